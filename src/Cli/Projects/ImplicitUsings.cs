using System;
using System.Collections.Generic;
using System.Linq;

namespace DbImpact.Cli.Projects;

/// <summary>
/// The using directives that the SDK adds where a project has ImplicitUsings (Microsoft.NET.Sdk.CSharp.props and the other SDKs' own).
/// </summary>
internal static class ImplicitUsings
{
    private static readonly string[] Base =
    [
        "System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks",
    ];

    private static readonly string[] Web =
    [
        "Microsoft.AspNetCore.Builder", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Http", "Microsoft.AspNetCore.Routing",
        "Microsoft.Extensions.Configuration", "Microsoft.Extensions.DependencyInjection", "Microsoft.Extensions.Hosting",
        "Microsoft.Extensions.Logging", "System.Net.Http.Json",
    ];

    private static readonly string[] Worker =
    [
        "Microsoft.Extensions.Configuration", "Microsoft.Extensions.DependencyInjection", "Microsoft.Extensions.Hosting",
        "Microsoft.Extensions.Logging",
    ];

    /// <summary>A file of global using directives; empty where the project adds none.</summary>
    public static string For(ProjectFile project)
    {
        IEnumerable<string> namespaces = [];
        if (project.IsTrue("ImplicitUsings"))
        {
            namespaces = project.Sdk switch
            {
                "Microsoft.NET.Sdk.Web" => [.. Base, .. Web],
                "Microsoft.NET.Sdk.Worker" => [.. Base, .. Worker],
                _ => Base,
            };
        }
        var names = namespaces.Select(name => "global::" + name).Concat(project.Usings)
            .Where(name => !project.RemovedUsings.Contains(name.Replace("global::", "", StringComparison.Ordinal)));
        return string.Concat(names.Select(name => "global using " + name + ";\n"));
    }
}
