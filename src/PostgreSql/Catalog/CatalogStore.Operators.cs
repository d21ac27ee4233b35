using System;
using System.Collections.Generic;

namespace DbImpact.PostgreSql.Catalog;

internal sealed partial class CatalogStore
{
    private readonly Dictionary<SchemaName, List<int>> _operatorsByName = [];
    private readonly Dictionary<long, int> _castsByTypes = [];

    public Dictionary<int, Operator> Operators { get; } = [];

    public Dictionary<int, Cast> Casts { get; } = [];

    public Dictionary<int, OperatorClass> OperatorClasses { get; } = [];

    public Dictionary<int, Collation> Collations { get; } = [];

    public static long CastKey(int sourceOid, int targetOid) => ((long)sourceOid << 32) | (uint)targetOid;

    public Operator? GetOperator(int oid) => Operators.TryGetValue(oid, out var found) ? found : BuiltIn.GetOperator(oid);

    public IReadOnlyList<Operator> FindOperators(int schemaOid, string name)
    {
        var own = _operatorsByName.TryGetValue(new(schemaOid, name), out var oids) ? Select(oids, Operators) : [];
        return Join(own, Operators, BuiltIn.FindOperators(schemaOid, name));
    }

    public Cast? FindCast(int sourceOid, int targetOid) =>
        _castsByTypes.TryGetValue(CastKey(sourceOid, targetOid), out var oid) ? Casts[oid] : BuiltIn.FindCast(sourceOid, targetOid);

    public OperatorClass? FindOperatorClass(int schemaOid, string method, string name)
    {
        foreach (var item in OperatorClasses.Values)
            if (IsIt(item)) return item;
        foreach (var item in BuiltIn.OperatorClasses)
            if (IsIt(item)) return item;
        return null;

        bool IsIt(OperatorClass item) =>
            item.SchemaOid == schemaOid && string.Equals(item.Method, method, StringComparison.Ordinal)
            && string.Equals(item.Name, name, StringComparison.Ordinal);
    }

    public IReadOnlyList<OperatorClass> DefaultOperatorClassesOf(string method)
    {
        var builtIn = BuiltIn.DefaultOperatorClassesOf(method);
        if (OperatorClasses.Count == 0) return builtIn;
        var found = new List<OperatorClass>();
        foreach (var item in OperatorClasses.Values)
            if (item.IsDefault && string.Equals(item.Method, method, StringComparison.Ordinal)) found.Add(item);
        found.AddRange(builtIn);
        return found;
    }

    public Collation? FindCollation(int schemaOid, string name)
    {
        foreach (var item in Collations.Values)
            if (item.SchemaOid == schemaOid && string.Equals(item.Name, name, StringComparison.Ordinal)) return item;
        return BuiltIn.FindCollation(schemaOid, name);
    }

    /// <summary>How often operators or casts have changed: what was found among them holds as long as this number.</summary>
    public int OperatorChanges { get; private set; }

    public void Put(Operator item)
    {
        OperatorChanges++;
        if (Operators.TryGetValue(item.Oid, out var old)) Remove(_operatorsByName, new(old.SchemaOid, old.Name), old.Oid);
        Operators[item.Oid] = item;
        Add(_operatorsByName, new SchemaName(item.SchemaOid, item.Name), item.Oid);
    }

    public void Put(Cast item)
    {
        OperatorChanges++;
        if (Casts.TryGetValue(item.Oid, out var old)) _castsByTypes.Remove(CastKey(old.SourceOid, old.TargetOid));
        Casts[item.Oid] = item;
        _castsByTypes[CastKey(item.SourceOid, item.TargetOid)] = item.Oid;
    }

    public void Put(OperatorClass item) => OperatorClasses[item.Oid] = item;

    public void Put(Collation item) => Collations[item.Oid] = item;

    public void RemoveOperator(int oid)
    {
        if (!Operators.TryGetValue(oid, out var old)) return;
        OperatorChanges++;
        Remove(_operatorsByName, new(old.SchemaOid, old.Name), oid);
        Operators.Remove(oid);
    }

    public void RemoveCast(int oid)
    {
        if (!Casts.TryGetValue(oid, out var old)) return;
        OperatorChanges++;
        _castsByTypes.Remove(CastKey(old.SourceOid, old.TargetOid));
        Casts.Remove(oid);
    }

    public void RemoveOperatorClass(int oid) => OperatorClasses.Remove(oid);

    public void RemoveCollation(int oid) => Collations.Remove(oid);
}
