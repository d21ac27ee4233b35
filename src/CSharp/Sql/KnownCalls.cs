using System.Collections.Generic;
using DbImpact.Checks.Facts;
using DbImpact.CSharp.Values;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.CSharp.Sql;

/// <summary>A method or constructor of a library that takes SQL.</summary>
/// <param name="Namespace">Of the type; files that call an extension method import it.</param>
/// <param name="Type">The type that declares it.</param>
/// <param name="Parameter">The SQL's parameter.</param>
/// <param name="Index">The argument that is the SQL, in a call on a receiver.</param>
/// <param name="Use">What it does with the text.</param>
/// <param name="IsExtension">Whether a static call has one argument more.</param>
/// <param name="IsNeutral">Whether the library serves several databases.</param>
internal sealed record KnownCall(string Namespace, string Type, string Parameter, int Index, SqlUse Use, bool IsExtension, bool IsNeutral);

/// <summary>
/// The libraries' calls by name: Npgsql (NpgsqlCommand, NpgsqlBatchCommand, NpgsqlDataSource, NpgsqlConnection's COPY methods), ADO.NET
/// (DbDataSource), Dapper (SqlMapper, CommandDefinition, SqlBuilder), EF Core (RelationalQueryableExtensions,
/// RelationalDatabaseFacadeExtensions, MigrationBuilder), linq2db (DataContextExtensions, DataExtensions), RepoDb (DbConnectionExtension), Marten
/// (IQuerySession, IAdvancedSql, IDocumentOperations).
/// </summary>
internal static class KnownCalls
{
    public const string Npgsql = "Npgsql";
    public const string AdoNet = "ADO.NET";
    public const string Dapper = "Dapper";
    public const string EntityFramework = "EF Core";
    public const string LinqToDb = "linq2db";
    public const string RepoDb = "RepoDb";
    public const string Marten = "Marten";

    private static readonly SqlUse NpgsqlCommand = new(Npgsql, SqlOperation.Command, ParameterStyle.Npgsql);
    private static readonly SqlUse NpgsqlCopy = new(Npgsql, SqlOperation.Execute, ParameterStyle.Positional);
    private static readonly SqlUse AdoNetCommand = new(AdoNet, SqlOperation.Command, ParameterStyle.Npgsql);
    private static readonly SqlUse DapperQuery = new(Dapper, SqlOperation.Query, ParameterStyle.Npgsql);
    private static readonly SqlUse DapperExecute = new(Dapper, SqlOperation.Execute, ParameterStyle.Npgsql);
    private static readonly SqlUse DapperCommand = new(Dapper, SqlOperation.Command, ParameterStyle.Npgsql);
    private static readonly SqlUse EfQuery = new(EntityFramework, SqlOperation.Query, ParameterStyle.EntityFramework);
    private static readonly SqlUse EfExecute = new(EntityFramework, SqlOperation.Execute, ParameterStyle.EntityFramework);
    private static readonly SqlUse EfQueryInterpolated = EfQuery with { Interpolation = Interpolation.Parameter };
    private static readonly SqlUse EfExecuteInterpolated = EfExecute with { Interpolation = Interpolation.Parameter };
    private static readonly SqlUse LinqQuery = new(LinqToDb, SqlOperation.Query, ParameterStyle.Npgsql);
    private static readonly SqlUse LinqExecute = new(LinqToDb, SqlOperation.Execute, ParameterStyle.Npgsql);
    private static readonly SqlUse LinqFromSql = new(LinqToDb, SqlOperation.Query, ParameterStyle.EntityFramework, Interpolation.Parameter);
    private static readonly SqlUse RepoQuery = new(RepoDb, SqlOperation.Query, ParameterStyle.Npgsql);
    private static readonly SqlUse RepoExecute = new(RepoDb, SqlOperation.Execute, ParameterStyle.Npgsql);
    private static readonly SqlUse MartenQuery = new(Marten, SqlOperation.Query, ParameterStyle.Positional);
    private static readonly SqlUse MartenExecute = new(Marten, SqlOperation.Execute, ParameterStyle.Positional);
    private static readonly SqlUse EfMigration = new(EntityFramework, SqlOperation.Script, ParameterStyle.Positional);

