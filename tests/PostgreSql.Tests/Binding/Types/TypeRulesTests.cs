using System;
using System.Linq;
using DbImpact.PostgreSql.Binding;
using DbImpact.PostgreSql.Catalog;
using Xunit;

namespace DbImpact.PostgreSql.Tests.Binding;

/// <summary>The rules of types one by one, over the schema of the fixtures; what is expected is what servers answer.</summary>
public sealed class TypeRulesTests
{
    private static readonly DatabaseCatalog Catalog = Fixture.Open("types").CatalogOf(18);

    private static readonly TypeRules Rules = TypeRules.Of(Catalog);

    private static readonly TypeRules.PathRules Path = Rules.For([BuiltIns.PgCatalogOid, Catalog.FindSchema("public")!.Oid]);

    [Theory]
    [InlineData("int4", "int8", CastContext.Implicit, CoercionPath.Function)]
    [InlineData("int8", "int4", CastContext.Implicit, CoercionPath.None)]
    [InlineData("int8", "int4", CastContext.Assignment, CoercionPath.Function)]
    [InlineData("varchar", "text", CastContext.Implicit, CoercionPath.Relabel)]
    [InlineData("int4", "text", CastContext.Implicit, CoercionPath.None)]
    [InlineData("int4", "text", CastContext.Assignment, CoercionPath.InOut)]
    [InlineData("text", "int4", CastContext.Assignment, CoercionPath.None)]
    [InlineData("text", "int4", CastContext.Explicit, CoercionPath.InOut)]
    [InlineData("_int4", "_int8", CastContext.Implicit, CoercionPath.Array)]
    [InlineData("_int4", "_text", CastContext.Assignment, CoercionPath.InOut)]
    [InlineData("positive", "int4", CastContext.Implicit, CoercionPath.Relabel)]
    [InlineData("int4", "positive", CastContext.Implicit, CoercionPath.Relabel)]
    [InlineData("mood", "text", CastContext.Implicit, CoercionPath.None)]
    [InlineData("json", "jsonb", CastContext.Implicit, CoercionPath.None)]
    [InlineData("json", "jsonb", CastContext.Assignment, CoercionPath.InOut)]
    [InlineData("floatrange", "floatmultirange", CastContext.Explicit, CoercionPath.Function)]
    internal void A_value_becomes_one_of_another_type(string source, string target, CastContext context, CoercionPath expected) =>
        Assert.Equal(expected, Rules.Coercion.FindPath(Oid(source), Oid(target), context));

    [Theory]
    [InlineData("child", "parent", true)]
    [InlineData("parent", "child", false)]
    [InlineData("record", "point2", true)]
    [InlineData("point2", "record", true)]
    [InlineData("_point2", "_record", true)]
    [InlineData("unknown", "uuid", true)]
    [InlineData("mood", "anyenum", true)]
    [InlineData("int4", "anyenum", false)]
    [InlineData("_int4", "anyarray", true)]
    [InlineData("int4", "anyarray", false)]
    [InlineData("numbers", "anyarray", true)]
    [InlineData("int4range", "anyrange", true)]
    [InlineData("_int4", "anynonarray", false)]
    [InlineData("int4", "any", true)]
    public void Values_stand_for_others_unasked(string source, string target, bool expected) =>
        Assert.Equal(expected, Rules.Coercion.CanCoerce(Oid(source), Oid(target), CastContext.Implicit));

    [Theory]
    [InlineData("int4 int8", "int8")]
    [InlineData("int8 int4 numeric", "numeric")]
    [InlineData("numeric float4", "float4")]
    [InlineData("unknown int4 unknown", "int4")]
    [InlineData("unknown unknown", "text")]
    [InlineData("varchar varchar", "varchar")]
    [InlineData("varchar text", "varchar")]
    [InlineData("positive positive", "positive")]
    [InlineData("positive int4", "int4")]
    [InlineData("date timestamptz", "timestamptz")]
    [InlineData("int4 text", null)]
    [InlineData("int4 bool", null)]
    public void Several_take_one_type(string types, string? expected)
    {
        int[] oids = [.. types.Split(' ').Select(Oid)];
        Assert.Equal(expected, NameOf(Rules.CommonTypes.Select(oids, oids.Length).Type));
    }

