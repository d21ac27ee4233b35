using DbImpact.PostgreSql.Binding;
using DbImpact.PostgreSql.Catalog;
using Xunit;

namespace DbImpact.PostgreSql.Tests.Binding;

/// <summary>The session decides what a name means.</summary>
public sealed class ContextTests
{
    [Theory]
    [InlineData("public", "SELECT email FROM users", "")]
    [InlineData("public", "SELECT region FROM users", "42703 region")]
    [InlineData("sales", "SELECT region FROM users", "")]
    [InlineData("sales, public", "SELECT region, total FROM users, orders", "")]
    [InlineData("public, sales", "SELECT title FROM regions, users WHERE email = 'a'", "")]
    [InlineData("nosuch, sales", "SELECT region FROM users", "")]
    [InlineData("", "SELECT 1 FROM users", "42P01 users")]
    [InlineData("", "SELECT 1 FROM public.users", "")]
    [InlineData("sales", "SELECT 1 FROM orders", "42P01 orders")]
    [InlineData("$user", "SELECT region FROM users", "")]
    [InlineData("sales", "SELECT NULL::users, 'ok'::public.mood", "")]
    [InlineData("sales", "SELECT 'ok'::mood", "42704 mood")]
    public void Search_path(string path, string sql, string expected)
    {
        var context = new BindingContext(Bound.Context().Catalog)
        {
            SearchPath = path.Split(", ", System.StringSplitOptions.RemoveEmptyEntries),
            UserName = "sales",
        };
        Assert.Equal(expected, string.Join("; ", Bound.Errors(Bound.Of(sql, context))));
    }

    [Fact]
    public void An_unknown_search_path_may_find_what_another_schema_has()
    {
        var context = new BindingContext(Bound.Context().Catalog) { SearchPath = ["public"], SearchPathIsKnown = false };
        var bound = Bound.Of("SELECT title FROM regions", context);
        Assert.Empty(bound.Errors);
        Assert.False(bound.IsCertain);
        Assert.Equal(["42P01 nosuch"], Bound.Errors(Bound.Of("SELECT title FROM nosuch", context)));
    }

    [Fact]
    public void Temporary_relations_come_first()
    {
        var temporary = new Relation
        {
            Oid = -1,
            SchemaOid = 0,
            Name = "users",
            Kind = RelationKind.Table,
            Persistence = Persistence.Temporary,
            Columns = [new Column { Name = "mine", Ordinal = 1, Type = new TypeReference(BuiltInTypes.Int4) }],
        };
        var context = new BindingContext(Bound.Context().Catalog) { TemporaryRelations = [temporary] };
        Assert.Empty(Bound.Of("SELECT mine FROM users, public.users p WHERE p.email = 'a'", context).Errors);
        Assert.Empty(Bound.Of("SELECT mine FROM pg_temp.users", context).Errors);
        Assert.Equal(["42703 email"], Bound.Errors(Bound.Of("SELECT email FROM users", context)));
        Assert.Contains(Bound.Of("SELECT mine FROM users", context).References, reference => reference.RelationOid == -1);
    }

    [Fact]
    public void Other_temporary_relations_may_be_there()
    {
        var context = new BindingContext(Bound.Context().Catalog) { MayHaveOtherTemporaryRelations = true };
        var bound = Bound.Of("SELECT a FROM nosuch WHERE b = 1", context);
        Assert.Empty(bound.Errors);
        Assert.Equal(UncertaintyKind.UnknownRelation, Assert.Single(bound.Uncertainties).Kind);
        Assert.Equal(["42P01 nosuch"], Bound.Errors(Bound.Of("SELECT a FROM public.nosuch", context)));
    }

    [Fact]
    public void Opaque_relations_have_every_column()
    {
        var builder = new CatalogBuilder();
        builder.Put(new Relation
        {
            Oid = builder.NewOid(),
            SchemaOid = BuiltIns.PublicOid,
            Name = "veiled",
            Kind = RelationKind.View,
            ColumnsAreKnown = false,
        });
        var bound = Bound.Of("SELECT v.a, b, * FROM veiled v WHERE c = 1", new BindingContext(builder.ToCatalog()));
        Assert.Empty(bound.Errors);
        Assert.False(bound.OutputColumnsAreKnown);
        Assert.Equal(UncertaintyKind.OpaqueRelation, Assert.Single(bound.Uncertainties).Kind);
    }

    [Fact]
    public void What_could_not_be_read_is_not_judged()
    {
        var bound = Bound.Of("SELECT x.nosuch FROM users WHERE (");
        Assert.Empty(bound.Errors);
        Assert.Contains(bound.References, reference => reference.Name == "users");
        Assert.Contains(bound.Uncertainties, item => item.Kind == UncertaintyKind.NotUnderstood);
    }
}
