using System;
using System.Collections.Generic;
using DbImpact.Checks.Facts;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.Checks.Definitions;

/// <summary>
/// The relations, schemas, routines and types that a text creates: what the code itself makes may exist though the catalog lacks it.
/// </summary>
public static class CreatedRelations
{
    /// <summary>What stands for a schema among the names: a schema and a table may have one name, and the one is not there because the other is.</summary>
    public static string OfSchema(string name) => name + ".";

    /// <summary>Their names without schema; empty where the text creates none.</summary>
    public static IEnumerable<string> In(SqlSite site)
    {
        if (site is null) throw new ArgumentNullException(nameof(site));
        if (!MayCreate(site.Text.Text)) yield break;
        foreach (var statement in SqlParser.ParseScript(site.Text).Statements)
        {
            if (NameOf(statement) is { HasHole: false } name) yield return name.Name.Name;
            if (statement is CreateSchemaStatement { Name: { HasHole: false } schema }) yield return OfSchema(schema.Name);
            foreach (var body in BodiesOf(statement))
            {
                foreach (var made in InBody(body)) yield return made;
            }
        }
    }

    /// <summary>What the database's own routines create when they run, temporary tables above all.</summary>
    public static IEnumerable<string> InRoutines(DatabaseCatalog catalog)
    {
        if (catalog is null) throw new ArgumentNullException(nameof(catalog));
        foreach (var routine in catalog.Routines)
        {
            if (routine.IsBuiltIn || routine.Body is not { } body) continue;
            foreach (var made in InBody(body)) yield return made;
        }
    }

    /// <summary>A body may be of any language: what follows each CREATE up to a semicolon is read as a statement.</summary>
    private static IEnumerable<string> InBody(string body)
    {
        var start = body.IndexOf("create", StringComparison.OrdinalIgnoreCase);
        while (start >= 0)
        {
            var end = body.IndexOf(';', start);
            if (end < 0) end = body.Length;
            if (SqlParser.ParseStatement(new SqlText(body.Substring(start, end - start))) is { } statement && NameOf(statement) is { HasHole: false } name)
                yield return name.Name.Name;
            start = body.IndexOf("create", end, StringComparison.OrdinalIgnoreCase);
        }
    }

    /// <summary>A cheap gate: most texts are queries.</summary>
    private static bool MayCreate(string text) =>
        text.IndexOf("create", StringComparison.OrdinalIgnoreCase) >= 0
        || text.IndexOf("into", StringComparison.OrdinalIgnoreCase) >= 0
        || text.IndexOf("rename", StringComparison.OrdinalIgnoreCase) >= 0;

    private static IEnumerable<string> BodiesOf(SqlStatement statement)
    {
        if (statement is DoStatement { Code: { } code }) yield return code.Value;
        if (statement is not CreateRoutineStatement routine) yield break;
        foreach (var option in routine.Options)
            if (option.Text is { } text) yield return text.Value;
    }

    private static QualifiedName? NameOf(SqlStatement statement) => statement switch
    {
        CreateTableStatement create => create.Name,
        CreateTableAsStatement create => create.Name,
        CreateForeignTableStatement create => create.Name,
        CreateViewStatement create => create.Name,
        CreateMaterializedViewStatement create => create.Name,
        CreateSequenceStatement create => create.Name,
        CreateRoutineStatement create => create.Name,
        CreateAggregateStatement create => create.Name,
        RenameStatement { Member: null, Object: NamedObject } rename => new QualifiedName(
            rename.NewName.Span, new NodeList<Identifier>([rename.NewName])),
        SelectStatement { Body: SelectQuery { Into: { } into } } => into.Name,
        CreateDomainStatement create => create.Name,
        CreateEnumStatement create => create.Name,
        _ => null,
    };
}
