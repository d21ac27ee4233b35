using System;
using System.Collections.Generic;
using System.Linq;
using DbImpact.Checks.Facts;
using DbImpact.PostgreSql.Syntax;
using DbImpact.Python.Symbols;
using DbImpact.Python.Syntax;

namespace DbImpact.Python.Sql;

/// <summary>The libraries that run SQL on PostgreSQL, and which of their calls take a text.</summary>
internal static class SqlLibraries
{
    /// <summary>The methods that take SQL as their first argument in one library or another.</summary>
    private static readonly Dictionary<string, SqlOperation> Methods = new(StringComparer.Ordinal)
    {
        ["execute"] = SqlOperation.Command,
        ["executemany"] = SqlOperation.Execute,
        ["execute_many"] = SqlOperation.Execute,
        ["executescript"] = SqlOperation.Script,
        ["mogrify"] = SqlOperation.Command,
        ["copy_expert"] = SqlOperation.Execute,
        ["copy"] = SqlOperation.Execute,
        ["copy_from_query"] = SqlOperation.Query,
        ["prepare"] = SqlOperation.Command,
        ["fetch"] = SqlOperation.Query,
        ["fetchrow"] = SqlOperation.Query,
        ["fetchval"] = SqlOperation.Query,
        ["fetchmany"] = SqlOperation.Query,
        ["fetch_all"] = SqlOperation.Query,
        ["fetch_one"] = SqlOperation.Query,
        ["fetch_val"] = SqlOperation.Query,
        ["iterate"] = SqlOperation.Query,
        ["cursor"] = SqlOperation.Query,
        ["stream"] = SqlOperation.Query,
        ["scalar"] = SqlOperation.Query,
        ["scalars"] = SqlOperation.Query,
        ["exec_driver_sql"] = SqlOperation.Command,
        ["raw"] = SqlOperation.Query,
    };

    private static readonly HashSet<string> TextFunctions = new(
        ["sqlalchemy.text", "sqlalchemy.sql.text", "sqlalchemy.sql.expression.text", "sqlalchemy.DDL", "sqlalchemy.schema.DDL", "sqlmodel.text"], StringComparer.Ordinal);

    private static readonly HashSet<string> PandasFunctions = new(["pandas.read_sql", "pandas.read_sql_query", "polars.read_database"], StringComparer.Ordinal);

    private static readonly HashSet<string> BatchFunctions = new(["psycopg2.extras.execute_values", "psycopg2.extras.execute_batch"], StringComparer.Ordinal);

    /// <summary>Packages whose connections lead to a PostgreSQL, and what they are called.</summary>
    private static readonly Dictionary<string, string> Packages = new(StringComparer.Ordinal)
    {
        ["asyncpg"] = "asyncpg",
        ["psycopg2"] = "psycopg2",
        ["psycopg2cffi"] = "psycopg2",
        ["psycopg"] = "psycopg",
        ["psycopg_pool"] = "psycopg",
        ["aiopg"] = "aiopg",
        ["pg8000"] = "pg8000",
        ["sqlalchemy"] = "SQLAlchemy",
        ["sqlmodel"] = "SQLModel",
        ["flask_sqlalchemy"] = "SQLAlchemy",
        ["databases"] = "databases",
        ["django"] = "Django",
        ["alembic"] = "Alembic",
        ["pandas"] = "pandas",
    };

    /// <summary>Packages whose connections lead elsewhere.</summary>
    private static readonly HashSet<string> OtherDatabases = new(
        ["sqlite3", "aiosqlite", "pymysql", "MySQLdb", "mysql", "aiomysql", "asyncmy", "oracledb", "cx_Oracle", "pymssql", "aioodbc", "duckdb", "clickhouse_driver",
         "clickhouse_connect", "snowflake", "cassandra", "pyspark", "google", "trino", "pyhive", "redis"], StringComparer.Ordinal);

    public static bool IsSqlMethod(string method) => Methods.ContainsKey(method);

