using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using DbImpact.PostgreSql.Catalog;
using DbImpact.Testing;
using Npgsql;
using Xunit;

namespace DbImpact.PostgreSql.Tests.Catalog;

/// <summary>The built-in objects, one and all, are those of a server: each is written as a line, by a query and from the catalog.</summary>
public sealed class BuiltInServerTests
{
    private const string Schemas = "('pg_catalog', 'information_schema')";

    [ServerTheory, Servers]
    public async Task Types(int major)
    {
        var catalog = CatalogOf(major);
        // The row types of TOAST tables are left out with these.
        var expected = await QueryAsync(major, $"""
            SELECT concat_ws('|', n.nspname, t.typname, CASE WHEN t.oid < 10000 THEN t.oid END,
                CASE WHEN EXISTS (SELECT FROM pg_type e WHERE e.typarray = t.oid) THEN 'A' ELSE upper(t.typtype::text) END,
                t.typcategory, t.typispreferred, format_type(t.typelem, -1), format_type(t.typarray, -1), t.typrelid::regclass, t.typmodin <> 0,
                t.typcollation <> 0, {(major >= 14 ? "t.typsubscript <> 0" : "t.typelem <> 0")},
                format_type(t.typbasetype, t.typtypmod), t.typnotnull, t.typdefault,
                (SELECT format_type(r.rngsubtype, -1) FROM pg_range r WHERE r.rngtypid = t.oid),
                {(major >= 14 ? "(SELECT format_type(r.rngmultitypid, -1) FROM pg_range r WHERE r.rngtypid = t.oid)" : "'-'")},
                {(major >= 14 ? "(SELECT format_type(r.rngtypid, -1) FROM pg_range r WHERE r.rngmultitypid = t.oid)" : "NULL")})
            FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace
            WHERE n.nspname IN {Schemas} AND t.oid < 16384
            """);

        var objects = BuiltInObjects.Of(major);
        var types = objects.AllTypes().ToList();
        Assert.Equal(Sorted(expected), Sorted(types.Select(type => string.Join('|', Parts(type).Where(part => part is not null)))));
        Assert.All(types, type => Assert.Same(type, catalog.GetType(type.Oid)));
        Assert.All(types, type => Assert.Same(type, catalog.FindType(type.SchemaOid, type.Name)));

        IEnumerable<string?> Parts(SqlType type) =>
        [
            SchemaName(type), type.Name, type.Oid < 10000 ? type.Oid.ToString() : null,
            type.Kind.ToString()[..1], type.Category.ToString(), Flag(type.IsPreferred), TypeName(type.ElementOid), TypeName(type.ArrayOid),
            RelationName(catalog, type.RelationOid), Flag(type.HasModifier), Flag(type.IsCollatable), Flag(type.IsSubscriptable),
            TypeName(type.BaseType.Oid, type.BaseType.Modifier), Flag(type.NotNull), type.Default,
            type.SubtypeOid == 0 ? null : TypeName(type.SubtypeOid), type.Kind == TypeKind.Range ? TypeName(type.MultirangeOid) : major >= 14 ? null : "-",
            type.RangeOid == 0 ? null : TypeName(type.RangeOid),
        ];

        string TypeName(int oid, int modifier = -1) => oid == 0 ? "-" : TypeFormatter.Format(catalog, new TypeReference(oid, modifier));
    }

    [ServerTheory, Servers]
    public async Task Columns(int major)
    {
        var catalog = CatalogOf(major);
        var expected = await QueryAsync(major, $"""
            SELECT concat_ws('|', n.nspname, c.relname, CASE WHEN c.oid < 10000 THEN c.oid END, c.relkind, t.typname, a.attnum, a.attname,
                format_type(a.atttypid, a.atttypmod), a.attnotnull, CASE WHEN a.attcollation <> y.typcollation THEN quote_ident(l.collname) END)
            FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_attribute a ON a.attrelid = c.oid
            JOIN pg_type t ON t.oid = c.reltype JOIN pg_type y ON y.oid = a.atttypid LEFT JOIN pg_collation l ON l.oid = a.attcollation
            WHERE n.nspname IN {Schemas} AND c.oid < 16384 AND c.relkind IN ('r', 'v') AND a.attnum > 0
            """);

        var relations = BuiltInObjects.Of(major).AllRelations().ToList();
        var actual = relations.SelectMany(relation => relation.Columns.Select(column => string.Join('|', Parts(relation, column).Where(part => part is not null))));
        Assert.Equal(Sorted(expected), Sorted(actual));
        Assert.All(relations, relation => Assert.Same(relation, catalog.GetRelation(relation.Oid)));
        Assert.All(relations, relation => Assert.Same(relation, catalog.FindRelation(relation.SchemaOid, relation.Name)));
        Assert.All(relations, relation => Assert.Equal(relation.Oid, catalog.GetType(relation.TypeOid)!.RelationOid));
        Assert.All(relations, relation => Assert.True(relation.ColumnsAreKnown && relation.IsBuiltIn));

        IEnumerable<string?> Parts(Relation relation, Column column) =>
        [
            SchemaName(relation), relation.Name, relation.Oid < 10000 ? relation.Oid.ToString() : null,
            relation.Kind == RelationKind.View ? "v" : "r", catalog.GetType(relation.TypeOid)!.Name, column.Ordinal.ToString(), column.Name,
            TypeFormatter.Format(catalog, column.Type), Flag(column.NotNull), column.Collation,
        ];
    }

