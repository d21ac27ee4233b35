using System.Collections.Generic;
using System.Linq;
using DbImpact.PostgreSql.Catalog;
using Xunit;

namespace DbImpact.PostgreSql.Tests.Catalog;

public sealed class BuiltInLookupTests
{
    public static TheoryData<int> Majors => [13, 14, 15, 16, 17, 18];

    [Theory, MemberData(nameof(Majors))]
    public void No_number_is_given_twice(int major)
    {
        var objects = BuiltInObjects.Of(major);
        var numbers = new List<int> { BuiltIns.InformationSchemaOid, BuiltIns.PgCatalogOid, BuiltIns.PublicOid };
        var types = objects.AllTypes().ToList();
        numbers.AddRange(types.Select(item => item.Oid));
        numbers.AddRange(objects.AllRelations().Select(item => item.Oid));
        numbers.AddRange(objects.AllRelations().SelectMany(item => objects.IndexesOf(item.Oid)).Select(item => item.Oid));
        numbers.AddRange(objects.AllRelations().SelectMany(item => objects.ConstraintsOf(item.Oid)).Select(item => item.Oid));
        numbers.AddRange(types.SelectMany(item => objects.ConstraintsOf(item.Oid)).Select(item => item.Oid));
        numbers.AddRange(objects.AllRoutines().Select(item => item.Oid));
        numbers.AddRange(objects.AllOperators().Select(item => item.Oid));
        numbers.AddRange(objects.OperatorClasses.Select(item => item.Oid));
        numbers.AddRange(types.SelectMany(source => types.Select(target => objects.FindCast(source.Oid, target.Oid))).OfType<Cast>().Select(item => item.Oid));

        Assert.Empty(numbers.GroupBy(number => number).Where(group => group.Count() > 1).Select(group => group.Key));
        Assert.All(numbers, number => Assert.InRange(number, 1, CatalogObject.FirstNormalOid - 1));
    }

    [Fact]
    public void Catalogs_of_one_version_share_the_objects()
    {
        DatabaseCatalog first = new CatalogBuilder(15).ToCatalog(), second = new CatalogBuilder(15).ToCatalog();
        Assert.Same(first.FindRelation("pg_catalog", "pg_class"), second.FindRelation("pg_catalog", "pg_class"));
        Assert.Same(first.GetType(BuiltInTypes.Text), new CatalogBuilder(first).ToCatalog().GetType(BuiltInTypes.Text));
    }

    [Fact]
    public void Built_in_objects_are_not_enumerated()
    {
        var catalog = new CatalogBuilder().ToCatalog();
        Assert.Empty(catalog.Types);
        Assert.Empty(catalog.Relations);
        Assert.Empty(catalog.Routines);
        Assert.Empty(catalog.Operators);
        Assert.Equal(["information_schema", "pg_catalog", "public"], catalog.Schemas.Select(schema => schema.Name).Order());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(CatalogObject.FirstNormalOid)]
    public void No_built_in_object_has_that_number(int number)
    {
        var catalog = new CatalogBuilder().ToCatalog();
        CatalogObject?[] found =
        [
            catalog.GetType(number), catalog.GetRelation(number), catalog.GetRoutine(number), catalog.GetOperator(number),
            catalog.GetIndex(number), catalog.GetConstraint(number), catalog.FindCast(number, number),
        ];
        Assert.All(found, Assert.Null);
        Assert.Empty(catalog.ConstraintsOf(number));
        Assert.Empty(catalog.IndexesOf(number));
    }

    [Fact]
    public void Versions_differ()
    {
        DatabaseCatalog old = new CatalogBuilder(13).ToCatalog(), current = new CatalogBuilder(18).ToCatalog();
        Assert.Null(old.FindType(BuiltIns.PgCatalogOid, "int4multirange"));
        Assert.NotNull(current.FindType(BuiltIns.PgCatalogOid, "int4multirange"));
        Assert.Null(old.FindRelation("pg_catalog", "pg_stat_activity")!.FindColumn("query_id"));
        Assert.Equal(20, current.FindRelation("pg_catalog", "pg_stat_activity")!.FindColumn("query_id")!.Ordinal);
        Assert.Equal(21, current.FindRelation("pg_catalog", "pg_stat_activity")!.FindColumn("query")!.Ordinal);
        Assert.Equal(20, old.FindRelation("pg_catalog", "pg_stat_activity")!.FindColumn("query")!.Ordinal);
        Assert.Empty(old.FindRoutines(BuiltIns.PgCatalogOid, "string_to_table"));
        Assert.Equal(2, current.FindRoutines(BuiltIns.PgCatalogOid, "string_to_table").Count);
        Assert.Contains(old.FindOperators(BuiltIns.PgCatalogOid, "!"), item => item is { LeftOid: BuiltInTypes.Int8, RightOid: 0 });
        Assert.Empty(current.FindOperators(BuiltIns.PgCatalogOid, "!"));
    }

