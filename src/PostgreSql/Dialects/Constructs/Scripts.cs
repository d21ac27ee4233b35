using System.Collections.Generic;
using DbImpact.PostgreSql.Parsing;

namespace DbImpact.PostgreSql.Dialects.Constructs;

/// <summary>What client programs of other databases read in a script: GO, USE, DELIMITER, PRAGMA.</summary>
internal static class Scripts
{
    public static Recognition? Recognize(StatementTokens at) => Go(at) ?? First(at);

    /// <summary>
    /// sqlcmd's GO, alone on its line; behind an expression PostgreSQL takes it for an alias and refuses what comes next. Where one ends a
    /// statement, so do the others of the text.
    /// </summary>
    private static Recognition? Go(StatementTokens at)
    {
        var first = StatementStarts.IsGo(at, at.Error) ? at.Error : at.Error - 1;
        if (!StatementStarts.IsGo(at, first)) return null;
        var rest = at.WithRest();
        var constructs = new List<DialectConstruct>();
        var reading = new List<SqlEdit>();
        for (var i = first; i < rest.End; i++)
        {
            if (!StatementStarts.IsGo(rest, i)) continue;
            var one = Recognition.Exact(
                SqlDialects.SqlServer, "GO", rest.Span(i), "statements end with a semicolon", ";", rest.Replace(i, i, ";"));
            constructs.AddRange(one.Constructs);
            reading.AddRange(one.Reading);
        }
        return Recognition.Of(constructs, reading);
    }

    private static Recognition? First(StatementTokens at)
    {
        if (at.Error != at.First) return null;
        if (at.Is(at.First, "use") && (at.IsName(at.First + 1) || at.Kind(at.First + 1) == TokenKind.OpenBracket))
            return Tell(at, SqlDialects.MySql | SqlDialects.SqlServer, "USE",
                "a connection has one database: connect to it, or set search_path to a schema");
        if (at.Is(at.First, "delimiter"))
            return Tell(at, SqlDialects.MySql, "DELIMITER", "the body of a routine stands between $$ and $$, and no other delimiter is needed");
        if (at.Is(at.First, "pragma") && at.IsName(at.First + 1))
            return Tell(at, SqlDialects.Sqlite, "PRAGMA", "settings are made with SET, and catalogs are read with information_schema or psql's \\d");
        if (at.Are(at.First, "attach", "database"))
            return Tell(at, SqlDialects.Sqlite, "ATTACH DATABASE", "a query reads one database; schemas divide it");
        return null;
    }

    private static Recognition Tell(StatementTokens at, SqlDialects dialects, string name, string instead) =>
        Recognition.Tell(dialects, name, at.Span(at.First), instead);
}
