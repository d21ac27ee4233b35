using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Syntax;
using DbImpact.PostgreSql.Tests.Parsing;
using Xunit;

namespace DbImpact.PostgreSql.Tests.Printing;

/// <summary>What the round trip of the corpus shows, it shows of the whole tree: every node, property and value occurs in it.</summary>
public sealed class CoverageTests
{
    private static readonly Type[] Nodes =
        [.. typeof(SqlNode).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(SqlNode)) && !type.IsAbstract && type.Namespace == typeof(SqlNode).Namespace)];

    /// <summary>Only where there is a hole or an error, which the corpus has not, or in what PostgreSQL reads and refuses.</summary>
    private static readonly string[] Elsewhere =
    [
        nameof(AlterEnumDropValueStatement), nameof(CreateAssertionStatement), nameof(HoleAction), nameof(HoleElement), nameof(HoleExpression), nameof(HoleFragment),
        nameof(HoleFromItem), nameof(HoleQuery), nameof(HoleStatement), nameof(MissingExpression), nameof(UnparsedStatement),
    ];

    /// <summary>Of holes, of what PostgreSQL reads and refuses, and of the parameters of other styles than its own.</summary>
    private static readonly string[] ElsewhereToo =
    [
        "ArrayBound.Hole", "CreateExtensionStatement.From", "ForeignKeyMatch.Partial", "MisplacedAttributes.Name", "ParameterReference.Name", "RoleOptionKind.UnencryptedPassword",
        "SettingKind.Catalog",
    ];

    [Fact]
    public void Every_kind_of_node_occurs_in_the_corpus()
    {
        var seen = Corpus().Select(node => node.GetType()).ToHashSet();
        Assert.Equal(Elsewhere, Nodes.Where(type => !seen.Contains(type)).Select(type => type.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_property_is_used_in_the_corpus()
    {
        var used = new HashSet<string>();
        foreach (var node in Corpus())
        {
            foreach (var property in TreeComparison.PropertiesOf(node.GetType()))
                if (!IsDefault(property, node)) used.Add(Key(node.GetType(), property));
        }
        var unused = Nodes.Where(type => !Elsewhere.Contains(type.Name))
            .SelectMany(type => TreeComparison.PropertiesOf(type).Where(IsMade).Select(property => Key(type, property)))
            .Where(key => !used.Contains(key) && !ElsewhereToo.Contains(key))
            .Order(StringComparer.Ordinal);
        Assert.Equal("", string.Join(" ", unused));
    }

    [Fact]
    public void Every_value_of_every_enumeration_occurs_in_the_corpus()
    {
        var seen = new HashSet<string>();
        foreach (var node in Corpus())
        {
            foreach (var property in TreeComparison.PropertiesOf(node.GetType()))
            {
                if (property.GetValue(node) is not Enum value) continue;
                foreach (var name in value.ToString().Split(", ")) seen.Add(value.GetType().Name + "." + name);
            }
        }
        var unseen = Nodes.SelectMany(type => type.GetProperties()).Select(property => property.PropertyType).Where(type => type.IsEnum).Distinct()
            .Where(type => type != typeof(ParameterSyntax))
            .SelectMany(type => Enum.GetNames(type).Select(name => type.Name + "." + name))
            .Where(value => !seen.Contains(value) && !ElsewhereToo.Contains(value) && value != "StringSyntax.Hole")
            .Order(StringComparer.Ordinal);
        Assert.Equal("", string.Join(" ", unseen));
    }

    /// <summary>Not computed of others, and of use where there are no holes.</summary>
    private static bool IsMade(PropertyInfo property) =>
        property.Name is not ("HasHole" or "IsHole" or "BeginsInHole" or "Fragments" or nameof(ParameterReference.Syntax))
        && (property.DeclaringType != typeof(ConstraintClause) || property.CanWrite);

    private static string Key(Type type, PropertyInfo property) => type.Name + "." + property.Name;

    private static bool IsDefault(PropertyInfo property, SqlNode node) => TreeComparison.Value(property, node) switch
    {
        null or "" => true,
        false or 0 => Nullable.GetUnderlyingType(property.PropertyType) is null,
        Array items => items.Length == 0,
        Enum value => Convert.ToInt32(value, null) == 0,
        _ => false,
    };

    private static List<SqlNode> Corpus()
    {
        var nodes = new List<SqlNode>();
        foreach (var test in ParsingCase.Ok)
        {
            foreach (var version in new[] { test.Since, test.Until }.Distinct())
                foreach (var statement in SqlParser.ParseScript(test.Sql, new ParserOptions { ServerVersion = version }).Statements) Add(statement);
        }
        return nodes;

        void Add(SqlNode node)
        {
            nodes.Add(node);
            node.ForEachChild(Add);
        }
    }
}
