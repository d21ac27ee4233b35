using System.Collections.Generic;
using System.Linq;
using DbImpact.Checks.Facts;

namespace DbImpact.Python.Migrations.Django;

/// <summary>
/// Writes what Django's PostgreSQL schema editor sends for a table and its fields (django/db/backends/base/schema.py and postgresql/schema.py), and
/// keeps account of the names in the database. What the editor sends at the end of a migration is written where it arises: it comes to the same.
/// </summary>
/// <param name="types">The types of columns.</param>
/// <param name="state">The models, which change with the tables.</param>
/// <param name="send">Gets each statement; null where only the models change.</param>
internal sealed partial class DjangoSchema(DjangoTypes types, DjangoState state, System.Action<Ddl, IReadOnlyList<MigrationTarget>>? send)
{
    /// <summary>Makes a model's table with its keys and indexes, and the tables between it and others.</summary>
    /// <param name="model">The model.</param>
    /// <param name="constraints">What its options bring into the definition.</param>
    public void CreateTable(DjangoModel model, IReadOnlyList<DdlText> constraints)
    {
        var fields = model.Fields.Where(static field => field.HasColumn).ToList();
        var parts = fields.Select(field => Column(model, field)).ToList();
        if (model.Fields.FirstOrDefault(static field => field.Class == "CompositePrimaryKey") is { } key && key.Arguments.TryPositional(out var names))
            parts.Add(new DdlText().Add($"PRIMARY KEY ({DjangoNames.Quote(model.ColumnsOf(names.Select(static name => DdlText.KnownText(name.Value) ?? "?")))})"));
        parts.AddRange(constraints);
        Send(model, new DdlText().Add($"CREATE TABLE {DjangoNames.Quote(model.Table)} (").List(parts).Add(")"));
        foreach (var field in fields) model = Named(model, field);
        state.Put(model);
        foreach (var columns in model.UniqueTogether) AddUnique(model.Key, model.ColumnsOf(columns));
        foreach (var field in fields) AddIndexesOf(model.Key, field);
        foreach (var columns in model.IndexTogether) AddIndex(model.Key, model.ColumnsOf(columns), "_idx");
        foreach (var field in fields) AddForeignKey(model.Key, field);
        foreach (var field in model.Fields) CreateBetween(model.Key, field);
    }

    public void DropTable(DjangoModel model)
    {
        foreach (var field in model.Fields) DropBetween(model, field);
        if (model.HasTable) Send(model, new DdlText().Add($"DROP TABLE {DjangoNames.Quote(model.Table)} CASCADE"));
        state.Remove(model.Key);
    }

    public void AddField(ModelKey key, DjangoField field)
    {
        var model = state.Find(key)!;
        if (field.NumbersRows) field = field with { Sequence = DjangoNames.OfServer(model.Table, field.Column, "seq") };
        state.Put(model = model with { Fields = [.. model.Fields, field] });
        if (!model.HasTable) return;
        CreateBetween(key, field);
        if (!field.HasColumn) return;
        var value = types.DefaultOf(field, state);
        var column = Alter(model).Add("ADD COLUMN ").Add(Column(model, field, value));
        // A table that is not the program's may be missing: the column is there all the same.
        var referred = field is { IsReference: true, IsConstrained: true } && state.TargetOf(field) is { Model.HasTable: true } target ? target : default;
        if (referred.Model is not null)
        {
            var name = DjangoNames.ForeignKey(model.Table, field.Column, referred.Model.Table, referred.Field.Column);
            Send(
                model,
                column.Add($" CONSTRAINT {DjangoNames.Quote(name)} REFERENCES {DjangoNames.Quote(referred.Model.Table)}({DjangoNames.Quote(referred.Field.Column)}) DEFERRABLE INITIALLY DEFERRED"),
                new MigrationTarget(null, DjangoNames.Unqualified(referred.Model.Table)));
            model = model.And(new DjangoConstraint(DjangoConstraintKind.ForeignKey, [field.Column], name));
        }
        else
        {
            Send(model, column);
        }
        if (value is not null) Send(model, Alter(model).Add($"ALTER COLUMN {DjangoNames.Quote(field.Column)} DROP DEFAULT"));
        state.Put(Named(model, field));
        AddIndexesOf(key, field);
        if (referred.Model is null) AddForeignKey(key, field);
    }

