using System;
using System.Linq;

namespace DbImpact.Checks.Facts.Storage;

/// <summary>Writes models, what is done through them, and migrations.</summary>
internal sealed partial class FactWriter
{
    private void Write(EntityModel model)
    {
        Write(model.TypeName);
        Write(model.Library);
        Write(model.Place);
        Write(model.Extent);
        Write(model.Table);
        WriteIfAny(model.Schema, Write);
        Write(model.IsView);
        Write(model.Properties, Write);
        WriteIfAny(model.Key, Write);
        Write(model.Indexes, Write);
        Write(model.ForeignKeys, Write);
        Write(model.Definitions, Write);
        Write(model.UnknownDefinitions, Write);
        Write(model.Gaps);
        Write(model.IsNamingAssumed);
        Write(model.TableIsUncertain);
        Write(model.Context);
        Write(model.IsCreated);
    }

    private void Write(MappedName name)
    {
        Write(name.Name);
        Write((int)name.Origin);
        Write(name.Place);
        WriteIfAny(name.Writer, Write);
    }

    private void Write(NameWriter writer)
    {
        switch (writer)
        {
            case LiteralNameWriter literal:
                Write((int)NameWriting.Literal);
                Write(literal.Place);
                Write(literal.Form);
                break;
            case InsertingNameWriter inserting:
                Write((int)NameWriting.Inserting);
                Write(inserting.At);
                Write(inserting.Prefix);
                Write(inserting.Form);
                Write(inserting.Suffix);
                Write(inserting.Directive is not null);
                if (inserting.Directive is { } directive) Write(directive);
                break;
            default:
                throw new NotSupportedException($"{writer.GetType().Name} cannot be kept.");
        }
    }

    private void Write(PropertyModel property)
    {
        Write(property.Name);
        Write(property.Place);
        Write(property.Column);
        Write(property.TypeName);
        WriteIfAny(property.SentType, Write);
        WriteIfAny(property.WrittenType, Write);
        Write(property.IsNullable);
        Write(property.StoreType);
        Write(property.IsConverted);
        Write(property.ConvertedTypeName);
        Write(property.MaxLength);
        Write(property.Precision);
        Write(property.Scale);
        Write(property.IsKey);
        Write(property.IsShadow);
        Write(property.IsUncertain);
    }

    private void Write(WrittenType type)
    {
        Write(type.Text);
        Write(type.Place);
    }

    private void Write(KeyModel key)
    {
        Write(key.Columns);
        Write(key.Place);
        WriteIfAny(key.Writer, Write);
    }

    private void Write(ColumnsWriter writer)
    {
        if (writer is not MembersWriter members) throw new NotSupportedException($"{writer.GetType().Name} cannot be kept.");
        Write(members.Place);
        Write(members.Form);
        Write(members.Properties.OrderBy(static pair => pair.Key, StringComparer.Ordinal).ToArray(), pair =>
        {
            Write(pair.Key);
            Write(pair.Value);
        });
    }

    private void Write(IndexModel index)
    {
        Write(index.Columns);
        Write(index.IsUnique);
        Write(index.IsFiltered);
        Write(index.Place);
        Write(index.OtherUniqueness, Write);
    }

    private void Write(ForeignKeyModel key)
    {
        Write(key.Columns);
        Write(key.ReferencedSchema);
        Write(key.ReferencedTable);
        Write((int?)key.OnDelete);
        Write(key.Name);
        Write(key.Place);
        Write(key.OnDeletePlace);
    }

    private void Write(ModelSnapshot snapshot)
    {
        Write(snapshot.Path);
        Write(snapshot.Context);
        Write(snapshot.Entities, Write);
    }

    private void Write(SnapshotEntity entity)
    {
        Write(entity.TypeName);
        Write(entity.Schema);
        Write(entity.Table);
        Write(entity.IsView);
        Write(entity.Columns, Write);
        Write(entity.IsComplete);
    }

    private void Write(SnapshotColumn column)
    {
        Write(column.Property);
        Write(column.Name);
        Write(column.StoreType);
        WriteIfAny(column.SentType, Write);
        Write(column.MaxLength);
        Write(column.IsNullable);
        Write(column.IsKey);
    }

    private void Write(EntityUse use)
    {
        Write(use.TypeName);
        Write((int)use.Operation);
        Write(use.Properties);
        Write(use.AllProperties);
        Write(use.IsJoined);
        Write(use.IsCertain);
        Write(use.Place);
        Write(use.Library);
        Write(use.Member);
    }

    private void Write(Migration migration)
    {
        Write(migration.Tool);
        Write(migration.Name);
        Write(migration.Context);
        Write(migration.Folder);
        Write(migration.Place);
        Write(migration.Title);
        Write(migration.Parents, Write);
        Write(migration.DependsOn, Write);
        Write(migration.Labels);
        Write(migration.Replaces);
        Write(migration.ParentsAreUncertain);
        Write(migration.NamesAreByRule);
        Write(migration.Upgrade, Write);
        Write(migration.Downgrade, Write);
        Write((int)migration.Undoing);
        Write(migration.UndoingPlace);
    }

    private void Write(MigrationReference reference)
    {
        Write(reference.Name);
        Write(reference.Place);
    }

    private void Write(MigrationOperation operation)
    {
        WriteIfAny(operation.Text, Write);
        Write(operation.Place);
        Write(operation.Condition);
        Write(operation.Gap);
        WriteIfAny(operation.Targets, targets => Write(targets, Write));
        Write(operation.IsChecked);
        Write(operation.IsWritten);
        Write(operation.HasAssumedName);
    }

    private void Write(MigrationTarget target)
    {
        Write(target.Schema);
        Write(target.Name);
    }
}

/// <summary>The kinds of <see cref="NameWriter"/>.</summary>
internal enum NameWriting
{
    Literal,
    Inserting,
}
