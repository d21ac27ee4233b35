using System;
using System.Collections.Generic;
using System.Linq;
using DbImpact.Checks.Facts;
using DbImpact.Python.Symbols;
using DbImpact.Python.Values;

namespace DbImpact.Python.Migrations.Django;

/// <summary>Applies the operations of Django's migrations to its models and, where they go there, to the database (its manual, Migration Operations).</summary>
internal sealed partial class DjangoOperations(DjangoFields fields, DjangoConditions conditions, DjangoTypes types, DjangoSettings settings)
{
    /// <summary>Operations that change nothing in a database.</summary>
    private static readonly HashSet<string> Silent = new(["AlterModelManagers", "AlterConstraint", "ValidateConstraint"], StringComparer.Ordinal);

    /// <param name="value">What is known of the operation.</param>
    /// <param name="app">The label of the migration's app.</param>
    /// <param name="module">The migration.</param>
    /// <param name="state">The models, which change.</param>
    /// <param name="sink">Gets what is done to the database; null where only the models change.</param>
    public void Apply(Value value, string app, ModuleSymbol module, DjangoState state, DjangoSink? sink)
    {
        if (value is not MadeValue operation)
        {
            sink?.Gap("does something that is not followed", null);
            return;
        }
        sink?.At(operation);
        var run = new Run(operation.Arguments, app, module, state, sink, new DjangoSchema(types, state, sink is null ? null : sink.Send));
        if (operation.Receiver is ClassValue || !operation.Name.StartsWith("django.", StringComparison.Ordinal))
        {
            sink?.Gap($"does {operation.ShortName}(), which is not Django's own", null);
            return;
        }
        if (!Silent.Contains(operation.ShortName) && !OnModel(operation.ShortName, run) && !OnField(operation.ShortName, run) && !OnIndex(operation.ShortName, run) && !OnDatabase(operation.ShortName, run))
            sink?.Gap($"does {operation.ShortName}(), which is not followed", null);
    }

    /// <summary>One operation with what it works on.</summary>
    private sealed record Run(CallArguments Arguments, string App, ModuleSymbol Module, DjangoState State, DjangoSink? Sink, DjangoSchema Schema)
    {
        public string? Text(int position, string name) => DdlText.KnownText(Arguments.Find(position, name)?.Value);

        public Value? Value(int position, string name) => Arguments.Find(position, name)?.Value;

        /// <summary>The model that an argument names; where there is none the operation cannot be followed, and that is said.</summary>
        public DjangoModel? Model(int position, string name)
        {
            if (Text(position, name) is { } given && State.Find(ModelKey.Of(App, given)) is { } model) return model;
            Sink?.Gap("is about a model that is not known", Text(position, name) is { } known ? [new MigrationTarget(null, DjangoNames.Table(App, known))] : null);
            return null;
        }
    }

    private bool OnModel(string name, Run run)
    {
        switch (name)
        {
            case "CreateModel":
                CreateModel(run);
                return true;
            case "DeleteModel":
                if (run.Model(0, "name") is { } deleted) run.Schema.DropTable(deleted);
                return true;
            case "RenameModel":
                if (run.Model(0, "old_name") is { } renamed && run.Text(1, "new_name") is { } to) RenameModel(run, renamed, to);
                return true;
            case "AlterModelTable":
                if (run.Model(0, "name") is { } moved) AlterModelTable(run, moved);
                return true;
            case "AlterUniqueTogether":
                if (run.Model(0, "name") is { } unique) AlterTogether(run, unique, Groups(run.Value(1, "unique_together")), isUnique: true);
                return true;
            case "AlterIndexTogether":
                if (run.Model(0, "name") is { } indexed) AlterTogether(run, indexed, Groups(run.Value(1, "index_together")), isUnique: false);
                return true;
            case "AlterOrderWithRespectTo":
                if (run.Model(0, "name") is { } ordered) AlterOrder(run, ordered);
                return true;
            case "AlterModelOptions":
                if (run.Model(0, "name") is { } managed && run.Value(1, "options") is DictValue options && options.Entries.TryGetValue("managed", out var isManaged))
                    run.State.Put(managed with { HasTable = DdlText.IsTrue(isManaged) });
                return true;
            case "AlterModelTableComment":
                if (run.Model(0, "name") is { } said) run.Schema.Send(said, new DdlText().Add($"COMMENT ON TABLE {DjangoNames.Quote(said.Table)} IS ").Add(Comment(run.Value(1, "table_comment"))));
                return true;
            default:
                return false;
        }
    }

