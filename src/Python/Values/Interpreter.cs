using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using DbImpact.Checks.Texts;
using DbImpact.Python.Symbols;
using DbImpact.Python.Syntax;

namespace DbImpact.Python.Values;

/// <summary>
/// Runs bodies on what is known of their values, statement by statement: both sides of a condition, a loop's body once. What it cannot
/// follow becomes a hole that says why; what it does follow is true in every run. One instance serves one thread.
/// </summary>
internal sealed partial class Interpreter(PythonProject project, ICallObserver observer, CancellationToken cancellation)
{
    /// <summary>Calls followed one into another.</summary>
    private const int MaxDepth = 6;

    /// <summary>Expressions nested in one another.</summary>
    private const int MaxNesting = 150;

    /// <summary>Expressions looked at for one body in what it calls and names; its own are all looked at.</summary>
    private const int MaxSteps = 10_000;

    /// <summary>The same for a body that is run in its order.</summary>
    private const int MaxOrderedSteps = 1_000_000;

    /// <summary>Turns of a loop that are run one by one.</summary>
    private const int MaxTurns = 2_000;

    private readonly Dictionary<(ModuleSymbol, string), Value> _globals = [];
    private readonly HashSet<object> _active = [];
    private int _steps;

    /// <summary>A call whose result nobody takes: what it gives need not be found out.</summary>
    private CallExpression? _discarded;

    private int _nesting;

    /// <summary>Why what is run now may not be run, or not just once; the outermost reason first.</summary>
    private readonly List<string> _conditions = [];

    /// <summary>
    /// Whether a body is run as it would be run by PostgreSQL's side of the program once: calls are followed where they stand, loops over
    /// known items turn by turn, and <see cref="Condition"/> tells what is not certain to happen.
    /// </summary>
    public bool RunsInOrder { get; init; }

    /// <summary>Why the call at hand may not be made; null where it is. Only with <see cref="RunsInOrder"/>.</summary>
    public string? Condition => _conditions.Count > 0 ? _conditions[0] : null;

    /// <summary>Whether a part of the body was not run, because it was too deep or too long. Only with <see cref="RunsInOrder"/>.</summary>
    public bool HasSkipped { get; private set; }

    private int StepLimit => RunsInOrder ? MaxOrderedSteps : MaxSteps;

    /// <summary>What a function gives, of whose arguments nothing is known.</summary>
    public Value ResultOf(FunctionSymbol function) => ResultOf(function, null, new Frame(function.Module, null, 0));

    /// <summary>Runs one function's body.</summary>
    public void RunOnce(FunctionSymbol function)
    {
        _conditions.Clear();
        HasSkipped = false;
        RunFunction(function);
    }

    /// <summary>Runs the module's own body, and every function and method of it.</summary>
    public void RunModule(ModuleSymbol module)
    {
        Run(module.Module.Body, new Frame(module, null, 0));
        foreach (var function in module.Functions.Values) RunFunction(function);
        foreach (var @class in module.Classes.Values)
            foreach (var method in @class.Methods.Values) RunFunction(method);
    }

    /// <summary>The value of an expression at the level of a module.</summary>
    public Value EvaluateIn(ModuleSymbol module, Expression expression)
    {
        _steps = 0;
        return Evaluate(expression, new Frame(module, null, MaxDepth));
    }

    private void RunFunction(FunctionSymbol function)
    {
        var frame = new Frame(function.Module, function, 0);
        BindParameters(function, frame);
        Run(function.Definition.Body, frame);
    }

    private void Run(IReadOnlyList<Statement> body, Frame frame)
    {
        cancellation.ThrowIfCancellationRequested();
        _steps = 0;
        Execute(body, frame);
    }

    private void BindParameters(FunctionSymbol function, Frame frame)
    {
        var isFirst = function.Class is not null && !function.IsStatic;
        foreach (var parameter in function.Definition.Parameters)
        {
            frame.Names[parameter.Name.Name] = isFirst
                ? new InstanceValue(function.Class!)
                : ParameterValue(parameter, function, frame);
            isFirst = false;
        }
    }

    private Value ParameterValue(Parameter parameter, FunctionSymbol function, Frame frame)
    {
        if (parameter.Kind is ParameterKind.Arguments or ParameterKind.Keywords) return new UnknownValue(parameter.Name.Name, "is a parameter");
        if (parameter.Annotation is { } annotation && InstanceOf(annotation, frame) is { } instance) return instance;
        // FastAPI's Depends(get_db) and the like: what the function gives.
        if (parameter.Default is CallExpression { Function: NameExpression { Name: "Depends" } } depends && depends.Positional(0) is { } provider &&
            Evaluate(provider, frame) is FunctionValue { Function: var provided })
        {
            if (ResultOf(provided, null, frame) is (InstanceValue or ExternalInstance) and var given) return given;
        }
        return new UnknownValue(parameter.Name.Name, $"is a parameter of {function.Name}()", parameter, function);
    }