    /// <summary>What a function of a library does with the text among its arguments; its position and its keyword.</summary>
    public static (SqlUse Use, int Position, string Keyword)? OfFunction(string function, bool hasArguments)
    {
        if (TextFunctions.Contains(function)) return (new SqlUse("SQLAlchemy", ParameterStyle.NamedColon, SqlOperation.Command) { TakesParts = true }, 0, "text");
        if (BatchFunctions.Contains(function))
        {
            var fillsRows = function.EndsWith("execute_values", StringComparison.Ordinal);
            return (new SqlUse("psycopg2", ParameterStyle.Format, SqlOperation.Execute) { FillsRows = fillsRows }, 1, "sql");
        }
        if (PandasFunctions.Contains(function))
            return (new SqlUse("pandas", hasArguments ? ParameterStyle.Format : ParameterStyle.Positional, SqlOperation.Query), 0, function.StartsWith("polars", StringComparison.Ordinal) ? "query" : "sql");
        return function switch
        {
            "alembic.op.execute" => (new SqlUse("Alembic", ParameterStyle.NamedColon, SqlOperation.Execute) { IsMigration = true }, 0, "sqltext"),
            "django.db.migrations.RunSQL" => (new SqlUse("Django", ParameterStyle.Positional, SqlOperation.Script) { IsMigration = true }, 0, "sql"),
            _ => null,
        };
    }

    /// <summary>What a method of a library's object does with its first argument; null where it takes no SQL.</summary>
    /// <param name="type">What made the object: <c>psycopg2.connect().cursor()</c>.</param>
    /// <param name="method">The method's name.</param>
    /// <param name="hasArguments">Whether values for parameters are given: without them DB-API drivers read no <c>%</c>.</param>
    public static SqlUse? OfMethod(string type, string method, bool hasArguments)
    {
        if (!Methods.TryGetValue(method, out var operation)) return null;
        var package = PackageOf(type);
        if (OtherDatabases.Contains(package) || !Packages.TryGetValue(package, out var library)) return null;
        if (package == "alembic" && type.IndexOf("get_bind", StringComparison.Ordinal) < 0)
            return method == "execute" ? new SqlUse("Alembic", ParameterStyle.NamedColon, SqlOperation.Execute) { IsMigration = true } : null;
        // A driver's cursor below SQLAlchemy takes what the driver takes.
        if (library is "SQLAlchemy" or "SQLModel" or "Alembic" && IsOfDriver(type))
            return method.StartsWith("fetch", StringComparison.Ordinal) ? null
                : new SqlUse("DB-API", hasArguments ? ParameterStyle.Format : ParameterStyle.Positional, operation) { IsGuessed = true, IsMigration = package == "alembic" };
        if (IsPrepared(type) || IsResult(library, type) || !Fetches(library, type, method)) return null;
        if (method is "cursor" or "prepare" or "copy" && library is not ("asyncpg" or "psycopg")) return null;
        if (method == "cursor" && library != "asyncpg") return null;
        // SQLAlchemy hands a plain string to the driver as it is, where it takes one at all.
        var isGuessed = library is "SQLAlchemy" or "SQLModel" or "Alembic";
        return new SqlUse(library, StyleOf(library, method, hasArguments), operation) { IsMigration = package == "alembic", IsGuessed = isGuessed };
    }

    /// <summary>
    /// Whether a method that fetches takes SQL, as asyncpg's connections' and pools' do and those of databases. Cursors and prepared
    /// statements have their SQL already: they take a number of rows, or arguments.
    /// </summary>
    private static bool Fetches(string library, string type, string method) => method switch
    {
        "fetch" or "fetchrow" or "fetchval" or "fetchmany" => library == "asyncpg" && !IsOfDriver(type) && type.IndexOf("Cursor", StringComparison.Ordinal) < 0,
        "fetch_all" or "fetch_one" or "fetch_val" => library == "databases",
        _ => true,
    };

    /// <summary>A prepared statement has its SQL: all that its methods take are arguments.</summary>
    private static bool IsPrepared(string type) =>
        type.IndexOf(".prepare(", StringComparison.Ordinal) >= 0 || type.IndexOf("PreparedStatement", StringComparison.Ordinal) >= 0;

    /// <summary>SQLAlchemy's results have methods that are called as its sessions' are: <c>result.scalars("id")</c>.</summary>
    private static bool IsResult(string library, string type) => library is "SQLAlchemy" or "SQLModel" or "Alembic"
        && (type.IndexOf(".execute(", StringComparison.Ordinal) >= 0 || type.IndexOf(".stream(", StringComparison.Ordinal) >= 0
            || type.IndexOf(".exec_driver_sql(", StringComparison.Ordinal) >= 0 || type.IndexOf("Result", StringComparison.Ordinal) >= 0);

    private static bool IsOfDriver(string type) =>
        type.IndexOf(".cursor(", StringComparison.Ordinal) >= 0 || type.IndexOf("raw_connection(", StringComparison.Ordinal) >= 0
        || type.IndexOf(".driver_connection", StringComparison.Ordinal) >= 0 || type.IndexOf(".dbapi_connection", StringComparison.Ordinal) >= 0;

