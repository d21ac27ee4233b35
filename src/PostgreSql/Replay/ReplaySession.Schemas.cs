using System;
using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Replay;

/// <summary>CREATE SCHEMA (commands/schemacmds.c).</summary>
internal sealed partial class ReplaySession
{
    /// <summary>Takes a schema to be there until a statement makes it.</summary>
    public void AssumeSchema(string name)
    {
        if (Catalog.FindSchema(name) is null) _builder.Put(new Schema { Oid = _builder.NewOid(), Name = name, IsAssumed = true });
        _builder.KeepChanges();
    }

    private void CreateSchema(CreateSchemaStatement statement)
    {
        var name = statement.Name ?? statement.Authorization?.Name
            ?? throw new NotUnderstoodException("the schema's name is a role that is not known", statement.Span);
        CheckHole(name);
        var there = Catalog.FindSchema(name.Name);
        if (there is { IsAssumed: true }) _builder.Put(there with { IsAssumed = false, DefinedAt = Here });
        else if (there is not null)
        {
            if (statement.IfNotExists) return;
            throw new StatementException(SqlStates.DuplicateSchema, $"schema \"{name.Name}\" already exists", name.Span);
        }
        if (name.Name.StartsWith("pg_", StringComparison.Ordinal)) throw ReservedSchemaName(name);
        if (there is null) _builder.Put(new Schema { Oid = _builder.NewOid(), Name = name.Name, DefinedAt = Here });
        if (statement.Elements.IsEmpty) return;
        // The elements see the new schema first, and are made in it.
        var path = _searchPath;
        var whole = _statement;
        _searchPath = [name.Name, .. path];
        foreach (var element in InOrder(statement.Elements))
        {
            RequireSchemaOf(element, name.Name);
            Start(element);
            Execute(element);
        }
        _searchPath = path;
        Start(whole!);
    }

    /// <summary>transformCreateSchemaStmt: sequences, tables, views, indexes, triggers and grants, whatever the order of the text.</summary>
    private static List<SqlStatement> InOrder(NodeList<SqlStatement> elements)
    {
        var ordered = new List<SqlStatement>();
        for (var rank = 0; rank <= 5; rank++)
            foreach (var element in elements)
                if (Rank(element) == rank) ordered.Add(element);
        return ordered;

        static int Rank(SqlStatement element) => element switch
        {
            CreateSequenceStatement => 0,
            CreateTableStatement => 1,
            CreateViewStatement => 2,
            CreateIndexStatement => 3,
            CreateTriggerStatement => 4,
            _ => 5,
        };
    }

    /// <summary>setSchemaName.</summary>
    private static void RequireSchemaOf(SqlStatement element, string schema)
    {
        var written = element switch
        {
            CreateSequenceStatement sequence => sequence.Name.Schema,
            CreateTableStatement table => table.Name.Schema,
            CreateViewStatement view => view.Name.Schema,
            CreateIndexStatement index => index.Relation.Schema,
            CreateTriggerStatement trigger => trigger.Relation.Schema,
            _ => null,
        };
        if (written is not null && !written.HasHole && written.Name != schema)
            throw new StatementException(
                SqlStates.InvalidSchemaDefinition, $"CREATE specifies a schema ({written.Name}) different from the one being created ({schema})", written.Span);
    }

    private static StatementException ReservedSchemaName(Identifier name) => new(
        SqlStates.ReservedName,
        $"unacceptable schema name \"{name.Name}\"",
        name.Span,
        "The prefix \"pg_\" is reserved for system schemas.");
}
