using System;
using System.Collections.Generic;
using System.Linq;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.Checks.Facts.Storage;

/// <summary>Reads what the same part of <see cref="FactWriter"/> writes.</summary>
internal sealed partial class FactReader
{
    private EntityModel ReadModel() => new()
    {
        TypeName = ReadText(),
        Library = ReadText(),
        Place = ReadSpan(),
        Extent = ReadSpan(),
        Table = ReadName(),
        Schema = ReadIfAny(ReadName),
        IsView = ReadBool(),
        Properties = ReadList(ReadProperty),
        Key = ReadIfAny(() => new KeyModel(ReadTexts(), ReadSpan(), ReadIfAny(ReadColumnsWriter))),
        Indexes = ReadList(ReadIndex),
        ForeignKeys = ReadList(ReadForeignKey),
        Definitions = ReadList(ReadSite),
        UnknownDefinitions = ReadList(ReadUnknownSite),
        Gaps = ReadTexts(),
        IsNamingAssumed = ReadBool(),
        TableIsUncertain = ReadBool(),
        Context = ReadTextOrNull(),
        IsCreated = ReadBool(),
    };

    private MappedName ReadName() => new(ReadText(), ReadEnum<NameOrigin>(), ReadSpan(), ReadIfAny(ReadNameWriter));

    private NameWriter ReadNameWriter()
    {
        if (ReadEnum<NameWriting>() == NameWriting.Literal) return new LiteralNameWriter(ReadSpan(), ReadKnownForm());
        return new InsertingNameWriter(ReadSpan(), ReadText(), ReadKnownForm(), ReadText(), ReadBool() ? ReadEdit() : null);
    }

    private LiteralForm ReadKnownForm() => ReadForm() ?? throw new FormatException("A form is missing.");

    private PropertyModel ReadProperty() => new()
    {
        Name = ReadText(),
        Place = ReadSpan(),
        Column = ReadName(),
        TypeName = ReadText(),
        SentType = ReadIfAny(ReadType),
        WrittenType = ReadIfAny(() => new WrittenType(ReadText(), ReadSpan())),
        IsNullable = ReadBoolOrNull(),
        StoreType = ReadTextOrNull(),
        IsConverted = ReadBool(),
        ConvertedTypeName = ReadTextOrNull(),
        MaxLength = ReadIntOrNull(),
        Precision = ReadIntOrNull(),
        Scale = ReadIntOrNull(),
        IsKey = ReadBool(),
        IsShadow = ReadBool(),
        IsUncertain = ReadBool(),
    };

    private ColumnsWriter ReadColumnsWriter()
    {
        var (place, form) = (ReadSpan(), ReadTextOrNull());
        var properties = ReadList(() => new KeyValuePair<string, string>(ReadText(), ReadText()));
        return new MembersWriter(place, form, properties.ToDictionary(static pair => pair.Key, static pair => pair.Value, StringComparer.Ordinal));
    }

    private IndexModel ReadIndex() => new()
    {
        Columns = ReadTexts(),
        IsUnique = ReadBool(),
        IsFiltered = ReadBool(),
        Place = ReadSpan(),
        OtherUniqueness = ReadList(ReadEdit),
    };

    private ForeignKeyModel ReadForeignKey() => new()
    {
        Columns = ReadTexts(),
        ReferencedSchema = ReadTextOrNull(),
        ReferencedTable = ReadText(),
        OnDelete = (ReferentialAction?)ReadIntOrNull(),
        Name = ReadText(),
        Place = ReadSpan(),
        OnDeletePlace = ReadSpanOrNull(),
    };

    private ModelSnapshot ReadSnapshot() => new(ReadText(), ReadText(), ReadList(ReadSnapshotEntity));

    private SnapshotEntity ReadSnapshotEntity() => new()
    {
        TypeName = ReadText(),
        Schema = ReadTextOrNull(),
        Table = ReadText(),
        IsView = ReadBool(),
        Columns = ReadList(ReadSnapshotColumn),
        IsComplete = ReadBool(),
    };

    private SnapshotColumn ReadSnapshotColumn() => new()
    {
        Property = ReadText(),
        Name = ReadText(),
        StoreType = ReadTextOrNull(),
        SentType = ReadIfAny(ReadType),
        MaxLength = ReadIntOrNull(),
        IsNullable = ReadBoolOrNull(),
        IsKey = ReadBool(),
    };

    private EntityUse ReadEntityUse() => new()
    {
        TypeName = ReadText(),
        Operation = ReadEnum<EntityOperation>(),
        Properties = ReadTexts(),
        AllProperties = ReadBool(),
        IsJoined = ReadBool(),
        IsCertain = ReadBool(),
        Place = ReadSpan(),
        Library = ReadText(),
        Member = ReadTextOrNull(),
    };

    private Migration ReadMigration() => new()
    {
        Tool = ReadText(),
        Name = ReadText(),
        Context = ReadTextOrNull(),
        Folder = ReadTextOrNull(),
        Place = ReadSpan(),
        Title = ReadTextOrNull(),
        Parents = ReadList(ReadReference),
        DependsOn = ReadList(ReadReference),
        Labels = ReadTexts(),
        Replaces = ReadTexts(),
        ParentsAreUncertain = ReadBool(),
        NamesAreByRule = ReadBool(),
        Upgrade = ReadList(ReadOperation),
        Downgrade = ReadList(ReadOperation),
        Undoing = ReadEnum<Undoing>(),
        UndoingPlace = ReadSpanOrNull(),
    };

    private MigrationReference ReadReference() => new(ReadText(), ReadSpan());

    private MigrationOperation ReadOperation() => new()
    {
        Text = ReadIfAny(ReadSqlText),
        Place = ReadSpan(),
        Condition = ReadTextOrNull(),
        Gap = ReadTextOrNull(),
        Targets = ReadIfAny(() => ReadList(() => new MigrationTarget(ReadTextOrNull(), ReadText()))),
        IsChecked = ReadBool(),
        IsWritten = ReadBool(),
        HasAssumedName = ReadBool(),
    };
}
