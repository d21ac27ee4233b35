using System.Collections.Generic;
using System.Runtime.CompilerServices;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Plpgsql;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Binding;

/// <summary>Statements in their order.</summary>
internal sealed partial class PlpgsqlBodyBinder
{
    private void BindStatements(NodeList<PlpgsqlStatement> statements)
    {
        foreach (var statement in statements) BindStatement(statement);
    }

    private void BindStatement(PlpgsqlStatement statement)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (statement)
        {
            case PlpgsqlBlock block:
                BindBlock(block);
                break;
            case AssignStatement assign:
                BindAssignment(assign);
                break;
            case IfStatement @if:
                BindBranches(null, @if.Branches, @if.Else);
                break;
            case CaseStatement @case:
                BindBranches(@case.Operand, @case.Branches, @case.Else);
                break;
            case LoopStatement loop:
                BindLoop(loop);
                break;
            case ExitStatement exit:
                Bind(exit.Condition);
                break;
            case PlpgsqlReturnStatement @return:
                Bind(@return.Value);
                break;
            case ReturnQueryStatement { Query: { } query }:
                BindReturned(query);
                break;
            case ReturnQueryStatement returned:
                BindCommand(returned.Command, returned.Using);
                break;
            case RaiseStatement raise:
                Bind(raise.Values);
                break;
            case AssertStatement assert:
                Bind(assert.Condition);
                Bind(assert.Message);
                break;
            case ExecuteSqlStatement command:
                Assign(command.Into, BindInto(command.Into, command.Command));
                break;
            case PerformStatement perform:
                BindSql(perform.Query);
                break;
            case DynamicExecuteStatement execute:
                BindCommand(execute.Command, execute.Using);
                Refuse(ErrorOf(execute.Into), execute.Command.Query);
                break;
            case OpenStatement open:
                foreach (var argument in open.Arguments) Bind(argument.Value);
                if (open.Query is not null) BindSql(open.Query);
                BindCommand(open.Command, open.Using);
                break;
            case CursorStatement cursor:
                Bind(cursor.Count);
                if (cursor.Into is { } into) Refuse(ErrorOf(into), ValueQuery.Of(new NullConstant(into.Span)));
                break;
        }
    }

    private void BindBlock(PlpgsqlBlock block)
    {
        var outer = _variables;
        var doubt = _doubt;
        _variables = new BodyVariables(_conflict, block.Label?.Name, outer);
        foreach (var declaration in block.Declarations) Declare(declaration);
        if (BodyEffects.Catches(block)) _doubt ??= "an exception handler catches the error";
        BindStatements(block.Statements);
        _doubt = doubt;
        if (!block.Handlers.IsEmpty)
        {
            Add("sqlstate", BuiltInTypes.Text);
            Add("sqlerrm", BuiltInTypes.Text);
            foreach (var handler in block.Handlers) BindStatements(handler.Statements);
        }
        _variables = outer;
    }

    private void BindAssignment(AssignStatement assign)
    {
        foreach (var subscript in SubscriptsOf(assign.Target)) BindSql(subscript);
        var value = Binder.Bind(assign.Value.Query, _text, _context with { Variables = _variables });
        Add(AssignField(assign.Target, value));
        if (NameOf(assign.Target) is { } name) Refuse(ErrorOf(name), assign.Value.Query);
    }

    /// <summary>The variable, or its field, that is assigned to; null where the parts are others.</summary>
    private static QualifiedName? NameOf(SqlExpression target)
    {
        while (target is IndirectionExpression indirection) target = indirection.Operand;
        return target is ColumnReference { Star: null, Names: { IsEmpty: false } names } ? new QualifiedName(target.Span, names) : null;
    }

    /// <summary>The target itself is a variable's; what its subscripts are made of is SQL.</summary>
    private static IEnumerable<SelectStatement> SubscriptsOf(SqlExpression target)
    {
        if (target is not IndirectionExpression indirection) yield break;
        foreach (var step in indirection.Steps)
        {
            if (step is Subscript subscript) yield return ValueQuery.Of(subscript.Index);
            if (step is Slice { Lower: { } lower }) yield return ValueQuery.Of(lower);
            if (step is Slice { Upper: { } upper }) yield return ValueQuery.Of(upper);
        }
    }

    private void BindBranches(PlpgsqlExpression? operand, NodeList<ConditionalBranch> branches, NodeList<PlpgsqlStatement> otherwise)
    {
        Bind(operand);
        foreach (var branch in branches)
        {
            Bind(branch.Conditions);
            BindStatements(branch.Statements);
        }
        BindStatements(otherwise);
    }

    private void BindCommand(PlpgsqlExpression? command, NodeList<PlpgsqlExpression> values)
    {
        if (command is null) return;
        Bind(command);
        var types = new Dictionary<string, TypeReference>(System.StringComparer.Ordinal);
        foreach (var value in values)
            if (Bind(value) is { OutputColumns: { Count: 1 } columns } && columns[0].Type.IsKnown) types[$"{types.Count + 1}"] = columns[0].Type;
        if (types.Count != values.Count || !BindConstantCommand(command, types)) NotSeen(command);
    }

    private void BindLoop(LoopStatement loop)
    {
        var outer = _variables;
        switch (loop)
        {
            case WhileStatement @while:
                Bind(@while.Condition);
                break;
            case ForIntegerStatement integers:
                Bind(integers.Lower);
                Bind(integers.Upper);
                Bind(integers.Step);
                _variables = new BodyVariables(_conflict, loop.Label?.Name, outer);
                Add(integers.Variable.Name, BuiltInTypes.Int4);
                break;
            case ForQueryStatement query:
                Assign(query.Target, BindSql(query.Query));
                break;
            case ForExecuteStatement execute:
                BindCommand(execute.Command, execute.Using);
                break;
            case ForCursorStatement cursor:
                foreach (var argument in cursor.Arguments) Bind(argument.Value);
                _variables = new BodyVariables(_conflict, loop.Label?.Name, outer);
                _cursorRows.TryGetValue(cursor.Cursor.Name.Name, out var rows);
                _variables.Add(RecordOf(cursor.Variable.Name, cursor.Cursor.Parts.Count == 1 ? rows : null));
                break;
            case ForeachStatement each:
                Bind(each.Array);
                break;
        }
        BindStatements(loop.Statements);
        _variables = outer;
    }

    /// <summary>
    /// A record that one place alone gives rows has their columns; before that place it has none. Of one that several places assign to,
    /// nothing is known.
    /// </summary>
    private void Assign(IntoTarget? target, BoundStatement rows)
    {
        if (target is not { Variables.Count: 1 } || target.Variables[0].Parts.Count > 1) return;
        var name = target.Variables[0].Name.Name;
        if (_variables.Find(name) is not { IsRecord: true } || !_records.IsAssignedOnce(name)) return;
        _variables.Replace(RecordOf(name, rows));
    }

    private BodyVariable RecordOf(string name, BoundStatement? rows)
    {
        if (rows is not { OutputColumnsAreKnown: true, Errors.Count: 0, IsCertain: true }) return new BodyVariable(name, TypeReference.Unknown) { IsRow = true, IsRecord = true };
        var fields = new List<ScopeColumn>();
        foreach (var output in rows.OutputColumns)
        {
            var relation = output.RelationOid == 0 ? null : _session.Catalog.GetRelation(output.RelationOid);
            var column = relation?.FindColumn(output.ColumnOrdinal);
            fields.Add(new ScopeColumn(output.Name, output.Type)
            {
                Relation = column is null ? null : relation,
                Base = column,
                IsDerived = true,
                IsRenamed = column is not null && column.Name != output.Name,
                NameIsKnown = output.NameIsKnown,
            });
        }
        return new BodyVariable(name, TypeReference.Unknown) { IsRow = true, IsRecord = true, FieldsAreKnown = fields.TrueForAll(field => field.NameIsKnown), Fields = fields };
    }
}
