using System;
using System.Collections.Generic;
using System.Linq;
using DbImpact.Checks.Clients;
using DbImpact.Checks.Facts;
using DbImpact.Checks.Findings;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Comparison;
using DbImpact.PostgreSql.Replay;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.Checks.Models;

/// <summary>
/// DBI4007 and 4008: a model's key is unique in its table, its indexes and foreign keys are there, and the server does with referencing rows
/// what the model takes for granted. Said of EF Core only, whose conventions are known.
/// </summary>
internal static class KeyChecks
{
    public static IEnumerable<Finding> Check(EntityModel model, Relation relation, CheckContext context)
    {
        if (model.Library != Client.EntityFramework || model.IsView || context.Database.MayLackRelations) return [];
        if (relation.Kind is not (RelationKind.Table or RelationKind.PartitionedTable)) return [];
        var subject = new Subject(model, relation, context);
        return new[] { subject.Key() }.Concat(model.Indexes.Select(subject.Index)).Concat(model.ForeignKeys.Select(subject.ForeignKey))
            .Concat(model.Definitions.Select(subject.Check)).OfType<Finding>();
    }

    private sealed class Subject(EntityModel model, Relation relation, CheckContext context)
    {
        private readonly DatabaseCatalog _catalog = context.Database.Catalog;

        private IEnumerable<Constraint> Constraints => _catalog.ConstraintsOf(relation.Oid);

        /// <summary>The columns of which no two rows of the table have the same values: of keys, and of unique indexes over all rows.</summary>
        private IEnumerable<IReadOnlyCollection<int>> Unique => Constraints
            .Where(static constraint => constraint is { Kind: ConstraintKind.PrimaryKey or ConstraintKind.Unique, IsTemporal: false })
            .Select(static constraint => constraint.Columns)
            .Concat(UniqueIndexes.Where(static index => index.Predicate is null).Select(OrdinalsOf));

        private IEnumerable<Index> UniqueIndexes => _catalog.IndexesOf(relation.Oid)
            .Where(static index => index is { IsUnique: true, IsValid: true } && index.Keys.All(static key => key.Ordinal != 0));

        public Finding? Key()
        {
            if (model.Key is not { } key || Ordinals(key.Columns) is not { } ordinals || Unique.Any(ordinals.IsSupersetOf)) return null;
            if (Constraints.Any(static constraint => constraint.IsTemporal)) return null;
            var primary = Constraints.FirstOrDefault(static constraint => constraint.Kind == ConstraintKind.PrimaryKey);
            var names = primary?.Columns.Select(NameOf).ToArray();
            return At(Rules.KeyDiffers, key.Place,
                $"key {List(key.Columns)} of {ModelCheck.ShortName(model)} is not unique in {relation.Name}"
                + (names is null ? ", which has no unique constraint or index over it" : $", whose primary key is {List(names)}")) with
            {
                Severity = primary is null ? Severity.Info : null,
                Suggestions = names is not null && key.Writer?.Write(names) is { } edits ? [AsDatabase(string.Join(", ", names), edits)] : [],
                Related = Defined(primary, "the primary key"),
            };
        }

        public Finding? Index(IndexModel index)
        {
            if (Ordinals(index.Columns) is not { } ordinals) return null;
            if (index.IsUnique)
            {
                var isUnique = Unique.Any(ordinals.IsSupersetOf) || index.IsFiltered && UniqueIndexes.Any(found => ordinals.IsSupersetOf(OrdinalsOf(found)));
                return isUnique ? null : At(Rules.KeyDiffers, index.Place, $"{List(index.Columns)} is unique in the model, and not in {relation.Name}") with
                {
                    Suggestions = index.OtherUniqueness.Count > 0 ? [AsDatabase("not unique", index.OtherUniqueness)] : [],
                };
            }
            if (!index.IsFiltered && Unique.FirstOrDefault(ordinals.SetEquals) is not null)
            {
                return At(Rules.KeyDiffers, index.Place, $"{List(index.Columns)} is unique in {relation.Name}, and not in the model") with
                {
                    Severity = Severity.Info,
                    Suggestions = index.OtherUniqueness.Count > 0 ? [AsDatabase("unique", index.OtherUniqueness)] : [],
                };
            }
            return _catalog.IndexesOf(relation.Oid).Any(found => ordinals.SetEquals(OrdinalsOf(found).Take(ordinals.Count))) ? null
                : At(Rules.IndexDiffers, index.Place, $"{relation.Name} has no index over {List(index.Columns)}");
        }

        /// <summary>A check that the table has neither by its name nor by what it says, as PostgreSQL would keep it.</summary>
        public Finding? Check(SqlSite definition)
        {
            if (definition is not { Defines.Check: { } name, Gaps.Count: 0 }) return null;
            var checks = Constraints.Where(static constraint => constraint.Kind == ConstraintKind.Check).ToArray();
            if (checks.Any(constraint => constraint.Name == Names.Truncate(name))) return null;
            var options = new ReplayOptions { Start = _catalog, SearchPath = context.Database.SearchPath, IsWholeDatabase = false };
            var made = Replayer.Replay(new ReplayScript("", definition.Text), options);
            if (made.Problems.Count > 0) return null;
            var added = made.Catalog.ConstraintsOf(relation.Oid).FirstOrDefault(constraint => constraint.Kind == ConstraintKind.Check && _catalog.GetConstraint(constraint.Oid) is null);
            return added is null || checks.Any(constraint => ExpressionComparison.AreSame(constraint.Expression, added.Expression)) ? null
                : At(Rules.IndexDiffers, definition.Place, $"{relation.Name} has no check \"{name}\"");
        }

