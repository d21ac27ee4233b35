using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using DbImpact.PostgreSql.Parsing;

namespace DbImpact.PostgreSql.Tests.Plpgsql;

/// <summary>
/// A case of Fixtures/Plpgsql: the body of a function <c>f(a integer, b text)</c>; in err.sql with the place of the error between ⟦ and ⟧.
/// </summary>
public sealed class PlpgsqlCase
{
    private PlpgsqlCase(string file, string name, string body)
    {
        Name = file + ": " + name;
        Start = body.IndexOf('⟦', StringComparison.Ordinal);
        Body = body.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal);
        if (name.StartsWith("since ", StringComparison.Ordinal)) Since = int.Parse(name[6..name.IndexOf(':', StringComparison.Ordinal)], CultureInfo.InvariantCulture);
        if (name.StartsWith("returns ", StringComparison.Ordinal)) Returns = name[8..];
    }

    public string Name { get; }

    public string Body { get; }

    /// <summary>Where the server points; -1 where it gives no position, or takes the body.</summary>
    public int Start { get; }

    public int Since { get; } = ParserOptions.OldestServerVersion;

    public string Returns { get; } = "void";

    public IEnumerable<int> Versions => Enumerable.Range(Since, ParserOptions.NewestServerVersion - Since + 1);

    public static IReadOnlyList<PlpgsqlCase> Ok { get; } = Read("ok");

    public static IReadOnlyList<PlpgsqlCase> Err { get; } = Read("err");

    public override string ToString() => Name;

    private static List<PlpgsqlCase> Read(string file)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Fixtures", "Plpgsql", file + ".sql");
        var parts = ("\n" + File.ReadAllText(path).ReplaceLineEndings("\n")).Split("\n--- ").Skip(1);
        return parts.Select(part => part.Split('\n', 2)).Select(lines => new PlpgsqlCase(file, lines[0], lines[1].TrimEnd('\n'))).ToList();
    }
}
