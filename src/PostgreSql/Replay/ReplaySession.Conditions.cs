using System;
using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Replay;

/// <summary>
/// Conditions that ask whether something is there: EXISTS over a system view or catalog whose WHERE compares names with constants. EF
/// Core's scripts ask the same of their own table of applied migrations.
/// </summary>
internal sealed partial class ReplaySession
{
    private const string MigrationsHistory = "__EFMigrationsHistory";

    /// <summary>Migrations that the scripts have entered in EF Core's table.</summary>
    private readonly HashSet<string> _enteredMigrations = new(StringComparer.Ordinal);

    /// <summary>Null where the catalog does not tell.</summary>
    private bool? IsTrue(string condition)
    {
        var script = SqlParser.ParseScript(new SqlText("SELECT " + condition), new ParserOptions { ServerVersion = Catalog.ServerVersion });
        return script is { Errors.Count: 0, Statements.Count: 1 }
            && script.Statements[0] is SelectStatement { With: null, Body: SelectQuery { Items: { Count: 1 } items, From.Count: 0 } }
            ? IsTrue(items[0].Expression)
            : null;
    }

    private bool? IsTrue(SqlExpression condition)
    {
        var isNegated = false;
        while (condition is ParenthesizedExpression or NotExpression)
        {
            isNegated ^= condition is NotExpression;
            condition = condition is NotExpression not ? not.Operand : ((ParenthesizedExpression)condition).Operand;
        }
        return isNegated ? !IsTrueBare(condition) : IsTrueBare(condition);
    }

    private bool? IsTrueBare(SqlExpression condition)
    {
        switch (condition)
        {
            case BooleanConstant constant: return constant.Value;
            case LogicalExpression logical:
                bool? all = !logical.IsOr;
                foreach (var operand in logical.Operands)
                {
                    var value = IsTrue(operand);
                    if (value == logical.IsOr) return logical.IsOr;
                    if (value is null) all = null;
                }
                return all;
            case SubqueryExpression { Kind: SubqueryKind.Exists, Query: { With: null, Body: SelectQuery query } }: return Exists(query);
            default: return null;
        }
    }

    private bool? Exists(SelectQuery query)
    {
        if (query.GroupBy is not null || query.From.Count == 0) return null;
        var relations = new List<QualifiedName>();
        foreach (var item in query.From)
            if (!AddRelations(item, relations)) return null;
        var wanted = new Dictionary<string, string>(StringComparer.Ordinal);
        if (query.Where is not { } where || !AddEqualities(where, wanted)) return null;
        // pg_namespace beside a catalog only says the schema.
        var isJoined = relations.Count == 2 && relations.RemoveAll(name => name.Name.Name == "pg_namespace") == 1;
        if (relations.Count != 1) return null;
        if (relations[0].Name.Name == MigrationsHistory)
            return wanted.Count == 1 && wanted.TryGetValue("MigrationId", out var migration) ? _enteredMigrations.Contains(migration) : null;
        if (relations[0].Schema is { Name: not ("pg_catalog" or "information_schema") }) return null;
        return Exists(relations[0], wanted, isJoined);
    }

    private bool? Exists(QualifiedName relation, Dictionary<string, string> wanted, bool isJoined)
    {
        var isStandard = relation.Schema?.Name == "information_schema";
        // An unqualified name may be a table of the user's.
        if (relation.Schema is null && (isStandard || !relation.Name.Name.StartsWith("pg_", StringComparison.Ordinal))) return null;
        if (FactsOf(relation.Name.Name, isStandard) is not { } facts) return null;
        var hasBuiltIns = !isStandard || (wanted.TryGetValue("table_schema", out var schema) && NameIsBuiltIn(schema));
        foreach (var row in facts)
        {
            var fits = true;
            foreach (var pair in wanted)
            {
                var column = pair.Key.EndsWith("namespace", StringComparison.Ordinal) || (isJoined && pair.Key == "nspname") ? "schema" : pair.Key;
                if (!row.TryGetValue(column, out var value)) return null;
                fits &= value == pair.Value;
            }
            if (fits) return true;
        }
        if (!hasBuiltIns) return AreColumnsKnown(relation.Name.Name, isStandard, wanted) ? false : null;
        foreach (var name in wanted.Values)
            if (IsNameOfBuiltIn(name)) return null;
        return AreColumnsKnown(relation.Name.Name, isStandard, wanted) ? false : null;
    }

