using System;
using System.Collections.Generic;
using System.Linq;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Comparison;

namespace DbImpact.Cli.Impact;

/// <summary>
/// What a change does to code that is not ready for it though the server takes its statements: rows are refused, hidden or no longer found. By the
/// manual's pages on ALTER TABLE (Notes), CREATE INDEX (Building Indexes Concurrently), Row Security Policies (5.9) and The Schema Search Path (5.10.3).
/// </summary>
internal sealed class DeploymentCautions
{
    private readonly DatabaseCatalog _before;
    private readonly DatabaseCatalog _after;
    private readonly IReadOnlyList<ImpactStep> _steps;

    private DeploymentCautions(DatabaseCatalog before, DatabaseCatalog after, IReadOnlyList<ImpactStep> steps) => (_before, _after, _steps) = (before, after, steps);

    /// <param name="before">The catalog before the change.</param>
    /// <param name="after">The catalog after it.</param>
    /// <param name="differences">What differs beside what is renamed.</param>
    /// <param name="steps">The statements of the change.</param>
    /// <param name="knowsSearchPath">Whether it is known where the code's connections look for tables: then findings tell of those that have moved.</param>
    /// <returns>A line each.</returns>
    public static IReadOnlyList<string> Find(
        DatabaseCatalog before, DatabaseCatalog after, IReadOnlyList<CatalogDifference> differences, IReadOnlyList<ImpactStep> steps, bool knowsSearchPath)
    {
        var cautions = new DeploymentCautions(before, after, steps);
        return
        [
            .. differences.Select(cautions.Of).OfType<string>().Distinct(),
            .. knowsSearchPath ? [] : ObjectRename.Find(before, after).Select(OfMove).OfType<string>(),
        ];
    }

    private static string? OfMove(ObjectRename rename) => rename.NewSchema is not { } schema ? null
        : $"{rename.Text}: a statement that names no schema finds it only where the search path of its connection has {schema}, which is not known here ({SearchPathHint}); put {schema} on the search paths first";

    private const string SearchPathHint = "--search-path or \"searchPath\" in dbimpact.json tells it";

    private string? Of(CatalogDifference difference)
    {
        var relation = difference.Relation ?? (difference.Object is ComparedObject.Table or ComparedObject.ForeignTable ? difference.Name : null);
        if (relation is null || _before.FindRelation(difference.Schema, relation) is not { } then || _after.GetRelation(then.Oid) is not { } now) return null;
        var caution = difference.Object switch
        {
            ComparedObject.Column => OfColumn(difference, then, now),
            ComparedObject.Constraint when !difference.IsExtra => OfChangedConstraint(difference),
            ComparedObject.Constraint => _after.ConstraintsOf(now.Oid).FirstOrDefault(constraint => constraint.Name == difference.Name) is { } constraint ? OfConstraint(constraint, then, now) : null,
            ComparedObject.Index when difference.IsExtra && difference.Second!.Contains("UNIQUE", StringComparison.Ordinal) => OfUniqueIndex(difference),
            ComparedObject.Table or ComparedObject.ForeignTable when difference.Aspect == DifferenceAspect.RowSecurity => OfRowSecurity(then, now),
            ComparedObject.Policy => OfPolicy(difference, then, now),
            _ => null,
        };
        return caution is null ? null : $"{ChangeWords.Describe(difference)}: {caution}";
    }

    private string? OfColumn(CatalogDifference difference, Relation then, Relation now)
    {
        if (ChangeWords.IsRequired(difference, _after))
            return "code that is not ready for it is refused: every row has to give it; make it with a default or let it be NULL first, deploy the code that gives it, then SET NOT NULL";
        if (difference.Aspect == DifferenceAspect.Nullability && now.FindColumn(difference.Name) is { NotNull: true })
        {
            return "code that leaves it NULL is refused; deploy the code that gives it a value, fill the rows that have none, then make it NOT NULL"
                + (_after is { ServerVersionIsKnown: true, ServerVersion: >= 18 } ? " (ADD CONSTRAINT … NOT NULL … NOT VALID, then VALIDATE CONSTRAINT, reads the rows while reads and writes go on)"
                    : " (after ADD CHECK (… IS NOT NULL) NOT VALID and VALIDATE CONSTRAINT it reads no row under its lock)");
        }
        if (difference.Aspect != DifferenceAspect.Type || then.Kind is not (RelationKind.Table or RelationKind.PartitionedTable)) return null;
        return Rollback.FitOf(difference, _before, _after, isBack: false) switch
        {
            TypeFit.Refuses => "code that still writes what the new type does not hold is refused",
            TypeFit.Rounds => "what code still writes with more digits is rounded without a word, or refused",
            _ => null,
        };
    }