    /// <summary>Methods by name.</summary>
    public static IReadOnlyDictionary<string, KnownCall[]> Methods { get; } = MakeMethods();

    /// <summary>Constructors by the type's name.</summary>
    public static IReadOnlyDictionary<string, KnownCall> Constructors { get; } = new Dictionary<string, KnownCall>
    {
        ["NpgsqlCommand"] = new("Npgsql", "NpgsqlCommand", "cmdText", 0, NpgsqlCommand, false, false),
        ["NpgsqlBatchCommand"] = new("Npgsql", "NpgsqlBatchCommand", "commandText", 0, NpgsqlCommand, false, false),
        ["NpgsqlDataAdapter"] = new("Npgsql", "NpgsqlDataAdapter", "selectCommandText", 0, NpgsqlCommand with { Operation = SqlOperation.Query }, false, false),
        ["CommandDefinition"] = new("Dapper", "CommandDefinition", "commandText", 0, DapperCommand, false, true),
    };

    /// <summary>The types whose CommandText is SQL, with their namespaces.</summary>
    public static IReadOnlyDictionary<string, (string Namespace, SqlUse Use, bool IsNeutral)> CommandTypes { get; } =
        new Dictionary<string, (string Namespace, SqlUse Use, bool IsNeutral)>
        {
            ["NpgsqlCommand"] = ("Npgsql", NpgsqlCommand, false),
            ["NpgsqlBatchCommand"] = ("Npgsql", NpgsqlCommand, false),
            ["IDbCommand"] = ("System.Data", AdoNetCommand, true),
            ["DbCommand"] = ("System.Data.Common", AdoNetCommand, true),
            ["DbBatchCommand"] = ("System.Data.Common", AdoNetCommand, true),
        };