    public void RemoveField(ModelKey key, string name)
    {
        var model = state.Find(key)!;
        if (model.Field(name) is not { } field) return;
        if (model.HasTable)
        {
            DropBetween(model, field);
            model = state.Find(key)!;
            // The constraints and indexes go with the column.
            if (field.HasColumn) Send(model, Alter(model).Add($"DROP COLUMN {DjangoNames.Quote(field.Column)} CASCADE"));
        }
        state.Put(model with
        {
            Fields = [.. model.Fields.Where(other => other.Name != name)],
            Constraints = [.. model.Constraints.Where(constraint => !constraint.Columns.Contains(field.Column))],
        });
    }

    public void RenameTable(ModelKey key, string table)
    {
        var model = state.Find(key)!;
        if (model.Table == table) return;
        if (model.HasTable) Send(model, Alter(model).Add($"RENAME TO {DjangoNames.Quote(DjangoNames.Unqualified(table))}"), new MigrationTarget(null, DjangoNames.Unqualified(table)));
        state.Put(model with { Table = table });
    }

    public void AddUnique(ModelKey key, IReadOnlyList<string> columns) => AddUnique(key, columns, DjangoNames.Index(state.Find(key)!.Table, columns, "_uniq"));

    public void AddIndex(ModelKey key, IReadOnlyList<string> columns, string suffix)
    {
        var model = state.Find(key)!;
        var name = DjangoNames.Index(model.Table, columns, suffix);
        Send(model, new DdlText().Add($"CREATE INDEX {DjangoNames.Quote(name)} ON {DjangoNames.Quote(model.Table)} ({DjangoNames.Quote(columns)})"));
        state.Put(model.And(new DjangoConstraint(DjangoConstraintKind.Index, columns, name)));
    }

    /// <summary>Takes away the constraint or index of that kind over exactly those columns; false where there is none that is known.</summary>
    public bool Drop(ModelKey key, DjangoConstraintKind kind, IReadOnlyList<string> columns)
    {
        var model = state.Find(key)!;
        if (model.Constraints.FirstOrDefault(found => found.Kind == kind && !found.IsNamed && found.Columns.SequenceEqual(columns)) is not { } constraint) return false;
        var text = kind is DjangoConstraintKind.Index or DjangoConstraintKind.Like
            ? new DdlText().Add($"DROP INDEX IF EXISTS {InSchemaOf(model, constraint.Name)}")
            : Alter(model).Add($"DROP CONSTRAINT {DjangoNames.Quote(constraint.Name)}");
        // The editor asks the database for the name.
        Send(model, text, isChecked: true);
        state.Put(model.Without(constraint));
        return true;
    }

    /// <summary>Sends a statement about a model's table.</summary>
    public void Send(DjangoModel model, DdlText text, MigrationTarget? other = null, bool isChecked = false)
    {
        var target = new MigrationTarget(null, DjangoNames.Unqualified(model.Table));
        if (model.HasTable) send?.Invoke(new Ddl(text, isChecked), other is null ? [target] : [target, other]);
    }

    public static DdlText Alter(DjangoModel model) => new DdlText().Add($"ALTER TABLE {DjangoNames.Quote(model.Table)} ");

    /// <summary>An index's name, in the schema that the table's name may hold.</summary>
    public static string InSchemaOf(DjangoModel model, string name)
    {
        var dot = model.Table.IndexOf("\".\"", System.StringComparison.Ordinal);
        return (dot < 0 ? "" : DjangoNames.Quote(model.Table.Substring(0, dot).Trim('"')) + ".") + DjangoNames.Quote(name);
    }

    private void AddUnique(ModelKey key, IReadOnlyList<string> columns, string name)
    {
        var model = state.Find(key)!;
        Send(model, Alter(model).Add($"ADD CONSTRAINT {DjangoNames.Quote(name)} UNIQUE ({DjangoNames.Quote(columns)})"));
        state.Put(model.And(new DjangoConstraint(DjangoConstraintKind.Unique, columns, name)));
    }

