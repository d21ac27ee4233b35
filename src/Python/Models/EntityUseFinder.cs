using System;
using System.Collections.Generic;
using System.Linq;
using DbImpact.Checks.Facts;
using DbImpact.Python.Symbols;
using DbImpact.Python.Syntax;
using SourceSpan = DbImpact.PostgreSql.Syntax.SourceSpan;

namespace DbImpact.Python.Models;

/// <summary>
/// Finds what a module does through models: queries by expressions (SQLAlchemy's manual, SELECT and Related Constructs; Query API), entities
/// that are made, attributes that are written to an entity which the same function has loaded.
/// </summary>
internal sealed partial class EntityUseFinder(IReadOnlyDictionary<string, EntityModel> models, NameResolver resolver)
{
    private static readonly HashSet<string> LoadsOne = new(
        ["first", "one", "one_or_none", "scalar", "scalar_one", "scalar_one_or_none", "get", "get_or_404", "first_or_404", "get_one"], StringComparer.Ordinal);

    private readonly List<EntityUse> _found = [];
    private readonly Dictionary<string, EntityModel?> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EntityModel> _locals = new(StringComparer.Ordinal);
    private ModuleSymbol _module = null!;
    private string? _member;
    private bool _saves;

    public IReadOnlyList<EntityUse> FindIn(ModuleSymbol module)
    {
        _module = module;
        _names.Clear();
        Body(module.Module.Body, null);
        foreach (var function in module.Functions.Values) Body(function.Definition.Body, function.FullName);
        foreach (var @class in module.Classes.Values)
            foreach (var method in @class.Methods.Values) Body(method.Definition.Body, method.FullName);
        return [.. _found.OrderBy(static use => use.Place.Start)];
    }

    private void Body(IReadOnlyList<Statement> body, string? member)
    {
        _member = member;
        _locals.Clear();
        var statements = StatementWalk.All(body).ToList();
        var imports = statements.Where(static statement => statement is ImportFromStatement).ToList();
        if (member is not null)
            foreach (var import in imports) BindLocal((ImportFromStatement)import);
        _saves = statements.SelectMany(ExpressionWalk.Of).SelectMany(Calls).Any(static call => call.Function is AttributeExpression { Name: "add" or "add_all" or "merge" or "bulk_save_objects" or "save" });
        foreach (var statement in statements)
        {
            foreach (var expression in ExpressionWalk.Of(statement)) Visit(expression);
            switch (statement)
            {
                case AssignStatement { Targets.Count: 1 } assign:
                    if (assign.Targets[0] is NameExpression target) Loaded(target.Name, assign.Value);
                    else if (assign.Targets[0] is AttributeExpression written) Written(written, statement);
                    break;
                case AugmentedAssignStatement { Target: AttributeExpression written }:
                    Written(written, statement);
                    break;
                // A function in a function sees its names, and is looked at with it.
                case FunctionDefinition inner when member is not null:
                    foreach (var nested in StatementWalk.All(inner.Body))
                        foreach (var expression in ExpressionWalk.Of(nested)) Visit(expression);
                    break;
            }
        }
    }

    private void BindLocal(ImportFromStatement import)
    {
        foreach (var imported in import.Names ?? [])
            if (resolver.FullName(_module, import, imported.Bound) is { } name && models.TryGetValue(name, out var model)) _names[imported.Bound] = model;
    }

    /// <summary>A chain of calls is one use of its models; whatever else names a model's column reads it.</summary>
    private void Visit(Expression expression)
    {
        if (expression is CallExpression call && Chain(call) is { } query)
        {
            Add(query, expression);
            return;
        }
        if (expression is CallExpression made && ModelOf(made.Function) is { } constructed)
        {
            Report(constructed, EntityOperation.Insert, [.. made.Arguments.Where(static argument => argument.Name is not null).Select(static argument => argument.Name!.Value.Name)], false, false, _saves, made);
            foreach (var argument in made.Arguments) Visit(argument.Value);
            return;
        }
        if (ColumnOf(expression) is { } column)
        {
            Report(column.Model, EntityOperation.Select, [column.Property], false, false, true, expression);
            return;
        }
        foreach (var child in ExpressionWalk.Children(expression)) Visit(child);
    }

    /// <summary>What a chain of calls does, by its innermost call.</summary>
    private sealed class Query(EntityModel? target, EntityOperation operation)
    {
        public EntityModel? Target { get; } = target;

        public EntityOperation Operation { get; set; } = operation;

        public HashSet<EntityModel> Whole { get; } = [];

        public List<(EntityModel Model, string Property)> Columns { get; } = [];
    }

