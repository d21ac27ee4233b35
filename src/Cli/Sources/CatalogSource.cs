using System;
using System.IO;
using System.Linq;
using DbImpact.Cli.Files;
using DbImpact.LiveCatalog;
using Npgsql;

namespace DbImpact.Cli.Sources;

/// <summary>Where a catalog comes from, as the user wrote it.</summary>
internal abstract record CatalogSource
{
    /// <summary>For a person; never with a password.</summary>
    public abstract string Description { get; }

    /// <summary>What the database is called where the user gives it no name.</summary>
    public abstract string DefaultName { get; }

    /// <param name="text">What the user wrote.</param>
    /// <param name="folder">What relative paths start from.</param>
    /// <param name="environment">Where <c>env:NAME</c> is looked up.</param>
    /// <exception cref="CliException">It leads nowhere.</exception>
    public static CatalogSource Parse(string text, string folder, Func<string, string?> environment)
    {
        if (text.StartsWith("env:", StringComparison.Ordinal)) return FromEnvironment(text[4..], environment);
        if (ConnectionText.IsUri(text) || ConnectionText.IsConnectionString(text)) return ParseServer(text, null);
        if (string.IsNullOrWhiteSpace(text)) throw new CliException("The source of the catalog is empty. " + Commands.CommonOptions.SourceHelp);
        var path = Path.GetFullPath(text, folder);
        if (Directory.Exists(path)) return new FolderSource(path, text);
        if (File.Exists(path)) return new FileSource(path, text);
        if (text.Contains('=', StringComparison.Ordinal) && text.Contains(';', StringComparison.Ordinal))
            throw new CliException("The connection string cannot be read: it names no host.");
        if (text.StartsWith("--", StringComparison.Ordinal)) throw new CliException($"There is no option \"{text}\".");
        throw new CliException($"There is no file or folder \"{text}\" to read a catalog from.");
    }

    /// <summary>Parts <c>name=SOURCE</c>; the name is null where the text is a source alone.</summary>
    public static (string? Name, string Source) SplitName(string text)
    {
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        if (equals <= 0) return (null, text);
        if (ConnectionText.IsConnectionString(text)) return (null, text);
        var name = text[..equals];
        var isName = name.All(c => char.IsLetterOrDigit(c) || c is '_' or '-' or '.');
        return isName && !new NpgsqlConnectionStringBuilder().ContainsKey(name) ? (name, text[(equals + 1)..]) : (null, text);
    }

    private static ServerSource FromEnvironment(string name, Func<string, string?> environment)
    {
        if (environment(name) is not { Length: > 0 } value) throw new CliException($"The environment variable {name} is not set.");
        return ParseServer(value, name);
    }

    private static ServerSource ParseServer(string text, string? variable)
    {
        try
        {
            return new ServerSource(text, ConnectionText.Parse(text), variable);
        }
        catch (LiveCatalogException exception)
        {
            throw new CliException(variable is null ? exception.Message : $"{variable}: {exception.Message}");
        }
    }
}

/// <summary>A snapshot, the output of pg_dump, or any other script.</summary>
internal sealed record FileSource(string FullPath, string Written) : CatalogSource
{
    public override string Description => Written;

    public override string DefaultName => Path.GetFileNameWithoutExtension(FullPath);
}

/// <summary>A folder of migrations, or of the files of a split snapshot.</summary>
internal sealed record FolderSource(string FullPath, string Written) : CatalogSource
{
    public bool IsSplitSnapshot(FileTree tree) => SplitFolder.IsSplitSnapshot(FullPath, tree);

    public override string Description => Written;

    public override string DefaultName => Path.GetFileName(Path.TrimEndingDirectorySeparator(FullPath));
}

/// <summary>No database at all: what is asked for needs none.</summary>
internal sealed record EmptySource : CatalogSource
{
    private EmptySource()
    {
    }

    public static EmptySource Instance { get; } = new();

    public override string Description => "an empty database";

    public override string DefaultName => "the database";
}

internal sealed record ServerSource(string ConnectionString, NpgsqlConnectionStringBuilder Settings, string? Variable) : CatalogSource
{
    public override string Description =>
        Variable is null ? ConnectionText.Describe(Settings) : $"env:{Variable} ({ConnectionText.Describe(Settings)})";

    public override string DefaultName => Settings.Database ?? Settings.Username ?? "postgres";

    public override string ToString() => Description;
}
