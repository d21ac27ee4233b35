using System;
using System.IO;
using DbImpact.Checks.Migrations;

namespace DbImpact.Cli.Sources;

/// <summary>The migrations that databases are made by: SQL files, C# classes of EF Core, Python's modules of Alembic.</summary>
internal sealed record MigrationsFolder(MigrationSteps Steps)
{
    public MigrationChain? Chain => Steps.Chain;

    /// <exception cref="CliException">It is no folder, or has no migration.</exception>
    public static MigrationsFolder Read(string written, Terminal terminal, int? serverVersion)
    {
        var path = terminal.FullPath(written);
        if (!Directory.Exists(path)) throw new CliException($"There is no folder \"{written}\" with migrations.");
        try
        {
            return new MigrationsFolder(MigrationSteps.Read(new FolderSource(path, written), full => DisplayPath.Of(full, terminal.CurrentDirectory), serverVersion));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CliException($"The folder \"{written}\" cannot be read: {exception.Message}", exception);
        }
    }
}