    /// <summary>Without a row there is nothing that would show whether the columns are known.</summary>
    private static bool AreColumnsKnown(string relation, bool isStandard, Dictionary<string, string> wanted)
    {
        var known = Columns(relation, isStandard);
        foreach (var column in wanted.Keys)
            if (Array.IndexOf(known, column) < 0 && column != "nspname" && !column.EndsWith("namespace", StringComparison.Ordinal)) return false;
        return true;
    }

    private static bool NameIsBuiltIn(string schema) => schema is "pg_catalog" or "information_schema";

    private bool IsNameOfBuiltIn(string name) =>
        Catalog.FindRelation(BuiltIns.PgCatalogOid, name) is not null || Catalog.FindType(BuiltIns.PgCatalogOid, name) is not null
        || Catalog.FindRoutines(BuiltIns.PgCatalogOid, name).Count > 0 || NameIsBuiltIn(name) || name.StartsWith("pg_", StringComparison.Ordinal);

    private static string[] Columns(string relation, bool isStandard) => (isStandard, relation) switch
    {
        (true, "schemata") => ["schema_name"],
        (true, "tables" or "views") => ["table_schema", "table_name"],
        (true, "columns") => ["table_schema", "table_name", "column_name"],
        (true, "sequences") => ["sequence_schema", "sequence_name"],
        (true, "table_constraints") => ["table_schema", "constraint_schema", "table_name", "constraint_name"],
        (false, "pg_namespace") => ["nspname"],
        (false, "pg_class") => ["relname", "schema"],
        (false, "pg_tables") => ["schemaname", "tablename"],
        (false, "pg_views") => ["schemaname", "viewname"],
        (false, "pg_indexes") => ["schemaname", "tablename", "indexname"],
        (false, "pg_constraint") => ["conname", "schema"],
        (false, "pg_type") => ["typname", "schema"],
        (false, "pg_proc") => ["proname", "schema"],
        (false, "pg_trigger") => ["tgname"],
        (false, "pg_extension") => ["extname"],
        _ => [],
    };

    /// <summary>The rows of a view or catalog, as far as its columns are names; null for one that is not known.</summary>
    private List<Dictionary<string, string>>? FactsOf(string relation, bool isStandard)
    {
        var columns = Columns(relation, isStandard);
        if (columns.Length == 0) return null;
        var rows = new List<Dictionary<string, string>>();
        switch (relation)
        {
            case "schemata" or "pg_namespace":
                foreach (var schema in Catalog.Schemas) Add(schema.Name);
                break;
            case "tables" or "views" or "pg_tables" or "pg_views":
                foreach (var item in Catalog.Relations)
                {
                    var isView = item.Kind is RelationKind.View;
                    var isTable = item.Kind is RelationKind.Table or RelationKind.PartitionedTable || (isStandard && item.Kind is RelationKind.ForeignTable);
                    if (isView ? relation != "pg_tables" : isTable && relation is "tables" or "pg_tables") Add(SchemaNameOf(item), item.Name);
                }
                break;
            case "columns":
                foreach (var item in Catalog.Relations)
                    if (item.Kind is not (RelationKind.Sequence or RelationKind.CompositeType or RelationKind.MaterializedView))
                        foreach (var column in item.Columns) Add(SchemaNameOf(item), item.Name, column.Name);
                break;
            case "sequences":
                foreach (var item in Catalog.Relations)
                    if (item.Kind == RelationKind.Sequence) Add(SchemaNameOf(item), item.Name);
                break;
            case "table_constraints" or "pg_constraint":
                foreach (var item in Catalog.Constraints)
                {
                    if (Catalog.GetRelation(item.RelationOid) is { } table)
                    {
                        if (isStandard) Add(SchemaNameOf(table), SchemaNameOf(table), table.Name, item.Name);
                        else Add(item.Name, SchemaNameOf(table));
                    }
                    else if (!isStandard && Catalog.GetType(item.DomainOid) is { } domain) Add(item.Name, SchemaNameOf(domain));
                }
                break;
            case "pg_class":
                foreach (var item in Catalog.Relations) Add(item.Name, SchemaNameOf(item));
                foreach (var item in Catalog.Indexes) Add(item.Name, SchemaNameOf(item));
                break;
            case "pg_indexes":
                foreach (var item in Catalog.Indexes)
                    if (Catalog.GetRelation(item.RelationOid) is { } table) Add(SchemaNameOf(item), table.Name, item.Name);
                break;
            case "pg_type":
                foreach (var item in Catalog.Types) Add(item.Name, SchemaNameOf(item));
                break;
            case "pg_proc":
                foreach (var item in Catalog.Routines) Add(item.Name, SchemaNameOf(item));
                break;
            case "pg_trigger":
                foreach (var item in Catalog.Triggers) Add(item.Name);
                break;
            case "pg_extension":
                foreach (var item in Catalog.Extensions) Add(item.Name);
                break;
        }
        return rows;

        void Add(params string[] values)
        {
            var row = new Dictionary<string, string>(StringComparer.Ordinal);
            for (var i = 0; i < columns.Length; i++) row[columns[i]] = values[i];
            rows.Add(row);
        }
    }

