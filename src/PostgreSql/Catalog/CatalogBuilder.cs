using System;
using System.Collections.Generic;

namespace DbImpact.PostgreSql.Catalog;

/// <summary>
/// Makes a <see cref="DatabaseCatalog"/>. The replay of DDL and the reader of a live server both build with it. Not safe for
/// use by several threads at once.
/// </summary>
public sealed class CatalogBuilder
{
    private readonly CatalogStore _store;
    private readonly List<RenameRecord> _renames = [];
    private readonly List<DropRecord> _drops = [];
    private readonly List<Change> _changes = [];
    private int _nextOid = CatalogObject.FirstNormalOid;
    private bool _sealed;

    /// <summary>Starts from the built-in objects of that server version and an empty schema <c>public</c>.</summary>
    /// <param name="serverVersion">The major version, 13 to 18.</param>
    /// <param name="serverVersionIsKnown">Whether that is the server's, and not only taken for it.</param>
    public CatalogBuilder(int serverVersion = 18, bool serverVersionIsKnown = true)
    {
        _store = new CatalogStore(serverVersion, serverVersionIsKnown);
        BuiltIns.AddTo(_store);
        Current = new DatabaseCatalog(_store);
    }

    /// <summary>Starts from a catalog, which stays as it is.</summary>
    public CatalogBuilder(DatabaseCatalog start)
    {
        if (start is null) throw new ArgumentNullException(nameof(start));
        _store = start.CloneStore();
        _renames.AddRange(start.History.Renames);
        _drops.AddRange(start.History.Drops);
        _nextOid = Math.Max(_nextOid, _store.HighestOid + 1);
        Current = new DatabaseCatalog(_store);
    }

    /// <summary>The catalog as it stands; it changes with the builder until <see cref="ToCatalog"/>.</summary>
    public DatabaseCatalog Current { get; }

    public int NewOid() => _nextOid++;

    /// <summary>Says that the database has operators or casts that are not put into the catalog.</summary>
    public void ForgoOperators() => _store.OperatorsAreKnown = false;

    /// <summary>Says that the database may have extensions that are not put into the catalog.</summary>
    public void ForgoExtensions() => _store.ExtensionsAreKnown = false;

    public IReadOnlyList<string> SearchPath
    {
        get => _store.SearchPath;
        set
        {
            Check();
            var old = _store.SearchPath;
            _store.SearchPath = value;
            _changes.Add(new Change(() => _store.SearchPath = old));
        }
    }

    public void Put(CatalogObject item)
    {
        if (item is null) throw new ArgumentNullException(nameof(item));
        Check();
        var old = _store.Find(item);
        PutInStore(item);
        _changes.Add(new Change(old, item));
    }

    public void Remove(CatalogObject item)
    {
        if (item is null) throw new ArgumentNullException(nameof(item));
        Check();
        if (_store.Find(item) is not { } old) return;
        RemoveFromStore(old);
        _changes.Add(new Change(old, null));
    }

    /// <summary>The object as it is now, or null where it is gone.</summary>
    internal CatalogObject? Find(CatalogObject item) => _store.Find(item);

    public Index? FindIndex(int schemaOid, string name) => _store.FindIndex(schemaOid, name);

    public void Record(RenameRecord rename)
    {
        Check();
        _renames.Add(rename);
        _changes.Add(new Change(() => _renames.RemoveAt(_renames.Count - 1)));
    }

    public void Record(DropRecord drop)
    {
        Check();
        _drops.Add(drop);
        _changes.Add(new Change(() => _drops.RemoveAt(_drops.Count - 1)));
    }

    /// <summary>The moment to which <see cref="UndoTo"/> can go back, until <see cref="KeepChanges"/>.</summary>
    public int Mark() => _changes.Count;

    /// <summary>Undoes everything since that moment: a statement that failed, a transaction that was rolled back.</summary>
    public void UndoTo(int mark)
    {
        Check();
        for (var i = _changes.Count - 1; i >= mark; i--) Undo(_changes[i]);
        _changes.RemoveRange(mark, _changes.Count - mark);
    }

    /// <summary>Forgets how to undo; all marks are void.</summary>
    public void KeepChanges() => _changes.Clear();

    /// <summary>The catalog of this moment, as a copy; the builder goes on.</summary>
    public DatabaseCatalog ToPointInTime()
    {
        _store.History = new CatalogHistory(_renames.ToArray(), _drops.ToArray());
        var store = _store.Clone();
        store.IsFinished = true;
        return new DatabaseCatalog(store);
    }

    /// <summary>The finished catalog. The builder cannot be used after it.</summary>
    public DatabaseCatalog ToCatalog()
    {
        Check();
        _sealed = true;
        _store.History = new CatalogHistory(_renames.ToArray(), _drops.ToArray());
        _store.IsFinished = true;
        return Current;
    }

    private void Undo(Change change)
    {
        if (change.Undo is not null) change.Undo();
        else if (change.Old is not null) PutInStore(change.Old);
        else RemoveFromStore(change.Made!);
    }

    private void PutInStore(CatalogObject item)
    {
        switch (item)
        {
            case Schema schema: _store.Put(schema); break;
            case Extension extension: _store.Put(extension); break;
            case Relation relation: _store.Put(relation); break;
            case Index index: _store.Put(index); break;
            case Constraint constraint: _store.Put(constraint); break;
            case SqlType type: _store.Put(type); break;
            case Routine routine: _store.Put(routine); break;
            case Trigger trigger: _store.Put(trigger); break;
            case Operator @operator: _store.Put(@operator); break;
            case Cast cast: _store.Put(cast); break;
            case OperatorClass operatorClass: _store.Put(operatorClass); break;
            case Collation collation: _store.Put(collation); break;
            default: _store.PutOfFew(item); break;
        }
    }

    private void RemoveFromStore(CatalogObject item)
    {
        switch (item)
        {
            case Schema: _store.RemoveSchema(item.Oid); break;
            case Extension: _store.RemoveExtension(item.Oid); break;
            case Relation: _store.RemoveRelation(item.Oid); break;
            case Index: _store.RemoveIndex(item.Oid); break;
            case Constraint: _store.RemoveConstraint(item.Oid); break;
            case SqlType: _store.RemoveType(item.Oid); break;
            case Routine: _store.RemoveRoutine(item.Oid); break;
            case Trigger: _store.RemoveTrigger(item.Oid); break;
            case Operator: _store.RemoveOperator(item.Oid); break;
            case Cast: _store.RemoveCast(item.Oid); break;
            case OperatorClass: _store.RemoveOperatorClass(item.Oid); break;
            case Collation: _store.RemoveCollation(item.Oid); break;
            default: _store.RemoveOfFew(item); break;
        }
    }

    private void Check()
    {
        if (_sealed) throw new InvalidOperationException("The catalog is finished; nothing can be put into it any more.");
    }

    /// <summary>How to undo a change: a call, or the object that there was before, null where there was none.</summary>
    private readonly struct Change
    {
        public Change(Action undo) => Undo = undo;

        public Change(CatalogObject? old, CatalogObject? made)
        {
            Old = old;
            Made = made;
        }

        public Action? Undo { get; }

        public CatalogObject? Old { get; }

        public CatalogObject? Made { get; }
    }
}
