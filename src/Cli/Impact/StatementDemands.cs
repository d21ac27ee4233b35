using System;
using System.Collections.Generic;
using System.Linq;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Comparison;

namespace DbImpact.Cli.Impact;

/// <summary>
/// What a statement asks of the rows that are there: what it makes of them counts at its moment, not what the change has made of it in the end.
/// </summary>
internal static class StatementDemands
{
    /// <param name="start">The catalog before the whole change: what the change makes itself has no rows.</param>
    /// <param name="before">The catalog before the statement.</param>
    /// <param name="after">The catalog after it.</param>
    /// <param name="differences">What it does beside its renames.</param>
    /// <returns>A line each.</returns>
    public static IReadOnlyList<string> Find(DatabaseCatalog start, DatabaseCatalog before, DatabaseCatalog after, IReadOnlyList<CatalogDifference> differences)
    {
        var demands = new List<string>();
        foreach (var difference in differences)
        {
            if (difference.Relation is null || before.FindRelation(difference.Schema, difference.Relation) is not { Kind: not RelationKind.View } relation) continue;
            if (start.GetRelation(relation.Oid) is null || Demand(difference, relation, before, after) is not { } what) continue;
            var refused = difference.Second?.EndsWith("NOT VALID", StringComparison.Ordinal) == true ? "VALIDATE CONSTRAINT is refused" : "the server refuses it";
            demands.Add($"{ChangeWords.Describe(difference)}: {refused} {what} (dbimpact doctor asks the rows)");
        }
        return demands;
    }

    private static string? Demand(CatalogDifference difference, Relation relation, DatabaseCatalog before, DatabaseCatalog after) => difference.Object switch
    {
        ComparedObject.Column when ChangeWords.IsRequired(difference, after) => "if the table has rows: give it a default, or fill it first",
        ComparedObject.Column when difference.Aspect == DifferenceAspect.Nullability && after.FindRelation(difference.Schema, relation.Name)?.FindColumn(difference.Name) is { NotNull: true } => "if a row holds NULL",
        ComparedObject.Column when difference.Aspect == DifferenceAspect.Type && Rollback.FitOf(difference, before, after, isBack: false) is TypeFit.Refuses or TypeFit.Unknown =>
            "if a value cannot be turned into the new type",
        ComparedObject.Constraint or ComparedObject.Index when difference.IsExtra && IsMetByNulls(difference, relation, after) => null,
        ComparedObject.Constraint or ComparedObject.Index when difference.IsExtra && difference.Second!.Contains("UNIQUE", StringComparison.Ordinal) => "if two rows are alike in it",
        ComparedObject.Constraint when difference.IsExtra && !difference.Second!.Contains("NOT ENFORCED", StringComparison.Ordinal) => "if a row stands against it",
        _ => null,
    };

    /// <summary>Whether it is over columns that come with it and hold NULL in every row, which no key compares.</summary>
    private static bool IsMetByNulls(CatalogDifference difference, Relation relation, DatabaseCatalog after)
    {
        if (after.GetRelation(relation.Oid) is not { } now) return false;
        if (difference.Object == ComparedObject.Index)
            return after.IndexesOf(relation.Oid).FirstOrDefault(index => index.Name == difference.Name) is { } index && IsMet(index);
        if (after.ConstraintsOf(relation.Oid).FirstOrDefault(constraint => constraint.Name == difference.Name) is not { } constraint) return false;
        return constraint.Kind switch
        {
            ConstraintKind.ForeignKey => constraint.Match == MatchKind.Full ? constraint.Columns.All(IsNull) : constraint.Columns.Any(IsNull),
            ConstraintKind.Unique => after.GetIndex(constraint.IndexOid) is { } index && IsMet(index),
            _ => false,
        };

        bool IsMet(PostgreSql.Catalog.Index index) => !index.NullsNotDistinct && index.Keys.Any(key => key.Expression is null && IsNull(key.Ordinal));

        // A domain may have a default of its own.
        bool IsNull(int ordinal) => relation.FindColumn(ordinal) is null && now.FindColumn(ordinal) is { NotNull: false, HasImplicitValue: false } column
            && after.GetType(column.Type.Oid) is { Kind: not TypeKind.Domain };
    }
}