    /// <summary>An instance of the type that an annotation names; null where it says nothing.</summary>
    private Value? InstanceOf(Expression annotation, Frame frame)
    {
        switch (annotation)
        {
            case ParenthesizedExpression e:
                return InstanceOf(e.Inner, frame);
            case BinaryExpression { Operator: PythonTokenKind.Bar } union:
                return InstanceOf(union.Left, frame) ?? InstanceOf(union.Right, frame);
            case SubscriptExpression { Value: var generic, Index: var index } when NameOf(generic) is "Optional" or "Annotated" or "Union":
                return InstanceOf(index is TupleExpression { Elements: { Count: > 0 } elements } ? elements[0] : index, frame);
            case SubscriptExpression { Value: var generic, Index: var index } when NameOf(generic) is "AsyncGenerator" or "Generator" or "AsyncIterator" or "Iterator" or "Iterable" or "AsyncIterable":
                return InstanceOf(index is TupleExpression { Elements: { Count: > 0 } yielded } ? yielded[0] : index, frame);
            case SubscriptExpression subscript:
                return InstanceOf(subscript.Value, frame);
            case StringExpression { Literals.Count: 1 } text when text.Literals[0] is { Contents: null } literal:
                // A forward reference.
                return frame.Module.Classes.TryGetValue(frame.Module.Module.Text.Substring(literal.ContentStart, literal.ContentEnd - literal.ContentStart), out var later)
                    ? new InstanceValue(later)
                    : null;
            case NameExpression or AttributeExpression:
                return Evaluate(annotation, frame) switch
                {
                    ClassValue { Class: var @class } => new InstanceValue(@class),
                    ExternalValue { Name: var name } when name.IndexOf('.') > 0 => new ExternalInstance(name),
                    _ => null,
                };
            default:
                return null;
        }
    }

    private static string? NameOf(Expression expression) => expression switch
    {
        NameExpression name => name.Name,
        AttributeExpression attribute => attribute.Name,
        _ => null,
    };

    /// <summary>One of two values, by a condition.</summary>
    private static Value Join(string condition, Value? whenTrue, Value? whenFalse)
    {
        if (ReferenceEquals(whenTrue, whenFalse)) return whenTrue!;
        if (whenTrue is null || IsNone(whenTrue)) return whenFalse ?? None;
        if (whenFalse is null || IsNone(whenFalse)) return whenTrue;
        switch (whenTrue, whenFalse)
        {
            case (StringValue a, StringValue b):
                return new StringValue(TextValue.Choice(condition, [a.Text, b.Text])) { IsTaken = a.IsTaken && b.IsTaken, IsComposable = a.IsComposable || b.IsComposable };
            case (ListValue a, ListValue b):
                return new ListValue(TextValue.Choice(condition, [a.Items, b.Items]));
            case (StringValue a, UnknownValue b):
                return new StringValue(TextValue.Choice(condition, [a.Text, TextOf(b)]));
            case (UnknownValue a, StringValue b):
                return new StringValue(TextValue.Choice(condition, [TextOf(a), b.Text]));
            case (InstanceValue a, InstanceValue b) when a.Class == b.Class:
                return a;
            case (ExternalInstance a, ExternalInstance b) when a.Type == b.Type:
                return a;
            case (ExternalInstance a, UnknownValue):
                return a;
            case (UnknownValue, ExternalInstance b):
                return b;
            default:
                return new UnknownValue("…", "is one of several values");
        }
    }

    private static void JoinNames(string condition, Frame frame, Dictionary<string, Value> whenTrue, Dictionary<string, Value> whenFalse)
    {
        var joined = new Dictionary<string, Value>(whenFalse, StringComparer.Ordinal);
        foreach (var pair in whenTrue)
        {
            joined[pair.Key] = whenFalse.TryGetValue(pair.Key, out var other) ? Join(condition, pair.Value, other) : pair.Value;
        }
        frame.Names = joined;
    }

    internal static Value None { get; } = new UnknownValue("None", "is None");

    private static bool IsNone(Value value) => ReferenceEquals(value, None);

    /// <summary>The text of a value where text is wanted.</summary>
    internal static TextValue TextOf(Value value) => value switch
    {
        StringValue text => text.Text,
        UnknownValue { Parameter: { } parameter, Owner: { } owner } => TextValue.Of(new ParameterPart(parameter, owner)),
        UnknownValue unknown => TextValue.Hole(unknown.Expression, unknown.Reason),
        _ => TextValue.Hole("…", "is no text"),
    };

    private Value Unknown(Expression expression, Frame frame, string reason) => new UnknownValue(SourceOf(expression, frame), reason);

    /// <summary>The source of an expression on one line.</summary>
    internal static string SourceOf(Expression expression, Frame frame)
    {
        var text = frame.Module.Module.TextOf(expression);
        return text.Length <= 80 && text.IndexOf('\n') < 0 ? text : string.Join(" ", text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(20));
    }

    private static string Place(PythonNode node, Frame frame) =>
        FormattableString.Invariant($"{frame.Module.Module.Path}@{node.Start}: ");

    /// <summary>A name for a condition: asked twice in one body, it gets the same answer, as far as its source is the same.</summary>
    private static (string Text, bool IsNegated) ConditionOf(Expression test, Frame frame)
    {
        var isNegated = false;
        while (true)
        {
            switch (test)
            {
                case ParenthesizedExpression e:
                    test = e.Inner;
                    continue;
                case UnaryExpression { IsNot: true } e:
                    isNegated = !isNegated;
                    test = e.Operand;
                    continue;
                case CompareExpression { Comparisons.Count: 1 } e when e.Comparisons[0] is { Operator: "is not" or "!=" } only:
                    return ($"{Owner(frame)}{SourceOf(e.Left, frame)} == {SourceOf(only.Right, frame)}", !isNegated);
                case CompareExpression { Comparisons.Count: 1 } e when e.Comparisons[0] is { Operator: "is" or "==" } only:
                    return ($"{Owner(frame)}{SourceOf(e.Left, frame)} == {SourceOf(only.Right, frame)}", isNegated);
                default:
                    return (Owner(frame) + SourceOf(test, frame), isNegated);
            }
        }

        static string Owner(Frame frame) => FormattableString.Invariant($"{frame.Module.Module.Path}@{frame.Function?.Definition.Start ?? 0}#{frame.Depth}: ");
    }
}
