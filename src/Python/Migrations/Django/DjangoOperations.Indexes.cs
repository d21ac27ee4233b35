using System.Collections.Generic;
using System.Linq;
using DbImpact.Python.Symbols;
using DbImpact.Python.Values;

namespace DbImpact.Python.Migrations.Django;

/// <summary>Indexes and constraints that have names of their own.</summary>
internal sealed partial class DjangoOperations
{
    /// <param name="Name">In the database.</param>
    /// <param name="Kind">What it is.</param>
    /// <param name="Columns">Its columns; none where it is over expressions.</param>
    /// <param name="IsIndex">Whether an index stands for it.</param>
    /// <param name="Text">The constraint's clause; for an index the statement.</param>
    private sealed record NamedConstraint(string Name, DjangoConstraintKind Kind, IReadOnlyList<string> Columns, bool IsIndex, DdlText Text);

    private bool OnIndex(string name, Run run)
    {
        switch (name)
        {
            case "AddIndex" or "AddIndexConcurrently":
                if (run.Model(0, "model_name") is { } model && run.Value(1, "index") is { } index) AddIndex(run, model.Key, index, name == "AddIndexConcurrently");
                return true;
            case "RemoveIndex" or "RemoveIndexConcurrently":
                if (run.Model(0, "model_name") is { } poorer && run.Text(1, "name") is { } removed)
                    DropIndex(run, poorer, removed, name == "RemoveIndexConcurrently" ? "CONCURRENTLY " : "");
                return true;
            case "RenameIndex":
                if (run.Model(0, "model_name") is { } known && run.Text(1, "new_name") is { } to) RenameIndex(run, known, to);
                return true;
            case "AddConstraint" or "AddConstraintNotValid":
                if (run.Model(0, "model_name") is { } table && run.Value(1, "constraint") is { } constraint) AddConstraint(run, table.Key, constraint, name == "AddConstraintNotValid");
                return true;
            case "RemoveConstraint":
                if (run.Model(0, "model_name") is { } free && run.Text(1, "name") is { } dropped) RemoveConstraint(run, free, dropped);
                return true;
            default:
                return false;
        }
    }

    private void AddIndex(Run run, ModelKey key, Value value, bool isConcurrent = false)
    {
        var model = run.State.Find(key)!;
        if (value is not MadeValue made || DdlText.KnownText(made.Arguments.Keyword("name")?.Value) is not { } name)
        {
            run.Sink?.Gap("makes an index that is not followed", [new(null, DjangoNames.Unqualified(model.Table))]);
            return;
        }
        var text = Index(made, name, model, run.Module, isUnique: false, isConcurrent ? "CONCURRENTLY " : "", out var columns);
        run.Schema.Send(model, text);
        run.State.Put(run.State.Find(key)!.And(new DjangoConstraint(DjangoConstraintKind.Index, columns, name, IsNamed: true)));
    }

    private static void DropIndex(Run run, DjangoModel model, string name, string concurrently = "")
    {
        run.Schema.Send(model, new DdlText().Add($"DROP INDEX {concurrently}IF EXISTS {DjangoSchema.InSchemaOf(model, name)}"));
        run.State.Put(model with { Constraints = [.. model.Constraints.Where(constraint => constraint.Name != name)] });
    }

    private static void RenameIndex(Run run, DjangoModel model, string to)
    {
        var columns = run.Value(3, "old_fields") is { } given && !DdlText.IsNone(given) ? model.ColumnsOf(Names(Items(given))) : null;
        var old = run.Text(2, "old_name") ?? model.Constraints.FirstOrDefault(constraint => constraint.Kind == DjangoConstraintKind.Index && columns is not null && constraint.Columns.SequenceEqual(columns))?.Name;
        if (old is null)
        {
            run.Sink?.Gap("renames an index that is not known", [new(null, DjangoNames.Unqualified(model.Table))]);
            return;
        }
        run.Schema.Send(model, new DdlText().Add($"ALTER INDEX {DjangoSchema.InSchemaOf(model, old)} RENAME TO {DjangoNames.Quote(to)}"));
        run.State.Put(model with
        {
            Constraints = [.. model.Constraints.Select(constraint => constraint.Name == old ? constraint with { Name = to, IsNamed = true } : constraint)],
            IndexTogether = [.. model.IndexTogether.Where(group => columns is null || !model.ColumnsOf(group).SequenceEqual(columns))],
        });
    }

    private void AddConstraint(Run run, ModelKey key, Value value, bool isNotValid = false)
    {
        var model = run.State.Find(key)!;
        if (value is not MadeValue made || Constraint(made, model, run.Module) is not { } constraint)
        {
            run.Sink?.Gap("adds a constraint that is not followed", [new(null, DjangoNames.Unqualified(model.Table))]);
            return;
        }
        var text = constraint.IsIndex ? constraint.Text : DjangoSchema.Alter(model).Add("ADD ").Add(constraint.Text);
        run.Schema.Send(model, isNotValid ? text.Add(" NOT VALID") : text);
        Keep(run, key, constraint);
    }

    private static void Keep(Run run, ModelKey key, NamedConstraint constraint) => run.State.Put(run.State.Find(key)!.And(
        new DjangoConstraint(constraint.IsIndex ? DjangoConstraintKind.Index : constraint.Kind, constraint.Columns, constraint.Name, IsNamed: true)));

    private static void RemoveConstraint(Run run, DjangoModel model, string name)
    {
        if (model.Constraints.FirstOrDefault(constraint => constraint.Name == name) is { Kind: DjangoConstraintKind.Index })
        {
            DropIndex(run, model, name);
            return;
        }
        run.Schema.Send(model, DjangoSchema.Alter(model).Add($"DROP CONSTRAINT {DjangoNames.Quote(name)}"));
        run.State.Put(model with { Constraints = [.. model.Constraints.Where(constraint => constraint.Name != name)] });
    }

