using System.Linq;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.Oracle;

/// <summary>Views, types, routines and what is made of them.</summary>
internal sealed partial class MigrationGenerator
{
    private string? OfView() => _random.Next(10) switch
    {
        < 5 => CreateView(),
        5 => Relation(RelationKind.View, RelationKind.MaterializedView) is { Columns.Count: > 0 } renamed
            ? $"ALTER {Word(renamed)} {Of(renamed)} RENAME COLUMN {ColumnOf(renamed)} TO {ColumnName()}" : null,
        6 => Relation(RelationKind.View, RelationKind.MaterializedView) is { } moved
            ? $"ALTER {Word(moved)} {Of(moved)} {Pick($"RENAME TO {Bare("v")}", $"SET SCHEMA {Pick("one", "two", "public")}")}" : null,
        7 => Relation(RelationKind.View) is { Columns.Count: > 0 } view ? $"ALTER VIEW {Of(view)} ALTER COLUMN {ColumnOf(view)} {Pick("SET DEFAULT NULL", "DROP DEFAULT", "SET DEFAULT 1")}" : null,
        8 => Relation(RelationKind.View) is { } replaced && Relation(RelationKind.Table) is { Columns.Count: > 0 } table
            ? $"CREATE OR REPLACE VIEW {Of(replaced)} AS SELECT * FROM {Of(table)}" : null,
        _ => Relation(RelationKind.View) is { } optioned ? $"ALTER VIEW {Of(optioned)} SET (security_barrier)" : null,
    };

    private static string Word(Relation relation) => relation.Kind == RelationKind.MaterializedView ? "MATERIALIZED VIEW" : "VIEW";

    private string? CreateView()
    {
        if (Relation(RelationKind.Table, RelationKind.PartitionedTable, RelationKind.View) is not { Columns.Count: > 0 } from) return null;
        var columns = from.Columns.Where(_ => Chance(60)).Select(column => Identifiers.Quote(column.Name)).ToList();
        var list = columns.Count == 0 ? "*" : string.Join(", ", columns);
        var start = Pick("CREATE VIEW ", "CREATE OR REPLACE VIEW ", "CREATE MATERIALIZED VIEW ", "CREATE OR REPLACE VIEW ") + Name("v");
        if (Chance(20) && Relation(RelationKind.Table) is { Columns.Count: > 0 } other)
            return $"{start} AS SELECT x.{ColumnOf(from)} AS one, y.{ColumnOf(other)} AS two FROM {Of(from)} x JOIN {Of(other)} y ON true";
        return $"{start} AS SELECT {list}{Pick("", "", ", 1 AS extra", $", {ColumnOf(from)} IS NULL AS missing")} FROM {Of(from)}{Pick("", $" WHERE {ColumnOf(from)} IS NOT NULL")}";
    }

    private string? OfType() => _random.Next(20) switch
    {
        0 or 1 => $"CREATE TYPE {Name("e")} AS ENUM ('a', 'b', 'c')",
        2 or 3 => $"CREATE DOMAIN {Name("d")} AS {Pick("integer", "text", "varchar(10)")}" + Pick("", " NOT NULL", " CHECK (VALUE IS NOT NULL)", " DEFAULT NULL", $" CONSTRAINT {Bare("k")} CHECK (VALUE > 0)", " DEFAULT 'a'"),
        4 or 5 => $"CREATE TYPE {Name("y")} AS ({ColumnName()} {Type()}, {ColumnName()} {Type()})",
        6 => $"CREATE TYPE {Name("r")} AS RANGE (SUBTYPE = {Pick("integer", "text", "timestamptz", "point")})",
        7 or 8 => TypeOf(TypeKind.Enum) is { } type ? $"ALTER TYPE {Of(type)} " + Pick("ADD VALUE 'x' BEFORE 'b'", "ADD VALUE IF NOT EXISTS 'y'", "RENAME VALUE 'a' TO 'z'", "ADD VALUE 'w' AFTER 'c'", "ADD VALUE 'q'") : null,
        9 or 10 or 11 => Domain() is { } domain ? $"ALTER DOMAIN {Of(domain)} {DomainAction(domain)}" : null,
        12 or 13 or 14 => TypeOf(TypeKind.Composite) is { } composite ? $"ALTER TYPE {Of(composite)} {AttributeAction(composite)}" : null,
        15 => TypeOf(TypeKind.Enum, TypeKind.Domain, TypeKind.Composite, TypeKind.Range) is { } renamed
            ? $"ALTER TYPE {Of(renamed)} {Pick($"RENAME TO {Bare("e")}", $"SET SCHEMA {Pick("one", "two", "public")}")}" : null,
        16 => $"CREATE TYPE {Bare("h")}",
        17 => $"DROP TYPE IF EXISTS {Name("e")}, {Name("d")}{Cascade()}",
        _ => TypeOf(TypeKind.Enum, TypeKind.Domain, TypeKind.Composite, TypeKind.Range) is { } dropped
            ? $"DROP {(dropped.Kind == TypeKind.Domain ? Pick("DOMAIN", "TYPE") : "TYPE")} {Of(dropped)}{Cascade()}" : null,
    };

