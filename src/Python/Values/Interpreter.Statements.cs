using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using DbImpact.Checks.Texts;
using DbImpact.Python.Symbols;
using DbImpact.Python.Syntax;

namespace DbImpact.Python.Values;

internal sealed partial class Interpreter
{
    private void Execute(IReadOnlyList<Statement> body, Frame frame)
    {
        foreach (var statement in body)
        {
            if (frame.Depth > 0 && _steps > StepLimit)
            {
                HasSkipped = true;
                return;
            }
            // What follows a return is never run, and is looked at no more.
            if (frame.HasEnded) return;
            Execute(statement, frame);
        }
    }

    private void Execute(Statement statement, Frame frame)
    {
        switch (statement)
        {
            case ExpressionStatement s:
                _discarded = s.Expression as CallExpression ?? (s.Expression as AwaitExpression)?.Value as CallExpression;
                Evaluate(s.Expression, frame);
                break;
            case AssignStatement s:
                var value = Evaluate(s.Value, frame);
                foreach (var target in s.Targets) Assign(target, value, frame);
                break;
            case AnnotatedAssignStatement s:
                if (s.Value is { } given) Assign(s.Target, Known(Evaluate(given, frame), s.Annotation, frame), frame);
                else if (InstanceOf(s.Annotation, frame) is { } instance) Assign(s.Target, instance, frame);
                break;
            case AugmentedAssignStatement s:
                Augment(s, frame);
                break;
            case ReturnStatement s:
                frame.Returned.Add(s.Value is null ? None : Evaluate(s.Value, frame));
                frame.HasEnded = true;
                frame.Leaving = Leaving.Body;
                break;
            case RaiseStatement s:
                if (s.Exception is not null) Evaluate(s.Exception, frame);
                frame.HasEnded = true;
                frame.Leaving = Leaving.Nothing;
                break;
            case SimpleStatement { Kind: SimpleStatementKind.Break or SimpleStatementKind.Continue } s:
                frame.HasEnded = true;
                frame.Leaving = s.Kind == SimpleStatementKind.Break ? Leaving.Loop : Leaving.Turn;
                break;
            case IfStatement s:
                ExecuteIf(s, frame);
                break;
            case ForStatement s:
                var iterable = Evaluate(s.Iterable, frame);
                if (RunsInOrder && ElementsOf(iterable) is { Count: <= MaxTurns } elements) ExecuteTurns(s, elements, frame);
                else ExecuteLoop(s, s.Target, s.Body, s.OrElse, frame);
                break;
            case WhileStatement s:
                Evaluate(s.Test, frame);
                ExecuteLoop(s, null, s.Body, s.OrElse, frame);
                break;
            case WithStatement s:
                foreach (var item in s.Items)
                {
                    var context = Evaluate(item.Context, frame);
                    if (item.Target is { } target) Assign(target, Entered(context), frame);
                }
                Execute(s.Body, frame);
                break;
            case TryStatement s:
                ExecuteTry(s, frame);
                break;
            case MatchStatement s:
                ExecuteMatch(s, frame);
                break;
            case FunctionDefinition s:
                Define(s, frame);
                break;
            case ClassDefinition s when frame.Function is not null:
                frame.Names[s.Name.Name] = new ClassValue(new ClassSymbol(s, frame.Module));
                break;
            case ImportStatement or ImportFromStatement when frame.Function is not null:
                Import(statement, frame);
                break;
            case AssertStatement s:
                Evaluate(s.Test, frame);
                break;
        }
    }

    /// <summary>A value, or where nothing is known of it what its annotation says.</summary>
    private Value Known(Value value, Expression annotation, Frame frame) =>
        value is UnknownValue && !IsNone(value) ? InstanceOf(annotation, frame) ?? value : IsNone(value) ? InstanceOf(annotation, frame) ?? value : value;

    /// <summary>What <c>with value as name</c> binds.</summary>
    private static Value Entered(Value context) => context;

