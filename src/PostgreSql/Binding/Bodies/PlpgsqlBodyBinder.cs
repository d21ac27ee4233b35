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

    /// <summary>NEW and OLD have the columns of the table whose trigger calls the function; of several, those of one of them.</summary>
    private System.Func<string, BodyVariable> RowOfTrigger()
    {
        var tables = new List<Relation>();
        foreach (var trigger in _session.Catalog.Triggers)
        {
            if (trigger.RoutineOid != _routine.Oid) continue;
            if (_session.Catalog.GetRelation(trigger.RelationOid) is not { ColumnsAreKnown: true } relation) return Record;
            if (!tables.Exists(table => table.Oid == relation.Oid)) tables.Add(relation);
        }
        if (tables.Count == 0) return Record;
        if (tables.Count == 1) return name => BodyBinder.VariableOf(_session.Catalog, name, new TypeReference(tables[0].TypeOid));
        var fields = FieldsOfAny(tables);
        return name => new BodyVariable(name, TypeReference.Unknown)
        {
            IsRow = true,
            IsRecord = true,
            FieldsAreKnown = true,
            IsOneOfSeveral = true,
            Fields = fields,
        };

        static BodyVariable Record(string name) => new(name, TypeReference.Unknown) { IsRow = true, IsRecord = true };
    }

    /// <summary>Each name that a column of one of the tables has; which of them it is, and of what type, is told when a trigger fires.</summary>
    private static List<ScopeColumn> FieldsOfAny(List<Relation> tables)
    {
        var fields = new List<ScopeColumn>();
        var names = new HashSet<string>(System.StringComparer.Ordinal);
        foreach (var table in tables)
            foreach (var column in table.Columns)
                if (names.Add(column.Name)) fields.Add(new ScopeColumn(column.Name, TypeReference.Unknown) { IsDerived = true });
        return fields;
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
