using System;
using System.Collections.Generic;
using DbImpact.Checks.Facts;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.Checks.Definitions;

/// <summary>The relations that a text creates: what the code itself makes may exist though the catalog lacks it.</summary>
public static class CreatedRelations
{
    /// <summary>Their names without schema; empty where the text creates none.</summary>
    public static IEnumerable<string> In(SqlSite site)
    {
        if (site is null) throw new ArgumentNullException(nameof(site));
        if (!MayCreate(site.Text.Text)) yield break;
        foreach (var statement in SqlParser.ParseScript(site.Text).Statements)
            if (NameOf(statement) is { HasHole: false } name) yield return name.Name.Name;
    }

    /// <summary>A cheap gate: most texts are queries.</summary>
    private static bool MayCreate(string text) =>
        text.IndexOf("create", StringComparison.OrdinalIgnoreCase) >= 0
        || text.IndexOf("into", StringComparison.OrdinalIgnoreCase) >= 0
        || text.IndexOf("rename", StringComparison.OrdinalIgnoreCase) >= 0;

    private static QualifiedName? NameOf(SqlStatement statement) => statement switch
    {
        CreateTableStatement create => create.Name,
        CreateTableAsStatement create => create.Name,
        CreateForeignTableStatement create => create.Name,
        CreateViewStatement create => create.Name,
        CreateMaterializedViewStatement create => create.Name,
        CreateSequenceStatement create => create.Name,
        RenameStatement { Member: null, Object: NamedObject } rename => new QualifiedName(
            rename.NewName.Span, new NodeList<Identifier>([rename.NewName])),
        SelectStatement { Body: SelectQuery { Into: { } into } } => into.Name,
        _ => null,
    };
}
