using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using DbImpact.Checks.Findings;
using DbImpact.Cli.Sources;
using DbImpact.CSharp.Sql;

namespace DbImpact.Cli.Workspaces;

/// <summary>
/// Reads a dbimpact.json. Whatever it does not understand is refused by name: a misspelt key must not pass for one that is not there.
/// </summary>
internal static class WorkspaceReader
{
    private static readonly JsonDocumentOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <exception cref="CliException">The file cannot be read, or says something that is not understood.</exception>
    public static WorkspaceFile Read(string path, string name)
    {
        try
        {
            using var document = JsonDocument.Parse(TextFile.Read(path).Text, Options);
            return ReadRoot(new JsonObject(document.RootElement, name, ""), path);
        }
        catch (JsonException exception)
        {
            throw new CliException(
                $"{name}:{exception.LineNumber + 1}:{exception.BytePositionInLine + 1}: this is not JSON as it should be.", exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CliException($"{name} cannot be read: {exception.Message}", exception);
        }
    }

    private static WorkspaceFile ReadRoot(JsonObject root, string path)
    {
        root.Only("$schema", "databases", "repositories", "renames", "severities", "priorities", "baseline", "exclude", "owners", "access", "conventions", "placeholders");
        var databases = new Dictionary<string, DatabaseEntry>(StringComparer.Ordinal);
        foreach (var (name, value) in root.Members("databases")) databases[name] = ReadDatabase(value);
        var repositories = root.Items("repositories").Select(ReadRepository).ToList();
        foreach (var repository in repositories)
        {
            foreach (var database in repository.Folders.Select(folder => folder.Database).Prepend(repository.Database).OfType<string>())
            {
                if (databases.ContainsKey(database)) continue;
                var uses = $"repository \"{repository.Name}\" uses database \"{database}\", which is not among the databases";
                throw new CliException($"{root.File}: {uses}{Nearest.Question(database, databases.Keys)}");
            }
        }
        var twice = repositories.GroupBy(repository => repository.Name).FirstOrDefault(group => group.Count() > 1);
        if (twice is not null) throw new CliException($"{root.File}: two repositories have the name \"{twice.Key}\".");
        return new WorkspaceFile
        {
            FullPath = path,
            Databases = databases,
            Repositories = repositories,
            Renames = [.. root.Items("renames").Select(ReadRename)],
            Baseline = root.Text("baseline"),
            Exclude = root.Texts("exclude"),
            Placeholders = ReadPlaceholders(root),
            Ownership = PolicyReader.ReadOwnership(root),
            Conventions = PolicyReader.ReadConventions(root),
            Priorities = root.Values("priorities").ToDictionary(entry => entry.Name, entry => ReadPriority(root, entry.Name, entry.Value), StringComparer.Ordinal),
            Severities = root.Values("severities")
                .ToDictionary(entry => ReadRule(root, entry.Name), entry => ReadSeverity(root, entry.Name, entry.Value)),
        };
    }

    private static DatabaseEntry ReadDatabase(JsonObject database)
    {
        database.Only("catalog", "searchPath");
        return new DatabaseEntry(database.RequiredText("catalog"), database.Names("searchPath"));
    }

    private static RepositoryEntry ReadRepository(JsonObject repository)
    {
        repository.Only("name", "path", "database", "searchPath", "exclude", "queries", "sqlMethods", "placeholders", "folders");
        var path = repository.RequiredText("path");
        if (IsPattern(path) && repository.Text("name") is { } single)
            throw new CliException($"{repository.File}: \"{path}\" may be several repositories: they cannot all be called \"{single}\".");
        var name = repository.Text("name") ?? Path.GetFileName(Path.TrimEndingDirectorySeparator(path.Replace('\\', '/')));
        return new RepositoryEntry(name, path, repository.Text("database"), repository.Names("searchPath"))
        {
            Exclude = repository.Texts("exclude"),
            Placeholders = ReadPlaceholders(repository),
            Queries = repository.Texts("queries"),
            SqlMethods = [.. repository.Texts("sqlMethods").Select(text => ReadMethod(repository, text))],
            Folders = [.. repository.Items("folders").Select(ReadFolder)],
        };
    }

    private static string ReadMethod(JsonObject repository, string text) => SqlMethods.IsReadable(text) ? text
        : throw new CliException($"{repository.File}: \"{text}\" names no method that runs SQL: write it as Type.Method#argument.");

    private static Dictionary<string, string> ReadPlaceholders(JsonObject owner)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in owner.Values("placeholders"))
        {
            if (value.ValueKind != JsonValueKind.String) throw new CliException($"{owner.File}: placeholder \"{name}\" stands for a text: {value.GetRawText()} is none.");
            if (string.IsNullOrWhiteSpace(name) || name.All(char.IsLetterOrDigit))
                throw new CliException($"{owner.File}: \"{name}\" would be replaced wherever it stands: write the placeholder with its marks, such as ${{{name}}}.");
            found[name] = value.GetString()!;
        }
        return found;
    }

    internal static bool IsPattern(string path) => path.AsSpan().IndexOfAny('*', '?') >= 0;

    private static FolderEntry ReadFolder(JsonObject folder)
    {
        folder.Only("path", "database", "searchPath");
        return new FolderEntry(folder.RequiredText("path"), folder.Text("database"), folder.Names("searchPath"));
    }

    private static RenameEntry ReadRename(JsonObject rename)
    {
        rename.Only("database", "schema", "table", "column", "to");
        return new RenameEntry(
            rename.Text("schema"), rename.RequiredText("table"), rename.Text("column"), rename.RequiredText("to"), rename.Text("database"));
    }

    private static string ReadRule(JsonObject root, string id)
    {
        if (Rules.All.Any(rule => rule.Id == id)) return id;
        throw new CliException($"{root.File}: there is no rule \"{id}\"{Nearest.Question(id, Rules.All.Select(rule => rule.Id))}");
    }

    private static Severity ReadSeverity(JsonObject root, string id, JsonElement value)
    {
        string[] names = ["none", "info", "warning", "error"];
        return (Severity)Array.IndexOf(names, ReadWord(root, "severity", id, value, names));
    }

    private static string ReadPriority(JsonObject root, string table, JsonElement value) => ReadWord(root, "priority", table, value, ["high", "middle", "low"]);

    private static string ReadWord(JsonObject root, string what, string of, JsonElement value, string[] words)
    {
        var text = value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();
        if (words.Contains(text)) return text;
        throw new CliException($"{root.File}: {what} \"{text}\" of {of} is none of {string.Join(", ", words)}{Nearest.Question(text, words)}");
    }
}