    /// <summary>A constraint that was there and says something else, or is enforced now.</summary>
    private static string? OfChangedConstraint(CatalogDifference difference) => difference.Aspect switch
    {
        DifferenceAspect.Definition => "a row that satisfied it before may be refused",
        DifferenceAspect.Validity when difference.First == "not enforced" => "rows that stand against it are refused from now on",
        _ => null,
    };

    private static string? OfConstraint(Constraint constraint, Relation then, Relation now)
    {
        if (constraint.IsNotEnforced || constraint.IsInherited) return null;
        // Code that does not know the columns leaves them NULL, which no key compares.
        var isOfNewColumns = constraint.Columns.Count > 0 && constraint.Columns.All(ordinal => then.FindColumn(ordinal) is null && now.FindColumn(ordinal) is { NotNull: false, Default: null });
        const string NotValid = "NOT VALID spares only the rows that are there, until VALIDATE CONSTRAINT, which reads them while reads and writes go on";
        return constraint.Kind switch
        {
            ConstraintKind.ForeignKey or ConstraintKind.Unique when isOfNewColumns => null,
            ConstraintKind.Check => "every new or changed row has to satisfy it from the first moment: deploy the code that does first; " + NotValid,
            ConstraintKind.ForeignKey => "every new or changed row has to refer to a row that is there, and such a row cannot go without it, from the first moment: deploy the code that keeps to it first; " + NotValid,
            ConstraintKind.NotNull => "code that leaves it NULL is refused from the first moment: deploy the code that gives it a value first; " + NotValid,
            ConstraintKind.Unique or ConstraintKind.PrimaryKey =>
                "a second row with the same values is refused: deploy the code that makes none first; CREATE UNIQUE INDEX CONCURRENTLY, then ADD CONSTRAINT … USING INDEX, lets writes go on while the rows are read",
            ConstraintKind.Exclusion => "a row that conflicts with another one is refused: deploy the code that makes none first",
            _ => null,
        };
    }

    private string OfUniqueIndex(CatalogDifference difference)
    {
        var text = "a second row with the same values is refused: deploy the code that makes none first";
        var isConcurrent = _steps.Any(step => step.Text.Contains("CONCURRENTLY", StringComparison.OrdinalIgnoreCase) && step.Effects.Contains(ChangeWords.Describe(difference)));
        return isConcurrent ? text + "; CONCURRENTLY refuses such rows already before the index is there, and if it fails leaves an INVALID index that goes on refusing them, which has to be dropped"
            : text + "; CREATE UNIQUE INDEX CONCURRENTLY lets writes go on while the rows are read";
    }

    private string? OfRowSecurity(Relation then, Relation now)
    {
        if (!now.RowSecurity)
            return then.RowSecurity ? "rows that policies kept from a role are seen and changed by all that have the privilege: the code has to keep them apart itself first" : null;
        var policies = _after.PoliciesOf(now.Oid).Count(policy => policy.IsPermissive);
        var who = now.ForcesRowSecurity ? "every role but superusers and those with BYPASSRLS, the owner too," : "every role but the owner, superusers and those with BYPASSRLS";
        return $"{who} reads only the rows that policies show, without an error, and is refused the rows that they do not allow (42501)"
            + (policies == 0 ? "; there is no permissive policy, so that is no row at all: make the policies first" : "; deploy first the code that sets what the policies ask for, if they do");
    }

    private string? OfPolicy(CatalogDifference difference, Relation then, Relation now)
    {
        // What turns row security on tells of the policies too.
        if (!now.RowSecurity || !then.RowSecurity) return null;
        if (difference.Aspect is not (DifferenceAspect.Existence or DifferenceAspect.Definition)) return null;
        var catalog = difference.IsExtra ? _after : _before;
        var isPermissive = catalog.PoliciesOf(then.Oid).FirstOrDefault(policy => policy.Name == difference.Name)?.IsPermissive ?? true;
        if (difference.Aspect == DifferenceAspect.Definition) return "statements see and change other rows than before, without an error, or are refused rows (42501)";
        return isPermissive == difference.IsExtra ? "statements see and change more rows than before, without an error"
            : "statements no longer see the rows that it keeps from them, without an error, and are refused such rows (42501)";
    }
}