        public Finding? ForeignKey(ForeignKeyModel key)
        {
            if (context.Database.Resolve(key.ReferencedSchema, Names.Truncate(key.ReferencedTable)) is not { } referenced) return null;
            if (Ordinals(key.Columns) is not { } ordinals) return null;
            // Two entities in one row: EF Core makes no constraint of what ties them.
            if (referenced.Oid == relation.Oid && Constraints.Any(constraint => constraint.Kind == ConstraintKind.PrimaryKey && ordinals.SetEquals(constraint.Columns)))
                return null;
            var all = Constraints.Where(static constraint => constraint.Kind == ConstraintKind.ForeignKey).ToArray();
            // A key of more columns (with the tenant's, say) is stricter than what the model has.
            var found = Array.Find(all, constraint => constraint.ReferencedOid == referenced.Oid && ordinals.IsSubsetOf(constraint.Columns));
            if (found is not null) return Action(key, found, referenced);
            var other = Array.Find(all, constraint => ordinals.SetEquals(constraint.Columns));
            if (other is not null)
            {
                var table = _catalog.GetRelation(other.ReferencedOid)?.Name;
                return table is null ? null : At(
                    Rules.KeyDiffers, key.Place, $"{key.Name} refers to {referenced.Name} by {List(key.Columns)}; in {relation.Name} that refers to {table}") with
                { Related = Defined(other, "the foreign key") };
            }
            return At(Rules.KeyDiffers, key.Place, $"{relation.Name} has no foreign key from {List(key.Columns)} to {referenced.Name}, which {key.Name} would be") with
            {
                Severity = Severity.Info,
            };
        }

        private Finding? Action(ForeignKeyModel key, Constraint found, Relation referenced)
        {
            if (key.OnDelete is not { } expected || Effect(expected) == Effect(found.OnDelete)) return null;
            var then = $"when a row of {referenced.Name} is deleted, the server {Says(found.OnDelete, relation.Name)}; {key.Name} takes for granted that it {Says(expected, relation.Name)}";
            var isRefused = Effect(found.OnDelete) == ReferentialAction.NoAction;
            return At(Rules.KeyDiffers, key.OnDeletePlace ?? key.Place, then) with
            {
                SqlState = isRefused ? "23503" : null,
                Suggestions = key.OnDeletePlace is { } place && BehaviorOf(found.OnDelete) is { } behavior
                    ? [AsDatabase(behavior, [new SourceEdit(place, "DeleteBehavior." + behavior)])] : [],
                Related = Defined(found, "the foreign key"),
            };
        }

        /// <summary>RESTRICT is NO ACTION at once: the row stays by either.</summary>
        private static ReferentialAction Effect(ReferentialAction action) => action == ReferentialAction.Restrict ? ReferentialAction.NoAction : action;

        private static string Says(ReferentialAction action, string table) => action switch
        {
            ReferentialAction.Cascade => $"deletes the rows of {table} that refer to it",
            ReferentialAction.SetNull => $"sets what refers to it in {table} to NULL",
            ReferentialAction.SetDefault => $"sets what refers to it in {table} to its default",
            _ => $"refuses while rows of {table} refer to it",
        };

        private static string? BehaviorOf(ReferentialAction action) => action switch
        {
            ReferentialAction.Cascade => "Cascade",
            ReferentialAction.SetNull => "SetNull",
            ReferentialAction.Restrict => "Restrict",
            ReferentialAction.NoAction => "NoAction",
            _ => null,
        };

        private HashSet<int>? Ordinals(IReadOnlyList<string> columns)
        {
            var ordinals = new HashSet<int>();
            foreach (var name in columns)
            {
                if (relation.FindColumn(Names.Truncate(name)) is not { } column) return null;
                ordinals.Add(column.Ordinal);
            }
            return ordinals;
        }

        private static int[] OrdinalsOf(Index index) => [.. index.Keys.Select(static key => key.Ordinal)];

        private string NameOf(int ordinal) => relation.FindColumn(ordinal)?.Name ?? "?";

        private static string List(IEnumerable<string> columns) => "(" + string.Join(", ", columns) + ")";

        private static Suggestion AsDatabase(string name, IReadOnlyList<SourceEdit> edits) =>
            new(name, Evidence.Database, "as the database has it", edits, IsCertain: false);

        private static IReadOnlyList<RelatedPlace> Defined(Constraint? constraint, string what) =>
            constraint?.DefinedAt is { } at ? [new RelatedPlace($"{what} is defined here", at.Path, null, at.Line)] : [];

        private Finding At(Rule rule, SourceSpan place, string message) => new()
        {
            Rule = rule,
            Message = message,
            Place = place,
            Schema = _catalog.GetSchema(relation.SchemaOid)?.Name,
            Table = relation.Name,
        };
    }
}
