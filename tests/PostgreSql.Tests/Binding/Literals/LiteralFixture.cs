using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Replay;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Tests.Binding.Literals;

/// <summary>
/// Literals and what PostgreSQL says of them when it prepares a statement. A line <c>= type</c> begins a type; each line after it is a literal
/// (with \\, \n, \t, \r and \u{hex}), a tab, and the verdict: <c>ok</c>, or <c>SQLSTATE: message</c> in which <c>%</c> stands for the literal.
/// Where majors differ, each verdict begins with those it is of, in brackets, and <c>||</c> stands between them. A question mark before the
/// verdict says that <c>LiteralInput</c> does not know it.
/// </summary>
internal static class LiteralFixture
{
    private static readonly Dictionary<int, DatabaseCatalog> Catalogs = [];

    public static IEnumerable<string> Names =>
        Directory.GetFiles(Folder(), "*.txt").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    public static string Schema => File.ReadAllText(Path.Combine(Folder(), "schema.sql"));

    public static DatabaseCatalog CatalogOf(int major)
    {
        lock (Catalogs)
        {
            if (Catalogs.TryGetValue(major, out var catalog)) return catalog;
            var options = new ReplayOptions { ServerVersion = major };
            return Catalogs[major] = Replayer.Replay(new ReplayScript("schema.sql", new SqlText(Schema)), options).Catalog;
        }
    }

    public static IEnumerable<Case> Read(string file)
    {
        var type = "";
        foreach (var line in File.ReadLines(Path.Combine(Folder(), file)))
        {
            if (line.Length == 0 || line[0] == '#') continue;
            if (line.StartsWith("= ", StringComparison.Ordinal))
            {
                type = line[2..];
                continue;
            }
            var parts = line.Split('\t');
            if (parts.Length != 2) throw new InvalidDataException($"{file}: {line}");
            yield return new Case(file, type, Unescape(parts[0]), parts[1].TrimStart('?', ' '), parts[1].StartsWith('?'));
        }
    }

    public static string Unescape(string text)
    {
        var result = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\')
            {
                result.Append(text[i]);
                continue;
            }
            switch (text[++i])
            {
                case 'n':
                    result.Append('\n');
                    break;
                case 't':
                    result.Append('\t');
                    break;
                case 'r':
                    result.Append('\r');
                    break;
                case 'u':
                    var end = text.IndexOf('}', i);
                    result.Append(char.ConvertFromUtf32(int.Parse(text[(i + 2)..end], NumberStyles.HexNumber, CultureInfo.InvariantCulture)));
                    i = end;
                    break;
                default:
                    result.Append(text[i]);
                    break;
            }
        }
        return result.ToString();
    }

    private static string Folder([CallerFilePath] string thisFile = "") => Path.Combine(Path.GetDirectoryName(thisFile)!, "Fixtures");

    public sealed record Case(string File, string Type, string Literal, string Verdicts, bool IsUnknown)
    {
        public string VerdictOf(int major)
        {
            foreach (var part in Verdicts.Split(" || "))
            {
                if (!part.StartsWith('[')) return Expand(part);
                var end = part.IndexOf(']', StringComparison.Ordinal);
                if (part[1..end].Split(' ').Contains(major.ToString(CultureInfo.InvariantCulture))) return Expand(part[(end + 2)..]);
            }
            return "";
        }

        public override string ToString() => $"{File}: {Type} '{Literal}'";

        private string Expand(string verdict) => verdict.Replace("%", Literal, StringComparison.Ordinal);
    }
}
