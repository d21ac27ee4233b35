using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace DbImpact.Checks.Conventions;

/// <summary>What a team wants of its tables and statements (dbimpact.json: conventions). Nothing is wanted unless it is said.</summary>
public sealed record TableConventions
{
    public static TableConventions None { get; } = new();

    /// <summary>Columns that every table has.</summary>
    public IReadOnlyList<RequiredColumn> RequiredColumns { get; init; } = [];

    /// <summary>Names of tables that need them not, with <c>*</c> for any letters; with their schema or without.</summary>
    public IReadOnlyList<string> Exempt { get; init; } = [];

    /// <summary>The column that is NULL in rows that are not deleted; null where rows are deleted as such.</summary>
    public string? SoftDelete { get; init; }

    /// <summary>Whether every UPDATE and DELETE has to say which rows.</summary>
    public bool WhereRequired { get; init; }

    internal bool IsExempt(string? schema, string table) => Exempt.Any(pattern => IsLike(table, pattern) || IsLike(schema + "." + table, pattern));

    /// <summary>Whether a name is like a pattern of <see cref="Exempt"/>.</summary>
    public static bool IsLike(string name, string pattern) =>
        Regex.IsMatch(name, "^" + Regex.Escape(pattern).Replace("\\*", ".*") + "$", RegexOptions.CultureInvariant | RegexOptions.Singleline);
}

/// <param name="Name">Its name.</param>
/// <param name="Type">Its type as PostgreSQL writes it, or a short form that it reads; null for any.</param>
/// <param name="NotNull">Whether it must be NOT NULL.</param>
/// <param name="HasDefault">Whether it must have a default.</param>
public sealed record RequiredColumn(string Name, string? Type, bool NotNull, bool HasDefault)
{
    /// <summary>The manual's table 8.1: what types are also called.</summary>
    private static readonly (string Short, string Full)[] Aliases =
    [
        ("timestamptz", "timestamp with time zone"), ("timestamp", "timestamp without time zone"), ("timetz", "time with time zone"), ("time", "time without time zone"),
        ("int", "integer"), ("int4", "integer"), ("int8", "bigint"), ("int2", "smallint"), ("bool", "boolean"), ("varchar", "character varying"), ("char", "character"),
        ("float8", "double precision"), ("float4", "real"), ("decimal", "numeric"),
    ];

    internal bool IsOfType(string actual) => Type is null || string.Equals(Full(Type), actual, StringComparison.OrdinalIgnoreCase);

    private static string Full(string type) => Array.Find(Aliases, alias => string.Equals(alias.Short, type, StringComparison.OrdinalIgnoreCase)).Full ?? type;
}
