using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Binding;

/// <summary>
/// Collations of values (parse_collate.c). The server gives them out when a query is otherwise bound: what does not fit waits until then.
/// </summary>
internal sealed partial class StatementBinder
{
    private const string CollationHint = "You can choose the collation by applying the COLLATE clause to one or both expressions.";

    private static readonly string NameOfC = Identifiers.Quote("C");

    private List<PendingMismatch>? _mismatches;

    private readonly struct PendingMismatch(Scope level, int rank, CollationState first, CollationState second)
    {
        public Scope Level { get; } = level;

        public int Rank { get; } = rank;

        public CollationState First { get; } = first;

        public CollationState Second { get; } = second;
    }

    /// <summary>LookupCollation: its name as SQL text; null where it, or whether there is one, is not known.</summary>
    private string? CheckCollation(QualifiedName name, int position)
    {
        var schema = name.Schema;
        switch (_names.FindCollation(name, out var found))
        {
            case LookupResult.Found:
                return found!.SchemaOid == BuiltIns.PgCatalogOid ? Identifiers.Quote(found.Name) : DefinitionFormatter.Name(_names.Catalog, found);
            case LookupResult.Unknown:
                var written = Identifiers.Quote(name.Name.Name);
                if (name.Database is null && schema is null or { Name: "pg_catalog" } && _rules.UsesCollation(written)) return written;
                if (!name.HasHole) AddUncertainty(UncertaintyKind.NotUnderstood, name.Span, $"whether the server has the collation {name} is not known");
                return null;
        }
        if (schema is not null && _names.Catalog.FindSchema(schema.Name) is null)
        {
            Report(BindingErrorKind.SchemaNotFound, "3F000", schema.Span, position, $"schema {Quote(schema.Name)} does not exist", name: schema.Name);
            return null;
        }
        var missing = schema is not null ? schema.Name + "." + name.Name.Name : name.Name.Name;
        var message = $"collation {Quote(missing)} for encoding \"UTF8\" does not exist";
        Report(BindingErrorKind.Other, "42704", name.Name.Span, position, message, name: name.Name.Name);
        return null;
    }

    private CollationState CollationOf(BoundExpression value) => value.Collation ?? CollationOfType(value.Type.Oid);

    /// <summary>get_typcollation.</summary>
    private CollationState CollationOfType(int type)
    {
        switch (type)
        {
            case 0:
                return CollationState.Unknown;
            case BuiltInTypes.Text or BuiltInTypes.Varchar or BuiltInTypes.Bpchar:
                return CollationState.Default;
            case BuiltInTypes.Int4 or BuiltInTypes.Bool or BuiltInTypes.Int8 or BuiltInTypes.Unknown or BuiltInTypes.Timestamptz or BuiltInTypes.Uuid
                or BuiltInTypes.Numeric or BuiltInTypes.Date or BuiltInTypes.Jsonb or BuiltInTypes.Record:
                return CollationState.None;
            case BuiltInTypes.Name:
                return CollationState.Implicit(NameOfC, -1);
            default:
                return CollationOfType(_names.Catalog.GetType(type), 0);
        }
    }

    private CollationState CollationOfType(SqlType? type, int depth)
    {
        if (type is null || depth > 32) return CollationState.Unknown;
        if (type.Kind == TypeKind.Array) return CollationOfType(_names.Catalog.GetType(type.ElementOid), depth + 1);
        if (type.Kind == TypeKind.Domain)
            return type.Collation is { } own ? CollationState.Implicit(own, -1) : CollationOfType(_names.Catalog.GetType(type.BaseType.Oid), depth + 1);
        if (type.Oid == BuiltInTypes.Name) return CollationState.Implicit(NameOfC, -1);
        return type.IsCollatable ? CollationState.Default : IsCollationKnown(type) ? CollationState.None : CollationState.Unknown;
    }

    /// <summary>A column's collation where a query uses it; null for the type's own.</summary>
    private CollationState? CollationOf(ScopeColumn column, int location)
    {
        if (column.Collation is { } derived) return derived.At(location);
        if (column.Base?.Collation is { } written) return CollationState.Implicit(written, location);
        return column.Type.Oid is BuiltInTypes.Name or >= CatalogObject.FirstNormalOid ? CollationOfType(column.Type.Oid).At(location) : null;
    }

    /// <summary>
    /// What an expression of that type has, whose parts have the other (the general case of assign_collations_walker); null for the type's own.
    /// </summary>
    private CollationState? Derive(int type, CollationState parts, int location)
    {
        var own = CollationOfType(type);
        if (ReferenceEquals(own, CollationState.None)) return null;
        if (!parts.IsKnown || !own.IsKnown) return CollationState.Unknown;
        if (parts.Strength == CollationStrength.None) return own.At(location);
        return ReferenceEquals(parts, own) ? null : parts;
    }

    private CollationState? Derive(int type, int location, BoundExpression? first, BoundExpression? second = null)
    {
        var parts = first is null ? CollationState.None : CollationOf(first);
        if (second is not null) parts = Together(parts, second);
        return Derive(type, parts, location);
    }

