using System;
using System.Linq;
using DbImpact.Checks.Texts;
using DbImpact.Python.Symbols;
using DbImpact.Python.Syntax;

namespace DbImpact.Python.Values;

internal sealed partial class Interpreter
{
    private Value EvaluateCall(CallExpression call, Frame frame)
    {
        Value? receiver = null;
        string? method = null;
        Value function;
        if (call.Function is AttributeExpression attribute)
        {
            receiver = Evaluate(attribute.Value, frame);
            method = attribute.Name;
            function = attribute.Value is NameExpression owner && frame.Names.TryGetValue(owner.Name + "." + method, out var assigned)
                ? assigned
                : AttributeOf(receiver, attribute, frame);
        }
        else
        {
            function = Evaluate(call.Function, frame);
        }
        var values = new Value[call.Arguments.Count];
        for (var i = 0; i < values.Length; i++) values[i] = call.Arguments[i].Value is LambdaExpression ? None : Evaluate(call.Arguments[i].Value, frame);
        var arguments = new CallArguments(call, values);
        if (observer.Observe(call, function, receiver, method, arguments, frame) is { } observed) return observed;
        if (receiver is StringValue text && method is not null) return CallOnText(text, method, call, values, frame);
        if (receiver is ListValue list && method is not null) return CallOnList(list, method, call, values, frame);
        if (RunsInOrder && receiver is DictValue dict && method is not null && CallOnDict(dict, method, call, values, frame) is { } ofDict) return ofDict;
        switch (function)
        {
            case FunctionValue when ReferenceEquals(call, _discarded) && !RunsInOrder:
                return None;
            case FunctionValue { Function: var called }:
                return ResultOf(called, arguments, frame);
            case ClassValue { Class: var @class }:
                return new InstanceValue(@class);
            case ExternalValue external:
                return CallOnExternal(external.Name, call, values, frame);
            case ExternalInstance external:
                return new ExternalInstance(external.Type + "()");
            default:
                return call.Function is NameExpression { Name: var builtin } ? CallOfBuiltin(builtin, call, values, frame) : Unknown(call, frame, "is the result of a call that is not followed");
        }
    }

    private static int IndexOfKeyword(CallExpression call, string name)
    {
        for (var i = 0; i < call.Arguments.Count; i++)
            if (call.Arguments[i].Name is { } keyword && keyword.Name == name) return i;
        return -1;
    }

    private static Value? CallOnDict(DictValue dict, string method, CallExpression call, Value[] values, Frame frame) => method switch
    {
        "items" => ToList([.. dict.Entries.Select(entry => ToList([Key(entry.Key), entry.Value], call, frame))], call, frame),
        "keys" => ToList([.. dict.Entries.Keys.Select(Key)], call, frame),
        "values" => ToList([.. dict.Entries.Values], call, frame),
        "get" when values.Length > 0 && values[0] is StringValue key && key.Text.KnownText() is { } name =>
            dict.Entries.TryGetValue(name, out var entry) ? entry : values.Length > 1 ? values[1] : None,
        _ => null,
    };

    private static Value Key(string name) => new StringValue(TextValue.Computed(name));

    private Value CallOnExternal(string name, CallExpression call, Value[] values, Frame frame)
    {
        switch (name)
        {
            // What the class of the program's own has, each class that is made of the base has.
            case "sqlalchemy.orm.declarative_base" or "sqlalchemy.ext.declarative.declarative_base" when IndexOfKeyword(call, "cls") is var cls and >= 0:
                return values[cls] is ClassValue own ? own : Unknown(call, frame, "is a base of classes that are not followed");
            case "textwrap.dedent" or "inspect.cleandoc" when values.Length == 1:
                return values[0];
            case "psycopg2.sql.SQL" or "psycopg.sql.SQL" when values.Length == 1 && values[0] is StringValue text:
                return new StringValue(text.Text) { IsComposable = true };
            case "psycopg2.sql.Identifier" or "psycopg.sql.Identifier" when values.All(static value => value is StringValue part && part.Text.KnownText() is not null):
                return new StringValue(TextValue.Computed(string.Join(".", values.Select(static value => Quoted(((StringValue)value).Text.KnownText()!))))) { IsComposable = true };
            case "psycopg2.sql.Placeholder" or "psycopg.sql.Placeholder":
                var placeholder = values.Length == 0 ? "%s" : values[0] is StringValue named && named.Text.KnownText() is { } key ? $"%({key})s" : null;
                return placeholder is null ? Unknown(call, frame, "is not followed") : new StringValue(TextValue.Computed(placeholder)) { IsComposable = true };
            default:
                return name.IndexOf('.') < 0 && char.IsLower(name[0]) ? Unknown(call, frame, "is the result of a call that is not followed") : new ExternalInstance(name + "()");
        }

        static string Quoted(string identifier) => "\"" + identifier.Replace("\"", "\"\"") + "\"";
    }