    /// <summary>A function inside of a function sees its names; it is run where it is defined.</summary>
    private void Define(FunctionDefinition definition, Frame frame)
    {
        if (frame.Function is null && frame.Depth == 0) return;
        var function = new FunctionSymbol(definition, frame.Module, null);
        frame.Names[definition.Name.Name] = new FunctionValue(function);
        if (frame.Depth > 0 || RunsInOrder) return;
        var inner = new Frame(frame.Module, function, frame.Depth) { Names = new Dictionary<string, Value>(frame.Names) };
        BindParameters(function, inner);
        Execute(definition.Body, inner);
    }

    private void Import(Statement statement, Frame frame)
    {
        var names = statement is ImportStatement import ? import.Names : ((ImportFromStatement)statement).Names;
        if (names is null) return;
        foreach (var name in names) frame.Names[name.Bound] = Imported(frame.Module, statement, name);
    }

    private void Assign(Expression target, Value value, Frame frame)
    {
        switch (target)
        {
            case NameExpression name:
                frame.Names[name.Name] = value;
                break;
            case AttributeExpression { Value: NameExpression owner } attribute:
                frame.Names[owner.Name + "." + attribute.Name] = value;
                break;
            case SubscriptExpression { Value: NameExpression name } when frame.Names.ContainsKey(name.Name):
                // An entry of a list or dict: what it holds is no longer known.
                frame.Names[name.Name] = new UnknownValue(name.Name, "is changed item by item");
                break;
            case StarredExpression starred:
                Assign(starred.Value, new UnknownValue("…", "is unpacked"), frame);
                break;
            case ParenthesizedExpression parenthesized:
                Assign(parenthesized.Inner, value, frame);
                break;
            case TupleExpression { Elements: var elements }:
                AssignEach(elements, value, frame);
                break;
            case ListExpression { Elements: var items }:
                AssignEach(items, value, frame);
                break;
        }
    }

    private void AssignEach(IReadOnlyList<Expression> targets, Value value, Frame frame)
    {
        var items = value is ListValue list ? ItemsOf(list) : null;
        var elements = (value as ListValue)?.Elements;
        for (var i = 0; i < targets.Count; i++)
        {
            if (elements is not null && elements.Count == targets.Count && targets[i] is not StarredExpression && elements[i] is not UnknownValue)
            {
                Assign(targets[i], elements[i], frame);
                continue;
            }
            var known = items is not null && items.Count == targets.Count ? items[i] : null;
            Assign(targets[i], known is null ? new UnknownValue(SourceOf(targets[i], frame), "is unpacked") : new StringValue(known), frame);
        }
    }

    /// <summary>The items of a list one by one; null where their number is not known.</summary>
    internal static IReadOnlyList<TextValue>? ItemsOf(ListValue list)
    {
        var items = new List<List<TextPart>>();
        foreach (var part in list.Items.Parts)
        {
            if (part is ItemPart) items.Add([]);
            else if (items.Count == 0 || (part is ChoicePart choice && choice.Alternatives.Any(static alternative => alternative.Parts.Any(static inner => inner is ItemPart)))) return null;
            else items[items.Count - 1].Add(part);
        }
        return [.. items.Select(static item => TextValue.Of(item))];
    }

    private void Augment(AugmentedAssignStatement statement, Frame frame)
    {
        var value = Evaluate(statement.Value, frame);
        var name = statement.Target switch
        {
            NameExpression plain => plain.Name,
            AttributeExpression { Value: NameExpression owner } attribute => owner.Name + "." + attribute.Name,
            _ => null,
        };
        if (name is null) return;
        var before = Evaluate(statement.Target, frame);
        frame.Names[name] = (statement.Operator, before, value) switch
        {
            ("+", ListValue list, ListValue more) => list.Append(more),
            ("+", StringValue text, _) => new StringValue(text.Text.Append(TextOf(value))) { IsComposable = text.IsComposable },
            ("+", UnknownValue, StringValue) => new StringValue(TextOf(before).Append(TextOf(value))),
            ("%", StringValue text, _) => Format(text, statement.Value, value, frame),
            _ => Unknown(statement.Target, frame, "is not followed"),
        };
    }