    [ServerTheory, Servers]
    public async Task Keys_and_indexes(int major)
    {
        var catalog = CatalogOf(major);
        var expected = await QueryAsync(major, $"""
            SELECT concat_ws('|', c.relname, t.relname, m.amname, i.indisunique, k.contype,
                (SELECT string_agg(a.attname, ',' ORDER BY p.n) FROM unnest(i.indkey::int2[]) WITH ORDINALITY p(attnum, n)
                 JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = p.attnum))
            FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_class t ON t.oid = i.indrelid JOIN pg_am m ON m.oid = c.relam
            JOIN pg_namespace n ON n.oid = t.relnamespace LEFT JOIN pg_constraint k ON k.conindid = c.oid
            WHERE n.nspname IN {Schemas} AND c.oid < 16384
            """);

        var actual = BuiltInObjects.Of(major).AllRelations().SelectMany(relation => catalog.IndexesOf(relation.Oid).Select(index => Line(relation, index)));
        Assert.Equal(Sorted(expected), Sorted(actual));

        string Line(Relation relation, PostgreSql.Catalog.Index index)
        {
            var key = catalog.ConstraintsOf(relation.Oid).SingleOrDefault(constraint => constraint.IndexOid == index.Oid);
            Assert.Same(index, catalog.GetIndex(index.Oid));
            Assert.Same(index, catalog.FindIndex(index.SchemaOid, index.Name));
            Assert.Equal(index.ConstraintOid, key?.Oid ?? 0);
            Assert.Equal(key, key is null ? null : catalog.GetConstraint(key.Oid)! with { Columns = key.Columns });
            var columns = string.Join(',', index.Keys.Select(item => relation.FindColumn(item.Ordinal)!.Name));
            var kind = key is null ? "" : key.Kind == ConstraintKind.PrimaryKey ? "p|" : "u|";
            return $"{index.Name}|{relation.Name}|{index.Method}|{Flag(index.IsUnique)}|{kind}{columns}";
        }
    }

    [ServerTheory, Servers]
    public async Task Domain_constraints(int major)
    {
        var catalog = CatalogOf(major);
        var expected = await QueryAsync(major, """
            SELECT concat_ws('|', t.typname, c.conname, pg_get_expr(c.conbin, 0))
            FROM pg_constraint c JOIN pg_type t ON t.oid = c.contypid WHERE c.oid < 16384 AND c.contype = 'c'
            """);

        var actual = BuiltInObjects.Of(major).AllTypes()
            .SelectMany(type => catalog.ConstraintsOf(type.Oid).Select(constraint => $"{type.Name}|{constraint.Name}|{constraint.Expression}"));
        Assert.Equal(Sorted(expected), Sorted(actual));
    }