    private bool OnField(string name, Run run)
    {
        switch (name)
        {
            case "AddField":
                if (run.Model(0, "model_name") is { } model && Field(run, model, 1, 2) is { } added)
                {
                    run.Schema.AddField(model.Key, added);
                    CommentOn(run, model.Key, added);
                }
                return true;
            case "RemoveField":
                if (run.Model(0, "model_name") is { } poorer && run.Text(1, "name") is { } removed) run.Schema.RemoveField(poorer.Key, removed);
                return true;
            case "AlterField":
                if (run.Model(0, "model_name") is { } altered && Field(run, altered, 1, 2) is { } field)
                {
                    if (!run.Schema.Replace(altered.Key, field.Name, field)) run.Sink?.Gap("makes a field another kind of one, which is not followed", [new MigrationTarget(null, altered.Table)]);
                    CommentOn(run, altered.Key, field);
                }
                return true;
            case "RenameField":
                if (run.Model(0, "model_name") is { } known && run.Text(1, "old_name") is { } from && run.Text(2, "new_name") is { } to) RenameField(run, known, from, to);
                return true;
            default:
                return false;
        }
    }

    private DjangoField? Field(Run run, DjangoModel model, int name, int field)
    {
        if (run.Text(name, "name") is { } known && run.Value(field, "field") is { } value && fields.Read(known, value, model.Key) is { } read) return read;
        run.Sink?.Gap("has a field that is not followed", [new MigrationTarget(null, DjangoNames.Unqualified(model.Table))]);
        return null;
    }

    private void CreateModel(Run run)
    {
        if (run.Text(0, "name") is not { } name)
        {
            run.Sink?.Gap("makes a model whose name is not known", null);
            return;
        }
        var key = ModelKey.Of(run.App, name);
        var options = (run.Value(2, "options") as DictValue)?.Entries ?? new Dictionary<string, Value>();
        Value? Option(string option) => options.TryGetValue(option, out var value) ? value : null;
        var table = DdlText.KnownText(Option("db_table"));
        var isSwapped = Option("swappable") is { } swappable ? DdlText.KnownText(swappable) is { } setting ? settings.IsSwapped(key, setting) : null : false;
        var model = new DjangoModel(key, table is { Length: > 0 } ? table : DjangoNames.Table(run.App, name))
        {
            NamesTable = table is { Length: > 0 },
            HasTable = !DdlText.IsTrue(Option("proxy")) && DdlText.KnownText(Option("managed")) != "False" && isSwapped != true,
            UniqueTogether = Groups(Option("unique_together")),
            IndexTogether = Groups(Option("index_together")),
        };
        var target = new MigrationTarget(null, DjangoNames.Unqualified(model.Table));
        if (run.Value(1, "fields") is not ListValue { Elements: { } given })
        {
            run.Sink?.Gap("makes a model whose fields are not known", [target]);
            return;
        }
        var found = new List<DjangoField>();
        foreach (var item in given)
        {
            if (item is ListValue { Elements: { Count: 2 } pair } && DdlText.KnownText(pair[0]) is { } of && fields.Read(of, pair[1], key) is { } field) found.Add(field);
            else run.Sink?.Gap("has a field that is not followed", [target]);
        }
        var hasKey = found.Exists(static field => field.IsKey || field.Class == "CompositePrimaryKey") || DdlText.IsTrue(Option("proxy"));
        if (!hasKey) found.Insert(0, new DjangoField { Name = "id", Class = types.KeyClass, Arguments = default, Column = "id", IsKey = true, IsUnique = true });
        model = model with { Fields = found };
        if (Option("order_with_respect_to") is { } order && !DdlText.IsNone(order)) model = model with { Fields = [.. found, Order()] };
        // The models that it refers to may be itself.
        run.State.Put(model);
        if (!model.HasTable) return;

        var constraints = Items(Option("constraints"));
        var inside = constraints.Select(value => value as MadeValue).OfType<MadeValue>().Select(made => (Made: made, Text: Constraint(made, model, run.Module))).Where(static pair => pair.Text is { IsIndex: false }).ToList();
        run.Schema.CreateTable(model, [.. inside.Select(static pair => pair.Text!.Text)]);
        foreach (var (_, text) in inside) Keep(run, key, text!);
        foreach (var value in constraints)
            if (value is not MadeValue made || Constraint(made, model, run.Module) is not { IsIndex: false }) AddConstraint(run, key, value);
        foreach (var value in Items(Option("indexes"))) AddIndex(run, key, value);
        if (Option("db_table_comment") is { } comment) run.Schema.Send(model, new DdlText().Add($"COMMENT ON TABLE {DjangoNames.Quote(model.Table)} IS ").Add(Comment(comment)));
        foreach (var field in found) CommentOn(run, key, field);
        if (isSwapped is null && key != settings.UserModel) run.Sink?.Gap("makes a model in whose place a setting may put another one", [target]);
    }

