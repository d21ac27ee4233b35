using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Parsing;

/// <summary>
/// Triggers and event triggers.
/// <code>
/// CREATE [ OR REPLACE ] [ CONSTRAINT ] TRIGGER name { BEFORE | AFTER | INSTEAD OF } event [ OR ... ] ON relation
///   [ FROM relation ] [ attribute ... ] [ REFERENCING { OLD | NEW } TABLE [ AS ] name ... ] [ FOR [ EACH ] { ROW | STATEMENT } ]
///   [ WHEN ( condition ) ] EXECUTE { FUNCTION | PROCEDURE } function ( [ argument, ... ] )
/// CREATE EVENT TRIGGER name ON event [ WHEN variable IN ( 'value', ... ) [ AND ... ] ] EXECUTE { FUNCTION | PROCEDURE } function ()
/// </code>
/// </summary>
internal sealed partial class Parser
{
    private CreateTriggerStatement ParseCreateTrigger(int start, bool orReplace)
    {
        var isConstraint = Accept(Keyword.Constraint);
        Expect(Keyword.Trigger);
        var name = ParseColId();
        var timing = ParseTriggerTiming(isConstraint);
        var events = ParseTriggerEvents();
        Expect(Keyword.On);
        var relation = ParseQualifiedName();
        QualifiedName? from = null;
        NodeList<ConstraintAttribute> attributes = default;
        NodeList<TriggerTransition> transitions = default;
        bool isForEachRow;
        if (isConstraint)
        {
            from = Accept(Keyword.From) ? ParseQualifiedName() : null;
            attributes = ParseConstraintAttributes(
                "TRIGGER", AllowedAttributes.Deferrable | AllowedAttributes.NotValid | AllowedAttributes.NoInherit | AllowedAttributes.Enforced);
            Expect(Keyword.For);
            Expect(Keyword.Each);
            isForEachRow = Expect(Keyword.Row);
        }
        else
        {
            transitions = ParseTransitions();
            isForEachRow = ParseForEach();
        }
        var when = Accept(Keyword.When) ? ParseParenthesizedExpression() : null;
        ExpectExecuteFunction();
        var function = ParseFunctionName();
        Expect(TokenKind.OpenParenthesis);
        var arguments = ParseTriggerArguments();
        Expect(TokenKind.CloseParenthesis);
        if (isConstraint) CheckConstraintTrigger(orReplace, attributes, new SqlSpan(start, "CREATE".Length));
        return new CreateTriggerStatement(Finish(start))
        {
            OrReplace = orReplace,
            IsConstraint = isConstraint,
            Name = name,
            Timing = timing,
            Events = events,
            Relation = relation,
            From = from,
            Attributes = attributes,
            Transitions = transitions,
            IsForEachRow = isForEachRow,
            When = when,
            Function = function,
            Arguments = arguments,
        };
    }

    private void CheckConstraintTrigger(bool orReplace, NodeList<ConstraintAttribute> attributes, SqlSpan place)
    {
        if (orReplace) GrammarError(place, "CREATE OR REPLACE CONSTRAINT TRIGGER is not supported", SqlStates.FeatureNotSupported, hasPosition: _version >= 18);
        var seen = 0;
        foreach (var attribute in attributes) seen |= 1 << (int)attribute.Kind;
        if (!attributes.IsEmpty) CheckAllowed(seen, "TRIGGER", AllowedAttributes.Deferrable, attributes[0].Span, looksAhead: false);
    }

    private TriggerTiming ParseTriggerTiming(bool isConstraint)
    {
        if (isConstraint || At(Keyword.After))
        {
            Expect(Keyword.After);
            return TriggerTiming.After;
        }
        if (Accept(Keyword.Before)) return TriggerTiming.Before;
        Expect(Keyword.Instead);
        Expect(Keyword.Of);
        return TriggerTiming.InsteadOf;
    }

    private NodeList<TriggerEvent> ParseTriggerEvents()
    {
        var mark = Mark();
        var seen = 0;
        do
        {
            var triggerEvent = ParseTriggerEvent();
            var bit = 1 << (int)triggerEvent.Kind;
            if ((seen & bit) != 0) DuplicateTriggerEvent(triggerEvent);
            seen |= bit;
            Push(triggerEvent);
        }
        while (Accept(Keyword.Or));
        return PopList<TriggerEvent>(mark);
    }

    /// <summary>The grammar notices it at the last token it has read; behind UPDATE it has read one more.</summary>
    private void DuplicateTriggerEvent(TriggerEvent triggerEvent)
    {
        const string Message = "duplicate trigger events specified";
        if (triggerEvent.Kind == TriggerEventKind.Update) SyntaxError(Message);
        else SyntaxErrorAtLast(Message);
    }

