using DbImpact.Checks.Facts;

namespace DbImpact.Checks.Clients;

/// <summary>The libraries between a program and the server, as the facts name them.</summary>
internal static class Client
{
    public const string Npgsql = "Npgsql";
    public const string AdoNet = "ADO.NET";
    public const string Dapper = "Dapper";
    public const string EntityFramework = "EF Core";

    public const string Asyncpg = "asyncpg";

    /// <summary>Whether Npgsql sends the parameters.</summary>
    public static bool IsNpgsql(SqlSite site) => site is { Library: Npgsql or AdoNet or Dapper or EntityFramework };
}