    /// <summary>The relations of an item: one, or two of which pg_namespace is one, joined over the schema.</summary>
    private static bool AddRelations(FromItem item, List<QualifiedName> relations)
    {
        switch (item)
        {
            case RelationReference { Name.HasHole: false, Sample: null } reference:
                relations.Add(reference.Name);
                return true;
            case JoinItem { Kind: JoinKind.Inner, IsNatural: false, On: { } condition, Left: RelationReference left, Right: RelationReference right }:
                return IsOverSchema(condition) && AddRelations(left, relations) && AddRelations(right, relations);
            default: return false;
        }
    }

    private static bool IsOverSchema(SqlExpression condition)
    {
        while (condition is ParenthesizedExpression parenthesized) condition = parenthesized.Operand;
        if (condition is not BinaryExpression { Operator.Symbol: "=", Left: ColumnReference left, Right: ColumnReference right }) return false;
        var (a, b) = (left.Name?.Name ?? "", right.Name?.Name ?? "");
        return (a == "oid" && b.EndsWith("namespace", StringComparison.Ordinal)) || (b == "oid" && a.EndsWith("namespace", StringComparison.Ordinal));
    }

    /// <summary>Takes <c>column = constant AND …</c>; anything else is not known.</summary>
    private bool AddEqualities(SqlExpression condition, Dictionary<string, string> wanted)
    {
        while (condition is ParenthesizedExpression parenthesized) condition = parenthesized.Operand;
        switch (condition)
        {
            case LogicalExpression { IsOr: false } all:
                foreach (var operand in all.Operands)
                    if (!AddEqualities(operand, wanted)) return false;
                return true;
            case BinaryExpression { Operator.Symbol: "=" } equality:
                if (IsOverSchema(equality)) return true;
                var (column, value) = equality.Left is ColumnReference ? (equality.Left, equality.Right) : (equality.Right, equality.Left);
                if (column is not ColumnReference { Name: { } name } || ValueOf(value) is not { } text || wanted.ContainsKey(name.Name)) return false;
                wanted.Add(name.Name, text);
                return true;
            default: return false;
        }
    }

    private string? ValueOf(SqlExpression value)
    {
        while (value is ParenthesizedExpression parenthesized) value = parenthesized.Operand;
        switch (value)
        {
            case StringConstant { HasHole: false } text: return text.Value;
            case CastExpression { Operand: StringConstant { HasHole: false } text, Type.Name: { Parts.Count: 1, Name.Name: "text" or "name" or "varchar" or "regnamespace" } }:
                return text.Value;
            case FunctionCall { Name: { Parts.Count: 1, Name.Name: "current_schema" }, Arguments.Count: 0 }:
                foreach (var schema in _searchPath)
                    if (Catalog.FindSchema(schema) is { } found) return found.Name;
                return null;
            // (SELECT oid FROM pg_namespace WHERE nspname = 'x')
            case SubqueryExpression { Kind: SubqueryKind.Scalar, Query: { With: null, Body: SelectQuery { From: { Count: 1 } from, Where: { } where } } }
                when from[0] is RelationReference { Name.Name.Name: "pg_namespace" }:
                var wanted = new Dictionary<string, string>(StringComparer.Ordinal);
                return AddEqualities(where, wanted) && wanted.Count == 1 && wanted.TryGetValue("nspname", out var name) ? name : null;
            default: return null;
        }
    }

    /// <summary>Remembers which migration is entered in EF Core's table.</summary>
    private void RememberMigration(InsertStatement insert)
    {
        Ignore();
        if (insert.Target.Name.Name.Name != MigrationsHistory || insert.Source?.Body is not ValuesQuery values) return;
        var position = 0;
        for (var i = 0; i < insert.Columns.Count; i++)
            if (insert.Columns[i].Name.Name == "MigrationId") position = i;
        foreach (var row in values.Rows)
            if (row.Items.Count > position && row.Items[position] is StringConstant { HasHole: false } migration) _enteredMigrations.Add(migration.Value);
    }
}
