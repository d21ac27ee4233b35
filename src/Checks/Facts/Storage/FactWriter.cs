using DbImpact.PostgreSql.Syntax;

namespace DbImpact.Checks.Facts.Storage;

/// <summary>Writes facts: SQL texts, what is given with them and what is read of their results.</summary>
internal sealed partial class FactWriter
{
    public void Write(SourceFacts facts)
    {
        Write(facts.SqlSites, Write);
        Write(facts.Models, Write);
        Write(facts.Snapshots, Write);
        Write(facts.EntityUses, Write);
        Write(facts.Migrations, Write);
        Write(facts.UnknownSites, Write);
        Write(facts.Problems, Write);
    }

    private void Write(SqlSite site) => WriteShared(site, WriteWhole);

    private void WriteWhole(SqlSite site)
    {
        Write(site.Text);
        Write(site.Place);
        Write(site.RunAt);
        Write(site.Library);
        Write((int)site.Operation);
        Write(site.IsMigration);
        Write(site.Member);
        Write(site.Gaps);
        WriteIfAny(site.Refusal, Write);
        WriteIfAny(site.Parameters, Write);
        WriteIfAny(site.Result, Write);
        WriteIfAny(site.Defines, Write);
    }

    private void Write(SqlText text) => WriteShared(text, WriteWhole);

    private void WriteWhole(SqlText text)
    {
        Write(text.Text);
        Write((int)text.ParameterStyle);
        Write(text.Holes, Write);
        Write(text.OptionalParts, Write);
        Write(text.OptionalGroups, Write);
        Write(text.ChosenParts, Write);
        Write(text.Source.Whole);
        Write(text.Source.Segments, Write);
    }

    private void Write(SqlHole hole)
    {
        Write(hole.Position);
        Write(hole.Description);
    }

    private void Write(SourceSegment segment)
    {
        Write(segment.Start);
        Write(segment.Length);
        Write(segment.Source);
        Write(segment.Form);
        Write(segment.Writing);
        Write(segment.Offsets is not null);
        if (segment.Offsets is null) return;
        // What stands in the source in the order in which it is read has small steps.
        var last = 0;
        foreach (var offset in segment.Offsets)
        {
            Write(offset - last);
            last = offset;
        }
    }

    private void Write(LibraryRefusal refusal)
    {
        Write(refusal.Place);
        Write(refusal.Message);
    }

    private void Write(DefinedTable table)
    {
        Write(table.Schema);
        Write(table.Name);
        Write(table.Check);
    }

    private void Write(SiteParameters parameters)
    {
        Write(parameters.Given, Write);
        Write(parameters.IsComplete);
        Write(parameters.AreForThisTextOnly);
        Write(parameters.MayExpandLists);
    }

    private void Write(GivenParameter parameter)
    {
        Write(parameter.Name);
        Write(parameter.Place);
        WriteIfAny(parameter.Type, Write);
        Write(parameter.DeclaredType);
        Write(parameter.TypeIsKnown);
        Write(parameter.IsGivenByName);
    }

    private void Write(ProgramType type)
    {
        Write(type.Name);
        Write((int)type.Kind);
        WriteIfAny(type.Element, Write);
    }

    private void Write(SiteResult result)
    {
        Write(result.Reads, Write);
        WriteIfAny(result.Row, Write);
        Write(result.EntityTypeName);
        Write(result.EntityPlace);
        WriteIfAny(result.Split, Write);
        Write(result.InTurn, Write);
    }

    private void Write(ResultRead read)
    {
        Write(read.Name);
        Write(read.Ordinal);
        Write(read.Place);
        Write(read.IsEditable);
        Write(read.By);
        Write((int)read.Reading);
        WriteIfAny(read.Type, Write);
        Write(read.TakesNull);
        Write(read.IsOptional);
        Write(read.IsExact);
        Write(read.IsNamingAssumed);
    }

    private void Write(ResultRow row)
    {
        Write(row.TypeName);
        Write(row.Place);
        Write(row.Constructors, parameters => Write(parameters, Write));
    }

    private void Write(RowParameter parameter)
    {
        Write(parameter.Name);
        WriteIfAny(parameter.Type, Write);
    }

    private void Write(ResultSplit split)
    {
        Write(split.Columns);
        Write(split.Place);
        Write(split.Parts, part => WriteIfAny(part, Write));
    }

    private void Write(ResultInTurn turn)
    {
        Write(turn.Place);
        WriteIfAny(turn.Result, Write);
    }

    private void Write(UnknownSite site)
    {
        Write(site.Place);
        Write(site.Library);
        Write(site.Reason);
        Write(site.Member);
    }

    private void Write(SourceProblem problem)
    {
        Write(problem.Path);
        Write(problem.Message);
    }
}
