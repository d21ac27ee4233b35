using System;
using System.Threading;
using DbImpact.Checks.Migrations;
using DbImpact.Cli.Files;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.Cli.Sources;

/// <summary>Migrations that a folder has as a program's code.</summary>
internal interface ICodeMigrations
{
    MigrationChain Chain { get; }

    /// <summary>The line of a place in their files.</summary>
    Place PlaceOf(SourceSpan span);
}

/// <summary>Reads a folder's migrations, whatever they are written in.</summary>
internal static class CodeMigrations
{
    /// <summary>Null where the folder has none that are code.</summary>
    public static ICodeMigrations? Read(string folder, Func<string, string> nameOf, FileTree tree, CancellationToken cancellation = default) =>
        PythonMigrations.Read(folder, nameOf, tree, cancellation) ?? (ICodeMigrations?)CSharpMigrations.Read(folder, nameOf, tree, cancellation);
}
