using System;
using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Binding;

/// <summary>
/// Binds one statement. The parts of the class follow PostgreSQL's parse analysis file by file and keep its order, because of several
/// errors the server raises the one that it comes to first.
/// </summary>
internal sealed partial class StatementBinder
{
    private readonly SqlText _text;
    private readonly BindingContext _context;
    private readonly NameLookup _names;
    private readonly List<BoundReference> _references = [];
    private readonly List<BindingError> _errors = [];

    private readonly List<Uncertainty> _uncertainties = [];
    private readonly List<ParameterState> _parameters = [];
    private readonly List<BoundInsert> _inserts = [];
    private readonly List<BoundAssignment> _assignments = [];
    private List<FunctionCall>? _unknownCalls;
    private bool _isIncomplete;
    private IntoClause? _allowedInto;

    public StatementBinder(SqlText text, BindingContext context)
    {
        _text = text;
        _context = context;
        _names = new NameLookup(context);
        _rules = TypeRules.Of(context.Catalog);
        _resolution = _rules.For(_names.Path);
    }

    public BoundStatement Bind(SqlStatement statement, bool isIncomplete)
    {
        _isIncomplete = isIncomplete;
        _allowedInto = IntoOf(statement is ExplainStatement explain ? explain.Statement : statement);
        var result = BindStatement(statement, new Scope(_context.Variables?.ToScope()));
        AddHoles(statement.Span);
        CheckParameters();
        CheckReadsItself();
        Rewrite(statement);
        if (HasLooseHole(statement.Span)) _errors.RemoveAll(error => IsOfTypes(error.Kind));
        if (_isLoose) _errors.Clear();
        if (isIncomplete)
        {
            _errors.Clear();
            _executionErrors.Clear();
            AddUncertainty(UncertaintyKind.NotUnderstood, statement.Span, "not all of the statement could be read");
        }
        _references.Sort((a, b) => a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start) : a.Span.End.CompareTo(b.Span.End));
        return new BoundStatement
        {
            Statement = statement,
            Text = _text,
            OutputColumns = OutputColumnsOf(result),
            ConditionColumns = ConditionColumns(result),
            OutputColumnsAreKnown = result.IsKnown,
            ReturnsRows = result.ReturnsRows,
            References = _references,
            Errors = _errors,
            ExecutionErrors = _executionErrors,
            Parameters = BoundParameters(),
            Inserts = _inserts,
            Assignments = _assignments,
            UnknownCalls = isIncomplete || _isLoose || _unknownCalls is null ? [] : _unknownCalls,
            Uncertainties = _uncertainties,
        };
    }

    /// <summary>transformStmt.</summary>
    private QueryResult BindStatement(SqlStatement statement, Scope scope)
    {
        var outside = _innermost;
        _innermost = scope;
        var result = BindAnyStatement(statement, scope);
        _innermost = outside;
        return result;
    }

    private QueryResult BindAnyStatement(SqlStatement statement, Scope scope)
    {
        switch (statement)
        {
            case SelectStatement select:
                var result = BindSelect(select, scope);
                return IntoOf(select) is not null && !_context.GivesColumnsOfInto ? QueryResult.Nothing : result;
            case InsertStatement insert:
                return BindInsert(insert, scope);
            case UpdateStatement update:
                return BindUpdate(update, scope);
            case DeleteStatement delete:
                return BindDelete(delete, scope);
            case MergeStatement merge:
                return BindMerge(merge, scope);
            case HoleStatement hole:
                return BindHoleStatement(hole, scope);
            default:
                return BindUtility(statement, scope);
        }
    }

    /// <summary>SELECT … INTO makes a table and returns nothing; of several queries the first says so.</summary>
    private static IntoClause? IntoOf(SqlStatement statement)
    {
        var body = (statement as SelectStatement)?.Body;
        while (true)
        {
            switch (body)
            {
                case SelectQuery query:
                    return query.Into;
                case SetOperation operation:
                    body = operation.Left;
                    break;
                case ParenthesizedQuery parenthesized:
                    body = parenthesized.Query.Body;
                    break;
                default:
                    return null;
            }
        }
    }

    private void RefuseInto(SelectQuery query, bool isFurther)
    {
        if (query.Into is not { } into || ReferenceEquals(into, _allowedInto)) return;
        var message = isFurther ? "INTO is only allowed on first SELECT of UNION/INTERSECT/EXCEPT" : "SELECT ... INTO is not allowed here";
        Report(BindingErrorKind.Other, "42601", into.Span, into.Name.Span.Start, message);
    }

    /// <summary>
    /// Whether a hole stands where it may be more than a name or a part of one: an operator, the rest of a condition and the beginning of
    /// another, a cast. What is an operand of what is then not known.
    /// </summary>
    private bool HasLooseHole(SqlSpan within)
    {
        foreach (var hole in _text.HolesIn(within))
        {
            if (!Continues(hole.Position - 1) && !Continues(hole.Position + 1)) return true;
        }
        return false;

        bool Continues(int position) =>
            position >= 0 && position < _text.Text.Length && _text.Text[position] is var c && (char.IsLetterOrDigit(c) || c is '_' or '$' or '.' or '"' or '\'');
    }

    /// <summary>Errors that depend on which values an operator, a routine or a clause is given, not on names alone.</summary>
    private static bool IsOfTypes(BindingErrorKind kind) => kind is BindingErrorKind.RoutineNotFound or BindingErrorKind.OperatorNotFound
        or BindingErrorKind.TypeMismatch or BindingErrorKind.ValueDoesNotFit or BindingErrorKind.InvalidLiteral or BindingErrorKind.Grouping or BindingErrorKind.Other;

    private void AddHoles(SqlSpan within)
    {
        foreach (var hole in _text.HolesIn(within))
            AddUncertainty(UncertaintyKind.Hole, new SqlSpan(hole.Position, 1), $"{hole.Description} is not known");
    }

    private void AddUncertainty(UncertaintyKind kind, SqlSpan span, string reason) => _uncertainties.Add(new Uncertainty(kind, span, reason));

    private void Report(
        BindingErrorKind kind,
        string sqlState,
        SqlSpan span,
        int position,
        string message,
        string? hint = null,
        string? detail = null,
        string? name = null,
        string? qualifier = null,
        int relationOid = 0,
        IReadOnlyList<ScopeRelation>? candidates = null)
    {
        _errors.Add(new BindingError
        {
            Kind = kind,
            SqlState = sqlState,
            Span = span,
            Position = position,
            Message = message,
            Hint = hint,
            Detail = detail,
            Name = name,
            Qualifier = qualifier,
            RelationOid = relationOid,
            Scope = candidates ?? [],
        });
    }

    /// <summary>
    /// Whether what stands at these places is ever together in one text: no two of them in optional parts of which the one may exclude
    /// the other.
    /// </summary>
    private bool AreTogether(params SqlSpan[] spans)
    {
        if (_text.OptionalParts.Count == 0) return true;
        var part = -1;
        foreach (var span in spans)
        {
            var own = OptionalGroupOf(span);
            if (own < 0 && IsChosen(span)) own = int.MaxValue;
            if (own < 0) continue;
            if (part >= 0 && part != own) return false;
            part = own;
        }
        return true;
    }

    /// <summary>Whether an optional part begins or ends within the span: its content then differs from run to run.</summary>
    private bool Varies(SqlSpan span)
    {
        foreach (var part in _text.OptionalParts)
            if (part.Overlaps(span) && !part.Contains(span)) return true;
        return false;
    }

    /// <summary>The group of the optional part that the span is in or has a piece of; -1 where it is always there.</summary>
    private int OptionalGroupOf(SqlSpan span)
    {
        for (var i = 0; i < _text.OptionalParts.Count; i++)
            if (_text.OptionalParts[i].Overlaps(span)) return _text.OptionalGroups.Count > i ? _text.OptionalGroups[i] : i;
        return -1;
    }

    private bool IsChosen(SqlSpan span)
    {
        foreach (var part in _text.ChosenParts)
            if (part.Overlaps(span)) return true;
        return false;
    }

    private static string Quote(string name) => "\"" + name + "\"";

    private static bool Same(string? a, string? b) => string.Equals(a, b, StringComparison.Ordinal);

    private static SqlExpression Strip(SqlExpression expression)
    {
        while (expression is ParenthesizedExpression parenthesized) expression = parenthesized.Operand;
        return expression;
    }

    private static bool HasHole(NodeList<Identifier> names)
    {
        foreach (var name in names)
            if (name.HasHole) return true;
        return false;
    }

    private int ServerVersion => _context.Catalog.ServerVersion;

    private static TypeReference TypeOf(int oid) => new(oid);
}
