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
    private int _nextOid = CatalogObject.FirstNormalOid;
    private bool _sealed;

    /// <summary>Starts from the built-in objects of that server version and an empty schema <c>public</c>.</summary>
    /// <param name="serverVersion">The major version, 13 to 18.</param>
    public CatalogBuilder(int serverVersion = 18)
    {
        _store = new CatalogStore { ServerVersion = serverVersion };
        BuiltIns.AddTo(_store);
        Current = new DatabaseCatalog(_store);
    }

    /// <summary>The catalog as it stands; it changes with the builder until <see cref="ToCatalog"/>.</summary>
    public DatabaseCatalog Current { get; }

    public int NewOid() => _nextOid++;

    public IReadOnlyList<string> SearchPath
    {
        get => _store.SearchPath;
        set
        {
            Check();
            _store.SearchPath = value;
        }
    }

    public void Put(CatalogObject item)
    {
        Check();
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
            default: throw new ArgumentException($"No place for a {item?.GetType().Name} in the catalog.", nameof(item));
        }
    }

    public void Remove(CatalogObject item)
    {
        Check();
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
            default: throw new ArgumentException($"No {item?.GetType().Name} is ever in the catalog.", nameof(item));
        }
    }

    public Index? FindIndex(int schemaOid, string name) => _store.FindIndex(schemaOid, name);

    public void Record(RenameRecord rename)
    {
        Check();
        _renames.Add(rename);
    }

    public void Record(DropRecord drop)
    {
        Check();
        _drops.Add(drop);
    }

    /// <summary>The catalog of this moment, as a copy; the builder goes on.</summary>
    public DatabaseCatalog ToPointInTime()
    {
        _store.History = new CatalogHistory(_renames.ToArray(), _drops.ToArray());
        return new DatabaseCatalog(_store.Clone());
    }

    /// <summary>The finished catalog. The builder cannot be used after it.</summary>
    public DatabaseCatalog ToCatalog()
    {
        Check();
        _sealed = true;
        _store.History = new CatalogHistory(_renames.ToArray(), _drops.ToArray());
        return Current;
    }

    private void Check()
    {
        if (_sealed) throw new InvalidOperationException("The catalog is finished; nothing can be put into it any more.");
    }
}
