using System;
using System.Collections.Generic;
using System.Linq;
using DbImpact.Python.Symbols;
using DbImpact.Python.Syntax;
using DbImpact.Python.Values;

namespace DbImpact.Python.Models;

/// <summary>What a class or table may have beside the columns that are read.</summary>
internal sealed partial class ColumnReader
{
    /// <summary>Functions of Python that make no column.</summary>
    private static readonly HashSet<string> Builtins = new(
        ["list", "dict", "set", "frozenset", "tuple", "property", "classmethod", "staticmethod", "object", "str", "bytes", "int", "float", "bool", "range",
         "sorted", "len", "super"],
        StringComparer.Ordinal);

    /// <summary>Packages of Python's own library, as far as models use them.</summary>
    private static readonly HashSet<string> StandardLibrary = new(
        ["abc", "collections", "contextlib", "dataclasses", "datetime", "decimal", "enum", "functools", "itertools", "json", "logging", "operator",
         "os", "re", "threading", "typing", "typing_extensions", "uuid"], StringComparer.Ordinal);

    /// <summary>Why a class may have columns that <see cref="Read"/> does not find; none where it has none.</summary>
    public IEnumerable<string> GapsOf(ClassSymbol @class)
    {
        foreach (var argument in @class.Definition.Arguments)
            if (argument.Name is null && (argument.Unpacks > 0 || MayHaveColumns(argument.Value, @class.Module)))
                yield return $"{@class.Module.Module.TextOf(argument.Value)} may have columns";
        foreach (var statement in @class.Definition.Body)
        {
            // A body may do anything: add to its names, ask for a version.
            if (statement is IfStatement or ForStatement or WhileStatement or TryStatement or WithStatement or ExpressionStatement { Expression: CallExpression })
            {
                yield return "its body runs statements";
                continue;
            }
            if (Declared(statement) is { } declared)
            {
                if (!declared.Name.Name.StartsWith("__", StringComparison.Ordinal)
                    && (declared.Value is not CallExpression made || !IsFollowed(declared.Name, made, @class.Module)))
                    yield return $"{declared.Name.Name} may be a column";
                continue;
            }
            var (target, value) = statement switch
            {
                AssignStatement { Targets.Count: 1 } assign => (assign.Targets[0] as NameExpression, assign.Value),
                AnnotatedAssignStatement annotated => (annotated.Target as NameExpression, annotated.Value),
                _ => (null, null),
            };
            if (target is null) continue;
            if (target.Name == "__table_args__" && value is not null && IsReflected(value, @class.Module)) yield return "its table is reflected";
            else if (!target.Name.StartsWith("__", StringComparison.Ordinal) && value is CallExpression call && !IsFollowed(target, call, @class.Module))
                yield return $"{target.Name} may be a column";
        }
        foreach (var assign in @class.Module.Module.Body.OfType<AssignStatement>())
        {
            foreach (var target in assign.Targets)
                if (target is AttributeExpression { Value: NameExpression { Name: var owner }, Name: var name } && owner == @class.Name && assign.Value is CallExpression)
                    yield return $"{name} may be a column";
        }
    }

    /// <summary>The same for <c>Table(…)</c>.</summary>
    public IEnumerable<string> GapsOf(CallExpression table, ModuleSymbol module)
    {
        if (table.Keyword("autoload_with") is not null || table.Keyword("autoload") is not null) yield return "the table is reflected";
        var position = 0;
        foreach (var argument in table.Arguments)
        {
            if (argument.Unpacks > 0) yield return "what is unpacked may be columns";
            else if (argument.Name is null && position++ >= 2 && (argument.Value is not CallExpression call || !IsFollowed(null, call, module)))
                yield return $"{module.Module.TextOf(argument.Value)} may be a column";
        }
    }

    /// <summary>
    /// What a <c>declared_attr</c> of a mixin gives: <c>x = declared_attr(lambda cls: Column(…))</c>, or a method that returns it; null for
    /// another statement.
    /// </summary>
    private static DeclaredAttribute? Declared(Statement statement)
    {
        switch (statement)
        {
            case FunctionDefinition function when function.Decorators.Any(IsDeclaredAttribute):
                var returned = StatementWalk.All(function.Body).OfType<ReturnStatement>().ToList();
                return new DeclaredAttribute(
                    new NameExpression(function.Name), returned.Count == 1 ? returned[0].Value : null, function.Returns);
            case AssignStatement { Targets.Count: 1, Value: CallExpression call } assign
                when assign.Targets[0] is NameExpression name && IsDeclaredAttribute(call.Function):
                return new DeclaredAttribute(name, (call.Positional(0) as LambdaExpression)?.Body, null);
            default:
                return null;
        }
    }

    private static bool IsDeclaredAttribute(Expression expression) => expression switch
    {
        NameExpression name => name.Name is "declared_attr",
        AttributeExpression { Name: "declared_attr" } => true,
        AttributeExpression { Name: "cascading" or "directive", Value: var owner } => IsDeclaredAttribute(owner),
        CallExpression call => IsDeclaredAttribute(call.Function),
        _ => false,
    };

    /// <summary>Whether it is known what a call makes: a column that is read, or something that is none.</summary>
    private bool IsFollowed(NameExpression? target, CallExpression call, ModuleSymbol module)
    {
        if (ReadColumn(target, call, null, module) is not null) return true;
        var maker = MakerOf(call, module);
        if (maker.Length > 0) return maker is not ("Column" or "mapped_column");
        return interpreter.EvaluateIn(module, call.Function) switch
        {
            ExternalValue { Name: var name } => StandardLibrary.Contains(Root(name)),
            ExternalInstance { Type: var type } => StandardLibrary.Contains(Root(type)),
            ClassValue => true,
            _ => call.Function is NameExpression { Name: var builtin } && Builtins.Contains(builtin),
        };
    }

    /// <summary>Whether a base is none of the program's classes and none that is known to have no columns.</summary>
    private bool MayHaveColumns(Expression expression, ModuleSymbol module)
    {
        if (expression is SubscriptExpression generic) return MayHaveColumns(generic.Value, module);
        switch (interpreter.EvaluateIn(module, expression))
        {
            case ClassValue:
                return false;
            case ExternalValue { Name: var name }:
                return name.EndsWith("DeferredReflection", StringComparison.Ordinal) || !(IsModelPackage(name) || StandardLibrary.Contains(Root(name)));
            case ExternalInstance { Type: var type }:
                return type.IndexOf("automap_base", StringComparison.Ordinal) >= 0 || !IsModelPackage(type);
            default:
                return expression is not NameExpression { Name: "object" or "str" or "dict" or "list" or "Exception" };
        }
    }

    private bool IsReflected(Expression arguments, ModuleSymbol module) => arguments switch
    {
        ParenthesizedExpression e => IsReflected(e.Inner, module),
        TupleExpression tuple => tuple.Elements.Any(element => IsReflected(element, module)),
        DictExpression dict => dict.Entries.Any(entry => entry.Key is StringExpression key && ReadName(key, module, out _)?.Name is "autoload_with" or "autoload"),
        _ => false,
    };

    private static string Root(string name) => name.IndexOfAny(['.', '(']) is var end and >= 0 ? name.Substring(0, end) : name;

    /// <summary>An attribute of a class that a function computes for each class that it is mapped in.</summary>
    private sealed record DeclaredAttribute(NameExpression Name, Expression? Value, Expression? Annotation);
}
