using System;
using System.Collections.Generic;
using Npgsql;

namespace DbImpact.LiveCatalog.Reading;

/// <summary>A row of a catalog query, its columns by name.</summary>
internal readonly struct Row(NpgsqlDataReader reader)
{
    /// <summary>An OID (as int8), 0 for NULL.</summary>
    public long Oid(string column) => Number(column);

    public long Number(string column)
    {
        var ordinal = reader.GetOrdinal(column);
        return reader.IsDBNull(ordinal) ? 0 : reader.GetInt64(ordinal);
    }

    public int Integer(string column) => (int)Number(column);

    public int? IntegerOrNull(string column) => reader.IsDBNull(reader.GetOrdinal(column)) ? null : Integer(column);

    public bool Flag(string column)
    {
        var ordinal = reader.GetOrdinal(column);
        return !reader.IsDBNull(ordinal) && reader.GetBoolean(ordinal);
    }

    public string Text(string column) => TextOrNull(column) ?? "";

    public string? TextOrNull(string column)
    {
        var ordinal = reader.GetOrdinal(column);
        return reader.IsDBNull(ordinal) ? null : reader.GetString(ordinal);
    }

    /// <summary>A value of type "char" or a text; a blank for NULL.</summary>
    public char Letter(string column) => Text(column) is { Length: > 0 } text ? text[0] : ' ';

    /// <summary>An array that the query casts to text, as are those of the following two; empty for NULL.</summary>
    public string?[] Texts(string column) => TextOrNull(column) is { } array ? ArrayText.Texts(array) : [];

    public int[] Integers(string column) => Array.ConvertAll(Oids(column), number => (int)number);

    public long[] Oids(string column) => TextOrNull(column) is { } array ? ArrayText.Numbers(array) : [];

    /// <summary>All columns, each a text.</summary>
    public IReadOnlyList<string?> All()
    {
        var values = new string?[reader.FieldCount];
        for (var i = 0; i < values.Length; i++) values[i] = reader.IsDBNull(i) ? null : reader.GetString(i);
        return values;
    }

    /// <summary>reloptions and the like: <c>name=value</c> each, sorted by name; without NULLs.</summary>
    public KeyValuePair<string, string>[] Options(string column)
    {
        var options = Array.FindAll(Texts(column), static option => option is not null);
        var pairs = new KeyValuePair<string, string>[options.Length];
        for (var i = 0; i < pairs.Length; i++)
        {
            var option = options[i] ?? "";
            var equals = option.IndexOf('=', StringComparison.Ordinal);
            pairs[i] = equals < 0 ? new(option, "") : new(option[..equals], option[(equals + 1)..]);
        }
        Array.Sort(pairs, (a, b) => string.CompareOrdinal(a.Key, b.Key));
        return pairs;
    }
}
