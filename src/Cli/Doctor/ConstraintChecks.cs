using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using DbImpact.Cli.Reports.Text;
using DbImpact.Cli.Sources;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Comparison;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Syntax;
using Index = DbImpact.PostgreSql.Catalog.Index;

namespace DbImpact.Cli.Doctor;

/// <summary>What rows stand against: constraints that are not valid yet, and those that migrations add.</summary>
internal static class ConstraintChecks
{
    public static async Task<IReadOnlyList<DataCheckResult>> RunExistingAsync(
        DatabaseCatalog live, Questioner questioner, Func<string, string, bool> isLeftOut)
    {
        var results = new List<DataCheckResult>();
        foreach (var table in live.Relations.Where(relation => !relation.IsBuiltIn).OrderBy(live.QualifiedName, StringComparer.Ordinal))
        {
            if (isLeftOut(live.GetSchema(table.SchemaOid)?.Name ?? "", table.Name)) continue;
            foreach (var constraint in live.ConstraintsOf(table.Oid).Where(item => item is { IsNotValid: true, IsNotEnforced: false }).OrderBy(item => item.Name, StringComparer.Ordinal))
            {
                var check = new DataCheckResult
                {
                    Kind = DataCheckKind.NotValid,
                    Relation = live.QualifiedName(table),
                    Subject = constraint.Name,
                    Status = DataCheckStatus.Problem,
                    Message = "",
                    Mend = $"ALTER TABLE {DefinitionFormatter.Name(live, table)} VALIDATE CONSTRAINT {Identifiers.Quote(constraint.Name)};",
                };
                var found = QuestionOf(live, table, live, constraint) is { } question
                    ? await questioner.CountAsync(question, check, rows => $"is NOT VALID, and violated by {rows}").ConfigureAwait(false)
                    : check with { Message = "is NOT VALID: rows that were there before it were not checked" };
                // That it is not valid is a finding even where all rows satisfy it.
                if (found.Status == DataCheckStatus.InOrder) found = found with { Status = DataCheckStatus.Problem, Message = "is NOT VALID, though every row satisfies it (checked all rows)" };
                results.Add(found);
            }
            foreach (var index in live.IndexesOf(table.Oid).Where(index => !index.IsValid).OrderBy(index => index.Name, StringComparer.Ordinal))
            {
                var name = DefinitionFormatter.Name(live, index);
                var isPartitioned = table.Kind == RelationKind.PartitionedTable;
                results.Add(new DataCheckResult
                {
                    Kind = DataCheckKind.InvalidIndex,
                    Relation = live.QualifiedName(table),
                    Subject = index.Name,
                    Status = DataCheckStatus.Problem,
                    Message = isPartitioned ? "is invalid: not every partition has an index for it" : "is invalid: no query uses it, and yet every write keeps it",
                    Mend = isPartitioned ? null : $"REINDEX INDEX CONCURRENTLY {name};",
                });
            }
        }
        return results;
    }

    /// <param name="live">The database.</param>
    /// <param name="steps">The migrations.</param>
    /// <param name="applied">How many of them the database has.</param>
    /// <param name="questioner">Asks.</param>
    /// <param name="isLeftOut">Tables that are not looked at.</param>
    public static async Task<IReadOnlyList<DataCheckResult>> RunPendingAsync(
        DatabaseCatalog live, MigrationSteps steps, int applied, Questioner questioner, Func<string, string, bool> isLeftOut)
    {
        var results = new List<DataCheckResult>();
        var target = steps.Steps[^1].Catalog;
        var changed = ChangedTables(steps.Steps.Skip(applied));
        var options = new ComparisonOptions { Comments = false, Excludes = isLeftOut };
        foreach (var difference in CatalogComparer.Compare(target, live, options))
        {
            if (difference.Relation is null || difference.First is null || live.FindRelation(difference.Schema, difference.Relation) is not { } table) continue;
            if (target.FindRelation(difference.Schema, difference.Relation) is not { } wanted) continue;
            var mends = changed.Contains(table.Name) ? "; the migrations also write to the table, which may mend it" : "";
            if (Question(difference, live, table, target, wanted) is not { } question) continue;
            var (kind, rows, words) = question;
            var check = new DataCheckResult
            {
                Kind = kind,
                Relation = live.QualifiedName(table),
                Subject = difference.Name,
                Status = DataCheckStatus.InOrder,
                Message = "",
                Place = difference.FirstPlace,
            };
            results.Add(await questioner.CountAsync(rows, check, count => words(count) + mends).ConfigureAwait(false));
        }
        return results;
    }