    private void ExecuteIf(IfStatement statement, Frame frame)
    {
        var sides = new Sides(frame);
        var conditions = _conditions.Count;
        foreach (var branch in statement.Branches)
        {
            Evaluate(branch.Test, frame);
            var truth = Truth(branch.Test, frame);
            if (truth == false) continue;
            if (truth == true)
            {
                Execute(branch.Body, frame);
                Join();
                return;
            }
            var (condition, isNegated) = ConditionOf(branch.Test, frame);
            if (_conditions.Count == conditions) _conditions.Add("only if " + SourceOf(branch.Test, frame));
            sides.Begin(condition, isNegated);
            Execute(branch.Body, frame);
            sides.End();
        }
        if (statement.OrElse is { } orElse) Execute(orElse, frame);
        Join();

        // Where one side leaves the body or the loop, what follows may not be run either.
        void Join()
        {
            var mayLeave = sides.MayLeave;
            sides.Join();
            _conditions.RemoveRange(conditions, _conditions.Count - conditions);
            if (mayLeave) _conditions.Add($"unless left before (if {SourceOf(statement.Branches[0].Test, frame)})");
        }
    }

    /// <summary>A loop over known items, turn by turn.</summary>
    private void ExecuteTurns(ForStatement loop, IReadOnlyList<Value> elements, Frame frame)
    {
        foreach (var element in elements)
        {
            Assign(loop.Target, element, frame);
            Execute(loop.Body, frame);
            if (!frame.HasEnded) continue;
            if (frame.Leaving is Leaving.Body or Leaving.Nothing) return;
            frame.HasEnded = false;
            if (frame.Leaving == Leaving.Loop) return;
        }
        if (loop.OrElse is { } orElse) Execute(orElse, frame);
    }

    /// <summary>The answer of a condition that is known: what kind of value a name holds. Null where it is not.</summary>
    private bool? Truth(Expression test, Frame frame)
    {
        switch (test)
        {
            case ParenthesizedExpression e:
                return Truth(e.Inner, frame);
            case UnaryExpression { IsNot: true } e:
                return !Truth(e.Operand, frame);
            case NameExpression { Name: "TYPE_CHECKING" }:
                return false;
            case ConstantExpression { Name: "True" or "False" } e:
                return e.Name == "True";
            case CallExpression { Function: NameExpression { Name: "isinstance" } } call when call.Positional(0) is NameExpression asked && call.Positional(1) is NameExpression type:
                if (!frame.Names.TryGetValue(asked.Name, out var value) || value is not StringValue { IsTaken: false } text) return null;
                return type.Name switch { "str" => !text.IsComposable, "Composable" or "Composed" or "SQL" => text.IsComposable, _ => null };
            case CompareExpression { Comparisons.Count: 1 } e:
                return Compare(e, frame);
            case BooleanExpression e:
                var truths = e.Values.Select(each => Truth(each, frame)).ToList();
                if (truths.Contains(!e.IsAnd)) return !e.IsAnd;
                return truths.TrueForAll(each => each == e.IsAnd) ? e.IsAnd : null;
            case NameExpression or CallExpression when RunsInOrder:
                return Evaluate(test, frame) switch
                {
                    ListValue { Elements: { } elements } => elements.Count > 0,
                    StringValue known when known.Text.KnownText() is { } written => written is not ("" or "False" or "0"),
                    var nothing when IsNone(nothing) => false,
                    _ => null,
                };
            default:
                return null;
        }
    }

    /// <summary>
    /// Which database the program is at is known; of other comparisons the answer is taken only where the body is run in its order.
    /// </summary>
    private bool? Compare(CompareExpression test, Frame frame)
    {
        var (name, right) = test.Comparisons[0];
        var left = Evaluate(test.Left, frame);
        var other = Evaluate(right, frame);
        if (!RunsInOrder && !ReferenceEquals(left, DialectName) && !ReferenceEquals(other, DialectName)) return null;
        if (name is "is" or "is not" && right is ConstantExpression { Name: "None" })
            return left is UnknownValue && !IsNone(left) ? null : IsNone(left) == (name == "is");
        var known = (left as StringValue)?.Text.KnownText();
        switch (name)
        {
            case "==" or "!=" or "is" or "is not":
                var compared = (other as StringValue)?.Text.KnownText();
                return known is null || compared is null ? null : known == compared == name is "==" or "is";
            case "in" or "not in" when known is not null && ElementsOf(other) is { } elements:
                var items = elements.Select(static element => (element as StringValue)?.Text.KnownText()).ToList();
                return items.Contains(known) ? name == "in" : items.Contains(null) ? null : name != "in";
            default:
                return null;
        }
    }