    private SqlType? Domain() => TypeOf(TypeKind.Domain);

    private string DomainAction(SqlType domain)
    {
        var constraints = _catalog.ConstraintsOf(domain.Oid);
        var name = constraints.Count > 0 ? Identifiers.Quote(Any(constraints).Name) : "k1";
        return Pick(
            "ADD CHECK (VALUE IS NULL OR VALUE IS NOT NULL)",
            $"ADD CONSTRAINT {Bare("k")} CHECK (VALUE IS NOT NULL) NOT VALID",
            "SET NOT NULL",
            "DROP NOT NULL",
            "SET DEFAULT NULL",
            "SET DEFAULT '1'",
            "DROP DEFAULT",
            $"DROP CONSTRAINT {Pick("", "IF EXISTS ")}{name}",
            $"VALIDATE CONSTRAINT {name}",
            $"RENAME CONSTRAINT {name} TO {Bare("k")}");
    }

    private string AttributeAction(SqlType composite)
    {
        var attributes = _catalog.GetRelation(composite.RelationOid);
        var name = attributes is { Columns.Count: > 0 } ? ColumnOf(attributes) : "a";
        return Pick(
            $"ADD ATTRIBUTE {ColumnName()} {Type()}",
            $"DROP ATTRIBUTE {Pick("", "IF EXISTS ")}{name}",
            $"ALTER ATTRIBUTE {name} TYPE {Type()}{Cascade()}",
            $"RENAME ATTRIBUTE {name} TO {ColumnName()}{Cascade()}",
            $"ADD ATTRIBUTE {ColumnName()} {Type()} CASCADE, DROP ATTRIBUTE {name} CASCADE");
    }

    private Routine? Routine(params RoutineKind[] kinds)
    {
        var found = _catalog.Routines.Where(item => !item.IsBuiltIn && item.Extension is null && (kinds.Length == 0 ? item.Kind == RoutineKind.Function : kinds.Contains(item.Kind))).ToList();
        return found.Count == 0 ? null : Any(found);
    }

