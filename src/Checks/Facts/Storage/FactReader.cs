using System;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.Checks.Facts.Storage;

/// <summary>Reads what the same part of <see cref="FactWriter"/> writes.</summary>
internal sealed partial class FactReader
{
    public SourceFacts ReadFacts() => new()
    {
        SqlSites = ReadList(ReadSite),
        Models = ReadList(ReadModel),
        Snapshots = ReadList(ReadSnapshot),
        EntityUses = ReadList(ReadEntityUse),
        Migrations = ReadList(ReadMigration),
        UnknownSites = ReadList(ReadUnknownSite),
        Problems = ReadList(ReadProblem),
    };

    private SqlSite ReadSite() => ReadShared(() => new SqlSite
    {
        Text = ReadSqlText(),
        Place = ReadSpan(),
        RunAt = ReadSpanOrNull(),
        Library = ReadText(),
        Operation = ReadEnum<SqlOperation>(),
        IsMigration = ReadBool(),
        Member = ReadTextOrNull(),
        Gaps = ReadTexts(),
        Refusal = ReadIfAny(() => new LibraryRefusal(ReadSpanOrNull(), ReadText())),
        Parameters = ReadIfAny(ReadParameters),
        Result = ReadIfAny(ReadResult),
        Defines = ReadIfAny(() => new DefinedTable(ReadTextOrNull(), ReadText(), ReadTextOrNull())),
    });

    private SqlText ReadSqlText() => ReadShared(() =>
    {
        var text = ReadText();
        var style = ReadEnum<ParameterStyle>();
        var holes = ReadList(() => new SqlHole(ReadInt(), ReadText()));
        var optional = ReadList(ReadSqlSpan);
        var groups = ReadList(ReadInt);
        var chosen = ReadList(ReadSqlSpan);
        var whole = ReadSpanOrNull();
        var segments = ReadList(ReadSegment);
        return new SqlText(text, style, holes, optional, whole is null && segments.Count == 0 ? SourceMap.None : new SourceMap(whole, [.. segments]), groups, chosen);
    });

    private SourceSegment ReadSegment()
    {
        var (start, length, source, written, writing) = (ReadInt(), ReadInt(), ReadSpan(), ReadForm(), ReadSpanOrNull());
        if (!ReadBool()) return new SourceSegment(start, length, source, written) { Writing = writing };
        if (length < 0 || length > input.BaseStream.Length) throw new FormatException("A segment is too long.");
        var offsets = new int[length + 1];
        for (var i = 0; i <= length; i++) offsets[i] = ReadInt() + (i == 0 ? 0 : offsets[i - 1]);
        return new SourceSegment(start, length, source, written, offsets) { Writing = writing };
    }

    private SiteParameters ReadParameters() => new()
    {
        Given = ReadList(ReadParameter),
        IsComplete = ReadBool(),
        AreForThisTextOnly = ReadBool(),
        MayExpandLists = ReadBool(),
    };

    private GivenParameter ReadParameter() => new()
    {
        Name = ReadText(),
        Place = ReadSpan(),
        Type = ReadIfAny(ReadType),
        DeclaredType = ReadTextOrNull(),
        TypeIsKnown = ReadBool(),
        IsGivenByName = ReadBool(),
    };

    private ProgramType ReadType() => new(ReadText(), ReadEnum<ProgramTypeKind>(), ReadIfAny(ReadType));

    private SiteResult ReadResult() => new()
    {
        Reads = ReadList(ReadResultRead),
        Row = ReadIfAny(() => new ResultRow(ReadText(), ReadSpan(), ReadList(() => ReadList(() => new RowParameter(ReadText(), ReadIfAny(ReadType)))))),
        EntityTypeName = ReadTextOrNull(),
        EntityPlace = ReadSpan(),
        Split = ReadIfAny(() => new ResultSplit(ReadTexts(), ReadSpan(), ReadList(() => ReadIfAny(ReadResult)))),
        InTurn = ReadList(() => new ResultInTurn(ReadSpan(), ReadIfAny(ReadResult))),
    };

    private ResultRead ReadResultRead() => new()
    {
        Name = ReadTextOrNull(),
        Ordinal = ReadInt(),
        Place = ReadSpan(),
        IsEditable = ReadBool(),
        By = ReadTextOrNull(),
        Reading = ReadEnum<ResultReading>(),
        Type = ReadIfAny(ReadType),
        TakesNull = ReadBool(),
        IsOptional = ReadBool(),
        IsExact = ReadBool(),
        IsNamingAssumed = ReadBool(),
    };

    private UnknownSite ReadUnknownSite() => new(ReadSpan(), ReadText(), ReadText(), ReadTextOrNull());

    private SourceProblem ReadProblem() => new(ReadText(), ReadText());
}
