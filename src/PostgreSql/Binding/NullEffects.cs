using System;
using DbImpact.PostgreSql.Catalog;

namespace DbImpact.PostgreSql.Binding;

/// <summary>What becomes of NULL where a parameter stands.</summary>
public enum NullEffect
{
    /// <summary>It depends on what the catalog does not tell, or on what is not looked at: a trigger, a check, a view.</summary>
    Unknown,

    /// <summary>The column takes it.</summary>
    Stored,

    /// <summary>The column, or its domain, is NOT NULL: a row that gets it is refused (23502).</summary>
    Refused,

    /// <summary>It is a value like others: IS DISTINCT FROM.</summary>
    Compared,

    /// <summary>The comparison is NULL for each row, never true.</summary>
    NeverTrue,
}

/// <summary>Whether NULL is sensible for a parameter, by the columns that it meets (manual, 5.5.2 and 9.2).</summary>
public static class NullEffects
{
    private const int MostDomains = 64;

    /// <summary>What NULL does in that use of a parameter; <paramref name="catalog"/> is the one against which the statement was bound.</summary>
    public static NullEffect OfNull(this ParameterUse use, DatabaseCatalog catalog)
    {
        if (catalog.GetRelation(use.RelationOid) is not { } relation) return NullEffect.Unknown;
        if (relation.FindColumn(use.ColumnOrdinal) is not { } column) return NullEffect.Unknown;
        return use.Kind == ParameterUseKind.Assigned ? OfAssigned(catalog, relation, column) : OfCompared(catalog, use, column);
    }

    private static NullEffect OfCompared(DatabaseCatalog catalog, ParameterUse use, Column column)
    {
        if (use.Operator == "IS DISTINCT FROM") return NullEffect.Compared;
        if (!catalog.OperatorsAreKnown) return NullEffect.Unknown;
        // Operators of pg_catalog are strict; others may be anything.
        foreach (var @operator in catalog.Operators)
        {
            if (@operator.IsBuiltIn || !Means(use.Operator, @operator.Name)) continue;
            if (Takes(catalog, @operator.LeftOid, column.Type.Oid) || Takes(catalog, @operator.RightOid, column.Type.Oid)) return NullEffect.Unknown;
        }
        var isOfOwnKind = catalog.GetType(BaseOf(catalog, column.Type.Oid)) is { Kind: TypeKind.Base, IsBuiltIn: false };
        return isOfOwnKind ? NullEffect.Unknown : NullEffect.NeverTrue;
    }

    private static bool Means(string? written, string symbol) => written switch
    {
        null => true,
        "IN" => symbol is "=" or "<>",
        "BETWEEN" => symbol is "<=" or ">=" or "<" or ">",
        "LIKE" => symbol is "~~" or "!~~",
        "ILIKE" => symbol is "~~*" or "!~~*",
        "SIMILAR TO" => symbol is "~" or "!~",
        _ => symbol == written,
    };

    private static bool Takes(DatabaseCatalog catalog, int operand, int type) =>
        operand == type || operand >= CatalogObject.FirstNormalOid || BaseOf(catalog, type) == operand
        || catalog.GetType(operand) is { Kind: TypeKind.Pseudo };

    private static int BaseOf(DatabaseCatalog catalog, int type)
    {
        for (var depth = 0; depth < MostDomains && catalog.GetType(type) is { Kind: TypeKind.Domain } domain; depth++) type = domain.BaseType.Oid;
        return type;
    }

    private static NullEffect OfAssigned(DatabaseCatalog catalog, Relation relation, Column column)
    {
        var type = column.Type.Oid;
        var mayBeChecked = false;
        for (var depth = 0; depth < MostDomains && catalog.GetType(type) is { Kind: TypeKind.Domain } domain; depth++)
        {
            // The domain comes before everything that the table may do.
            if (domain.NotNull) return NullEffect.Refused;
            foreach (var constraint in catalog.ConstraintsOf(domain.Oid)) mayBeChecked |= constraint.Kind == ConstraintKind.Check;
            type = domain.BaseType.Oid;
        }
        var mayBeChanged = catalog.TriggersOf(relation.Oid).Count > 0 || catalog.RulesOf(relation.Oid).Count > 0;
        if (mayBeChanged || relation.Kind is not (RelationKind.Table or RelationKind.PartitionedTable)) return NullEffect.Unknown;
        if (column.NotNull) return NullEffect.Refused;
        return mayBeChecked || relation.RowSecurity || MayCheck(catalog, relation, column) ? NullEffect.Unknown : NullEffect.Stored;
    }

    /// <summary>Whether something else than NOT NULL may refuse a row for what this column holds.</summary>
    private static bool MayCheck(DatabaseCatalog catalog, Relation relation, Column column)
    {
        // A partition takes what its bound says, and which one a row goes to is told by its key.
        if (relation.IsPartition || relation.PartitionKey is not null) return true;
        foreach (var constraint in catalog.ConstraintsOf(relation.Oid))
        {
            var mayRefuse = constraint.Kind switch
            {
                ConstraintKind.Check => Mentions(constraint.Expression, column.Name) || Mentions(constraint.Expression, relation.Name),
                ConstraintKind.ForeignKey => constraint.Match == MatchKind.Full && constraint.Columns.Count > 1 && Holds(constraint, column.Ordinal),
                ConstraintKind.Unique => Holds(constraint, column.Ordinal),
                _ => false,
            };
            if (mayRefuse) return true;
        }
        foreach (var other in relation.Columns)
            if (other.Generated != GeneratedKind.None && (other.NotNull || catalog.GetType(other.Type.Oid) is { Kind: TypeKind.Domain })) return true;
        return false;
    }

    private static bool Mentions(string? expression, string name) =>
        expression is null || expression.IndexOf(name, StringComparison.Ordinal) >= 0;

    private static bool Holds(Constraint constraint, int ordinal)
    {
        foreach (var column in constraint.Columns)
            if (column == ordinal) return true;
        return false;
    }
}
