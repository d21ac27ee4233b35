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

    public void AddTo(Command command)
    {
        command.Add(_paths);
        command.Add(_catalogs);
        command.Add(_searchPath);
        command.Add(_timeout);
    }

    public WorkspaceOptions ToOptions(ParseResult parsed) => new()
    {
        Paths = parsed.GetValue(_paths) ?? [],
        Catalogs = parsed.GetValue(_catalogs) ?? [],
        SearchPath = parsed.GetValue(_searchPath) is { } list ? SearchPathOption.Split(list) : null,
    };

    public TimeSpan Timeout(ParseResult parsed) => CommonOptions.ToTimeout(parsed.GetValue(_timeout));
}
