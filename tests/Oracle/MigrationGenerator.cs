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
/// take a name twice, and have to be refused. Each family of statements has a file of its own.
/// </summary>
internal sealed partial class MigrationGenerator(int seed)
{
    private readonly Random _random = new(seed);
    private DatabaseCatalog _catalog = null!;
    private int _made;

    /// <summary>The next statement.</summary>
    /// <param name="catalog">What is there.</param>
    /// <param name="isInTransaction">Whether a transaction is open.</param>
    /// <param name="hasFailed">Whether it has failed, so that all but its end is refused.</param>
    public string Next(DatabaseCatalog catalog, bool isInTransaction, bool hasFailed)
    {
        _catalog = catalog;
        if (_made++ < 2) return $"CREATE SCHEMA {(_made == 1 ? "one" : "two")}";
        if (hasFailed) return Pick("ROLLBACK", "ROLLBACK TO one", "COMMIT");
        if (isInTransaction && Chance(25)) return Pick("COMMIT", "ROLLBACK", "SAVEPOINT one", "ROLLBACK TO one", "RELEASE one", "COMMIT");
        if (!isInTransaction && Chance(3)) return "BEGIN";
        if (!Tables().Any()) return CreateTable();
        return Chance(3) ? Block() : Statement();
    }

    private string Statement()
    {
        for (var attempt = 0; ; attempt++)
            if ((attempt < 20 ? Some() : CreateTable()) is { } statement) return statement;
    }

    private string? Some() => _random.Next(100) switch
    {
        < 12 => CreateRelation(),
        < 40 => AlterColumnOrTable(),
        < 48 => OfConstraint(),
        < 56 => OfView(),
        < 60 => OfIndex(),
        < 65 => OfSequence(),
        < 80 => OfType(),
        < 90 => OfRoutine(),
        < 93 => OfSchema(),
        < 95 => OfSession(),
        _ => DropRelation(),
    };

    /// <summary>DO with plain statements in it.</summary>
    private string Block()
    {
        var statements = new List<string>();
        for (var i = _random.Next(1, 4); i > 0; i--) statements.Add(Statement() + ";");
        return "DO $do$ BEGIN " + string.Join(" ", statements.Where(static text => !text.StartsWith("DO", StringComparison.Ordinal))) + " END $do$";
    }

    private string OfSchema() => _random.Next(5) switch
    {
        0 or 1 => $"CREATE SCHEMA {Pick("", "IF NOT EXISTS ")}{SchemaName()}",
        2 => $"ALTER SCHEMA {SchemaName()} RENAME TO {SchemaName()}",
        3 => $"DROP SCHEMA {Pick("", "IF EXISTS ")}{SchemaName()}{Cascade()}",
        _ => $"CREATE SCHEMA {SchemaName()} CREATE TABLE {Bare("t")} (a integer) CREATE VIEW {Bare("v")} AS SELECT 1 AS x",
    };

    private string OfSession() => _random.Next(6) switch
    {
        0 => "SET search_path = one, public",
        1 => "SET search_path TO public, two",
        2 => "SET LOCAL search_path = two, one, public",
        3 => "RESET search_path",
        4 => "SELECT set_config('search_path', 'public, one', " + Pick("true", "false") + ")",
        _ => "SET search_path = \"$user\", public",
    };

    private string Cascade() => Pick("", "", "", " CASCADE", " RESTRICT");

    private string Name(string prefix) => Pick("", "", "", "", "one.", "two.") + Bare(prefix);

    private string Bare(string prefix) => prefix + _random.Next(1, 10).ToString(CultureInfo.InvariantCulture);

    private string ColumnName() => Pick("a", "b", "c", "d", "\"Mixed\"", "f", "g");

    private string SchemaName() => Pick("one", "two", "three");

    private IEnumerable<Relation> Tables() => _catalog.Relations.Where(item => item.Kind == RelationKind.Table && !item.IsBuiltIn);

    private Relation? Relation(params RelationKind[] kinds)
    {
        var found = _catalog.Relations.Where(item => !item.IsBuiltIn && Array.IndexOf(kinds, item.Kind) >= 0).ToList();
        return found.Count == 0 ? null : Any(found);
    }

    private Relation? Table() => Relation(RelationKind.Table, RelationKind.Table, RelationKind.PartitionedTable);

    private Relation? TableWithColumns() => Table() is { Columns.Count: > 0 } table ? table : null;

    private string ColumnOf(Relation relation) => Identifiers.Quote(Any(relation.Columns).Name);

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

    private SqlType? TypeOf(params TypeKind[] kinds)
    {
        var found = _catalog.Types.Where(item => !item.IsBuiltIn && Array.IndexOf(kinds, item.Kind) >= 0
            && _catalog.GetRelation(item.RelationOid) is not { Kind: not RelationKind.CompositeType }).ToList();
        return found.Count == 0 ? null : Any(found);
    }

    private string Of(SchemaObject item) => DefinitionFormatter.Name(_catalog, item);

    private T Any<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];

    private string Pick(params string[] choices) => choices[_random.Next(choices.Length)];

    private bool Chance(int percent) => _random.Next(100) < percent;
}
