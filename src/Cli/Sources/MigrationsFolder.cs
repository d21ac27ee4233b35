using System;
using System.IO;

namespace DbImpact.Cli.Sources;

/// <summary>The migrations that databases are made by: SQL files, which are replayed, or Alembic's, whose chain alone is read.</summary>
internal sealed record MigrationsFolder(MigrationSteps? Steps, AlembicChain? Alembic)
{
    /// <exception cref="CliException">It is no folder, or has no migration.</exception>
    public static MigrationsFolder Read(string written, Terminal terminal, int? serverVersion)
    {
        var path = terminal.FullPath(written);
        if (!Directory.Exists(path)) throw new CliException($"There is no folder \"{written}\" with migrations.");
        try
        {
            var alembic = AlembicChain.Read(path);
            if (alembic is not null && MigrationOrder.Files(path).Count == 0) return new MigrationsFolder(null, alembic);
            return new MigrationsFolder(MigrationSteps.Read(new FolderSource(path, written), full => DisplayPath.Of(full, terminal.CurrentDirectory), serverVersion), alembic);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CliException($"The folder \"{written}\" cannot be read: {exception.Message}", exception);
        }
    }
}