    private Query? Chain(CallExpression call)
    {
        var calls = new List<CallExpression>();
        Expression at = call;
        while (true)
        {
            at = Unwrapped(at);
            if (at is CallExpression inner)
            {
                calls.Add(inner);
                at = inner.Function;
            }
            else if (at is AttributeExpression attribute && !((attribute.Name == "query" || IsManager(attribute.Name)) && ModelOf(attribute.Value) is not null)) at = attribute.Value;
            else break;
        }
        calls.Reverse();
        var query = at is AttributeExpression root ? Of(ModelOf(root.Value)!) : null;
        foreach (var each in calls)
        {
            if (query is null) query = Begin(each);
            else Continue(query, each);
        }
        return query;

        static Query Of(EntityModel model)
        {
            var begun = new Query(model, EntityOperation.Select);
            begun.Whole.Add(model);
            return begun;
        }
    }

    /// <summary>The call that begins a statement: <c>select(User)</c>, <c>session.query(User.id)</c>, <c>users.insert()</c>.</summary>
    private Query? Begin(CallExpression call)
    {
        var name = call.Function switch { NameExpression plain => ImportedAs(plain.Name), AttributeExpression attribute => attribute.Name, _ => "" };
        var owner = (call.Function as AttributeExpression)?.Value;
        var first = call.Positional(0);
        switch (name)
        {
            case "select" or "query" or "get" or "exists" when first is not null && call.Arguments.Any(argument => Names(argument.Value)):
                // A dictionary's get has no model as its key.
                if (name == "get" && ModelOf(first) is null) return null;
                var select = new Query(ModelOf(first), EntityOperation.Select);
                foreach (var argument in call.Arguments) Collect(select, argument.Value, isEntity: true);
                return select;
            case "get_object_or_404" or "get_list_or_404" when first is not null && ModelOf(first) is { Library: "Django" } sought:
                var found = new Query(sought, EntityOperation.Select);
                found.Whole.Add(sought);
                ContinueDjango(found, call);
                return found;
            case "insert" or "update" or "delete" when first is not null && ModelOf(first) is { } target:
                return new Query(target, OperationOf(name));
            case "insert" or "update" or "delete" or "select" when owner is not null && ModelOf(TableOf(owner)) is { } table:
                var core = new Query(table, OperationOf(name));
                if (name == "select") core.Whole.Add(table);
                foreach (var argument in call.Arguments) Collect(core, argument.Value, isEntity: false);
                return core;
            default:
                return null;
        }
    }

    /// <summary>What an import binds by another name: <c>from sqlalchemy.dialects.postgresql import insert as pg_insert</c>.</summary>
    private string ImportedAs(string name)
    {
        foreach (var import in _module.Imports)
        {
            if (import is not ImportFromStatement { Names: { } names }) continue;
            foreach (var imported in names)
                if (imported.Alias is not null && imported.Bound == name) return imported.Name;
        }
        return name;
    }

    private void Continue(Query query, CallExpression call)
    {
        if (query.Target is { Library: "Django" })
        {
            ContinueDjango(query, call);
            return;
        }
        var method = (call.Function as AttributeExpression)?.Name ?? "";
        switch (method)
        {
            case "filter_by" or "values" or "update" when query.Target is { } target:
                if (method == "update") query.Operation = EntityOperation.Update;
                foreach (var argument in call.Arguments)
                    if (argument.Name is { } keyword) query.Columns.Add((target, keyword.Name));
                foreach (var argument in call.Arguments) Keys(query, argument.Value, target);
                break;
            case "delete" when query.Target is not null:
                query.Operation = EntityOperation.Delete;
                break;
            case "on_conflict_do_update" or "on_conflict_do_nothing" when query.Target is { } target:
                if (method == "on_conflict_do_update") query.Operation = EntityOperation.Upsert;
                if (call.Keyword("set_") is { } set) Keys(query, set, target);
                if (call.Keyword("index_elements") is ListExpression elements)
                    foreach (var element in elements.Elements)
                        if (TextOf(element) is { } column) query.Columns.Add((target, column));
                break;
        }
        foreach (var argument in call.Arguments) Collect(query, argument.Value, isEntity: false);
    }

    /// <summary>The keys of a dict that names columns: strings or attributes.</summary>
    private void Keys(Query query, Expression value, EntityModel target)
    {
        if (value is not DictExpression dict) return;
        foreach (var entry in dict.Entries)
            if (entry.Key is not null && TextOf(entry.Key) is { } name) query.Columns.Add((target, name));
    }

    private void Collect(Query query, Expression expression, bool isEntity)
    {
        if (ColumnOf(expression) is { } column)
        {
            query.Columns.Add((column.Model, column.Property));
            return;
        }
        if (ModelOf(expression) is { } model)
        {
            if (isEntity) query.Whole.Add(model);
            else query.Columns.Add((model, ""));
            return;
        }
        // A statement inside of another is one of its own.
        if (expression is CallExpression call && Chain(call) is { } inner)
        {
            Add(inner, expression);
            return;
        }
        foreach (var child in ExpressionWalk.Children(expression)) Collect(query, child, isEntity && child is not AttributeExpression { Value: NameExpression });
    }