    /// <summary>
    /// The library of a module's SQL whose receiver is not known: one that the module imports and whose parameters are written as in the
    /// text. Null where the module uses other databases only.
    /// </summary>
    /// <param name="module">The module.</param>
    /// <param name="method">The method's name.</param>
    /// <param name="text">What is known of the text.</param>
    /// <param name="hasArguments">Whether values for parameters are given.</param>
    /// <param name="isCursor">Whether the receiver is, by its name or by what made it, a driver's cursor.</param>
    public static SqlUse? Guess(ModuleSymbol module, string method, string text, bool hasArguments, bool isCursor)
    {
        var operation = Methods.TryGetValue(method, out var known) ? known : SqlOperation.Command;
        var imported = module.Imports.SelectMany(RootsOf).Distinct().ToList();
        var libraries = imported.Where(Packages.ContainsKey).Select(package => Packages[package]).Where(static library => library is not ("pandas" or "Alembic")).Distinct().ToList();
        if (libraries.Count == 0 && imported.Any(OtherDatabases.Contains)) return null;
        var byStyle = method is "fetch" or "fetchrow" or "fetchval" or "fetchmany" ? "asyncpg"
            : HasNumbered(text) ? "asyncpg"
            : text.IndexOf("%s", StringComparison.Ordinal) >= 0 || text.IndexOf("%(", StringComparison.Ordinal) >= 0 ? "psycopg2"
            : null;
        var library = libraries.Count == 1 ? libraries[0]
            : byStyle is not null && (libraries.Count == 0 || libraries.Contains(byStyle)) ? byStyle
            : libraries.FirstOrDefault(each => byStyle is null || StyleOf(each, method, true) == StyleOf(byStyle, method, true)) ?? byStyle ?? "DB-API";
        // asyncpg's own cursors run nothing: they have their SQL.
        var isOfDriver = isCursor && (library == "asyncpg" ? method is "execute" or "executemany" : library is "SQLAlchemy" or "SQLModel" or "databases" && hasArguments);
        var use = isOfDriver ? new SqlUse("DB-API", hasArguments ? ParameterStyle.Format : ParameterStyle.Positional, operation) : new SqlUse(library, StyleOf(library, method, hasArguments), operation);
        return Fit(use with { IsGuessed = true }, text);
    }

    /// <summary>A use whose library is not certain, its parameters being those that the text has.</summary>
    public static SqlUse Fit(SqlUse use, string text)
    {
        if (!use.IsGuessed) return use;
        var style = HasFormat(text) ? ParameterStyle.Format : HasNumbered(text) ? ParameterStyle.Positional : use.ParameterStyle;
        if (style == use.ParameterStyle) return use;
        var isOfDriver = style == ParameterStyle.Format && use.Library is "asyncpg" or "SQLAlchemy" or "SQLModel" or "databases";
        return use with { ParameterStyle = style, Library = isOfDriver ? "DB-API" : use.Library };
    }

    private static ParameterStyle StyleOf(string library, string method, bool hasArguments) => library switch
    {
        "asyncpg" => ParameterStyle.Positional,
        "SQLAlchemy" or "SQLModel" or "databases" or "Alembic" when method != "exec_driver_sql" => ParameterStyle.NamedColon,
        _ => hasArguments ? ParameterStyle.Format : ParameterStyle.Positional,
    };

    /// <summary>Whether the text has a <c>%s</c> or <c>%(name)s</c> outside of its strings.</summary>
    private static bool HasFormat(string text)
    {
        var isQuoted = false;
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (text[i] == '\'') isQuoted = !isQuoted;
            if (isQuoted || text[i] != '%') continue;
            if (text[i + 1] == '(') return true;
            if (text[i + 1] == 's' && (i + 2 == text.Length || !(char.IsLetterOrDigit(text[i + 2]) || text[i + 2] == '_'))) return true;
            if (text[i + 1] == '%') i++;
        }
        return false;
    }

    private static bool HasNumbered(string text)
    {
        for (var i = text.IndexOf('$'); i >= 0 && i + 1 < text.Length; i = text.IndexOf('$', i + 1))
            if (text[i + 1] is >= '1' and <= '9') return true;
        return false;
    }

    private static IEnumerable<string> RootsOf(Statement import) => import switch
    {
        ImportStatement plain => plain.Names.Select(static name => PackageOf(name.Name)),
        ImportFromStatement { Level: 0 } from => [PackageOf(from.Module)],
        _ => [],
    };

    private static string PackageOf(string name)
    {
        var end = name.IndexOfAny(['.', '(']);
        return end < 0 ? name : name.Substring(0, end);
    }
}
