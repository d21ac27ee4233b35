using System;
using System.Collections.Generic;
using System.Linq;
using DbImpact.Checks.Facts;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.CSharp.Migrations;

/// <summary>What AlterDatabase's annotations make, change and drop: enumerations, extensions, collations.</summary>
internal static class DatabaseText
{
    private const string Enum = "Npgsql:Enum:";
    private const string Extension = "Npgsql:PostgresExtension:";
    private const string Collation = "Npgsql:CollationDefinition:";
    private const string Range = "Npgsql:Range:";

    public static IReadOnlyList<OperationStatement> Alter(OperationCall call)
    {
        var found = new List<string>();
        var (now, before) = (Annotations(call, call.Annotations), Annotations(call, call.OldAnnotations));
        foreach (var name in now.Keys.Union(before.Keys).OrderBy(static name => name, StringComparer.Ordinal))
        {
            now.TryGetValue(name, out var value);
            before.TryGetValue(name, out var old);
            if (value == old) continue;
            if (name.StartsWith(Enum, StringComparison.Ordinal)) AlterEnum(name.Substring(Enum.Length), Labels(value), Labels(old), found);
            else if (name.StartsWith(Extension, StringComparison.Ordinal)) AlterExtension(name.Substring(Extension.Length), value, found);
            else if (name.StartsWith(Collation, StringComparison.Ordinal)) AlterCollation(name.Substring(Collation.Length), value, old, found);
            else if (name.StartsWith(Range, StringComparison.Ordinal)) throw new UnknownPartException("makes a range type");
        }
        return [.. found.Select(static sql => new OperationStatement(sql, new MigrationTarget(null, "")))];
    }

    private static void AlterEnum(string name, string[]? labels, string[]? old, List<string> found)
    {
        var type = Qualified(name, found);
        if (labels is null) found.Add($"DROP TYPE {type}");
        else if (old is null) found.Add($"CREATE TYPE {type} AS ENUM ({string.Join(", ", labels.Select(Identifiers.QuoteLiteral))})");
        else
        {
            for (var i = 0; i < labels.Length; i++)
            {
                if (old.Contains(labels[i])) continue;
                var next = labels.Skip(i + 1).FirstOrDefault(old.Contains);
                found.Add($"ALTER TYPE {type} ADD VALUE {Identifiers.QuoteLiteral(labels[i])}" + (next is null ? "" : $" BEFORE {Identifiers.QuoteLiteral(next)}"));
            }
        }
    }

    private static void AlterExtension(string name, string? value, List<string> found)
    {
        // An extension that a model no longer names stays.
        if (value is null) return;
        var dot = name.IndexOf('.');
        var schema = dot > 0 ? name.Substring(0, dot) : null;
        if (schema is not null) found.Add($"CREATE SCHEMA IF NOT EXISTS {Identifiers.Quote(schema)}");
        found.Add($"CREATE EXTENSION IF NOT EXISTS {Identifiers.Quote(name.Substring(dot + 1))}" + (schema is null ? "" : $" SCHEMA {Identifiers.Quote(schema)}"));
    }

    /// <summary>The value has LC_COLLATE, LC_CTYPE, the provider and whether it is deterministic.</summary>
    private static void AlterCollation(string name, string? value, string? old, List<string> found)
    {
        var collation = Qualified(name, found);
        if (old is not null) found.Add($"DROP COLLATION {collation}");
        if (value is null) return;
        var parts = value.Split(',').Select(static part => part.Trim()).ToArray();
        if (parts.Length < 2) throw new UnknownPartException("makes a collation that is not known");
        var options = new List<string>();
        if (parts[0] == parts[1]) options.Add($"LOCALE = {Identifiers.QuoteLiteral(parts[0])}");
        else options.AddRange([$"LC_COLLATE = {Identifiers.QuoteLiteral(parts[0])}", $"LC_CTYPE = {Identifiers.QuoteLiteral(parts[1])}"]);
        if (parts.Length > 2 && parts[2].Length > 0) options.Add($"PROVIDER = {parts[2]}");
        if (parts.Length > 3 && parts[3].Length > 0) options.Add($"DETERMINISTIC = {parts[3]}");
        found.Add($"CREATE COLLATION {collation} ({string.Join(", ", options)})");
    }

    private static string Qualified(string name, List<string> found)
    {
        var dot = name.IndexOf('.');
        if (dot <= 0) return Identifiers.Quote(name);
        found.Add($"CREATE SCHEMA IF NOT EXISTS {Identifiers.Quote(name.Substring(0, dot))}");
        return Identifiers.Quote(name.Substring(0, dot), name.Substring(dot + 1));
    }

    private static string[]? Labels(string? value) => value?.Split(',').Select(static label => label.Trim()).ToArray();

    private static Dictionary<string, string> Annotations(OperationCall call, IEnumerable<(string Name, Microsoft.CodeAnalysis.CSharp.Syntax.ExpressionSyntax Value)> annotations)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in annotations)
        {
            if (!name.StartsWith("Npgsql:", StringComparison.Ordinal)) continue;
            found[name] = call.TextOf(value) ?? (name.StartsWith(Enum, StringComparison.Ordinal) ? throw new UnknownPartException("makes an enumeration that is not known") : "");
        }
        return found;
    }
}
