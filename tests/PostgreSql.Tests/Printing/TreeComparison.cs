using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Tests.Printing;

/// <summary>
/// Compares trees by their nodes' types and all their properties, whatever those are; where nodes stand does not matter, nor how strings
/// are quoted.
/// </summary>
internal static class TreeComparison
{
    /// <summary>The path to the first difference; null between equal trees.</summary>
    public static string? FindDifference(object? expected, object? actual, string path = "")
    {
        if (IsHole(expected) && IsHole(actual)) return null;
        if (expected is null || actual is null) return expected is null && actual is null ? null : path + " is only on one side";
        if (expected.GetType() != actual.GetType()) return $"{path}: {expected.GetType().Name} and {actual.GetType().Name}";
        if (expected is SqlNode)
        {
            return PropertiesOf(expected.GetType())
                .Select(property => FindDifference(Value(property, expected), Value(property, actual), $"{path}/{expected.GetType().Name}.{property.Name}"))
                .FirstOrDefault(difference => difference is not null);
        }
        if (expected is IList left && actual is IList right)
        {
            if (left.Count != right.Count) return $"{path}: {left.Count} and {right.Count} items";
            return Enumerable.Range(0, left.Count)
                .Select(i => FindDifference(left[i], right[i], $"{path}[{i}]"))
                .FirstOrDefault(difference => difference is not null);
        }
        if (expected is not (string or bool or int or Enum)) throw new NotSupportedException($"{path} is a {expected.GetType()}");
        return Equals(expected, actual) ? null : $"{path}: {expected} and {actual}";
    }

    /// <summary>
    /// What stands for one hole or several in a row, the blanks between them included. What it may be depends on what stands around it:
    /// <c>CSV DELIMITER ￼</c> takes a string, <c>(FORMAT csv, DELIMITER ￼)</c> a word too.
    /// </summary>
    private static bool IsHole(object? value) => value switch
    {
        HoleExpression or HoleElement or HoleAction or HoleFragment { Parts.IsEmpty: true } => true,
        StringConstant constant => constant.Syntax == StringSyntax.Hole,
        Identifier name => name is { HasHole: true, IsQuoted: false, Name.Length: 1 },
        _ => false,
    };

    /// <summary>All that a node says beside its place.</summary>
    public static IEnumerable<PropertyInfo> PropertiesOf(Type type) =>
        type.GetProperties().Where(property => property.PropertyType != typeof(SqlSpan) && property.Name is not (
            nameof(RoutineOption.IsVerbatim) or nameof(SqlStatement.IsIncomplete) or nameof(SqlStatement.IsConditional)));

    public static object? Value(PropertyInfo property, object node)
    {
        var value = property.GetValue(node);
        return value switch
        {
            null => null,
            // Where the star stands, not whether.
            SqlSpan => true,
            // A text is the same whichever quotes it stands in; only a word and a body between dollars are kept.
            StringSyntax syntax => syntax is StringSyntax.Word or StringSyntax.Dollar ? syntax : StringSyntax.Standard,
            _ when value.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(NodeList<>) =>
                type.GetMethod(nameof(NodeList<SqlNode>.ToArray))!.Invoke(value, null),
            _ => value,
        };
    }
}
