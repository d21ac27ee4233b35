using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using DbImpact.Cli.Setup;
using DbImpact.Cli.Sources;
using DbImpact.Cli.Workspaces;

namespace DbImpact.Cli.Commands;

/// <summary><c>dbimpact init [FOLDER]</c>.</summary>
internal static class InitCommand
{
    private const string Schema = "https://raw.githubusercontent.com/dbimpact/dbimpact/main/docs/schemas/dbimpact.schema.json";

    public static Command Create(Terminal terminal)
    {
        var folder = new Argument<string>("folder") { Description = "The folder to look into (default: here).", Arity = ArgumentArity.ZeroOrOne, DefaultValueFactory = _ => "." };
        CommonOptions.RefuseOptions(folder);
        var command = new Command("init", "Writes a dbimpact.json by looking at what is there: repositories, dumps, migrations, configuration.") { folder };
        command.SetAction((parsed, _) => System.Threading.Tasks.Task.FromResult(Run(terminal, parsed.GetRequiredValue(folder))));
        return command;
    }

    private static int Run(Terminal terminal, string written)
    {
        var root = Path.TrimEndingDirectorySeparator(terminal.FullPath(written));
        if (!Directory.Exists(root)) throw new CliException($"There is no folder \"{written}\".");
        var path = Path.Combine(root, WorkspaceFile.Name);
        if (Path.Exists(path)) throw new CliException($"{DisplayPath.Of(path, terminal.CurrentDirectory)} is there already, and stays as it is.");
        var repositories = RepositoryFinder.Find(root);
        var services = repositories.Select(folder => Look(folder, root, [.. repositories.Where(other => other != folder)])).ToList();
        var shared = services.TrueForAll(service => service.Catalog is not null) ? null : CatalogFinder.Find(root, repositories);
        var databases = NameDatabases(services, shared, root);
        AtomicFile.Write(path, ToJson(services, databases, shared, root));

        terminal.Output.WriteLine($"Wrote {DisplayPath.Of(path, terminal.CurrentDirectory)}: "
            + $"{Count(services.Count, "repository", "repositories")}, {Count(databases.Count, "database", "databases")}.");
        foreach (var (catalog, name) in databases) terminal.Output.WriteLine($"  {name}: {Describe(catalog, root)}");
        if (databases.Exists(entry => entry.Catalog.Path is null))
            terminal.Output.WriteLine("A variable is read when the tool runs; \"dbimpact snapshot env:NAME -o db.sql\" writes a file that serves without the server.");
        if (databases.Exists(entry => entry.Catalog == Nothing))
            terminal.Output.WriteLine("Nothing that was found tells what the database has: set DATABASE_URL, or write its snapshot and name it there.");
        return ExitCodes.Clean;
    }

    /// <summary>What stands in for a catalog that nothing tells of.</summary>
    private static readonly FoundCatalog Nothing = new(null, "DATABASE_URL");

    private static Service Look(string folder, string root, IReadOnlyCollection<string> others) => new(
        folder == root ? Path.GetFileName(root) : DisplayPath.Of(folder, root).Replace('/', '-'),
        folder,
        folder == root && others.Count > 0 ? null : CatalogFinder.Find(folder, others),
        CatalogFinder.SearchPathOf(folder));

    private static List<(FoundCatalog Catalog, string Name)> NameDatabases(List<Service> services, FoundCatalog? shared, string root)
    {
        var databases = new List<(FoundCatalog Catalog, string Name)>();
        foreach (var service in services)
        {
            var catalog = service.Catalog ?? shared ?? Nothing;
            if (databases.Exists(entry => entry.Catalog == catalog)) continue;
            var name = service.Catalog is not null && services.Count > 1 ? service.Name : NameOf(catalog, root);
            databases.Add((catalog, databases.Exists(entry => entry.Name == name) ? name + (databases.Count + 1) : name));
        }
        return databases;
    }

    private static string NameOf(FoundCatalog catalog, string root) => catalog.Path is { } path && File.Exists(path) ? Path.GetFileNameWithoutExtension(path) : Path.GetFileName(root);

    private static string Describe(FoundCatalog catalog, string root) => catalog.Path is { } path ? DisplayPath.Of(path, root) : "env:" + catalog.Variable;

    private static string ToJson(List<Service> services, List<(FoundCatalog Catalog, string Name)> databases, FoundCatalog? shared, string root)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("$schema", Schema);
            json.WriteStartObject("databases");
            foreach (var (catalog, name) in databases)
            {
                json.WriteStartObject(name);
                json.WriteString("catalog", Describe(catalog, root));
                json.WriteEndObject();
            }
            json.WriteEndObject();
            json.WriteStartArray("repositories");
            foreach (var service in services)
            {
                json.WriteStartObject();
                json.WriteString("name", service.Name);
                json.WriteString("path", DisplayPath.Of(service.Folder, root));
                var catalog = service.Catalog ?? shared ?? Nothing;
                if (databases.Count > 1) json.WriteString("database", databases.First(entry => entry.Catalog == catalog).Name);
                if (service.SearchPath is { } searchPath) json.WriteString("searchPath", searchPath);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static string Count(int count, string one, string several) => count == 1 ? "1 " + one : $"{count} {several}";

    private sealed record Service(string Name, string Folder, FoundCatalog? Catalog, string? SearchPath);
}
