using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Cryptography;
using System.Text;

namespace DbImpact.Python.Migrations.Django;

/// <summary>The names that Django gives to what a migration makes without naming it (django/db/backends/base/schema.py, utils.py).</summary>
internal static class DjangoNames
{
    /// <summary>In characters, as Django counts them.</summary>
    private const int Longest = 63;

    /// <summary>Names are always quoted, and a quote in one stays: <c>schema"."table</c> is how people name a schema.</summary>
    public static string Quote(string name) => name.Length > 1 && name[0] == '"' && name[name.Length - 1] == '"' ? name : "\"" + name + "\"";

    public static string Quote(IEnumerable<string> names) => string.Join(", ", names.Select(Quote));

    /// <summary>A model's table where it names none.</summary>
    public static string Table(string app, string model) => Truncate(app + "_" + model.ToLowerInvariant());

    /// <summary>The table between two models.</summary>
    public static string ManyToMany(string table, string field) => Truncate(table.Trim('"') + "_" + field);

    public static string Index(string table, IReadOnlyList<string> columns, string suffix = "")
    {
        var name = Unqualified(table);
        var end = Digest([name, .. columns], 8) + suffix;
        var names = string.Join("_", columns);
        var whole = $"{name}_{names}_{end}";
        if (whole.Length <= Longest) return whole;
        if (end.Length > Longest / 3) end = end.Substring(0, Longest / 3);
        var left = ((Longest - end.Length) / 2) - 1;
        whole = $"{Begin(name, left)}_{Begin(names, left)}_{end}";
        return whole[0] == '_' || char.IsDigit(whole[0]) ? "D" + whole.Substring(0, whole.Length - 1) : whole;
    }

    public static string ForeignKey(string table, string column, string toTable, string toColumn) => Index(table, [column], $"_fk_{Unqualified(toTable)}_{toColumn}");

    /// <summary>What the server calls a constraint that is made without a name (makeObjectName in src/backend/commands/indexcmds.c).</summary>
    public static string OfServer(string table, string column, string label)
    {
        var name = Unqualified(table);
        var (first, second) = (name.Length, column.Length);
        while (first + second + label.Length + 2 > Longest)
        {
            if (first > second) first--;
            else second--;
        }
        return $"{name.Substring(0, first)}_{column.Substring(0, second)}_{label}";
    }

    /// <summary>The table's own name.</summary>
    public static string Unqualified(string table)
    {
        var dot = table.IndexOf("\".\"", StringComparison.Ordinal);
        return (dot < 0 ? table : table.Substring(dot + 3)).Trim('"');
    }

    private static string Truncate(string name) => name.Length <= Longest ? name : name.Substring(0, Longest - 4) + Digest([name], 4);

    private static string Begin(string text, int length) => text.Length <= length ? text : text.Substring(0, length);

    private static string Digest(string[] texts, int length)
    {
        // The digits are part of the names: there is nothing to be kept safe.
        using var md5 = MD5.Create();
        var hash = md5.ComputeHash(Encoding.UTF8.GetBytes(string.Concat(texts)));
        return string.Concat(hash.Select(static b => b.ToString("x2", System.Globalization.CultureInfo.InvariantCulture))).Substring(0, length);
    }
}