    [Theory]
    [InlineData("+", "int4", "int4", "int4")]
    [InlineData("+", "int4", "unknown", "int4")]
    [InlineData("+", "int2", "int8", "int8")]
    [InlineData("+", "unknown", "unknown", "Ambiguous")]
    [InlineData("+", "date", "interval", "timestamp")]
    [InlineData("||", "unknown", "unknown", "text")]
    [InlineData("||", "int4", "text", "text")]
    [InlineData("||", "_int4", "int4", "anycompatiblearray")]
    [InlineData("=", "varchar", "text", "bool")]
    [InlineData("=", "positive", "unknown", "bool")]
    [InlineData("=", "uuid", "text", "Missing")]
    [InlineData("=", "mood", "mood", "bool")]
    [InlineData("=", "mood", "text", "Missing")]
    [InlineData("@", "", "int4", "int4")]
    [InlineData("-", "", "unknown", "Ambiguous")]
    [InlineData("<=>", "int4", "int4", "Missing")]
    public void An_operator_is_found(string symbol, string left, string right, string expected)
    {
        var result = Path.Operators.Find(0, symbol, left.Length == 0 ? 0 : Oid(left), Oid(right));
        Assert.Equal(expected, NameOf(result.Operator?.ResultOid ?? 0) ?? result.Outcome.ToString());
    }

    [Theory]
    [InlineData("abs", "int4", "int4")]
    [InlineData("abs", "unknown", "float8")]
    [InlineData("two", "int4 unknown", "int4")]
    [InlineData("two", "unknown int4", "text")]
    [InlineData("two", "unknown unknown", "Ambiguous")]
    [InlineData("two", "int4 int4", "Missing")]
    [InlineData("opt", "int4", "int4")]
    [InlineData("opt", "", "Missing")]
    [InlineData("many", "text int4 int4", "int4")]
    [InlineData("many", "text", "Missing")]
    [InlineData("int4", "numeric", "int4")]
    [InlineData("int4", "unknown", "Cast")]
    [InlineData("text", "int4", "Cast")]
    [InlineData("floatrange", "float8 int4", "floatrange")]
    [InlineData("floatmultirange", "", "floatmultirange")]
    [InlineData("nosuch", "int4", "Missing")]
    public void A_routine_is_found(string name, string types, string expected)
    {
        int[] oids = [.. types.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Oid)];
        var result = Path.Routines.Find(new CallShape { Name = name, Types = oids, IsOfConstant = types == "unknown" });
        Assert.Equal(expected, NameOf(result.Candidate?.Routine?.ReturnType.Oid ?? 0) ?? result.Outcome.ToString());
    }

    [Theory]
    [InlineData("anyelement anyarray", "int4 _int4", "anyelement", "int4")]
    [InlineData("anyelement anyarray", "int4 _text", "anyelement", null)]
    [InlineData("anyelement", "int4", "anyarray", "_int4")]
    [InlineData("anyelement anyelement", "unknown text", "anyelement", "text")]
    [InlineData("anyelement", "unknown", "anyelement", null)]
    [InlineData("anyrange", "tsrange", "anyelement", "timestamp")]
    [InlineData("anycompatible anycompatible", "int4 numeric", "anycompatible", "numeric")]
    [InlineData("anycompatible anycompatible", "unknown unknown", "anycompatible", "text")]
    [InlineData("anycompatiblearray anycompatible", "_int4 float8", "anycompatiblearray", "_float8")]
    [InlineData("anycompatible anycompatible", "int4 text", "anycompatible", null)]
    [InlineData("anyrange", "int4range", "anymultirange", "int4multirange")]
    public void Polymorphic_types_are_decided(string declared, string actual, string result, string? expected)
    {
        int[] types = [.. declared.Split(' ').Select(Oid)];
        var decided = Rules.Polymorphism.Resolve([.. actual.Split(' ').Select(Oid)], types, types.Length, Oid(result), out var error);
        Assert.Equal(expected, NameOf(decided));
        Assert.Equal(expected is null, error is not null);
    }

    [Theory]
    [InlineData("int4", true, true)]
    [InlineData("json", false, false)]
    [InlineData("jsonb", true, true)]
    [InlineData("point", false, false)]
    [InlineData("xid", false, true)]
    [InlineData("_int4", true, true)]
    [InlineData("_json", false, false)]
    [InlineData("mood", true, true)]
    [InlineData("point2", true, true)]
    [InlineData("t", false, false)]
    [InlineData("tsrange", true, true)]
    public void Types_are_sorted_and_told_apart(string type, bool hasOrder, bool hasEquality)
    {
        var support = Rules.Sorting.Of(Oid(type));
        Assert.Equal((hasOrder, hasEquality), (support.HasOrder, support.HasEquality));
    }

    private static int Oid(string name) =>
        (Catalog.FindType(BuiltIns.PgCatalogOid, name) ?? Catalog.FindType(Catalog.FindSchema("public")!.Oid, name)
            ?? throw new ArgumentException($"There is no type {name}.", nameof(name))).Oid;

    private static string? NameOf(int type) => Catalog.GetType(type)?.Name;
}
