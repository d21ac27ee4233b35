using System;
using System.Collections.Generic;
using System.Linq;
using DbImpact.Checks.Clients;
using DbImpact.Checks.Facts;
using DbImpact.Checks.Findings;
using DbImpact.Checks.Suggestions;
using DbImpact.PostgreSql.Binding;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.Checks.Sql;

/// <summary>DBI3004, 3005: what the program reads of a result is there, and of a type as which it can be read.</summary>
internal static class ResultChecks
{
    public static IEnumerable<Finding> Check(AnalyzedSite site, CheckContext context)
    {
        if (site.Site.Result is not { } result) return [];
        if (result.InTurn.Count > 0) return CheckInTurn(site, result.InTurn, context);
        return ResultOf(site) is { } statement ? Check(site.Site, statement.OutputColumns, result, context) : [];
    }

    private static IEnumerable<Finding> Check(SqlSite site, IReadOnlyList<OutputColumn> columns, SiteResult result, CheckContext context)
    {
        var findings = new List<Finding>();
        foreach (var read in result.Reads) findings.AddRange(Check(site, columns, read, context));
        if (columns.All(static column => column.NameIsKnown))
        {
            if (result.Row is { } row) findings.AddRange(RowChecks.Check(columns, row, context));
            if (result.Split is { } split) findings.AddRange(CheckSplit(site, columns, split, context));
        }
        if (result.EntityTypeName is { } entity) findings.AddRange(EntityChecks(columns, entity, result.EntityPlace, context));
        return findings;
    }

    /// <summary>Npgsql passes over the statements that return no rows.</summary>
    private static IEnumerable<Finding> CheckInTurn(AnalyzedSite site, IReadOnlyList<ResultInTurn> reads, CheckContext context)
    {
        if (site.Statements.Count != site.Script.Statements.Count || site.Site.Text.OptionalParts.Count > 0 || site.Site.Text.Holes.Count > 0
            || site.Statements.Any(static statement => statement.Errors.Count > 0 || statement.Statement.IsIncomplete)) yield break;
        var results = site.Statements.Where(static statement => statement.ReturnsRows).ToArray();
        for (var i = 0; i < reads.Count; i++)
        {
            if (i >= results.Length)
            {
                yield return At(Rules.ResultColumnMissing, reads[i].Place,
                    $"the text returns {(results.Length == 1 ? "1 result" : $"{results.Length} results")}: there is none left to read here");
                yield break;
            }
            if (reads[i].Result is not { } result || !results[i].OutputColumnsAreKnown || results[i].OutputColumns.Count == 0) continue;
            foreach (var finding in Check(site.Site, results[i].OutputColumns, result, context)) yield return finding;
        }
    }

    /// <summary>From the last object to the first each takes the columns from the nearest one of its name on, never from the first column (Dapper,
    /// GenerateDeserializers).</summary>
    private static IEnumerable<Finding> CheckSplit(SqlSite site, IReadOnlyList<OutputColumn> columns, ResultSplit split, CheckContext context)
    {
        var (end, name) = (columns.Count, split.Columns.Count - 1);
        for (var part = split.Parts.Count - 1; part >= 0; part--)
        {
            var start = 0;
            if (part > 0)
            {
                start = end - 1;
                while (start > 0 && !string.Equals(columns[start].Name, split.Columns[name], StringComparison.OrdinalIgnoreCase)) start--;
                if (start <= 0)
                {
                    yield return At(Rules.ResultColumnMissing, split.Place,
                        $"the statement returns no column \"{split.Columns[name]}\" to split at for object {part + 1} of {split.Parts.Count}; it returns {Enumerate(columns)}");
                    yield break;
                }
                if (name > 0) name--;
            }
            if (split.Parts[part] is { } result)
                foreach (var finding in Check(site, [.. columns.Skip(start).Take(end - start)], result, context)) yield return finding;
            end = start;
        }
    }

    /// <summary>The only statement of a text, where its columns are all known.</summary>
    private static BoundStatement? ResultOf(AnalyzedSite site)
    {
        if (site.Statements.Count != 1 || site.Script.Statements.Count != 1 || site.Site.Text.OptionalParts.Count > 0) return null;
        var statement = site.Statements[0];
        return statement.ReturnsRows && statement.OutputColumnsAreKnown && statement.OutputColumns.Count > 0 && statement.Errors.Count == 0
            && !statement.Statement.IsIncomplete ? statement : null;
    }