    /// <summary>A column's definition.</summary>
    private DdlText Column(DjangoModel model, DjangoField field, string? value = null)
    {
        var text = new DdlText().Add(DjangoNames.Quote(field.Column) + " ");
        if (field.Class == "GeneratedField") return text.Hole("is a generated column that is not followed");
        text = types.Of(field, state) is { } type ? text.Add(type) : text.Hole($"is the type of {field.Column}, which is not followed");
        if (DjangoTypes.CollationOf(field) is { } collation) text.Add(" COLLATE " + DjangoNames.Quote(collation));
        if (field.NumbersRows && types.UsesIdentity) text.Add(" GENERATED BY DEFAULT AS IDENTITY");
        if (field.Arguments.Keyword("db_default") is { } given) text = DjangoTypes.ServerDefault(given.Value) is { } known ? text.Add(" DEFAULT " + known) : text.Add(" DEFAULT ").Hole("is a default that is not followed");
        else if (value is not null) text.Add(" DEFAULT " + value);
        text.Add(field.IsNullable && !field.IsKey ? " NULL" : " NOT NULL");
        if (field.IsKey) text.Add(" PRIMARY KEY");
        else if (field.IsUnique) text.Add(" UNIQUE");
        return DjangoTypes.CheckOf(field) is { } check ? text.Add($" CHECK ({check})") : text;
    }

    /// <summary>The model with the names that the server gives to what a column's definition brings.</summary>
    private static DjangoModel Named(DjangoModel model, DjangoField field)
    {
        if (field.NumbersRows) model = model.With(field with { Sequence = DjangoNames.OfServer(model.Table, field.Column, "seq") });
        if (field.IsUnique && !field.IsKey)
            model = model.And(new DjangoConstraint(DjangoConstraintKind.Unique, [field.Column], DjangoNames.OfServer(model.Table, field.Column, "key")));
        if (DjangoTypes.CheckOf(field) is not null)
            model = model.And(new DjangoConstraint(DjangoConstraintKind.Check, [field.Column], DjangoNames.OfServer(model.Table, field.Column, "check")));
        return model;
    }

    private void AddIndexesOf(ModelKey key, DjangoField field)
    {
        if (field.IsIndexed && !field.IsUnique) AddIndex(key, [field.Column], "");
        AddLikeIndex(key, field);
    }

    private void AddLikeIndex(ModelKey key, DjangoField field)
    {
        if (LikeClass(field) is not { } operators) return;
        var model = state.Find(key)!;
        var name = DjangoNames.Index(model.Table, [field.Column], "_like");
        Send(model, new DdlText().Add($"CREATE INDEX {DjangoNames.Quote(name)} ON {DjangoNames.Quote(model.Table)} ({DjangoNames.Quote(field.Column)} {operators})"));
        state.Put(model.And(new DjangoConstraint(DjangoConstraintKind.Like, [field.Column], name)));
    }

    /// <summary>The operator class of a text's second index; null where it has none.</summary>
    private string? LikeClass(DjangoField field)
    {
        if (!(field.IsIndexed || field.IsUnique) || DjangoTypes.CollationOf(field) is not null || types.Of(field, state) is not { } type) return null;
        if (type.EndsWith("]", System.StringComparison.Ordinal)) return null;
        return type.StartsWith("varchar", System.StringComparison.Ordinal) ? "varchar_pattern_ops" : type.StartsWith("text", System.StringComparison.Ordinal) ? "text_pattern_ops" : null;
    }

    /// <param name="key">The model.</param>
    /// <param name="field">The field that refers.</param>
    /// <param name="isRetyped">Whether it is made anew because the column that it refers to has another type: its name then says less.</param>
    private void AddForeignKey(ModelKey key, DjangoField field, bool isRetyped = false)
    {
        if (!field.IsReference || !field.IsConstrained) return;
        var model = state.Find(key)!;
        // What it refers to may be a library's: nothing is known of the table but that it is there.
        if (state.TargetOf(field) is not { } target) return;
        var name = isRetyped ? DjangoNames.Index(model.Table, [field.Column], "_fk") : DjangoNames.ForeignKey(model.Table, field.Column, target.Model.Table, target.Field.Column);
        Send(
            model,
            Alter(model).Add($"ADD CONSTRAINT {DjangoNames.Quote(name)} FOREIGN KEY ({DjangoNames.Quote(field.Column)}) REFERENCES {DjangoNames.Quote(target.Model.Table)} ({DjangoNames.Quote(target.Field.Column)}) DEFERRABLE INITIALLY DEFERRED"),
            new MigrationTarget(null, DjangoNames.Unqualified(target.Model.Table)),
            isChecked: !target.Model.HasTable);
        state.Put(model.And(new DjangoConstraint(DjangoConstraintKind.ForeignKey, [field.Column], name)));
    }
}
