using System;
using System.CommandLine;
using DbImpact.Cli.Workspaces;

namespace DbImpact.Cli.Commands;

/// <summary>What commands over code take: paths, catalogs, a search path, a timeout.</summary>
internal sealed class WorkspaceArguments
{
    private readonly Argument<string[]> _paths = CommonOptions.Paths();
    private readonly Option<string[]> _catalogs = CommonOptions.Catalog();
    private readonly Option<string?> _searchPath = CommonOptions.SearchPath();
    private readonly Option<double> _timeout = CommonOptions.Timeout();
    private readonly Option<string?> _cache = new("--cache")
    {
        Description = "Where what is found in the code is kept for the next run (default: the user's cache folder, ~/.cache/dbimpact).",
        HelpName = "folder",
    };
    private readonly Option<bool> _noCache = new("--no-cache") { Description = "Read everything anew, and keep nothing." };

    public void AddTo(Command command)
    {
        command.Add(_paths);
        command.Add(_catalogs);
        command.Add(_searchPath);
        command.Add(_timeout);
        command.Add(_cache);
        command.Add(_noCache);
        command.Validators.Add(result =>
        {
            if (result.GetResult(_cache) is { Implicit: false } && string.IsNullOrWhiteSpace(result.GetValue(_cache)))
                result.AddError("--cache names no folder; write --cache=FOLDER, or --no-cache to keep nothing.");
            if (result.GetResult(_cache) is not null && result.GetValue(_noCache)) result.AddError("--cache says where to keep what --no-cache says not to keep.");
        });
    }

    public WorkspaceOptions ToOptions(ParseResult parsed) => new()
    {
        Paths = parsed.GetValue(_paths) ?? [],
        Catalogs = parsed.GetValue(_catalogs) ?? [],
        Cache = parsed.GetValue(_cache),
        UsesCache = !parsed.GetValue(_noCache),
        SearchPath = parsed.GetValue(_searchPath) is { } list ? SearchPathOption.Split(list) : null,
    };

    public TimeSpan Timeout(ParseResult parsed) => CommonOptions.ToTimeout(parsed.GetValue(_timeout));
}