    /// <summary>A domain may have one of its own (CoerceToDomain); every other cast is an expression like others.</summary>
    private CollationState? CollationOfCast(BoundExpression value, int target)
    {
        if (target >= CatalogObject.FirstNormalOid && _names.Catalog.GetType(target) is { Kind: TypeKind.Domain } domain && CollationOfType(domain, 0) is var own)
        {
            if (!own.IsKnown || !ReferenceEquals(own, CollationState.Default)) return own;
            return CollationOf(value) is var parts && ReferenceEquals(parts, own) ? null : parts;
        }
        return Derive(target, CollationOf(value), CollationOf(value).Location);
    }

    private CollationState CollationAs(BoundExpression value, int type) =>
        value.Type.Oid == type ? CollationOf(value)
        : IsUntyped(value) && value.Collation is null ? CollationOfType(type)
        : CollationOfCast(value, type) ?? CollationOfType(type);

    private CollationState Together(CollationState parts, BoundExpression next) => Together(parts, CollationOf(next));

    private CollationState Together(CollationState parts, CollationState next)
    {
        if (parts.With(next) is { } both) return both;
        NoteMismatch(parts, next);
        return parts;
    }

    private CollationState Together(List<Alternative> values)
    {
        var parts = CollationState.None;
        foreach (var item in values) parts = Together(parts, item.Value);
        return parts;
    }

    /// <summary>
    /// assign_ordered_set_collations and its like: what several columns are sorted by after WITHIN GROUP are of one's own each, and each
    /// hypothetical value is compared with what stands at its place.
    /// </summary>
    private CollationState CollationOfArguments(CallSite site, Routine routine, BoundExpression[] given)
    {
        var parts = CollationState.None;
        var sorted = site.Syntax?.WithinGroup.Count ?? 0;
        if (routine.DirectArgumentCount < 0 || sorted == 0)
        {
            foreach (var value in given) parts = Together(parts, value);
            return parts;
        }
        var direct = given.Length - sorted;
        var isOne = sorted == 1 && !(routine.Arguments.Count > 0 && routine.Arguments[routine.Arguments.Count - 1].Mode == ArgumentMode.Variadic);
        var paired = routine.IsHypotheticalSet ? sorted : 0;
        for (var i = 0; i < direct - paired; i++) parts = Together(parts, given[i]);
        for (var i = 0; i < sorted; i++)
        {
            var column = CollationOf(given[direct + i]);
            if (direct - paired + i is var hypothetical && hypothetical >= 0 && hypothetical < direct) column = Together(CollationOf(given[hypothetical]), column);
            RequireCollation(column);
            if (isOne) parts = Together(parts, column);
        }
        return parts;
    }

    /// <summary>select_common_collation: what a column of a set operation, or of VALUES, has; to compare its values it has to have one.</summary>
    private CollationState? SelectCollation(int type, CollationState parts, int location, bool isRequired)
    {
        if (parts.Strength != CollationStrength.Conflict) return Derive(type, parts.ToColumn().At(location), location);
        if (isRequired) ReportMismatch(parts, parts.Other!);
        return CollationState.None;
    }

    /// <summary>What is sorted or grouped by has to have one.</summary>
    private void RequireCollation(CollationState? collation)
    {
        if (collation is { Strength: CollationStrength.Conflict, Other: { } other }) NoteMismatch(collation, other);
    }

    private void NoteMismatch(CollationState first, CollationState second)
    {
        if (_innermost is not { } level) return;
        if (!AreTogether(new SqlSpan(System.Math.Max(first.Location, 0), 1), new SqlSpan(System.Math.Max(second.Location, 0), 1))) return;
        foreach (var known in _mismatches ?? [])
            if (known.Second.Location == second.Location && ReferenceEquals(known.Level, level)) return;
        (_mismatches ??= []).Add(new PendingMismatch(level, CollationRankOf(level.Kind), first, second));
    }

    /// <summary>The order in which the server goes through the clauses of a query (query_tree_walker).</summary>
    private static int CollationRankOf(ExpressionKind kind) => kind switch
    {
        ExpressionKind.FromFunction or ExpressionKind.Values => 0,
        ExpressionKind.IndexExpression or ExpressionKind.IndexPredicate => 2,
        ExpressionKind.MergeWhen => 3,
        ExpressionKind.Returning => 4,
        ExpressionKind.JoinOn or ExpressionKind.Where => 5,
        ExpressionKind.Having => 6,
        ExpressionKind.Offset => 7,
        ExpressionKind.Limit => 8,
        _ => 1,
    };

    /// <summary>assign_query_collations, or assign_list_collations for what the server does not let wait until then.</summary>
    private void AssignCollations(Scope level, bool isWhole = true)
    {
        if (_mismatches is not { Count: > 0 } all) return;
        for (var rank = 0; rank <= (isWhole ? 8 : 0); rank++)
        {
            foreach (var item in all)
                if (item.Rank == rank && ReferenceEquals(item.Level, level)) ReportMismatch(item.First, item.Second);
        }
        all.RemoveAll(item => ReferenceEquals(item.Level, level) && (isWhole || item.Rank == 0));
    }

    private void ReportMismatch(CollationState first, CollationState second)
    {
        var isExplicit = second.Strength == CollationStrength.Explicit;
        var how = isExplicit ? "explicit" : "implicit";
        Report(
            BindingErrorKind.Other,
            "42P21",
            second.Location < 0 ? default : new SqlSpan(second.Location, 0),
            second.Location,
            $"collation mismatch between {how} collations {Quote(first.ToDisplay())} and {Quote(second.ToDisplay())}",
            isExplicit ? null : CollationHint);
    }
}