    private static (DataCheckKind Kind, RowQuestion Rows, Func<string, string> Words)? Question(
        CatalogDifference difference, DatabaseCatalog live, Relation table, DatabaseCatalog target, Relation wanted)
    {
        switch (difference.Object, difference.Aspect)
        {
            case (ComparedObject.Column, DifferenceAspect.Nullability) when wanted.FindColumn(difference.Name) is { NotNull: true } column:
                return (DataCheckKind.NotNull, RowQuestions.NotNull(live, table, column.Name), rows => $"NULL in {rows}, and the column becomes NOT NULL");
            case (ComparedObject.Constraint, DifferenceAspect.Existence or DifferenceAspect.Definition or DifferenceAspect.Validity):
                var constraint = target.ConstraintsOf(wanted.Oid).FirstOrDefault(item => item.Name == difference.Name);
                if (constraint is null or { IsNotValid: true } or { IsNotEnforced: true } || QuestionOf(live, table, target, constraint) is not { } question) return null;
                var kind = KindOf(constraint.Kind);
                return (kind, question, rows => WhatIsWrong(target, constraint) + rows);
            case (ComparedObject.Index, DifferenceAspect.Existence or DifferenceAspect.Definition):
                if (target.IndexesOf(wanted.Oid).FirstOrDefault(item => item.Name == difference.Name) is not { IsUnique: true } index) return null;
                return (DataCheckKind.Unique, Unique(live, table, wanted, index), rows => $"duplicates, for the unique index: {rows}");
            default:
                return null;
        }
    }

    private static RowQuestion? QuestionOf(DatabaseCatalog live, Relation table, DatabaseCatalog catalog, Constraint constraint) => constraint.Kind switch
    {
        ConstraintKind.Check when constraint.Expression is not null => RowQuestions.Check(live, table, constraint.Expression),
        ConstraintKind.ForeignKey when !constraint.IsTemporal && catalog.GetRelation(constraint.ReferencedOid) is not null =>
            RowQuestions.ForeignKey(live, table, catalog, constraint),
        ConstraintKind.PrimaryKey or ConstraintKind.Unique when !constraint.IsTemporal && catalog.GetIndex(constraint.IndexOid) is { } index =>
            Unique(live, table, catalog.GetRelation(constraint.RelationOid)!, index),
        ConstraintKind.NotNull when RowQuestions.Names(catalog.GetRelation(constraint.RelationOid), constraint.Columns) is [_]
            && catalog.GetRelation(constraint.RelationOid)!.FindColumn(constraint.Columns[0]) is { } column => RowQuestions.NotNull(live, table, column.Name),
        _ => null,
    };

    private static RowQuestion Unique(DatabaseCatalog live, Relation table, Relation wanted, Index index) => RowQuestions.Unique(
        live,
        table,
        [.. index.Keys.Select(key => key.Expression is null ? RowQuestions.Names(wanted, [key.Ordinal])[0] : "(" + key.Expression + ")")],
        index.Predicate,
        !index.NullsNotDistinct);

    private static DataCheckKind KindOf(ConstraintKind kind) => kind switch
    {
        ConstraintKind.ForeignKey => DataCheckKind.ForeignKey,
        ConstraintKind.Check => DataCheckKind.Check,
        ConstraintKind.NotNull => DataCheckKind.NotNull,
        _ => DataCheckKind.Unique,
    };

    private static string WhatIsWrong(DatabaseCatalog catalog, Constraint constraint) => constraint.Kind switch
    {
        ConstraintKind.ForeignKey => $"no row of {catalog.QualifiedName(catalog.GetRelation(constraint.ReferencedOid)!)} for ",
        ConstraintKind.Check => $"({DifferenceWords.Short(constraint.Expression!, 60)}) is false for ",
        ConstraintKind.NotNull => "NULL in ",
        _ => "duplicates: ",
    };

    private static IEnumerable<SqlStatement> StatementsOf(SqlText text)
    {
        foreach (var statement in SqlParser.ParseScript(text).Statements) yield return statement;
    }

    /// <summary>Tables whose rows the migrations change: an UPDATE before SET NOT NULL fills the column.</summary>
    private static HashSet<string> ChangedTables(IEnumerable<MigrationStep> steps)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var step in steps)
        {
            foreach (var statement in step.Texts.SelectMany(StatementsOf))
            {
                var name = statement switch
                {
                    UpdateStatement update => update.Target.Name,
                    DeleteStatement delete => delete.Target.Name,
                    InsertStatement insert => insert.Target.Name,
                    _ => null,
                };
                if (name is not null) names.Add(name.Name.Name);
            }
        }
        return names;
    }
}
