using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using DbImpact.Checks.Facts;
using DbImpact.Checks.Texts;
using DbImpact.PostgreSql.Syntax;
using DbImpact.Python.Symbols;
using DbImpact.Python.Syntax;
using DbImpact.Python.Values;

namespace DbImpact.Python.Migrations.Django;

/// <summary>Writes down what a migration of Django's does to the database.</summary>
internal sealed class DjangoSink(PythonProject project, CancellationToken cancellation) : ICallObserver
{
    /// <summary>What functions do to a schema without SQL of their own.</summary>
    private static readonly HashSet<string> EditorMethods = new(
        ["create_model", "delete_model", "add_field", "remove_field", "alter_field", "add_index", "remove_index", "add_constraint", "remove_constraint",
         "alter_db_table", "alter_unique_together", "alter_index_together"], StringComparer.Ordinal);

    private List<MigrationOperation> _found = [];
    private SourceSpan _place;
    private SourceSpan _migration;
    private SourceSpan? _undoing;
    private Interpreter? _interpreter;

    /// <summary>Begins with a migration.</summary>
    public void Begin(SourceSpan place) => (_found, _undoing, _place, _migration) = ([], null, place, place);

    public IReadOnlyList<MigrationOperation> Found => _found;

    /// <summary>Where something is done that there is no way back from; null where there is none.</summary>
    public SourceSpan? Undoing => _undoing;

    /// <summary>What follows is done by an operation.</summary>
    public void At(MadeValue operation) =>
        _place = operation.Module.Module.Path == _migration.Path ? new SourceSpan(_migration.Path, operation.Call.Start, operation.Call.End - operation.Call.Start) : _migration;

    public void CannotBeUndone() => _undoing ??= _place;

    public void Gap(string reason, IReadOnlyList<MigrationTarget>? targets) =>
        _found.Add(new MigrationOperation { Place = _place, Gap = reason, Targets = targets, Condition = _interpreter?.Condition });

    public void Send(Ddl ddl, IReadOnlyList<MigrationTarget> targets)
    {
        var written = SqlTextWriter.Write(ddl.Text.Value, ParameterStyle.Positional, _place)[0];
        _found.Add(new MigrationOperation
        {
            Text = written.Text,
            Place = _place,
            Targets = targets,
            IsChecked = ddl.IsChecked,
            Gap = written.Gaps.Count > 0 ? "has a part that " + Reason(written.Gaps[0]) : null,
        });
    }

    /// <summary>Runs SQL: a text, or a list of texts and of texts with their parameters.</summary>
    public void Execute(Value sql)
    {
        switch (sql)
        {
            // RunSQL.noop
            case ExternalValue { Name: var name } when name.EndsWith(".noop", StringComparison.Ordinal):
                break;
            case StringValue text when !text.Text.SaysNothing:
                Written(text, ParameterStyle.Positional);
                break;
            case StringValue { Text.IsKnown: true }:
                break;
            case ListValue { Elements: { } elements }:
                foreach (var element in elements)
                {
                    if (element is ListValue { Elements: { Count: 2 } pair } && pair[0] is StringValue statement && !statement.Text.SaysNothing)
                        Written(statement, DdlText.IsNone(pair[1]) ? ParameterStyle.Positional : ParameterStyle.Format);
                    else if (element is StringValue each && !each.Text.SaysNothing) Written(each, ParameterStyle.Positional);
                    else Gap("runs SQL that is not known", null);
                }
                break;
            default:
                Gap("runs SQL that is not known", null);
                break;
        }
    }

    /// <summary>Runs a function: what it does to rows by models changes no definition, the SQL that it sends is followed.</summary>
    public void Run(Value code)
    {
        switch (code)
        {
            case FunctionValue { Function: var function }:
                if (!MayRunSql(function)) return;
                _interpreter = new Interpreter(project, this, cancellation) { RunsInOrder = true };
                _interpreter.RunOnce(function);
                if (_interpreter.HasSkipped) Gap($"runs {function.Name}(), which does more than is followed", null);
                _interpreter = null;
                break;
            case ExternalValue { Name: var name } when name.EndsWith(".noop", StringComparison.Ordinal):
            // A lambda.
            case UnknownValue { Reason: "is None" }:
                break;
            default:
                Gap("runs a function that is not found", []);
                break;
        }
    }

    public Value? Observe(CallExpression call, Value function, Value? receiver, string? method, CallArguments arguments, Frame frame)
    {
        if (method is null) return null;
        if (EditorMethods.Contains(method) && receiver is UnknownValue { Parameter: not null })
        {
            Gap($"calls schema_editor.{method}(), which is not followed", null);
            return Interpreter.None;
        }
        if (method is not ("execute" or "executemany") || receiver is StringValue or ListValue or InstanceValue || arguments.Find(0, "sql") is not { Value: StringValue text }) return null;
        if (text.Text.SaysNothing) Gap("runs SQL that is not known", null);
        else Written(text, call.Arguments.Count > 1 ? ParameterStyle.Format : ParameterStyle.Positional);
        return Interpreter.None;
    }

    /// <summary>Whether the function, or one that its module has beside it, says anything of SQL or of the schema's editor.</summary>
    private static bool MayRunSql(FunctionSymbol function)
    {
        var text = function.Module.Module.Text;
        return function.Module.Functions.Values.Any(each =>
        {
            var body = text.Substring(each.Definition.Start, each.Definition.End - each.Definition.Start);
            return body.IndexOf("execute", StringComparison.Ordinal) >= 0 || EditorMethods.Any(method => body.IndexOf("schema_editor." + method, StringComparison.Ordinal) >= 0);
        });
    }

    private void Written(StringValue text, ParameterStyle style)
    {
        var value = text.Text.Replace(static part => part is ChoicePart choice ? TextValue.Hole(choice.Condition, "is one of several texts") : null);
        var written = SqlTextWriter.Write(value, style, _place)[0];
        _found.Add(new MigrationOperation { Text = written.Text, Place = _place, IsWritten = true, Condition = _interpreter?.Condition });
    }

    private static string Reason(string gap) => gap.StartsWith("… ", StringComparison.Ordinal) ? gap.Substring(2) : gap;
}
