using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;
using Index = DbImpact.PostgreSql.Catalog.Index;

namespace DbImpact.Oracle;

/// <summary>
/// Makes up migrations by a seed: statements over what a catalog has at that moment. Most are valid; some drop what others need, or
/// take a name twice, and have to be refused.
/// </summary>
internal sealed class MigrationGenerator(int seed)
{
    private static readonly string[] Types =
        ["integer", "bigint", "smallint", "text", "varchar(20)", "numeric(10,2)", "boolean", "timestamptz", "date", "uuid", "jsonb", "integer[]", "text[]"];

    private readonly Random _random = new(seed);
    private DatabaseCatalog _catalog = null!;

    /// <summary>The next statement.</summary>
    public string Next(DatabaseCatalog catalog)
    {
        _catalog = catalog;
        if (!Tables().Any() || Chance(8)) return CreateTable();
        for (var attempt = 0; ; attempt++)
            if ((attempt < 20 ? Some() : CreateTable()) is { } statement) return statement;
    }

    private string? Some() => _random.Next(40) switch
    {
        0 => CreateTable(),
        1 => CreatePartitioned(),
        2 => CreatePartition(),
        3 => CreateChild(),
        4 or 5 => CreateIndex(),
        6 or 7 => CreateView(),
        8 => $"CREATE SEQUENCE {Name("s")}" + Pick("", " INCREMENT BY 2", " START WITH 10 MAXVALUE 1000", " AS smallint CYCLE"),
        9 => $"CREATE TYPE {Name("e")} AS ENUM ('a', 'b', 'c')",
        10 => $"CREATE DOMAIN {Name("d")} AS {Pick("integer", "text")}" + Pick("", " NOT NULL", " CHECK (VALUE IS NOT NULL)", " DEFAULT NULL"),
        11 => EnumType() is { } type ? $"ALTER TYPE {Of(type)} " + Pick("ADD VALUE 'x' BEFORE 'b'", "ADD VALUE IF NOT EXISTS 'y'", "RENAME VALUE 'a' TO 'z'") : null,
        12 => Domain() is { } domain ? $"ALTER DOMAIN {Of(domain)} " + Pick("ADD CHECK (VALUE IS NULL OR VALUE IS NOT NULL)", "SET NOT NULL", "DROP NOT NULL", "SET DEFAULT NULL") : null,
        13 or 14 or 15 => AlterTable(table => $"ADD COLUMN {Pick("", "IF NOT EXISTS ")}{ColumnName()} {Type()}" + ColumnTail()),
        16 or 17 => AlterColumn((_, column) => $"DROP COLUMN {column}{Cascade()}"),
        18 or 19 => AlterColumn((_, column) => $"RENAME COLUMN {column} TO {ColumnName()}"),
        20 => AlterColumn((_, column) => $"ALTER COLUMN {column} TYPE {Pick("text", "bigint", "varchar(40)")} USING NULL"),
        21 => AlterColumn((_, column) => $"ALTER COLUMN {column} " + Pick("SET NOT NULL", "DROP NOT NULL", "DROP DEFAULT", "SET DEFAULT NULL", "DROP IDENTITY IF EXISTS")),
        22 => AlterColumn((_, column) => $"ADD UNIQUE ({column})"),
        23 => AlterColumn((_, column) => $"ADD {Pick("", "CONSTRAINT " + Name("k") + " ")}CHECK ({column} IS NOT NULL)"),
        24 => AlterColumn((_, column) => $"ADD PRIMARY KEY ({column})"),
        25 or 26 => AddForeignKey(),
        27 => Constraint((table, name) => $"ALTER TABLE {table} DROP CONSTRAINT {name}{Cascade()}"),
        28 => Constraint((table, name) => $"ALTER TABLE {table} RENAME CONSTRAINT {name} TO {Name("k")}"),
        29 => AlterTable(_ => $"RENAME TO {Name("t")}"),
        30 => Chance(50) ? $"CREATE SCHEMA {Pick("one", "two", "three")}" : AlterTable(_ => $"SET SCHEMA {Pick("one", "two", "public")}"),
        31 => Relation(RelationKind.Table, RelationKind.PartitionedTable) is { } table ? $"DROP TABLE {Of(table)}{Cascade()}" : null,
        32 => Relation(RelationKind.View) is { } view ? $"DROP VIEW {Of(view)}{Cascade()}" : null,
        33 => Index() is { } index ? Pick($"DROP INDEX {Of(index)}{Cascade()}", $"ALTER INDEX {Of(index)} RENAME TO {Name("i")}") : null,
        34 => Relation(RelationKind.Sequence) is { } sequence ? Pick($"DROP SEQUENCE {Of(sequence)}{Cascade()}", $"ALTER SEQUENCE {Of(sequence)} OWNED BY {OwnedBy()}", $"ALTER SEQUENCE {Of(sequence)} RENAME TO {Name("s")}") : null,
        35 => (Chance(50) ? EnumType() : Domain()) is { } dropped ? $"DROP TYPE {Of(dropped)}{Cascade()}" : null,
        36 => Partition() is { } part ? $"ALTER TABLE {Of(_catalog.GetRelation(part.ParentOids[0])!)} DETACH PARTITION {Of(part)}" : null,
        37 => AlterColumn((_, column) => $"ALTER COLUMN {column} ADD GENERATED {Pick("ALWAYS", "BY DEFAULT")} AS IDENTITY"),
        38 => Relation(RelationKind.Table) is { } commented ? $"COMMENT ON TABLE {Of(commented)} IS '{Pick("one", "two")}'" : null,
        _ => Inherit(),
    };

