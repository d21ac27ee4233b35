using System.Linq;

namespace DbImpact.Python.Migrations.Django;

/// <summary>What the schema editor does where a field becomes another one (_alter_field).</summary>
internal sealed partial class DjangoSchema
{
    /// <summary>A field with another definition or name, and the columns of those that refer to it.</summary>
    /// <returns>False where what it becomes is not followed.</returns>
    public bool Replace(ModelKey key, string name, DjangoField field)
    {
        var model = state.Find(key)!;
        if (model.Field(name) is not { } old) return true;
        field = field with { Sequence = old.Sequence };
        if (old.IsManyToMany || field.IsManyToMany) return ReplaceBetween(model, old, field);
        var (from, to) = (state.TargetOf(old), state.TargetOf(field));
        // The editor makes a foreign key anew with whatever else it changes of a reference.
        var isReferred = old.Class != field.Class || old.Column != field.Column || from?.Model.Table != to?.Model.Table || from?.Field.Column != to?.Field.Column
            || (old.IsNullable, old.IsUnique, old.IsIndexed) != (field.IsNullable, field.IsUnique, field.IsIndexed);
        if (old.IsReference && (isReferred || old.IsConstrained != field.IsConstrained)) Drop(key, DjangoConstraintKind.ForeignKey, [old.Column]);
        if (old.IsUnique && !old.IsKey && !field.IsUnique) Drop(key, DjangoConstraintKind.Unique, [old.Column]);
        var (oldType, type) = (types.Stored(old, state), types.Stored(field, state));
        var isRetyped = oldType != type || old.NumbersRows != field.NumbersRows || DjangoTypes.CollationOf(old) != DjangoTypes.CollationOf(field) || type is null;
        if (LikeClass(old) is not null && (LikeClass(field) is null || isRetyped)) Drop(key, DjangoConstraintKind.Like, [old.Column]);
        if (old.IsIndexed && !old.IsUnique && (!field.IsIndexed || field.IsUnique)) Drop(key, DjangoConstraintKind.Index, [old.Column]);
        if (DjangoTypes.CheckOf(old) is not null && DjangoTypes.CheckOf(field) is null) Drop(key, DjangoConstraintKind.Check, [old.Column]);

        RenameColumn(key, old, field);
        model = state.Find(key)!;
        state.Put(model with { Fields = [.. model.Fields.Select(other => other.Name == name ? field : other)] });
        if (isRetyped) Retype(key, old, field, type);
        SetNullability(key, old, field);
        SetKey(key, old, field);

        if (field.IsUnique && !field.IsKey && (!old.IsUnique || old.IsKey)) AddUnique(key, [field.Column]);
        if (field.IsIndexed && !field.IsUnique && (!old.IsIndexed || old.IsUnique)) AddIndex(key, [field.Column], "");
        if (LikeClass(field) is not null && (LikeClass(old) is null || isRetyped)) AddLikeIndex(key, field);
        if (DjangoTypes.CheckOf(field) is { } check && DjangoTypes.CheckOf(old) is null) AddCheck(key, field, check);
        if (field.IsReference && (isReferred || old.IsConstrained != field.IsConstrained)) AddForeignKey(key, field);
        if (oldType != type) RetypeReferences(key, field);
        return true;
    }

    private bool ReplaceBetween(DjangoModel model, DjangoField old, DjangoField field)
    {
        model = model with { Fields = [.. model.Fields.Select(other => other.Name == old.Name ? field : other)] };
        if (old.IsManyToMany && field.IsManyToMany && old.Name == field.Name && IsSameBetween(old, field))
        {
            state.Put(model);
            return true;
        }
        var between = state.Find(BetweenKey(model.Key, old.Name));
        state.Put(model);
        if (between is null || field.HasThrough || !field.IsManyToMany) return old.HasThrough == field.HasThrough;
        RenameBetween(between, model.Key, field);
        return true;
    }

    private void RenameColumn(ModelKey key, DjangoField old, DjangoField field)
    {
        if (old.Column == field.Column) return;
        var model = state.Find(key)!;
        if (old.HasColumn && field.HasColumn) Send(model, Alter(model).Add($"RENAME COLUMN {DjangoNames.Quote(old.Column)} TO {DjangoNames.Quote(field.Column)}"));
        state.Put(model with
        {
            Constraints = [.. model.Constraints.Select(constraint => constraint.Columns.Contains(old.Column)
                ? constraint with { Columns = [.. constraint.Columns.Select(column => column == old.Column ? field.Column : column)] } : constraint)],
        });
    }