    [ServerTheory, Servers]
    public async Task Routines(int major)
    {
        var catalog = CatalogOf(major);
        var expected = await QueryAsync(major, $"""
            SELECT concat_ws('|', n.nspname, p.proname, CASE WHEN p.oid < 10000 THEN p.oid END, p.prokind, p.provolatile, p.proisstrict, p.proretset,
                CASE WHEN p.prokind <> 'a' THEN l.lanname END, format_type(p.prorettype, -1),
                coalesce(nullif(a.aggkind, 'n')::text || a.aggnumdirectargs, ''),
                (SELECT string_agg(concat_ws(' ', coalesce(p.proargmodes[i], 'i'), nullif(p.proargnames[i], ''),
                        format_type(coalesce(p.proallargtypes[i], p.proargtypes[i - 1]), -1), pg_get_function_arg_default(p.oid, i)), ', ' ORDER BY i)
                 FROM generate_series(1, coalesce(cardinality(p.proallargtypes), p.pronargs)) i))
            FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace JOIN pg_language l ON l.oid = p.prolang
            LEFT JOIN pg_aggregate a ON a.aggfnoid = p.oid
            WHERE n.nspname IN {Schemas} AND p.oid < 16384
            """);

        var routines = BuiltInObjects.Of(major).AllRoutines().ToList();
        Assert.Equal(Sorted(expected), Sorted(routines.Select(Line)));
        Assert.All(routines, routine => Assert.Same(routine, catalog.GetRoutine(routine.Oid)));
        Assert.All(routines, routine => Assert.Contains(routine, catalog.FindRoutines(routine.SchemaOid, routine.Name)));

        string Line(Routine routine)
        {
            var direct = routine.DirectArgumentCount < 0 ? "" : (routine.IsHypotheticalSet ? "h" : "o") + routine.DirectArgumentCount;
            var arguments = routine.Arguments.Select(argument => string.Join(
                ' ',
                new[] { Mode(argument.Mode), argument.Name, TypeFormatter.Format(catalog, argument.Type), argument.Default }.Where(part => part is not null)));
            string?[] parts =
            [
                SchemaName(routine), routine.Name, routine.Oid < 10000 ? routine.Oid.ToString() : null, routine.Kind.ToString()[..1].ToLowerInvariant(),
                routine.Volatility.ToString()[..1].ToLowerInvariant(), Flag(routine.IsStrict), Flag(routine.ReturnsSet), routine.Language,
                TypeFormatter.Format(catalog, routine.ReturnType), direct, routine.Arguments.Count == 0 ? null : string.Join(", ", arguments),
            ];
            return string.Join('|', parts.Where(part => part is not null));
        }
    }

    [ServerTheory, Servers]
    public async Task Operators(int major)
    {
        var catalog = CatalogOf(major);
        var expected = await QueryAsync(major, """
            SELECT concat_ws('|', o.oid, o.oprname, format_type(o.oprleft, -1), format_type(o.oprright, -1), format_type(o.oprresult, -1), o.oprcode::oid)
            FROM pg_operator o WHERE o.oid < 16384
            """);

        var operators = BuiltInObjects.Of(major).AllOperators().ToList();
        Assert.Equal(Sorted(expected), Sorted(operators.Select(item =>
            $"{item.Oid}|{item.Name}|{Name(item.LeftOid)}|{Name(item.RightOid)}|{Name(item.ResultOid)}|{item.RoutineOid}")));
        Assert.All(operators, item => Assert.Same(item, catalog.GetOperator(item.Oid)));
        Assert.All(operators, item => Assert.Contains(item, catalog.FindOperators(BuiltIns.PgCatalogOid, item.Name)));
        Assert.All(operators, item => Assert.NotNull(catalog.GetRoutine(item.RoutineOid)));

        string Name(int oid) => oid == 0 ? "-" : TypeFormatter.Format(catalog, new TypeReference(oid));
    }

    [ServerTheory, Servers]
    public async Task Casts(int major)
    {
        var catalog = CatalogOf(major);
        var expected = await QueryAsync(major, """
            SELECT concat_ws('|', castsource, casttarget, castcontext, castmethod, castfunc) FROM pg_cast WHERE oid < 16384
            """);

        var types = BuiltInObjects.Of(major).AllTypes().Select(type => type.Oid).ToList();
        var casts = types.SelectMany(source => types.Select(target => catalog.FindCast(source, target))).OfType<Cast>();
        Assert.Equal(Sorted(expected), Sorted(casts.Select(cast =>
            $"{cast.SourceOid}|{cast.TargetOid}|{cast.Context.ToString()[..1].ToLowerInvariant()}|{cast.Method.ToString()[..1].ToLowerInvariant()}|{cast.RoutineOid}")));
    }

    [ServerTheory, Servers]
    public async Task Operator_classes(int major)
    {
        var catalog = CatalogOf(major);
        var expected = await QueryAsync(major, """
            SELECT concat_ws('|', o.opcname, m.amname, o.opcintype, o.opckeytype, o.opcdefault, f.opfname)
            FROM pg_opclass o JOIN pg_am m ON m.oid = o.opcmethod JOIN pg_opfamily f ON f.oid = o.opcfamily WHERE o.oid < 16384
            """);

        var classes = BuiltInObjects.Of(major).OperatorClasses;
        Assert.Equal(Sorted(expected), Sorted(classes.Select(item =>
            $"{item.Name}|{item.Method}|{item.TypeOid}|{item.KeyTypeOid}|{Flag(item.IsDefault)}|{item.Family}")));
        Assert.All(classes, item => Assert.Same(item, catalog.FindOperatorClass(BuiltIns.PgCatalogOid, item.Method, item.Name)));
    }

