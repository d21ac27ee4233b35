using System;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Replay;

/// <summary>CREATE SCHEMA (commands/schemacmds.c).</summary>
internal sealed partial class ReplaySession
{
    private void CreateSchema(CreateSchemaStatement statement)
    {
        var name = statement.Name ?? statement.Authorization?.Name
            ?? throw new NotUnderstoodException("the schema's name is a role that is not known", statement.Span);
        CheckHole(name);
        if (Catalog.FindSchema(name.Name) is not null)
        {
            if (statement.IfNotExists) return;
            throw new StatementException(SqlStates.DuplicateSchema, $"schema \"{name.Name}\" already exists", name.Span);
        }
        if (name.Name.StartsWith("pg_", StringComparison.Ordinal)) throw ReservedSchemaName(name);
        _builder.Put(new Schema { Oid = _builder.NewOid(), Name = name.Name, DefinedAt = Here });
        if (statement.Elements.IsEmpty) return;
        // The elements see the new schema first, and are made in it.
        var path = _searchPath;
        var whole = _statement;
        _searchPath = [name.Name, .. path];
        foreach (var element in statement.Elements)
        {
            Start(element);
            Execute(element);
        }
        _searchPath = path;
        Start(whole!);
    }

    private static StatementException ReservedSchemaName(Identifier name) => new(
        SqlStates.ReservedName,
        $"unacceptable schema name \"{name.Name}\"",
        name.Span,
        "The prefix \"pg_\" is reserved for system schemas.");
}
