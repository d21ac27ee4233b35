using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Npgsql;

namespace DbImpact.BuiltInData;

/// <summary>
/// How a data file names types: those of pg_catalog and of the extension itself by their name, those of another extension with
/// <c>@extschema:its name@</c>, all others with their schema.
/// </summary>
internal sealed class TypeNames
{
    private readonly Dictionary<uint, (string Schema, string Name)> _types = [];
    private readonly Dictionary<string, string> _extensions = new(StringComparer.Ordinal);
    private readonly HashSet<string> _builtIn = new(StringComparer.Ordinal);
    private readonly string? _ownSchema;

    private TypeNames(string? ownSchema) => _ownSchema = ownSchema;

    /// <summary>Reads the names of all types; the extension was made in the schema, which is null for the built-in objects.</summary>
    public static async Task<TypeNames> ReadAsync(NpgsqlConnection connection, string? ownSchema)
    {
        var names = new TypeNames(ownSchema);
        var rows = await connection.RowsAsync("SELECT t.oid, n.nspname, t.typname FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace");
        foreach (var row in rows)
        {
            names._types[row.Get<uint>(0)] = (row.Text(1), row.Text(2));
            if (row.Text(1) == "pg_catalog" && ownSchema != "pg_catalog") names._builtIn.Add(row.Text(2));
        }
        if (ownSchema is null) return names;
        rows = await connection.RowsAsync("SELECT n.nspname, e.extname FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace");
        foreach (var row in rows)
            if (row.Text(0) != "pg_catalog" && row.Text(0) != ownSchema) names._extensions[row.Text(0)] = row.Text(1);
        return names;
    }

    /// <summary>The name of an object in a schema, as the first field of a line.</summary>
    public string Key(string schema, string name)
    {
        Check(name);
        if (_ownSchema is null) return schema == "pg_catalog" ? name : schema + "." + name;
        return schema == _ownSchema ? name : schema + "." + name;
    }

    public string Of(uint oid, int modifier = -1)
    {
        if (oid == 0) return "-";
        var (schema, name) = _types[oid];
        Check(name);
        var isBare = schema == _ownSchema ? !_builtIn.Contains(name) : schema == "pg_catalog";
        return (isBare ? name : Schema(schema) + "." + name) + (modifier < 0 ? "" : ":" + modifier);
    }

    /// <summary>An SQL text of the server with the schemas of extensions written as placeholders.</summary>
    public string Expression(string text)
    {
        if (_ownSchema is not (null or "pg_catalog")) text = text.Replace(_ownSchema + ".", "@extschema@.", StringComparison.Ordinal);
        foreach (var (schema, extension) in _extensions) text = text.Replace(schema + ".", $"@extschema:{extension}@.", StringComparison.Ordinal);
        return text;
    }

    private string Schema(string schema) =>
        schema == _ownSchema ? "@extschema@" : _extensions.TryGetValue(schema, out var extension) ? $"@extschema:{extension}@" : schema;

    private static void Check(string name)
    {
        if (name.AsSpan().IndexOfAny(" \t,") >= 0) throw new InvalidOperationException($"The format has no way to write the name {name}.");
    }
}