    /// <summary>
    /// A loop's body is run once, on names of which nothing is known that the body changes but what stood before: a text that grows has a
    /// hole at its end, a list has items that nobody knows. Behind the loop, what the body adds to a text is an optional part that may be
    /// repeated.
    /// </summary>
    private void ExecuteLoop(Statement loop, Expression? target, IReadOnlyList<Statement> body, IReadOnlyList<Statement>? orElse, Frame frame)
    {
        var changes = LoopChanges.In(body);
        var before = frame.Names;
        frame.Names = new Dictionary<string, Value>(before, StringComparer.Ordinal);
        foreach (var name in changes)
        {
            if (!before.TryGetValue(name.Key, out var old)) continue;
            frame.Names[name.Key] = (name.Value, old) switch
            {
                (LoopChange.Grows, StringValue text) => new StringValue(text.Text.Append(TextValue.Hole("…", "grows in a loop"))),
                (LoopChange.Grows, ListValue list) => new ListValue(list.Items.Append(TextValue.Of(new ChoicePart(Place(loop, frame) + "…",
                    [TextValue.Of([new ItemPart(), new HolePart("…", "is added in a loop")]), TextValue.Empty])))),
                (_, InstanceValue or ExternalInstance) => old,
                _ => new UnknownValue(name.Key, "changes in a loop"),
            };
        }
        var entered = new Dictionary<string, Value>(frame.Names);
        if (target is not null) Assign(target, Unknown(target, frame, "is another one in each turn"), frame);
        var conditions = _conditions.Count;
        _conditions.Add("in a loop");
        Execute(body, frame);
        var grown = frame.HasEnded || EndsTurnEarly(body) ? [] : Grown(loop, changes, before, entered, frame);
        _conditions.RemoveRange(conditions, _conditions.Count - conditions);
        if (frame.HasEnded && frame.Leaving == Leaving.Body) _conditions.Add("only if the loop before is not left");
        frame.HasEnded = false;
        // What the names hold behind it is what was assumed before: any number of turns.
        foreach (var pair in entered) frame.Names[pair.Key] = grown.TryGetValue(pair.Key, out var text) ? text : pair.Value;
        if (orElse is not null) Execute(orElse, frame);
    }

    /// <summary>The texts to which the body adds something, with that behind what stood there before.</summary>
    private static Dictionary<string, Value> Grown(
        Statement loop, Dictionary<string, LoopChange> changes, Dictionary<string, Value> before, Dictionary<string, Value> entered, Frame frame)
    {
        var grown = new Dictionary<string, Value>(StringComparer.Ordinal);
        foreach (var change in changes)
        {
            if (change.Value != LoopChange.Grows || !before.TryGetValue(change.Key, out var old) || old is not StringValue text) continue;
            if (entered[change.Key] is not StringValue start || !frame.Names.TryGetValue(change.Key, out var end) || end is not StringValue all) continue;
            if (all.Text.Behind(start.Text) is not { IsEmpty: false } once) continue;
            var again = TextValue.Hole("…", "is repeated in a loop");
            grown[change.Key] = new StringValue(text.Text.Append(TextValue.Choice(Place(loop, frame) + change.Key, [once.Append(again), TextValue.Empty])));
        }
        return grown;
    }

    private static bool EndsTurnEarly(IReadOnlyList<Statement> body) => StatementWalk.All(body).Any(static statement =>
        statement is SimpleStatement { Kind: SimpleStatementKind.Break or SimpleStatementKind.Continue } or ReturnStatement or RaiseStatement);

