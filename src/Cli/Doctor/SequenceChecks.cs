using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.Cli.Doctor;

/// <summary>Whether a sequence's next value is beyond what its column has: after a copy of rows it need not be.</summary>
internal static class SequenceChecks
{
    public static async Task<IReadOnlyList<DataCheckResult>> RunAsync(DatabaseCatalog catalog, Questioner questioner, Func<string, string, bool> isLeftOut)
    {
        var results = new List<DataCheckResult>();
        foreach (var relation in catalog.Relations.Where(relation => !relation.IsBuiltIn && relation.Extension is null
            && relation.Kind is RelationKind.Table or RelationKind.PartitionedTable).OrderBy(catalog.QualifiedName, StringComparer.Ordinal))
        {
            if (isLeftOut(catalog.GetSchema(relation.SchemaOid)?.Name ?? "", relation.Name)) continue;
            foreach (var column in relation.Columns)
            {
                if (SequenceOf(catalog, column) is not { } sequence || IsParents(catalog, relation, column, sequence)) continue;
                results.Add(await CheckAsync(catalog, relation, column, sequence, questioner).ConfigureAwait(false));
            }
        }
        return results;
    }

    /// <summary>Behind serial and identity, or named by nextval in the default.</summary>
    private static Relation? SequenceOf(DatabaseCatalog catalog, Column column)
    {
        if (catalog.GetRelation(column.SequenceOid) is { Sequence: not null } owned) return owned;
        if (column.Default is null) return null;
        var expression = SqlParser.ParseExpression(new SqlText(column.Default), out var error);
        if (error is not null || expression is not FunctionCall { Name.Name.Name: "nextval", Arguments: { Count: 1 } arguments }) return null;
        var argument = arguments[0];
        while (argument is CastExpression cast) argument = cast.Operand;
        if (argument is not StringConstant name) return null;
        // In a catalog's text the name has its schema, each part in quotes where it needs them.
        return catalog.Relations.FirstOrDefault(relation => relation.Sequence is not null && DefinitionFormatter.Name(catalog, relation) == name.Value);
    }

    /// <summary>The rows of a partition or child are among those of its parent.</summary>
    private static bool IsParents(DatabaseCatalog catalog, Relation relation, Column column, Relation sequence) =>
        relation.ParentOids.Any(oid => catalog.GetRelation(oid) is { } parent && parent.FindColumn(column.Name) is { } same && SequenceOf(catalog, same)?.Oid == sequence.Oid);

    private static async Task<DataCheckResult> CheckAsync(
        DatabaseCatalog catalog, Relation table, Column column, Relation sequence, Questioner questioner)
    {
        var isDescending = sequence.Sequence!.Increment < 0;
        var furthest = isDescending ? "min" : "max";
        string name = DefinitionFormatter.Name(catalog, sequence), from = DefinitionFormatter.Name(catalog, table), quoted = Identifiers.Quote(column.Name);
        var check = new DataCheckResult
        {
            Kind = DataCheckKind.Sequence,
            Relation = catalog.QualifiedName(table),
            Subject = column.Name,
            Status = DataCheckStatus.InOrder,
            Message = $"sequence {name} is beyond what the column has",
        };
        var answer = await questioner.AskAsync(
            $"SELECT (SELECT {furthest}({quoted}) FROM {from})::text, last_value::text, is_called::text FROM {name}").ConfigureAwait(false);
        if (answer.SqlState is not null) return check with { Status = DataCheckStatus.NotKnown, Message = $"sequence {name}: {questioner.WhyNotKnown(answer)}", IsComplete = false };
        var row = answer.Rows[0];
        if (!decimal.TryParse(row[0], NumberStyles.Number, CultureInfo.InvariantCulture, out var reached)) return check;
        var next = decimal.Parse(row[1]!, CultureInfo.InvariantCulture) + (row[2] == "true" ? sequence.Sequence.Increment : 0);
        if (isDescending ? next < reached : next > reached) return check;
        return check with
        {
            Status = DataCheckStatus.Problem,
            Message = $"sequence {name} is behind: its next value is {next}, and the column has {reached} already",
            Mend = $"SELECT setval({Identifiers.QuoteLiteral(name)}, (SELECT {furthest}({quoted}) FROM {from}));",
        };
    }
}