    [ServerTheory, Servers]
    public async Task Collations_exist(int major)
    {
        var catalog = CatalogOf(major);
        var names = await QueryAsync(major, "SELECT collname FROM pg_collation");
        foreach (var name in names.Where(name => name is "C" or "POSIX" or "default" or "ucs_basic" or "unicode" or "pg_c_utf8" or "pg_unicode_fast"))
            Assert.NotNull(catalog.FindCollation(BuiltIns.PgCatalogOid, name));
    }

    /// <summary>
    /// The server is asked for its choice by making an index on a column of each type; undefined_function says that there is an operator
    /// class, and what the type is made of cannot be compared.
    /// </summary>
    [ServerTheory, Servers]
    public async Task Default_operator_classes(int major)
    {
        await using var database = await PostgreSqlServer.Get(major).CreateDatabaseAsync("""
            CREATE TABLE choices (type oid, method text, class text);
            DO $$
            DECLARE type oid; method text;
            BEGIN
                FOR type IN SELECT oid FROM pg_type
                            WHERE typnamespace = 'pg_catalog'::regnamespace AND typtype <> 'p' AND typrelid = 0
                              AND (typarray <> 0 OR typname IN ('_int4', '_text', '_point', '_int4range')) LOOP
                    EXECUTE format('CREATE TABLE t (c %s)', format_type(type, -1));
                    FOR method IN SELECT amname FROM pg_am WHERE amtype = 'i' LOOP
                        BEGIN
                            EXECUTE format('CREATE INDEX i ON t USING %s (c)', method);
                            INSERT INTO choices
                            SELECT type, method, o.opcname FROM pg_index i JOIN pg_opclass o ON o.oid = i.indclass[0] WHERE i.indrelid = 't'::regclass;
                            DROP INDEX i;
                        EXCEPTION
                            WHEN undefined_object THEN INSERT INTO choices VALUES (type, method, 'none');
                            WHEN undefined_function THEN NULL;
                        END;
                    END LOOP;
                    DROP TABLE t;
                END LOOP;
            END $$;
            """);
        var catalog = CatalogOf(major);
        await using var command = database.DataSource.CreateCommand("SELECT type::int8, method, class FROM choices");
        await using var reader = await command.ExecuteReaderAsync();
        var count = 0;
        while (await reader.ReadAsync())
        {
            var type = (int)reader.GetInt64(0);
            var found = catalog.FindDefaultOperatorClass(reader.GetString(1), type)?.Name ?? "none";
            Assert.Equal($"{type} {reader.GetString(1)} {reader.GetString(2)}", $"{type} {reader.GetString(1)} {found}");
            count++;
        }
        Assert.True(count > 300);
    }

    private static DatabaseCatalog CatalogOf(int major) => new CatalogBuilder(major).ToCatalog();

    private static string SchemaName(SchemaObject item) => item.SchemaOid == BuiltIns.PgCatalogOid ? "pg_catalog" : "information_schema";

    private static string RelationName(DatabaseCatalog catalog, int oid) =>
        catalog.GetRelation(oid) is not { } relation ? "-" : relation.SchemaOid == BuiltIns.PgCatalogOid ? relation.Name : catalog.QualifiedName(relation);

    private static string Flag(bool value) => value ? "t" : "f";

    private static string Mode(ArgumentMode mode) => mode switch
    {
        ArgumentMode.Out => "o",
        ArgumentMode.InOut => "b",
        ArgumentMode.Variadic => "v",
        ArgumentMode.Table => "t",
        _ => "i",
    };

    private static IEnumerable<string> Sorted(IEnumerable<string> lines) => lines.Order(StringComparer.Ordinal);

    private static async Task<List<string>> QueryAsync(int major, string query)
    {
        await using var source = NpgsqlDataSource.Create(PostgreSqlServer.Get(major).ConnectionString);
        await using var command = source.CreateCommand(query);
        await using var reader = await command.ExecuteReaderAsync();
        var lines = new List<string>();
        while (await reader.ReadAsync()) lines.Add(reader.GetString(0));
        return lines;
    }
}