    private string CreateTable()
    {
        var columns = new List<string>();
        var count = _random.Next(1, 5);
        for (var i = 0; i < count; i++) columns.Add($"{ColumnName()} {Type()}{ColumnTail()}");
        if (Chance(60)) columns.Insert(0, "id " + Pick("serial", "bigserial", "integer", "integer GENERATED ALWAYS AS IDENTITY", "uuid") + " PRIMARY KEY");
        else if (Chance(20)) columns.Add("UNIQUE (a)");
        return $"CREATE TABLE {Pick("", "", "IF NOT EXISTS ")}{Name("t")} ({string.Join(", ", columns)})";
    }

    private string CreatePartitioned() => $"CREATE TABLE {Name("p")} (a integer{Pick("", " NOT NULL", " PRIMARY KEY")}, b text) PARTITION BY {Pick("RANGE (a)", "LIST (a)", "HASH (a)")}";

    private string? CreatePartition()
    {
        if (Relation(RelationKind.PartitionedTable) is not { PartitionKey: { } key } parent) return null;
        var low = _random.Next(0, 20) * 10;
        var bound = key[0] switch
        {
            'R' => string.Create(CultureInfo.InvariantCulture, $"FOR VALUES FROM ({low}) TO ({low + 10})"),
            'L' => string.Create(CultureInfo.InvariantCulture, $"FOR VALUES IN ({low}, {low + 1})"),
            _ => string.Create(CultureInfo.InvariantCulture, $"FOR VALUES WITH (MODULUS 20, REMAINDER {_random.Next(0, 20)})"),
        };
        return $"CREATE TABLE {Name("q")} PARTITION OF {Of(parent)} {bound}";
    }

    private string? CreateChild() =>
        Relation(RelationKind.Table) is { IsPartition: false } parent ? $"CREATE TABLE {Name("c")} ({ColumnName()} {Type()}) INHERITS ({Of(parent)})" : null;

    private string? Inherit()
    {
        if (Relation(RelationKind.Table) is not { IsPartition: false } child || Relation(RelationKind.Table) is not { IsPartition: false } parent) return null;
        return $"ALTER TABLE {Of(child)} {(child.ParentOids.Contains(parent.Oid) ? "NO INHERIT" : "INHERIT")} {Of(parent)}";
    }

    private string? CreateIndex()
    {
        if (Relation(RelationKind.Table, RelationKind.PartitionedTable) is not { Columns.Count: > 0 } table) return null;
        var column = Identifiers.Quote(Any(table.Columns).Name);
        var key = Pick(column, column + " DESC", $"({column} IS NULL)", column + ", " + Identifiers.Quote(Any(table.Columns).Name));
        return $"CREATE {Pick("", "", "UNIQUE ")}INDEX {Pick("", Name("i") + " ")}ON {Of(table)} ({key}){Pick("", "", $" WHERE {column} IS NOT NULL")}";
    }

    private string? CreateView()
    {
        if (Relation(RelationKind.Table, RelationKind.PartitionedTable, RelationKind.View) is not { Columns.Count: > 0 } from) return null;
        var columns = from.Columns.Where(_ => Chance(60)).Select(column => Identifiers.Quote(column.Name)).ToList();
        return $"CREATE {Pick("", "OR REPLACE ")}{Pick("", "", "MATERIALIZED ")}VIEW {Name("v")} AS SELECT {(columns.Count == 0 ? "*" : string.Join(", ", columns))} FROM {Of(from)}"
            .Replace("OR REPLACE MATERIALIZED", "MATERIALIZED", StringComparison.Ordinal);
    }