    private void ExecuteTry(TryStatement statement, Frame frame)
    {
        var before = new Dictionary<string, Value>(frame.Names);
        var conditions = _conditions.Count;
        // With an except an error in it is not the end.
        if (statement.Handlers.Count > 0) _conditions.Add("in a try");
        Execute(statement.Body, frame);
        if (!frame.HasEnded && statement.OrElse is { } orElse) Execute(orElse, frame);
        var (names, ended) = (frame.Names, frame.HasEnded);
        foreach (var handler in statement.Handlers)
        {
            // The body may have stopped anywhere: its names hold what they did before or what it gave them.
            frame.Names = new Dictionary<string, Value>(before);
            foreach (var pair in names)
                if (!before.TryGetValue(pair.Key, out var old) || !ReferenceEquals(old, pair.Value)) frame.Names[pair.Key] = new UnknownValue(pair.Key, "may not have been set");
            frame.HasEnded = false;
            Execute(handler.Body, frame);
            if (frame.HasEnded) continue;
            if (ended) (names, ended) = (frame.Names, false);
            else
            {
                var other = frame.Names;
                JoinNames(Place(statement, frame) + "…", frame, names, other);
                names = frame.Names;
            }
        }
        frame.Names = names;
        frame.HasEnded = false;
        _conditions.RemoveRange(conditions, _conditions.Count - conditions);
        if (ended && statement.Handlers.Count > 0) _conditions.Add("only if the try before ends without leaving");
        if (statement.Final is { } final) Execute(final, frame);
        frame.HasEnded |= ended;
    }

    private void ExecuteMatch(MatchStatement statement, Frame frame)
    {
        Evaluate(statement.Subject, frame);
        var sides = new Sides(frame);
        var conditions = _conditions.Count;
        _conditions.Add("only in a case of " + SourceOf(statement.Subject, frame));
        for (var i = 0; i < statement.Cases.Count; i++)
        {
            var @case = statement.Cases[i];
            sides.Begin(Place(statement.Subject, frame) + i.ToString(CultureInfo.InvariantCulture), isNegated: false);
            foreach (var capture in @case.Captures) frame.Names[capture.Name] = new UnknownValue(capture.Name, "is matched");
            if (@case.Guard is { } guard) Evaluate(guard, frame);
            Execute(@case.Body, frame);
            sides.End();
        }
        if (!sides.MayLeave) _conditions.RemoveRange(conditions, _conditions.Count - conditions);
        sides.Join();
    }

    /// <summary>
    /// The sides of conditions that are asked one after the other (<c>if</c>, <c>elif</c>, <c>else</c>): each is run on what the names hold
    /// before it, and what all of them leave is joined; a side that ends leaves nothing.
    /// </summary>
    private sealed class Sides(Frame frame)
    {
        private readonly List<(string Condition, bool IsNegated, Dictionary<string, Value> Names, bool HasEnded)> _sides = [];
        private bool _left;
        private Dictionary<string, Value> _before = [];
        private (string Condition, bool IsNegated) _open;

        public void Begin(string condition, bool isNegated)
        {
            _before = new Dictionary<string, Value>(frame.Names, StringComparer.Ordinal);
            _open = (condition, isNegated);
        }

        public void End()
        {
            _sides.Add((_open.Condition, _open.IsNegated, frame.Names, frame.HasEnded));
            _left |= frame.HasEnded && frame.Leaving != Leaving.Nothing;
            frame.Names = _before;
            frame.HasEnded = false;
        }

        /// <summary>Whether one of several sides goes on elsewhere than behind them; an error ends everything.</summary>
        public bool MayLeave => _left || (_sides.Count > 0 && frame.HasEnded && frame.Leaving != Leaving.Nothing);

        /// <summary>What was run last, in no side, is what happens where no condition holds.</summary>
        public void Join()
        {
            for (var i = _sides.Count - 1; i >= 0; i--)
            {
                var side = _sides[i];
                if (side.HasEnded) continue;
                if (frame.HasEnded) frame.Names = side.Names;
                else if (side.IsNegated) JoinNames(side.Condition, frame, frame.Names, side.Names);
                else JoinNames(side.Condition, frame, side.Names, frame.Names);
                frame.HasEnded = false;
            }
        }
    }
}
