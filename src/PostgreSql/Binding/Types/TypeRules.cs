using System.Collections.Generic;
using System.Runtime.CompilerServices;
using DbImpact.PostgreSql.Catalog;

namespace DbImpact.PostgreSql.Binding;

/// <summary>The rules of types for one catalog, shared by all statements that are bound against it, with what was found by them.</summary>
internal sealed class TypeRules
{
    private static readonly ConditionalWeakTable<DatabaseCatalog, TypeRules> Shared = new();

    private readonly int _changes;
    private PathRules[] _paths = [];

    private TypeRules(DatabaseCatalog catalog)
    {
        _changes = catalog.OperatorChanges;
        Facts = new TypeFacts(catalog);
        Coercion = new Coercion(Facts);
        Sorting = new SortSupport(Facts);
    }

    private HashSet<string>? _usedCollations;

    public TypeFacts Facts { get; }

    public Coercion Coercion { get; }

    public SortSupport Sorting { get; }

    public CommonTypes CommonTypes => Coercion.CommonTypes;

    public Polymorphism Polymorphism => Coercion.Polymorphism;

    public static TypeRules Of(DatabaseCatalog catalog)
    {
        var rules = Shared.GetValue(catalog, static key => new TypeRules(key));
        if (rules._changes == catalog.OperatorChanges) return rules;
        // While DDL is replayed, the catalog that its definitions are bound against changes: a catalog that one thread alone has.
        Shared.Remove(catalog);
        return Shared.GetValue(catalog, static key => new TypeRules(key));
    }

    /// <summary>Whether a column or domain has that collation, given as they give it: then the server has it.</summary>
    public bool UsesCollation(string name) => (_usedCollations ??= FindUsedCollations()).Contains(name);

    private HashSet<string> FindUsedCollations()
    {
        var used = new HashSet<string>(System.StringComparer.Ordinal);
        foreach (var relation in Facts.Catalog.Relations)
            foreach (var column in relation.Columns)
                if (column.Collation is { } written) used.Add(written);
        foreach (var type in Facts.Catalog.Types)
            if (type.Collation is { } written) used.Add(written);
        return used;
    }

    /// <summary>What depends on the search path too.</summary>
    /// <param name="path">The OIDs of its schemas, pg_catalog among them.</param>
    public PathRules For(IReadOnlyList<int> path)
    {
        var known = _paths;
        foreach (var item in known)
            if (item.HasPath(path)) return item;
        var made = new PathRules(Facts, Coercion, [.. path]);
        // Another thread may put its own at the same time: then one of them is made again. Programs use a few paths.
        if (known.Length < MostPaths) _paths = [.. known, made];
        return made;
    }

    private const int MostPaths = 32;

    public sealed class PathRules(TypeFacts facts, Coercion coercion, int[] path)
    {
        public OperatorResolution Operators { get; } = new(facts, coercion, path);

        public RoutineResolution Routines { get; } = new(facts, coercion, path);

        public bool HasPath(IReadOnlyList<int> other)
        {
            if (other.Count != path.Length) return false;
            for (var i = 0; i < path.Length; i++)
                if (other[i] != path[i]) return false;
            return true;
        }
    }
}