    private TriggerEvent ParseTriggerEvent()
    {
        var start = Position;
        if (Accept(Keyword.Insert)) return new TriggerEvent(Finish(start)) { Kind = TriggerEventKind.Insert };
        if (Accept(Keyword.Delete)) return new TriggerEvent(Finish(start)) { Kind = TriggerEventKind.Delete };
        if (Accept(Keyword.Truncate)) return new TriggerEvent(Finish(start)) { Kind = TriggerEventKind.Truncate };
        Expect(Keyword.Update);
        var columns = Accept(Keyword.Of) ? ParseNameList() : default;
        return new TriggerEvent(Finish(start)) { Kind = TriggerEventKind.Update, Columns = columns };
    }

    private NodeList<TriggerTransition> ParseTransitions()
    {
        if (!Accept(Keyword.Referencing)) return default;
        var mark = Mark();
        do
        {
            var start = Position;
            var isNew = Accept(Keyword.New);
            if (!isNew) Expect(Keyword.Old);
            var isTable = Accept(Keyword.Table);
            if (!isTable) Expect(Keyword.Row);
            Accept(Keyword.As);
            var name = ParseColId();
            Push(new TriggerTransition(Finish(start)) { IsNew = isNew, IsTable = isTable, Name = name });
        }
        while (At(Keyword.New) || At(Keyword.Old));
        return PopList<TriggerTransition>(mark);
    }

    /// <summary><c>[FOR [EACH] { ROW | STATEMENT }]</c> (gram.y <c>TriggerForSpec</c>).</summary>
    private bool ParseForEach()
    {
        if (!Accept(Keyword.For)) return false;
        Accept(Keyword.Each);
        if (Accept(Keyword.Row)) return true;
        Expect(Keyword.Statement);
        return false;
    }

    private void ExpectExecuteFunction()
    {
        Expect(Keyword.Execute);
        if (!Accept(Keyword.Procedure)) Expect(Keyword.Function);
    }

    /// <summary>Numbers, strings and words; the grammar also lets the first one be missing before a comma.</summary>
    private NodeList<SqlNode> ParseTriggerArguments()
    {
        var mark = Mark();
        if (AtTriggerArgument) Push(ParseTriggerArgument());
        while (Accept(TokenKind.Comma)) Push(ParseTriggerArgument());
        return PopList<SqlNode>(mark);
    }

    private bool AtTriggerArgument => _kind is TokenKind.Integer or TokenKind.Decimal or TokenKind.String || AtColLabel;

    private SqlNode ParseTriggerArgument() => _kind switch
    {
        TokenKind.Integer or TokenKind.Decimal => TakeNumber(),
        TokenKind.String => ParseSconst(),
        _ => ParseColLabel(),
    };

    private CreateEventTriggerStatement ParseCreateEventTrigger(int start)
    {
        Expect(Keyword.Event);
        Expect(Keyword.Trigger);
        var name = ParseColId();
        Expect(Keyword.On);
        var triggerEvent = ParseColLabel();
        var filters = Accept(Keyword.When) ? ParseEventTriggerFilters() : default;
        ExpectExecuteFunction();
        var function = ParseFunctionName();
        Expect(TokenKind.OpenParenthesis);
        Expect(TokenKind.CloseParenthesis);
        return new CreateEventTriggerStatement(Finish(start)) { Name = name, Event = triggerEvent, Filters = filters, Function = function };
    }

    private NodeList<EventTriggerFilter> ParseEventTriggerFilters()
    {
        var mark = Mark();
        do
        {
            var start = Position;
            var variable = ParseColId();
            Expect(Keyword.In);
            Expect(TokenKind.OpenParenthesis);
            var values = ParseStringList();
            Expect(TokenKind.CloseParenthesis);
            Push(new EventTriggerFilter(Finish(start)) { Variable = variable, Values = values });
        }
        while (Accept(Keyword.And));
        return PopList<EventTriggerFilter>(mark);
    }

    /// <summary><c>ALTER EVENT TRIGGER name { ENABLE [REPLICA | ALWAYS] | DISABLE | RENAME TO … | OWNER TO … }</c>.</summary>
    private SqlStatement ParseAlterEventTrigger(int start)
    {
        Expect(Keyword.Event);
        Expect(Keyword.Trigger);
        var target = ParseSingleNamedObject(ObjectKind.EventTrigger);
        if (!At(Keyword.Enable) && !At(Keyword.Disable)) return ParseCommonAlteration(start, target, canSetSchema: false);
        var state = At(Keyword.Enable) ? FiringState.Enabled : FiringState.Disabled;
        Advance();
        if (state == FiringState.Enabled && Accept(Keyword.Replica)) state = FiringState.Replica;
        else if (state == FiringState.Enabled && Accept(Keyword.Always)) state = FiringState.Always;
        return new AlterEventTriggerStatement(Finish(start)) { Name = target.Name.Name, State = state };
    }
}