    /// <summary>Null where the constraint is none of those that are followed, or has no name.</summary>
    private NamedConstraint? Constraint(MadeValue made, DjangoModel model, ModuleSymbol module)
    {
        var arguments = made.Arguments;
        if (DdlText.KnownText(arguments.Keyword("name")?.Value) is not { } name) return null;
        var text = new DdlText().Add($"CONSTRAINT {DjangoNames.Quote(name)} ");
        switch (made.ShortName)
        {
            case "CheckConstraint":
                // "check" until Django 5, "condition" from there on.
                if ((arguments.Keyword("condition") ?? arguments.Keyword("check")) is not { } check) return null;
                var condition = conditions.Write(check.Expression, check.Value, module, model);
                text.Add("CHECK (");
                text = condition is null ? text.Hole("is a condition that is not followed") : text.Add(condition);
                return new NamedConstraint(name, DjangoConstraintKind.Check, [], false, text.Add(")"));
            case "UniqueConstraint":
                var isIndex = arguments.Keyword("condition") is not null || arguments.Keyword("include") is not null || arguments.Keyword("opclasses") is not null
                    || (arguments.TryPositional(out var expressions) && expressions.Count > 0);
                if (isIndex)
                {
                    var statement = Index(made, name, model, module, isUnique: true, "", out var indexed);
                    return new NamedConstraint(name, DjangoConstraintKind.Unique, indexed, true, statement);
                }
                var columns = model.ColumnsOf(Names(Items(arguments.Keyword("fields")?.Value)));
                var nulls = DdlText.KnownText(arguments.Keyword("nulls_distinct")?.Value) == "False" ? "NULLS NOT DISTINCT " : "";
                text.Add($"UNIQUE {nulls}({DjangoNames.Quote(columns)})");
                if (arguments.Keyword("deferrable") is { Value: ExternalValue { Name: var deferral } })
                    text.Add(deferral.EndsWith(".DEFERRED", System.StringComparison.Ordinal) ? " DEFERRABLE INITIALLY DEFERRED" : " DEFERRABLE INITIALLY IMMEDIATE");
                return columns.Count == 0 ? null : new NamedConstraint(name, DjangoConstraintKind.Unique, columns, false, text);
            default:
                return null;
        }
    }

    private DdlText Index(MadeValue made, string name, DjangoModel model, ModuleSymbol module, bool isUnique, string concurrently, out IReadOnlyList<string> columns)
    {
        var arguments = made.Arguments;
        var method = made.ShortName switch { "GinIndex" => " USING gin", "GistIndex" => " USING gist", "BrinIndex" => " USING brin", "HashIndex" => " USING hash", "SpGistIndex" => " USING spgist", "BloomIndex" => " USING bloom", "HnswIndex" => " USING hnsw", "IvfflatIndex" => " USING ivfflat", _ => "" };
        var classes = Names(Items(arguments.Keyword("opclasses")?.Value));
        var text = new DdlText().Add($"CREATE {(isUnique ? "UNIQUE " : "")}INDEX {concurrently}{DjangoNames.Quote(name)} ON {DjangoNames.Quote(model.Table)}{method} (");
        var fieldNames = Names(Items(arguments.Keyword("fields")?.Value));
        columns = model.ColumnsOf(fieldNames.Select(static field => field.TrimStart('-')));
        var own = columns;
        if (arguments.TryPositional(out var expressions) && expressions.Count > 0) text.List(expressions.Select(expression => Expression(expression.Value, model)));
        else text.List(fieldNames.Select((field, i) => new DdlText().Add(DjangoNames.Quote(own[i]) + (i < classes.Count ? " " + classes[i] : "") + (field[0] == '-' ? " DESC" : ""))));
        text.Add(")");
        var include = model.ColumnsOf(Names(Items(arguments.Keyword("include")?.Value)));
        if (include.Count > 0) text.Add($" INCLUDE ({DjangoNames.Quote(include)})");
        if (DdlText.KnownText(arguments.Keyword("nulls_distinct")?.Value) == "False") text.Add(" NULLS NOT DISTINCT");
        if (arguments.Keyword("condition") is not { } condition || DdlText.IsNone(condition.Value)) return text;
        text.Add(" WHERE ");
        return conditions.Write(condition.Expression, condition.Value, module, model) is { } known ? text.Add("(" + known + ")") : text.Hole("is a condition that is not followed");
    }

    /// <summary><c>Lower("name")</c>, <c>F("name").desc()</c>, a name.</summary>
    private static DdlText Expression(Value value, DjangoModel model)
    {
        switch (value)
        {
            case StringValue text when text.Text.KnownText() is { } name && model.Field(name.TrimStart('-')) is { } field:
                return new DdlText().Add(DjangoNames.Quote(field.Column) + (name[0] == '-' ? " DESC" : ""));
            case MadeValue { ShortName: "F" } reference when reference.Arguments.Find(0, "name") is { } name:
                return Expression(name.Value, model);
            case MadeValue { ShortName: "Lower" or "Upper" } call when call.Arguments.Find(0, "expression") is { } argument:
                return new DdlText().Add("(" + call.ShortName.ToUpperInvariant() + "(").Add(Expression(argument.Value, model)).Add("))");
            case MadeValue { ShortName: "desc" or "asc", Receiver: { } ordered } made:
                return Expression(ordered, model).Add(made.ShortName == "desc" ? " DESC" : " ASC");
            default:
                return new DdlText().Hole("is an expression that is not followed");
        }
    }
}