    private Value CallOfBuiltin(string name, CallExpression call, Value[] values, Frame frame)
    {
        switch (name)
        {
            case "str" when values.Length == 1:
                return values[0] is StringValue ? values[0] : new StringValue(TextOf(Named(values[0], call.Arguments[0].Value, frame)));
            case "enumerate" when RunsInOrder && values.Length == 1 && ElementsOf(values[0]) is { } counted:
                return ToList([.. counted.Select((element, i) => ToList([Key(i.ToString(System.Globalization.CultureInfo.InvariantCulture)), element], call, frame))], call, frame);
            case "zip" when RunsInOrder && values.Length > 0 && values.Select(ElementsOf).ToList() is var columns && columns.TrueForAll(static column => column is not null):
                return ToList([.. Enumerable.Range(0, columns.Min(static column => column!.Count)).Select(i => ToList([.. columns.Select(column => column![i])], call, frame))], call, frame);
            case "list" or "tuple" or "sorted" when values.Length == 0:
                return ListValue.Empty;
            case "list" or "tuple" or "sorted" or "reversed" when values.Length >= 1:
                return values[0] is ListValue ? values[0] : new ListValue(TextValue.Hole(SourceOf(call, frame), "is not followed"));
            case "dict" when call.Arguments.All(static argument => argument.Name is not null):
                return new DictValue(call.Arguments.Select((argument, i) => (argument.Name!.Value.Name, values[i])).GroupBy(static pair => pair.Name)
                    .ToDictionary(static group => group.Key, static group => group.Last().Item2, StringComparer.Ordinal));
            case "super":
                return frame.Function?.Class is { } @class ? new InstanceValue(@class) : Unknown(call, frame, "is not followed");
            default:
                return Unknown(call, frame, "is the result of a call that is not followed");
        }
    }

    /// <summary>What a function of the program gives, its parameters being what the call gives.</summary>
    private Value ResultOf(FunctionSymbol function, CallArguments? arguments, Frame caller)
    {
        var frame = new Frame(function.Module, function, caller.Depth + 1);
        BindParameters(function, frame);
        var declared = function.Definition.Returns is { } returns ? InstanceOf(returns, frame) : null;
        if (declared is not null && !RunsInOrder) return declared;
        if (caller.Depth >= MaxDepth || !_active.Add(function))
        {
            HasSkipped = true;
            return new UnknownValue(function.Name + "()", "could not be followed");
        }
        var conditions = _conditions.Count;
        try
        {
            var position = 0;
            foreach (var parameter in function.GivenParameters)
            {
                if (parameter.Kind is ParameterKind.Arguments or ParameterKind.Keywords) continue;
                var at = parameter.Kind == ParameterKind.Ordinary ? position++ : int.MaxValue;
                if (arguments?.Find(at, parameter.Name.Name) is { } given) frame.Names[parameter.Name.Name] = given.Value;
                else if (arguments is not null && parameter.Default is { } value) frame.Names[parameter.Name.Name] = Evaluate(value, new Frame(function.Module, null, MaxDepth));
            }
            Execute(function.Definition.Body, frame);
            if (frame.Returned.Count == 0) return Yielded(function, frame) ?? new UnknownValue(function.Name + "()", "gives nothing");
            var result = frame.Returned[0];
            for (var i = 1; i < frame.Returned.Count; i++)
                result = Join(FormattableString.Invariant($"{function.Module.Module.Path}@{function.Definition.Start}: {function.Name}() {i}"), result, frame.Returned[i]);
            return result is UnknownValue { Owner: null } unknown && !IsNone(unknown) ? new UnknownValue(function.Name + "()", "could not be followed") : result;
        }
        finally
        {
            _active.Remove(function);
            _conditions.RemoveRange(conditions, _conditions.Count - conditions);
        }
    }

    /// <summary>A context manager or dependency that yields what it opens.</summary>
    private Value? Yielded(FunctionSymbol function, Frame frame)
    {
        foreach (var statement in StatementWalk.All(function.Definition.Body))
        {
            if (statement is ExpressionStatement { Expression: YieldExpression { Value: { } value, IsFrom: false } } && Evaluate(value, frame) is (ExternalInstance or InstanceValue) and var opened) return opened;
        }
        return null;
    }
}