    private void Retype(ModelKey key, DjangoField old, DjangoField field, string? type)
    {
        var model = state.Find(key)!;
        var column = DjangoNames.Quote(field.Column);
        if (old.NumbersRows && !field.NumbersRows)
        {
            if (types.UsesIdentity) Send(model, Alter(model).Add($"ALTER COLUMN {column} DROP IDENTITY IF EXISTS"));
        }
        if (types.Stored(old, state) != type || type is null || DjangoTypes.CollationOf(old) != DjangoTypes.CollationOf(field))
        {
            var text = Alter(model).Add($"ALTER COLUMN {column} TYPE ");
            text = type is null ? text.Hole($"is the type of {field.Column}, which is not followed") : text.Add(type);
            if (DjangoTypes.CollationOf(field) is { } collation) text.Add(" COLLATE " + DjangoNames.Quote(collation));
            Send(model, type is null ? text : text.Add($" USING {column}::{type}"));
        }
        if (old.NumbersRows && field.NumbersRows && old.Sequence is { } sequence)
        {
            if (types.UsesIdentity) Send(model, new DdlText().Add($"ALTER SEQUENCE IF EXISTS {InSchemaOf(model, sequence)} AS {type}"));
            else Renumber(key, field);
        }
        else if (field.NumbersRows && !old.NumbersRows)
        {
            if (!types.UsesIdentity) Renumber(key, field);
            else
            {
                Send(model, Alter(model).Add($"ALTER COLUMN {column} ADD GENERATED BY DEFAULT AS IDENTITY"));
                state.Put(model.With(field with { Sequence = DjangoNames.OfServer(model.Table, field.Column, "seq") }));
            }
        }
        else if (old.NumbersRows && old.Sequence is { } left) Send(model, new DdlText().Add($"DROP SEQUENCE IF EXISTS {InSchemaOf(model, left)} CASCADE"));
    }

    /// <summary>Gives a column a sequence of its own, as Django before 4.1 does.</summary>
    private void Renumber(ModelKey key, DjangoField field)
    {
        var model = state.Find(key)!;
        var name = DjangoNames.Unqualified(model.Table) + "_" + field.Column + "_seq";
        var sequence = InSchemaOf(model, name);
        Send(model, new DdlText().Add($"DROP SEQUENCE IF EXISTS {sequence} CASCADE"));
        Send(model, new DdlText().Add($"CREATE SEQUENCE {sequence}"));
        Send(model, Alter(model).Add($"ALTER COLUMN {DjangoNames.Quote(field.Column)} SET DEFAULT nextval('{sequence}')"));
        Send(model, new DdlText().Add($"ALTER SEQUENCE {sequence} OWNED BY {DjangoNames.Quote(model.Table)}.{DjangoNames.Quote(field.Column)}"));
        state.Put(model.With(field with { Sequence = name }));
    }

    private void SetNullability(ModelKey key, DjangoField old, DjangoField field)
    {
        if (!field.HasColumn || old.IsNullable == field.IsNullable || field.IsKey) return;
        var model = state.Find(key)!;
        var column = DjangoNames.Quote(field.Column);
        if (!field.IsNullable && types.DefaultOf(field, state) is { } value)
            Send(model, new DdlText().Add($"UPDATE {DjangoNames.Quote(model.Table)} SET {column} = {value} WHERE {column} IS NULL"));
        Send(model, Alter(model).Add($"ALTER COLUMN {column} {(field.IsNullable ? "DROP" : "SET")} NOT NULL"));
    }

    private void SetKey(ModelKey key, DjangoField old, DjangoField field)
    {
        if (old.IsKey || !field.IsKey) return;
        var model = state.Find(key)!;
        // The key that was goes first: by its name, which is the server's.
        var name = DjangoNames.OfServer(model.Table, "", "pkey").Replace("__", "_");
        if (model.Fields.Any(other => other.IsKey && other.Name != field.Name)) Send(model, Alter(model).Add($"DROP CONSTRAINT {DjangoNames.Quote(name)}"));
        Send(model, Alter(model).Add($"ADD CONSTRAINT {DjangoNames.Quote(DjangoNames.Index(model.Table, [field.Column], "_pk"))} PRIMARY KEY ({DjangoNames.Quote(field.Column)})"));
        state.Put(model with { Fields = [.. model.Fields.Select(other => other.IsKey && other.Name != field.Name ? other with { IsKey = false } : other)] });
    }

    private void AddCheck(ModelKey key, DjangoField field, string check)
    {
        var model = state.Find(key)!;
        var name = DjangoNames.Index(model.Table, [field.Column], "_check");
        Send(model, Alter(model).Add($"ADD CONSTRAINT {DjangoNames.Quote(name)} CHECK ({check})"));
        state.Put(model.And(new DjangoConstraint(DjangoConstraintKind.Check, [field.Column], name)));
    }

    /// <summary>Columns that refer to one of another type get that type too; their foreign keys are made anew.</summary>
    private void RetypeReferences(ModelKey key, DjangoField field)
    {
        foreach (var (model, reference) in state.ReferencesTo(key))
        {
            if (!reference.IsReference || state.TargetOf(reference)?.Field.Name != field.Name || types.Stored(reference, state) is not { } type) continue;
            var isDropped = Drop(model.Key, DjangoConstraintKind.ForeignKey, [reference.Column]);
            var column = DjangoNames.Quote(reference.Column);
            Send(model, Alter(model).Add($"ALTER COLUMN {column} TYPE {type} USING {column}::{type}"));
            // Before 4.1 Django forgets those of the tables between models.
            if (isDropped && (types.UsesIdentity || !model.IsBetween)) AddForeignKey(model.Key, reference, isRetyped: true);
            if (reference.IsKey) RetypeReferences(model.Key, reference);
        }
    }
}