    /// <summary>GROUP BY its key makes the other columns of a table free; the catalogs have keys since PostgreSQL 14.</summary>
    [Theory]
    [InlineData(13, 0)]
    [InlineData(14, 1)]
    public void Primary_keys_of_catalogs(int major, int count)
    {
        var catalog = new CatalogBuilder(major).ToCatalog();
        var table = catalog.FindRelation("pg_catalog", "pg_class")!;
        Assert.Equal(count, catalog.ConstraintsOf(table.Oid).Count(constraint => constraint is { Kind: ConstraintKind.PrimaryKey, Columns: [1] }));
    }

    [Fact]
    public void Own_objects_come_before_built_in_ones_of_the_schema()
    {
        var builder = new CatalogBuilder();
        var number = builder.NewOid();
        builder.Put(new Routine { Oid = number, SchemaOid = BuiltIns.PgCatalogOid, Name = "now", Kind = RoutineKind.Function });
        Assert.Equal([number, 1299], builder.Current.FindRoutines(BuiltIns.PgCatalogOid, "now").Select(item => item.Oid));

        var changed = builder.Current.GetRoutine(1299)! with { Volatility = Volatility.Volatile };
        builder.Put(changed);
        Assert.Equal([number, 1299], builder.Current.FindRoutines(BuiltIns.PgCatalogOid, "now").Select(item => item.Oid));
        Assert.Same(changed, builder.Current.GetRoutine(1299));

        builder.UndoTo(0);
        Assert.Equal(Volatility.Stable, Assert.Single(builder.Current.FindRoutines(BuiltIns.PgCatalogOid, "now")).Volatility);
    }

    [Fact]
    public void Operators_casts_and_classes_can_be_made_and_removed()
    {
        var builder = new CatalogBuilder();
        var type = new SqlType { Oid = builder.NewOid(), SchemaOid = BuiltIns.PublicOid, Name = "mood", Kind = TypeKind.Base };
        var equals = new Operator { Oid = builder.NewOid(), SchemaOid = BuiltIns.PublicOid, Name = "=", LeftOid = type.Oid, RightOid = type.Oid };
        var cast = new Cast { Oid = builder.NewOid(), Name = "mood AS text", SourceOid = type.Oid, TargetOid = BuiltInTypes.Text };
        var order = new OperatorClass
        {
            Oid = builder.NewOid(),
            SchemaOid = BuiltIns.PublicOid,
            Name = "mood_ops",
            Method = "btree",
            TypeOid = type.Oid,
            IsDefault = true,
        };
        var collation = new Collation { Oid = builder.NewOid(), SchemaOid = BuiltIns.PublicOid, Name = "german" };
        foreach (var item in new CatalogObject[] { type, equals, cast, order, collation }) builder.Put(item);

        var catalog = builder.ToPointInTime();
        Assert.Same(equals, Assert.Single(catalog.FindOperators(BuiltIns.PublicOid, "=")));
        Assert.Same(equals, catalog.GetOperator(equals.Oid));
        Assert.Same(cast, catalog.FindCast(type.Oid, BuiltInTypes.Text));
        Assert.Same(order, catalog.FindDefaultOperatorClass("btree", type.Oid));
        Assert.Same(order, catalog.FindOperatorClass(BuiltIns.PublicOid, "btree", "mood_ops"));
        Assert.Same(collation, catalog.FindCollation(BuiltIns.PublicOid, "german"));

        foreach (var item in new CatalogObject[] { equals, cast, order, collation }) builder.Remove(item);
        Assert.Empty(builder.Current.FindOperators(BuiltIns.PublicOid, "="));
        Assert.Null(builder.Current.FindCast(type.Oid, BuiltInTypes.Text));
        Assert.Null(builder.Current.FindDefaultOperatorClass("btree", type.Oid));
        Assert.Null(builder.Current.FindCollation(BuiltIns.PublicOid, "german"));
    }

    [Theory]
    [InlineData("varchar", "btree", "text_ops")]
    [InlineData("_varchar", "btree", "array_ops")]
    [InlineData("int4range", "gist", "range_ops")]
    [InlineData("pg_class", "btree", "record_ops")]
    [InlineData("json", "btree", null)]
    [InlineData("json", "hash", null)]
    [InlineData("point", "btree", null)]
    [InlineData("xid", "hash", "xid_ops")]
    public void Default_operator_classes(string type, string method, string? expected)
    {
        var catalog = new CatalogBuilder().ToCatalog();
        var found = catalog.FindType(BuiltIns.PgCatalogOid, type)!;
        Assert.Equal(expected, catalog.FindDefaultOperatorClass(method, found.Oid)?.Name);
    }

    [Fact]
    public void An_assumed_version_leaves_open_what_versions_have_differently()
    {
        var assumed = new CatalogBuilder(18, serverVersionIsKnown: false).ToCatalog();
        Assert.False(assumed.FindRelation("pg_catalog", "pg_stat_activity")!.ColumnsAreKnown);
        Assert.True(assumed.FindRelation("pg_catalog", "pg_am")!.ColumnsAreKnown);
        Assert.True(assumed.MayHaveBuiltIn(BuiltIns.PgCatalogOid, "pg_stat_slru"));
        Assert.False(assumed.MayHaveBuiltIn(BuiltIns.PgCatalogOid, "pg_no_such"));
        Assert.False(new CatalogBuilder(18).ToCatalog().MayHaveBuiltIn(BuiltIns.PgCatalogOid, "pg_stat_slru"));
    }
}