    private static IEnumerable<Finding> Check(SqlSite site, IReadOnlyList<OutputColumn> columns, ResultRead read, CheckContext context)
    {
        OutputColumn? column;
        if (read.Name is { } name)
        {
            column = columns.FirstOrDefault(candidate => candidate.Name == name)
                ?? (read is { IsExact: true, IsNamingAssumed: false } ? null
                    : columns.FirstOrDefault(candidate => string.Equals(candidate.Name, name, StringComparison.OrdinalIgnoreCase)))
                ?? (!read.IsNamingAssumed ? null : columns.FirstOrDefault(candidate =>
                    string.Equals(candidate.Name?.Replace("_", ""), name.Replace("_", ""), StringComparison.OrdinalIgnoreCase)));
            if (column is null)
            {
                // Npgsql takes letters of other widths and kinds of kana for the same.
                var isCertain = !read.IsOptional && name.All(static c => c < 128) && columns.All(static candidate => candidate.NameIsKnown);
                if (isCertain) yield return Missing(read, name, columns, context);
                yield break;
            }
        }
        else
        {
            if (read.Ordinal >= columns.Count)
            {
                if (!read.IsOptional) yield return At(Rules.ResultColumnMissing, read.Place,
                    $"the statement returns {Count(columns.Count)}: there is none of ordinal {read.Ordinal}");
                yield break;
            }
            column = columns[read.Ordinal];
        }
        if (read.Type is not { } type || !column.Type.IsKnown) yield break;
        if (!NpgsqlReads.MayRead(context.Database.Catalog, column.Type, read.Reading, type))
            yield return Unreadable(site, read, column, type, context);
        else if (!read.TakesNull && column.Nullability == Nullability.Nullable)
            yield return CanBeNull(read, column, type);
    }

    private static Finding CanBeNull(ResultRead read, OutputColumn column, ProgramType type)
    {
        var message = $"column \"{column.Name}\" can be NULL, which {Describe(read, type)} does not take";
        return At(Rules.ResultTypeDoesNotFit, read.Place, message) with { Severity = Severity.Info };
    }

    private static Finding Missing(ResultRead read, string name, IReadOnlyList<OutputColumn> columns, CheckContext context)
    {
        if (read is { IsExact: true, IsNamingAssumed: false })
            return At(Rules.ResultColumnMissing, read.Place,
                $"the column must be named \"{name}\" here: write AS \"{name}\" (EF Core selects it from the statement)");
        var suggester = new Suggester(context, text => read.IsEditable ? [new SourceEdit(read.Place, text)] : []);
        // What is selected as a whole has a column's new name where the program still reads the old one.
        var relations = columns.Select(column => context.Database.Catalog.GetRelation(column.RelationOid)).OfType<Relation>().Distinct().ToList();
        var list = suggester.ForColumn(name, relations, columns.Select(static column => column.Name));
        if (list.Suggestions.Any(suggestion => columns.All(column => column.Name != suggestion.Name)))
            list = suggester.ForName(name, columns.Select(static column => column.Name));
        var others = list.Suggestions.Count > 0 || list.DroppedAt is not null ? list.ToClause() : $"; it returns {Enumerate(columns)}";
        var message = $"the statement returns no column \"{name}\"{others}";
        return At(Rules.ResultColumnMissing, read.Place, message) with { Suggestions = list.Suggestions, Related = list.Related };
    }

    private static Finding Unreadable(SqlSite site, ResultRead read, OutputColumn column, ProgramType type, CheckContext context)
    {
        var catalog = context.Database.Catalog;
        var given = NpgsqlReads.ObjectType(catalog, column.Type) is { } name ? $"; it is read as {new ProgramType(name).ShortName}" : "";
        return At(
            Rules.ResultTypeDoesNotFit, read.Place,
            $"column \"{column.Name}\" is {TypeFormatter.Format(catalog, column.Type)}, which {Describe(read, type)} does not take{given}") with
        {
            Column = column.RelationOid == 0 ? null
                : catalog.GetRelation(column.RelationOid)?.Columns.FirstOrDefault(item => item.Ordinal == column.ColumnOrdinal)?.Name,
            Table = catalog.GetRelation(column.RelationOid)?.Name,
            Related = site.Text.Source.ToSource(column.Span) is { } selected
                ? [new RelatedPlace("it is selected here", selected.Path, selected)] : [],
        };
    }

    private static IEnumerable<Finding> EntityChecks(IReadOnlyList<OutputColumn> columns, string typeName, SourceSpan place, CheckContext context)
    {
        if (context.Models.FindByType(typeName) is not { Gaps.Count: 0, IsNamingAssumed: false } model) yield break;
        if (!columns.All(static column => column.NameIsKnown)) yield break;
        var missing = model.Properties
            .Where(property => !property.IsUncertain
                && !columns.Any(column => string.Equals(column.Name, property.Column.Name, StringComparison.OrdinalIgnoreCase)))
            .Select(static property => $"\"{property.Column.Name}\"").ToArray();
        if (missing.Length == 0) yield break;
        yield return At(
            Rules.ResultColumnMissing, place,
            $"the statement does not return {string.Join(", ", missing)}, which EF Core needs for {new ProgramType(typeName).ShortName}") with
        {
            Related = [new RelatedPlace("the entity", model.Place.Path, model.Place)],
        };
    }

    private static string Describe(ResultRead read, ProgramType type) => read.By is null ? type.ShortName : read.Reading == ResultReading.Converted
        ? $"{read.By} ({type.ShortName})" : read.By;

    private static string Count(int columns) => columns == 1 ? "1 column" : $"{columns} columns";

    private static string Enumerate(IReadOnlyList<OutputColumn> columns)
    {
        var names = columns.Take(8).Select(static column => $"\"{column.Name}\"").ToList();
        if (columns.Count > names.Count) names.Add("…");
        return string.Join(", ", names);
    }

    private static Finding At(Rule rule, SourceSpan place, string message) => new() { Rule = rule, Message = message, Place = place };
}
