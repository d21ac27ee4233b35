using System;
using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Plpgsql;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Replay;

/// <summary>What a block of PL/pgSQL with loops and variables can do to the catalog, as far as its text tells.</summary>
internal static class BlockEffects
{
    private static readonly HashSet<string> CommandsOnData = new(StringComparer.OrdinalIgnoreCase)
    {
        "select", "values", "with", "insert", "update", "delete", "merge", "truncate", "lock", "analyze", "vacuum", "refresh", "notify", "explain",
    };

    /// <summary>
    /// Whether all that it runs reads and changes rows: it leaves the catalog as it is, however often and with what values. A query that is run
    /// for a function of the database's own is not known to do so.
    /// </summary>
    public static bool AreOnData(string body, DatabaseCatalog catalog)
    {
        var parsed = PlpgsqlParser.Parse(new SqlText(body), new ParserOptions { ServerVersion = catalog.ServerVersion });
        if (parsed.Errors.Count > 0 || parsed.IsTooDeep) return false;
        var isOnData = true;
        parsed.Block.Walk(node =>
        {
            isOnData &= node switch
            {
                ExecuteSqlStatement sql => IsOnData(sql.Command) && (sql.Command is not SelectStatement || CallsBuiltInsAlone(sql.Command, catalog)),
                PerformStatement perform => CallsBuiltInsAlone(perform.Query, catalog),
                DynamicExecuteStatement dynamic => IsOnData(dynamic.Command),
                ForExecuteStatement loop => IsOnData(loop.Command),
                OpenStatement { Command: { } command } => IsOnData(command),
                ReturnQueryStatement { Command: { } command } => IsOnData(command),
                _ => true,
            };
            return isOnData;
        });
        return isOnData;
    }

    /// <summary>Whether the routine's body has a command that makes, changes or drops something, or one that is put together as it runs.</summary>
    public static bool MayChangeCatalog(Routine routine, DatabaseCatalog catalog)
    {
        if (routine.IsBuiltIn || routine.Extension is not null || routine.Body is not { } body) return false;
        if (routine.Language == "plpgsql") return !AreOnData(body, catalog);
        if (routine.Language != "sql" || routine.BodyIsSqlStandard) return false;
        foreach (var statement in SqlParser.ParseScript(new SqlText(body), new ParserOptions { ServerVersion = catalog.ServerVersion }).Statements)
            if (!IsOnData(statement)) return true;
        return false;
    }

    private static bool CallsBuiltInsAlone(SqlNode node, DatabaseCatalog catalog)
    {
        var areBuiltIn = true;
        node.Walk(child =>
        {
            if (child is FunctionCall call)
                areBuiltIn &= call.Name.Schema is null or { Name: "pg_catalog" } && catalog.FindRoutines(BuiltIns.PgCatalogOid, call.Name.Name.Name).Count > 0;
            return areBuiltIn;
        });
        return areBuiltIn;
    }

    private static bool IsOnData(SqlStatement statement) => !statement.IsIncomplete && statement is SelectStatement or InsertStatement or UpdateStatement
        or DeleteStatement or MergeStatement or TruncateStatement or LockStatement or RefreshMaterializedViewStatement
        or NotifyStatement or ExplainStatement or SetConstraintsStatement or VacuumStatement;

    /// <summary>Of a text that is put together the first piece says which command it is, as long as no other follows it.</summary>
    private static bool IsOnData(PlpgsqlExpression command)
    {
        if (command.Query.Body is not SelectQuery { Items.Count: 1 } query) return false;
        var hasSeveral = false;
        query.Items[0].Walk(node =>
        {
            hasSeveral |= node is StringConstant constant && (constant.HasHole || constant.Value.TrimEnd().TrimEnd(';').IndexOf(';') >= 0);
            return true;
        });
        if (hasSeveral || FirstPiece(query.Items[0].Expression) is not { } text) return false;
        var words = text.Split([' ', '\t', '\r', '\n', '(', '%'], 2, StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 0 && CommandsOnData.Contains(words[0]);
    }

    private static string? FirstPiece(SqlExpression? expression)
    {
        while (true)
        {
            switch (expression)
            {
                case StringConstant constant: return constant.Value;
                case ParenthesizedExpression parenthesized: expression = parenthesized.Operand; break;
                case BinaryExpression { Operator.Symbol: "||" } pieces: expression = pieces.Left; break;
                case FunctionCall { Arguments.Count: > 0 } call when call.Name.Name.Name is "format" or "concat": expression = call.Arguments[0]; break;
                default: return null;
            }
        }
    }
}
