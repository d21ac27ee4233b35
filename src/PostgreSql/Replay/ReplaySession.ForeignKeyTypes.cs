using System.Collections.Generic;
using DbImpact.PostgreSql.Binding;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;
using CastContext = DbImpact.PostgreSql.Catalog.CastContext;

namespace DbImpact.PostgreSql.Replay;

/// <summary>A foreign key needs an equality operator between its columns and the keys that they refer to (ATAddForeignKeyConstraint).</summary>
internal sealed partial class ReplaySession
{
    private void CheckKeyTypes(
        Relation table, IReadOnlyList<int> columns, Relation referenced, IReadOnlyList<int> target, string name, bool hasPeriod, bool isValidated, SqlSpan span)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            if (hasPeriod && i == columns.Count - 1) continue;
            if (table.FindColumn(columns[i]) is not { } from || referenced.FindColumn(target[i]) is not { } to) continue;
            if (!from.Type.IsKnown || !to.Type.IsKnown) continue;
            if (HasEquality(to.Type.Oid, from.Type.Oid))
            {
                if (isValidated) RequireComparable(from, to, span);
                continue;
            }
            throw new StatementException(
                SqlStates.DatatypeMismatch,
                $"foreign key constraint \"{name}\" cannot be implemented",
                span,
                $"Key columns \"{from.Name}\" and \"{to.Name}\" are of incompatible types: "
                + $"{TypeFormatter.Format(Catalog, new(from.Type.Oid))} and {TypeFormatter.Format(Catalog, new(to.Type.Oid))}.");
        }
    }

    /// <summary>
    /// The query that looks for rows without a key casts an array with a length to anyarray, which then is no array of any type
    /// (coerce_type_typmod under ri_GenerateQual).
    /// </summary>
    private void RequireComparable(Column from, Column to, SqlSpan span)
    {
        if (Catalog.GetType(to.Type.Oid) is not { Kind: TypeKind.Array } || (from.Type.Modifier < 0 && to.Type.Modifier < 0)) return;
        if (from.Type.Modifier >= 0 && to.Type.Modifier >= 0)
            throw new StatementException(SqlStates.DatatypeMismatch, "cannot determine element type of \"anyarray\" argument", span);
        string left = TypeText(to), right = TypeText(from);
        throw new StatementException(SqlStates.UndefinedFunction, $"operator does not exist: {left} pg_catalog.= {right}", span);

        string TypeText(Column column) => column.Type.Modifier >= 0 ? "anyarray" : TypeFormatter.Format(Catalog, new TypeReference(column.Type.Oid));
    }

    /// <summary>
    /// Whether the operator class of a B-tree over the key compares it with a value of the other type, or takes that value for one of its own.
    /// </summary>
    private bool HasEquality(int keyOid, int valueOid)
    {
        var rules = TypeRules.Of(Catalog);
        int key = rules.Facts.BaseOf(keyOid), value = rules.Facts.BaseOf(valueOid);
        if (!Catalog.OperatorsAreKnown || DefaultOperatorClass.Find(Catalog, "btree", key) is not { IsBuiltIn: true } known) return true;
        foreach (var member in Catalog.DefaultOperatorClassesOf("btree"))
        {
            // The built-in families compare each of their types with each other.
            if (member.TypeOid == value && member.Family == known.Family && member.FamilySchema == known.FamilySchema) return true;
        }
        return rules.Coercion.CanCoerce([keyOid, valueOid], [known.TypeOid, known.TypeOid], 2, CastContext.Implicit);
    }
}
