using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Npgsql;

namespace DbImpact.BuiltInData;

/// <summary>How a data file names types: those of pg_catalog and of the extension itself by their name, all others with their schema.</summary>
internal sealed class TypeNames
{
    private readonly Dictionary<uint, (string Schema, string Name)> _types = [];
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
            if (row.Text(1) == "pg_catalog") names._builtIn.Add(row.Text(2));
        }
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
        return (isBare ? name : (schema == _ownSchema ? "@extschema@" : schema) + "." + name) + (modifier < 0 ? "" : ":" + modifier);
    }

    private static void Check(string name)
    {
        if (name.AsSpan().IndexOfAny(" \t,") >= 0) throw new InvalidOperationException($"The format has no way to write the name {name}.");
    }
}
