using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Plpgsql;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Binding;

/// <summary>Binds the SQL in a PL/pgSQL body, with the variables that each statement sees.</summary>
internal sealed partial class PlpgsqlBodyBinder
{
    private readonly Routine _routine;
    private readonly SqlText _text;
    private readonly BindingContext _session;
    private readonly PlpgsqlBody _body;
    private readonly VariableConflict _conflict;
    private readonly RecordAssignments _records;
    private readonly List<BoundStatement> _bound = [];
    private readonly List<Uncertainty> _uncertainties = [];
    private readonly BindingContext _context;
    private BodyVariables _variables;

    /// <summary>Why no error is certain at the place that is being bound, or null.</summary>
    private string? _doubt;

    public PlpgsqlBodyBinder(Routine routine, SqlText text, BindingContext session)
    {
        _routine = routine;
        _text = text;
        _body = PlpgsqlParser.Parse(text, new ParserOptions { ServerVersion = session.Catalog.ServerVersion });
        _records = new RecordAssignments(_body.Block);
        var effects = new BodyEffects(_body.Block);
        _session = effects.MeetsOtherRelations ? session with { MayHaveOtherTemporaryRelations = true } : session;
        _session = WithTransitionTables(_session, out var isCalled);
        _doubt = !isCalled ? "no trigger tells the rows that the function is given" : effects.Doubt ?? DoubtOfNames(effects);
        _conflict = _body.VariableConflict ?? VariableConflict.Error;
        _variables = new BodyVariables(_conflict, routine.Name);
        _context = BodyBinder.WithParameters(routine, _session, _variables);
        AddSpecialVariables();
    }

    public BoundBody Bind()
    {
        // What a damaged body means is not known from the place of the damage on.
        if (_body.IsTooDeep)
        {
            var whole = new SqlSpan(0, _text.Text.Length);
            _uncertainties.Add(new Uncertainty(UncertaintyKind.NotUnderstood, whole, "the body is nested too deeply"));
        }
        else if (_body.Errors.Count == 0)
        {
            BindStatement(_body.Block);
        }
        return new BoundBody { Text = _text, Statements = _bound, SyntaxErrors = _body.Errors, Uncertainties = _uncertainties };
    }

    /// <summary>FOUND, and what a trigger function is given (manual, 41.5.5 and 41.10).</summary>
    private void AddSpecialVariables()
    {
        Add("found", BuiltInTypes.Bool);
        var result = _session.Catalog.GetType(_routine.ReturnType.Oid);
        if (result is { IsBuiltIn: true, Name: "event_trigger" })
        {
            Add("tg_event", BuiltInTypes.Text);
            Add("tg_tag", BuiltInTypes.Text);
        }
        if (result is not { IsBuiltIn: true, Name: "trigger" }) return;
        var row = RowOfTrigger();
        _variables.Add(row("new"));
        _variables.Add(row("old"));
        foreach (var name in TriggerTexts) Add(name, BuiltInTypes.Text);
        foreach (var name in TriggerNames) Add(name, BuiltInTypes.Name);
        Add("tg_relid", BuiltInTypes.Oid);
        Add("tg_nargs", BuiltInTypes.Int4);
        Add("tg_argv", _session.Catalog.GetType(BuiltInTypes.Text)?.ArrayOid ?? 0);
    }

    private static readonly string[] TriggerTexts = ["tg_when", "tg_level", "tg_op"];

    private static readonly string[] TriggerNames = ["tg_name", "tg_table_name", "tg_table_schema", "tg_relname"];

    /// <summary>NEW and OLD have the columns of the table, where all triggers that call the function are one table's.</summary>
    private System.Func<string, BodyVariable> RowOfTrigger()
    {
        Relation? only = null;
        foreach (var trigger in _session.Catalog.Triggers)
        {
            if (trigger.RoutineOid != _routine.Oid) continue;
            var relation = _session.Catalog.GetRelation(trigger.RelationOid);
            if (relation is null || (only is not null && only.Oid != relation.Oid)) return Record;
            only = relation;
        }
        if (only is null) return Record;
        return name => BodyBinder.VariableOf(_session.Catalog, name, new TypeReference(only.TypeOid));

        static BodyVariable Record(string name) => new(name, TypeReference.Unknown) { IsRow = true, IsRecord = true };
    }

    private void Add(string name, int type) => _variables.Add(new BodyVariable(name, new TypeReference(type)));

    private BoundStatement BindSql(SqlStatement statement)
    {
        return Add(Binder.Bind(statement, _text, _context with { Variables = _variables }));
    }

    private BoundStatement Add(BoundStatement bound)
    {
        if (_doubt is not null) bound = bound.WithoutErrors(_doubt);
        _bound.Add(bound);
        return bound;
    }

    private BoundStatement? Bind(PlpgsqlExpression? expression) => expression is null ? null : BindSql(expression.Query);

    private void Bind(NodeList<PlpgsqlExpression> expressions)
    {
        foreach (var expression in expressions) Bind(expression);
    }

    private void NotSeen(PlpgsqlExpression command) =>
        _uncertainties.Add(new Uncertainty(UncertaintyKind.NotUnderstood, command.Span, "the command is made while the routine runs"));
}