    private static void RenameModel(Run run, DjangoModel model, string name)
    {
        var (state, old, key) = (run.State, model.Key, ModelKey.Of(run.App, name));
        var references = state.ReferencesTo(old).Where(static reference => !reference.Model.IsBetween).ToList();
        // The old model stays until all that refer to it refer to the new one.
        state.Put(model with { Key = key });
        run.Schema.RenameTable(key, model.NamesTable ? model.Table : DjangoNames.Table(run.App, name));
        foreach (var (referring, field) in references)
        {
            var from = referring.Key == old ? key : referring.Key;
            var renamed = field with { Target = key };
            if (!field.IsManyToMany)
            {
                run.Schema.Replace(from, field.Name, renamed);
                continue;
            }
            state.Put(state.Find(from)!.With(renamed));
            if (referring.Key != old && state.Find(DjangoSchema.BetweenKey(referring.Key, field.Name)) is { } between) run.Schema.RenameBetween(between, from, renamed);
        }
        foreach (var field in state.Find(key)!.Fields.Where(static field => field.IsManyToMany))
            if (state.Find(DjangoSchema.BetweenKey(old, field.Name)) is { } between) run.Schema.RenameBetween(between, key, field);
        if (old != key) state.Remove(old);
    }

    private static void AlterModelTable(Run run, DjangoModel model)
    {
        var given = run.Text(1, "table");
        run.State.Put(model with { NamesTable = given is { Length: > 0 } });
        run.Schema.RenameTable(model.Key, given is { Length: > 0 } ? given : DjangoNames.Table(model.Key.App, model.Key.Name));
        foreach (var field in model.Fields.Where(static field => field.IsManyToMany))
            if (run.State.Find(DjangoSchema.BetweenKey(model.Key, field.Name)) is { } between) run.Schema.RenameBetween(between, model.Key, field);
    }

    private static void AlterTogether(Run run, DjangoModel model, IReadOnlyList<IReadOnlyList<string>> groups, bool isUnique)
    {
        var before = isUnique ? model.UniqueTogether : model.IndexTogether;
        foreach (var group in before.Where(group => !groups.Any(other => other.SequenceEqual(group))))
            run.Schema.Drop(model.Key, isUnique ? DjangoConstraintKind.Unique : DjangoConstraintKind.Index, model.ColumnsOf(group));
        foreach (var group in groups.Where(group => !before.Any(other => other.SequenceEqual(group))))
        {
            if (isUnique) run.Schema.AddUnique(model.Key, model.ColumnsOf(group));
            else run.Schema.AddIndex(model.Key, model.ColumnsOf(group), "_idx");
        }
        var changed = run.State.Find(model.Key)!;
        run.State.Put(isUnique ? changed with { UniqueTogether = groups } : changed with { IndexTogether = groups });
    }

    private static void AlterOrder(Run run, DjangoModel model)
    {
        var isOrdered = run.Value(1, "order_with_respect_to") is { } order && !DdlText.IsNone(order);
        if (isOrdered == model.Field("_order") is not null) return;
        if (isOrdered) run.Schema.AddField(model.Key, Order());
        else run.Schema.RemoveField(model.Key, "_order");
    }

    private static DjangoField Order() => new() { Name = "_order", Class = "IntegerField", Arguments = default, Column = "_order" };

    private static void RenameField(Run run, DjangoModel model, string from, string to)
    {
        if (model.Field(from) is not { } field) return;
        var names = field.Arguments.Keyword("db_column") is { } given && !DdlText.IsNone(given.Value);
        run.Schema.Replace(model.Key, from, field with { Name = to, Column = names ? field.Column : field.IsReference ? to + "_id" : to });
        model = run.State.Find(model.Key)!;
        run.State.Put(model with { UniqueTogether = Renamed(model.UniqueTogether), IndexTogether = Renamed(model.IndexTogether) });
        foreach (var (other, reference) in run.State.ReferencesTo(model.Key).Where(reference => reference.Field.TargetField == from))
            run.State.Put(other.With(reference with { TargetField = to }));

        IReadOnlyList<IReadOnlyList<string>> Renamed(IReadOnlyList<IReadOnlyList<string>> groups) =>
            [.. groups.Select(group => (IReadOnlyList<string>)[.. group.Select(name => name == from ? to : name)])];
    }

    private static void CommentOn(Run run, ModelKey key, DjangoField field)
    {
        if (!field.HasColumn || field.Arguments.Keyword("db_comment") is not { } comment || run.State.Find(key) is not { } model) return;
        run.Schema.Send(model, new DdlText().Add($"COMMENT ON COLUMN {DjangoNames.Quote(model.Table)}.{DjangoNames.Quote(field.Column)} IS ").Add(Comment(comment.Value)));
    }

    private static DdlText Comment(Value? value) => DdlText.IsNone(value) ? new DdlText().Add("NULL")
        : DdlText.KnownText(value) is { } known ? new DdlText().Literal(known) : new DdlText().Hole("is a comment that is not followed");

    private static IReadOnlyList<Value> Items(Value? value) => (value as ListValue)?.Elements ?? [];

    /// <summary>One group of names, or several.</summary>
    private static IReadOnlyList<IReadOnlyList<string>> Groups(Value? value)
    {
        var items = Items(value);
        if (items.Count > 0 && items.All(static item => item is StringValue)) return [Names(items)];
        return [.. items.OfType<ListValue>().Select(static group => Names(group.Elements ?? []))];
    }

    private static IReadOnlyList<string> Names(IEnumerable<Value> values) => [.. values.Select(static value => DdlText.KnownText(value)).OfType<string>()];
}