    private static Dictionary<string, KnownCall[]> MakeMethods()
    {
        var methods = new Dictionary<string, KnownCall[]>();
        methods["CreateCommand"] =
        [
            new("Npgsql", "NpgsqlDataSource", "commandText", 0, NpgsqlCommand, false, false),
            new("System.Data.Common", "DbDataSource", "commandText", 0, AdoNetCommand, false, true),
        ];
        foreach (var name in new[] { "BeginBinaryImport", "BeginTextImport" }) AddCopy(name, "copyFromCommand");
        foreach (var name in new[] { "BeginBinaryExport", "BeginTextExport" }) AddCopy(name, "copyToCommand");
        AddCopy("BeginRawBinaryCopy", "copyCommand");

        foreach (var name in new[] { "Query", "QueryFirst", "QueryFirstOrDefault", "QuerySingle", "QuerySingleOrDefault", "QueryMultiple", "ExecuteScalar", "ExecuteReader" })
            AddDapper(name, DapperQuery);
        AddDapper("Execute", DapperExecute);
        methods["QueryUnbufferedAsync"] = [Extension("Dapper", "SqlMapper", DapperQuery)];
        methods["AddTemplate"] = [new("Dapper", "SqlBuilder", "sql", 0, DapperCommand, false, true)];

        AddEntityFramework("FromSql", "RelationalQueryableExtensions", EfQueryInterpolated);
        AddEntityFramework("FromSqlInterpolated", "RelationalQueryableExtensions", EfQueryInterpolated);
        AddEntityFramework("FromSqlRaw", "RelationalQueryableExtensions", EfQuery);
        AddEntityFramework("ToSqlQuery", "RelationalEntityTypeBuilderExtensions", EfQuery);
        foreach (var (name, use) in new[] { ("SqlQuery", EfQueryInterpolated), ("SqlQueryRaw", EfQuery) })
            AddEntityFramework(name, "RelationalDatabaseFacadeExtensions", use);
        foreach (var (name, use) in new[] { ("ExecuteSql", EfExecuteInterpolated), ("ExecuteSqlInterpolated", EfExecuteInterpolated), ("ExecuteSqlRaw", EfExecute), ("ExecuteSqlCommand", EfExecute) })
        {
            AddEntityFramework(name, "RelationalDatabaseFacadeExtensions", use);
            AddEntityFramework(name + "Async", "RelationalDatabaseFacadeExtensions", use);
        }
        AddLinqToDb();
        AddRepoDb();
        AddMarten();
        methods["Sql"] = [new("Microsoft.EntityFrameworkCore.Migrations", "MigrationBuilder", "sql", 0, EfMigration, false, true)];
        return methods;

        void AddCopy(string name, string parameter)
        {
            methods[name] = [new("Npgsql", "NpgsqlConnection", parameter, 0, NpgsqlCopy, false, false)];
            methods[name + "Async"] = [new("Npgsql", "NpgsqlConnection", parameter, 0, NpgsqlCopy, false, false)];
        }

        void AddDapper(string name, SqlUse use)
        {
            methods[name] = [Extension("Dapper", "SqlMapper", use)];
            methods[name + "Async"] = [Extension("Dapper", "SqlMapper", use)];
        }

        // Version 6 has the extensions of IDataContext, those before of DataConnection.
        void AddLinqToDb()
        {
            foreach (var type in new[] { "DataContextExtensions", "DataConnectionExtensions" })
            {
                foreach (var name in new[] { "Query", "QueryMultiple", "ExecuteReader" }) AddBoth(name, type, "sql", LinqQuery);
                foreach (var name in new[] { "QueryToListAsync", "QueryToArrayAsync", "QueryToAsyncEnumerable" }) Add(name, type, "sql", LinqQuery);
                AddBoth("Execute", type, "sql", LinqExecute);
                Add("SetCommand", type, "commandText", LinqExecute);
            }
            Append("FromSql", new("LinqToDB", "DataExtensions", "sql", 0, LinqFromSql, true, true));
            Append("FromSqlScalar", new("LinqToDB", "DataExtensions", "sql", 0, LinqFromSql, true, true));

            void Add(string name, string type, string parameter, SqlUse use) => Append(name, new("LinqToDB.Data", type, parameter, 0, use, true, true));

            void AddBoth(string name, string type, string parameter, SqlUse use)
            {
                Add(name, type, parameter, use);
                Add(name + "Async", type, parameter, use);
            }
        }

        void AddRepoDb()
        {
            foreach (var name in new[] { "ExecuteQuery", "ExecuteQueryMultiple", "ExecuteReader", "ExecuteScalar", "ExecuteNonQuery" })
            {
                foreach (var called in new[] { name, name + "Async" })
                    Append(called, new("RepoDb", "DbConnectionExtension", "commandText", 0, name == "ExecuteNonQuery" ? RepoExecute : RepoQuery, true, true));
            }
        }

        void AddMarten()
        {
            foreach (var type in new[] { "IQuerySession", "IAdvancedSql", "QuerySessionExtensions" })
            {
                foreach (var name in new[] { "Query", "QueryAsync", "StreamAsync" })
                    Append(name, new("Marten", type, "sql", 0, MartenQuery, type == "QuerySessionExtensions", false));
            }
            Append("QueueSqlCommand", new("Marten", "IDocumentOperations", "sql", 0, MartenExecute, false, false));
        }

        void Append(string name, KnownCall call) => methods[name] = methods.TryGetValue(name, out var known) ? [.. known, call] : [call];

        void AddEntityFramework(string name, string type, SqlUse use) => methods[name] = [Extension("Microsoft.EntityFrameworkCore", type, use)];
    }

    private static KnownCall Extension(string @namespace, string type, SqlUse use) => new(@namespace, type, "sql", 0, use, true, true);
}
