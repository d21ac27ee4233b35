using System;
using System.Collections.Generic;

namespace DbImpact.PostgreSql.Catalog;

/// <summary>
/// Makes the objects of an extension in a catalog. An object whose types the catalog does not have (another version of an extension
/// that this one needs) is left out.
/// </summary>
internal sealed class ExtensionPackReader(CatalogData data, int major, CatalogBuilder builder, Extension extension, Place? place)
    : CatalogDataReader(major)
{
    private const string OwnSchema = "@extschema@";
    private const string SchemaOfOther = "@extschema:";

    private readonly Dictionary<(int SchemaOid, string Name), int> _types = [];
    private bool _lacksType;

    private int OwnSchemaOid => extension.SchemaOid ?? BuiltIns.PublicOid;

    protected override string? Extension => extension.Name;

    public void Read()
    {
        var types = data.All("types", Major);
        var relations = data.All("relations", Major);
        foreach (var line in types) Number(line[0], line[FirstField + 1]);
        foreach (var line in relations)
            if (line[FirstField + 1] != "-" && line[FirstField + 3] != "c") Number(line[0], line[FirstField + 2]);
        foreach (var line in types) AddType(line);
        foreach (var line in relations) AddRelation(line);
        foreach (var line in data.All("indexes", Major)) AddIndex(line);
        foreach (var line in data.All("routines", Major)) Put(ReadRoutine(line, builder.NewOid()));
        foreach (var line in data.All("operators", Major)) Put(ReadOperator(line, builder.NewOid()));
        foreach (var line in data.All("casts", Major)) Put(ReadCast(line, builder.NewOid()));
        foreach (var line in data.All("operator classes", Major)) Put(ReadOperatorClass(line, builder.NewOid()));
        foreach (var line in data.All("collations", Major)) Put(ReadCollation(line, builder.NewOid()));
    }

    protected override int TypeOid(string name)
    {
        if (name == "-") return 0;
        var dot = name.LastIndexOf('.');
        var oid = dot < 0
            ? FindType(OwnSchemaOid, name) is not 0 and var own ? own : FindType(BuiltIns.PgCatalogOid, name)
            : FindSchema(name.Substring(0, dot)) is { } schema ? FindType(schema, name.Substring(dot + 1)) : 0;
        _lacksType |= oid == 0;
        return oid;
    }

    protected override int SchemaOf(string qualifiedName, out string name)
    {
        // An operator's name has no dot, and none of the other names begins with one.
        var dot = qualifiedName.IndexOf('.');
        if (dot > 0 && FindSchema(qualifiedName.Substring(0, dot)) is { } schema)
        {
            name = qualifiedName.Substring(dot + 1);
            return schema;
        }
        name = qualifiedName;
        return OwnSchemaOid;
    }

    /// <summary>Functions are named without their schema, which is the extension's or pg_catalog.</summary>
    protected override int RoutineOid(string text, IReadOnlyList<int> argumentTypes)
    {
        if (text == "-") return 0;
        foreach (var schema in new[] { OwnSchemaOid, BuiltIns.PgCatalogOid })
            foreach (var routine in builder.Current.FindRoutines(schema, text))
                if (Takes(routine, argumentTypes)) return routine.Oid;
        return 0;
    }

    protected override string Expression(string text)
    {
        text = text.Replace(OwnSchema + ".", Prefix(OwnSchemaOid));
        for (var start = text.IndexOf(SchemaOfOther, StringComparison.Ordinal); start >= 0; start = text.IndexOf(SchemaOfOther, StringComparison.Ordinal))
        {
            var end = text.IndexOf("@.", start, StringComparison.Ordinal);
            if (end < 0) break;
            var schema = FindSchema(text.Substring(start, end + 1 - start));
            text = text.Substring(0, start) + (schema is { } oid ? Prefix(oid) : "") + text.Substring(end + 2);
        }
        return text;
    }

    private static bool Takes(Routine routine, IReadOnlyList<int> types)
    {
        var count = 0;
        foreach (var argument in routine.Arguments)
        {
            if (argument.Mode is ArgumentMode.Out or ArgumentMode.Table) continue;
            if (count < types.Count && argument.Type.Oid != types[count]) return false;
            count++;
        }
        // A cast's function may take the modifier and the context as well.
        return count >= types.Count;
    }

    private string Prefix(int schemaOid) =>
        schemaOid == BuiltIns.PgCatalogOid || builder.Current.GetSchema(schemaOid) is not { } schema ? "" : Syntax.Identifiers.Quote(schema.Name) + ".";

    private int? FindSchema(string text)
    {
        if (text == OwnSchema) return OwnSchemaOid;
        if (!text.StartsWith(SchemaOfOther, StringComparison.Ordinal)) return builder.Current.FindSchema(text)?.Oid;
        var name = text.Substring(SchemaOfOther.Length, text.Length - SchemaOfOther.Length - 1);
        return builder.Current.FindExtension(name)?.SchemaOid;
    }

    private int FindType(int schemaOid, string name) =>
        _types.TryGetValue((schemaOid, name), out var oid) ? oid : builder.Current.FindType(schemaOid, name)?.Oid ?? 0;

    /// <summary>Types may name each other before they are made.</summary>
    private void Number(string key, string array)
    {
        var schema = SchemaOf(key, out var name);
        _types[(schema, name)] = builder.NewOid();
        if (array != "-") _types[(schema, ArrayName(name))] = builder.NewOid();
    }

    private void AddType(string[] line)
    {
        var schema = SchemaOf(line[0], out var name);
        _types.TryGetValue((schema, ArrayName(name)), out var array);
        var type = ReadType(line, _types[(schema, name)], array);
        Put(type);
        if (array != 0) Put(ArrayOf(type));
        foreach (var field in line)
            if (field.StartsWith("check=", StringComparison.Ordinal)) Put(ReadCheck(field, builder.NewOid(), type.Oid));
    }

    private void AddRelation(string[] line)
    {
        var schema = SchemaOf(line[0], out var name);
        _types.TryGetValue((schema, name), out var rowType);
        var relation = ReadRelation(line, builder.NewOid(), rowType);
        if (relation.Kind == RelationKind.Sequence)
            relation = relation with { Columns = [], Sequence = new SequenceOptions { Type = new TypeReference(BuiltInTypes.Int8) } };
        Put(relation);
        if (rowType == 0) return;
        if (relation.Kind == RelationKind.CompositeType)
        {
            if (builder.Current.GetType(rowType) is { } composite) Put(composite with { RelationOid = relation.Oid });
            return;
        }
        _types.TryGetValue((schema, ArrayName(name)), out var array);
        var type = RowTypeOf(relation, array);
        Put(type);
        if (array != 0) Put(ArrayOf(type));
    }

    private void AddIndex(string[] line)
    {
        var schema = SchemaOf(line[FirstField + 1], out var name);
        if (builder.Current.FindRelation(schema, name) is not { } relation) return;
        var index = ReadIndex(line, builder.NewOid(), line[FirstField + 4] == "-" ? 0 : builder.NewOid(), relation);
        Put(index);
        if (index.ConstraintOid != 0) Put(KeyOf(index));
    }

    private void Put(CatalogObject item)
    {
        if (!_lacksType) builder.Put(item with { DefinedAt = place });
        _lacksType = false;
    }
}
