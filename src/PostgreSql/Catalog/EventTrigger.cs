using System.Collections.Generic;

namespace DbImpact.PostgreSql.Catalog;

/// <summary>An event trigger (pg_event_trigger): a function that runs when DDL does.</summary>
public sealed record EventTrigger : CatalogObject
{
    /// <summary>ddl_command_start, ddl_command_end, table_rewrite, sql_drop or login.</summary>
    public required string Event { get; init; }

    /// <summary>WHEN TAG IN: the commands' names, in the order in which they were given; empty for all.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    public int RoutineOid { get; init; }

    public Firing Firing { get; init; }
}
