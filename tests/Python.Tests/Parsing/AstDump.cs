using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using DbImpact.Python.Syntax;

namespace DbImpact.Python.Tests.Parsing;

/// <summary>A tree as lines of <c>startLine:startColumn-endLine:endColumn Kind</c>, with the names of Python's own <c>ast</c>.</summary>
internal static class AstDump
{
    public static IReadOnlyList<string> Of(PythonModule module)
    {
        var lineStarts = new List<int> { 0 };
        for (var i = 0; i < module.Text.Length; i++)
            if (module.Text[i] == '\n') lineStarts.Add(i + 1);
        var found = new List<(int, int, int, int, string)>();
        foreach (var node in All(module.Body))
        {
            if (KindOf(node) is not { } kind) continue;
            // ast counts a call's parentheses to a generator that is its only argument.
            var isBare = node is ComprehensionExpression { Kind: ComprehensionKind.Generator } && module.Text[node.Start] != '(';
            var (line, column) = At(isBare ? node.Start - 1 : node.Start);
            var (endLine, endColumn) = At(isBare ? node.End + 1 : node.End);
            found.Add((line, column, endLine, endColumn, kind));
        }
        return [.. found.OrderBy(static f => (f.Item1, f.Item2, f.Item3, f.Item4)).ThenBy(static f => f.Item5, StringComparer.Ordinal)
            .Select(static f => $"{f.Item1}:{f.Item2}-{f.Item3}:{f.Item4} {f.Item5}")];

        (int Line, int Column) At(int position)
        {
            var line = lineStarts.BinarySearch(position);
            if (line < 0) line = ~line - 1;
            return (line + 1, position - lineStarts[line]);
        }
    }

    /// <summary>All nodes, by the properties of the classes.</summary>
    public static IEnumerable<PythonNode> All(object? value)
    {
        if (value is null or string or PythonModule) yield break;
        if (value is IEnumerable many)
        {
            foreach (var each in many)
                foreach (var node in All(each)) yield return node;
            yield break;
        }
        var type = value.GetType();
        if (type.Namespace != typeof(PythonNode).Namespace || type.IsEnum || value is Identifier) yield break;
        if (value is PythonNode self) yield return self;
        foreach (var property in type.GetProperties())
        {
            if (property.GetIndexParameters().Length > 0 || property.PropertyType.IsPrimitive) continue;
            foreach (var node in All(property.GetValue(value))) yield return node;
        }
    }

    private static string? KindOf(PythonNode node) => node switch
    {
        CallExpression => "Call",
        AttributeExpression => "Attribute",
        FunctionDefinition { IsAsync: true } => "AsyncFunctionDef",
        FunctionDefinition => "FunctionDef",
        ClassDefinition => "ClassDef",
        BinaryExpression => "BinOp",
        BooleanExpression => "BoolOp",
        CompareExpression => "Compare",
        ConditionalExpression => "IfExp",
        LambdaExpression => "Lambda",
        DictExpression => "Dict",
        SetExpression => "Set",
        ListExpression => "List",
        TupleExpression => "Tuple",
        ComprehensionExpression comprehension => comprehension.Kind == ComprehensionKind.Generator ? "GeneratorExp" : comprehension.Kind + "Comp",
        ReturnStatement => "Return",
        AssignStatement => "Assign",
        AugmentedAssignStatement => "AugAssign",
        AnnotatedAssignStatement => "AnnAssign",
        ForStatement => "For",
        WhileStatement => "While",
        WithStatement => "With",
        TryStatement => "Try",
        RaiseStatement => "Raise",
        ImportStatement => "Import",
        ImportFromStatement => "ImportFrom",
        AwaitExpression => "Await",
        YieldExpression yield => yield.IsFrom ? "YieldFrom" : "Yield",
        NamedExpression => "NamedExpr",
        SubscriptExpression => "Subscript",
        SliceExpression => "Slice",
        MatchStatement => "Match",
        UnaryExpression => "UnaryOp",
        ExpressionStatement => "Expr",
        DeleteStatement => "Delete",
        AssertStatement => "Assert",
        ScopeStatement scope => scope.IsGlobal ? "Global" : "Nonlocal",
        SimpleStatement simple => simple.Kind.ToString(),
        NameExpression => "Name",
        ConstantExpression or NumberExpression or StringExpression => "Constant",
        _ => null,
    };
}
