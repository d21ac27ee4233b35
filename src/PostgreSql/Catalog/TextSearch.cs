using System.Collections.Generic;

namespace DbImpact.PostgreSql.Catalog;

/// <summary>A text search parser or template (pg_ts_parser, pg_ts_template): functions in C under a name.</summary>
public sealed record TextSearchSupport : SchemaObject
{
    /// <summary>Whether it is a template, not a parser.</summary>
    public bool IsTemplate { get; init; }

    /// <summary>start, gettoken, end, headline, lextypes of a parser, init and lexize of a template, each with its function; sorted by name.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Functions { get; init; } = [];
}

/// <summary>A text search dictionary (pg_ts_dict).</summary>
public sealed record TextSearchDictionary : SchemaObject
{
    /// <summary>As SQL text: with its schema.</summary>
    public required string Template { get; init; }

    /// <summary>The template's options as name and value, in the order in which they were given.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Options { get; init; } = [];
}

/// <summary>A text search configuration (pg_ts_config with pg_ts_config_map).</summary>
public sealed record TextSearchConfiguration : SchemaObject
{
    /// <summary>As SQL text: with its schema.</summary>
    public required string Parser { get; init; }

    /// <summary>A kind of token and the dictionaries that are asked in turn, as SQL text; sorted by the token's name.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Mappings { get; init; } = [];
}