    private string? AddForeignKey()
    {
        if (Relation(RelationKind.Table) is not { Columns.Count: > 0 } table || Relation(RelationKind.Table) is not { } target) return null;
        return $"ALTER TABLE {Of(table)} ADD FOREIGN KEY ({Identifiers.Quote(Any(table.Columns).Name)}) REFERENCES {Of(target)}{Pick("", " ON DELETE CASCADE", " ON DELETE SET NULL DEFERRABLE")}";
    }

    private string? Constraint(Func<string, string, string> write)
    {
        var constraints = _catalog.Constraints.Where(item => !item.IsBuiltIn && item.Kind != ConstraintKind.NotNull && _catalog.GetRelation(item.RelationOid) is not null).ToList();
        if (constraints.Count == 0) return null;
        var chosen = Any(constraints);
        return write(Of(_catalog.GetRelation(chosen.RelationOid)!), Identifiers.Quote(chosen.Name));
    }

    private string? AlterTable(Func<Relation, string> write) =>
        Relation(RelationKind.Table, RelationKind.PartitionedTable) is { } table ? $"ALTER TABLE {Of(table)} {write(table)}" : null;

    private string? AlterColumn(Func<Relation, string, string> write) =>
        Relation(RelationKind.Table, RelationKind.PartitionedTable) is { Columns.Count: > 0 } table
            ? $"ALTER TABLE {Of(table)} {write(table, Identifiers.Quote(Any(table.Columns).Name))}"
            : null;

    private string OwnedBy() =>
        Chance(70) && Relation(RelationKind.Table) is { Columns.Count: > 0 } table ? Of(table) + "." + Identifiers.Quote(Any(table.Columns).Name) : "NONE";

    private string Type()
    {
        if (Chance(15) && EnumType() is { } type) return Of(type) + Pick("", "", "[]");
        if (Chance(10) && Domain() is { } domain) return Of(domain);
        return Pick(Types);
    }

    private string ColumnTail() => _random.Next(12) switch
    {
        0 or 1 => " NOT NULL",
        2 => " DEFAULT NULL",
        3 => " UNIQUE",
        4 => " CHECK (1 > 0)",
        5 when Relation(RelationKind.Table) is { } target => $" REFERENCES {Of(target)}",
        _ => "",
    };

    private string Cascade() => Pick("", "", " CASCADE", " RESTRICT");

    private string Name(string prefix) => Pick("", "", "", "one.") + prefix + _random.Next(1, 12).ToString(CultureInfo.InvariantCulture);

    private string ColumnName() => Pick("a", "b", "c", "d", "\"Mixed\"", "f");

    private IEnumerable<Relation> Tables() => _catalog.Relations.Where(item => item.Kind == RelationKind.Table && !item.IsBuiltIn);

    private Relation? Relation(params RelationKind[] kinds)
    {
        var found = _catalog.Relations.Where(item => !item.IsBuiltIn && Array.IndexOf(kinds, item.Kind) >= 0).ToList();
        return found.Count == 0 ? null : Any(found);
    }

    private Relation? Partition()
    {
        var found = _catalog.Relations.Where(item => item is { IsPartition: true, ParentOids.Count: 1 }).ToList();
        return found.Count == 0 ? null : Any(found);
    }

    private Index? Index()
    {
        var found = _catalog.Indexes.Where(item => !item.IsBuiltIn).ToList();
        return found.Count == 0 ? null : Any(found);
    }

    private SqlType? EnumType() => TypeOf(TypeKind.Enum);

    private SqlType? Domain() => TypeOf(TypeKind.Domain);

    private SqlType? TypeOf(TypeKind kind)
    {
        var found = _catalog.Types.Where(item => !item.IsBuiltIn && item.Kind == kind).ToList();
        return found.Count == 0 ? null : Any(found);
    }

    private string Of(SchemaObject item) => DefinitionFormatter.Name(_catalog, item);

    /// <summary>By the names' order, so that a seed means the same whatever order the catalog keeps.</summary>
    private T Any<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];

    private string Pick(params string[] choices) => choices[_random.Next(choices.Length)];

    private bool Chance(int percent) => _random.Next(100) < percent;
}