    private void Add(Query query, Expression place)
    {
        var all = query.Whole.Concat(query.Columns.Select(static column => column.Model)).Concat(query.Target is null ? [] : new[] { query.Target }).Distinct().ToList();
        foreach (var model in all)
        {
            var operation = model == query.Target ? query.Operation : EntityOperation.Select;
            var properties = query.Columns.Where(column => column.Model == model && column.Property.Length > 0).Select(static column => column.Property).Distinct().ToList();
            Report(model, operation, properties, query.Whole.Contains(model) && operation == EntityOperation.Select, all.Count > 1, true, place);
        }
    }

    private void Report(EntityModel model, EntityOperation operation, IReadOnlyList<string> properties, bool all, bool isJoined, bool isCertain, PythonNode place) => _found.Add(new EntityUse
    {
        TypeName = model.TypeName,
        Operation = operation,
        Properties = properties,
        AllProperties = all,
        IsJoined = isJoined,
        IsCertain = isCertain,
        Place = new SourceSpan(_module.Module.Path, place.Start, place.End - place.Start),
        Library = model.Library,
        Member = _member,
    });

    /// <summary>A name that holds one entity from here on, as far as the function shows it.</summary>
    private void Loaded(string name, Expression value)
    {
        _locals.Remove(name);
        if (Unwrapped(value) is not CallExpression call) return;
        if (call.Function is AttributeExpression { Name: var last } && LoadsOne.Contains(last) && LastChain(call) is { Target: { } target, Operation: EntityOperation.Select } query && query.Whole.Contains(target)) _locals[name] = target;
    }

    /// <summary>The chain of a call, or of the statement that it is handed: <c>session.scalar(select(User))</c>.</summary>
    private Query? LastChain(CallExpression call)
    {
        var before = _found.Count;
        var query = Chain(call) ?? (call.Positional(0) is { } given && Unwrapped(given) is CallExpression inner ? Chain(inner) : null);
        _found.RemoveRange(before, _found.Count - before);
        return query;
    }

    private void Written(AttributeExpression target, Statement statement)
    {
        if (target.Value is NameExpression { Name: var name } && _locals.TryGetValue(name, out var model) && model.Properties.Any(property => property.Name == target.Name))
            Report(model, EntityOperation.Update, [target.Name], false, false, true, statement);
    }

    private bool Names(Expression expression) => ModelOf(expression) is not null || ColumnOf(expression) is not null || ExpressionWalk.Children(expression).Any(Names);

    /// <summary><c>User.email</c>, <c>users.c.email</c>, <c>User.__table__.c["email"]</c></summary>
    private (EntityModel Model, string Property)? ColumnOf(Expression expression)
    {
        switch (expression)
        {
            case AttributeExpression { Value: AttributeExpression { Name: "c" or "columns" } columns, Name: var name } when ModelOf(TableOf(columns.Value)) is { } table:
                return (table, name);
            case SubscriptExpression { Value: AttributeExpression { Name: "c" or "columns" } columns, Index: var index } when TextOf(index) is { } text && ModelOf(TableOf(columns.Value)) is { } table:
                return (table, text);
            case AttributeExpression { Name: var name } attribute when ModelOf(attribute.Value) is { } model && model.Properties.Any(property => property.Name == name):
                return (model, name);
            default:
                return null;
        }
    }

    private static Expression TableOf(Expression expression) => expression is AttributeExpression { Name: "__table__" } attribute ? attribute.Value : expression;

    private EntityModel? ModelOf(Expression expression)
    {
        switch (expression)
        {
            case NameExpression { Name: var name }:
                if (_names.TryGetValue(name, out var known)) return known;
                return _names[name] = resolver.FullName(_module, name) is { } full && models.TryGetValue(full, out var found) ? found : null;
            case AttributeExpression { Value: NameExpression { Name: var owner }, Name: var member } when resolver.Module(_module, owner) is { } module:
                return resolver.FullName(module, member) is { } qualified && models.TryGetValue(qualified, out var model) ? model : null;
            default:
                return null;
        }
    }

    private string? TextOf(Expression expression) => expression switch
    {
        StringExpression { Literals: { Count: 1 } literals } when literals[0].Contents is null =>
            _module.Module.Text.Substring(literals[0].ContentStart, literals[0].ContentEnd - literals[0].ContentStart),
        _ => ColumnOf(expression)?.Property,
    };

    private static EntityOperation OperationOf(string name) => name switch
    {
        "insert" => EntityOperation.Insert,
        "update" => EntityOperation.Update,
        "delete" => EntityOperation.Delete,
        _ => EntityOperation.Select,
    };

    private static Expression Unwrapped(Expression expression)
    {
        while (true)
        {
            switch (expression)
            {
                case ParenthesizedExpression e: expression = e.Inner; continue;
                case AwaitExpression e: expression = e.Value; continue;
                default: return expression;
            }
        }
    }

    private static IEnumerable<CallExpression> Calls(Expression expression)
    {
        var open = new Stack<Expression>([expression]);
        while (open.Count > 0)
        {
            var current = open.Pop();
            if (current is CallExpression call) yield return call;
            foreach (var child in ExpressionWalk.Children(current)) open.Push(child);
        }
    }
}