    private string? OfRoutine() => _random.Next(20) switch
    {
        < 6 => CreateFunction(),
        6 => $"CREATE {Pick("", "OR REPLACE ")}PROCEDURE {Name("pr")}({Pick("", "x integer", "INOUT x text")}) LANGUAGE plpgsql AS 'BEGIN END'",
        7 => $"CREATE {Pick("", "OR REPLACE ")}FUNCTION {Name("tf")}() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'",
        8 or 9 => CreateTrigger(),
        10 => Routine() is { } renamed ? $"ALTER FUNCTION {Signature(renamed)} {Pick($"RENAME TO {Bare("f")}", $"SET SCHEMA {Pick("one", "two", "public")}", "STRICT", "IMMUTABLE")}" : null,
        11 or 12 => Routine() is { } dropped ? $"DROP FUNCTION {Pick(Signature(dropped), Of(dropped))}{Cascade()}" : null,
        13 => $"DROP {Pick("FUNCTION", "PROCEDURE", "ROUTINE", "AGGREGATE")} {Pick("", "IF EXISTS ")}{Name(Pick("f", "pr", "ag"))}{Pick("", "(integer)", "()")}{Cascade()}",
        14 => $"CREATE {Pick("", "OR REPLACE ")}AGGREGATE {Name("ag")}(integer) (SFUNC = int4pl, STYPE = integer{Pick("", ", INITCOND = '0'")})",
        15 => Routine() is { Arguments.Count: 2 } implementation && implementation.Arguments.All(static argument => argument.Mode == ArgumentMode.In)
            ? $"CREATE OPERATOR {Pick("one.", "", "")}{Pick("===", "+++", "<->")} (FUNCTION = {Of(implementation)}, LEFTARG = {TypeText(implementation, 0)}, RIGHTARG = {TypeText(implementation, 1)})" : null,
        16 => _catalog.Operators.FirstOrDefault(static item => !item.IsBuiltIn) is { } @operator
            ? $"DROP OPERATOR {(_catalog.GetSchema(@operator.SchemaOid)?.Name is { } schema ? Identifiers.Quote(schema) + "." : "")}{@operator.Name} ({Text(@operator.LeftOid)}, {Text(@operator.RightOid)}){Cascade()}" : null,
        17 => TypeOf(TypeKind.Enum, TypeKind.Composite) is { } source ? $"CREATE CAST ({Of(source)} AS {Pick("text", "integer", "varchar")}) WITH INOUT{Pick("", " AS ASSIGNMENT", " AS IMPLICIT")}" : null,
        18 => _catalog.Casts.FirstOrDefault(static item => !item.IsBuiltIn) is { } cast ? $"DROP CAST ({Text(cast.SourceOid)} AS {Text(cast.TargetOid)}){Cascade()}" : null,
        _ => Relation(RelationKind.Table) is { } table && _catalog.TriggersOf(table.Oid) is { Count: > 0 } triggers
            ? $"{Pick("DROP", "ALTER")} TRIGGER {Identifiers.Quote(triggers[0].Name)} ON {Of(table)}" is var start && start.StartsWith('D') ? start + Cascade() : start + $" RENAME TO {Bare("g")}"
            : null,
    };

    private string CreateFunction()
    {
        var (first, second) = (Type(), Type());
        var arguments = Pick("", $"x {first}", $"{first}, {second}", $"x {first}, y {first} DEFAULT NULL", $"x integer DEFAULT 1, y text DEFAULT 'a'", $"VARIADIC x integer[]", $"x {first}, OUT y {second}", $"OUT a integer, OUT b text");
        var returns = arguments.Contains("OUT", System.StringComparison.Ordinal)
            ? Pick("", "")
            : Pick($" RETURNS {second}", $" RETURNS {second}", $" RETURNS SETOF {first}", $" RETURNS TABLE (m {first}, n text)", " RETURNS boolean", " RETURNS void");
        return $"CREATE {Pick("", "OR REPLACE ")}FUNCTION {Name("f")}({arguments}){returns} LANGUAGE plpgsql{Pick("", " IMMUTABLE", " STRICT")} AS 'BEGIN END'";
    }

    private string? CreateTrigger()
    {
        var function = _catalog.Routines.FirstOrDefault(item => !item.IsBuiltIn && _catalog.GetType(item.ReturnType.Oid) is { Name: "trigger" });
        if (function is null || TableWithColumns() is not { } table) return null;
        var what = Pick("INSERT", "UPDATE", $"UPDATE OF {ColumnOf(table)}", "INSERT OR UPDATE OR DELETE");
        return $"CREATE TRIGGER {Bare("g")} {Pick("BEFORE", "AFTER")} {what} ON {Of(table)} FOR EACH {Pick("ROW", "ROW", "STATEMENT")}{Pick("", $" WHEN (NEW.{ColumnOf(table)} IS NOT NULL)")} EXECUTE FUNCTION {Of(function)}()";
    }

    private string Signature(Routine routine) => DefinitionFormatter.Signature(_catalog, routine);

    private string TypeText(Routine routine, int argument) => TypeFormatter.FormatQualified(_catalog, new TypeReference(routine.Arguments[argument].Type.Oid));

    private string Text(int typeOid) => typeOid == 0 ? "NONE" : TypeFormatter.FormatQualified(_catalog, new TypeReference(typeOid));
}
