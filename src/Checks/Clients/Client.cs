namespace DbImpact.Checks.Clients;

/// <summary>The libraries between a program and the server, as <see cref="Facts.SqlSite.Library"/> names them.</summary>
internal static class Client
{
    public const string Npgsql = "Npgsql";
    public const string AdoNet = "ADO.NET";
    public const string Dapper = "Dapper";
    public const string EntityFramework = "EF Core";

    /// <summary>Whether Npgsql sends the parameters.</summary>
    public static bool IsNpgsql(string library) => library is Npgsql or AdoNet or Dapper or EntityFramework;
}
