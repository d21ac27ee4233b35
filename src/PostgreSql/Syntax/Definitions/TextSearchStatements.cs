using System;

namespace DbImpact.PostgreSql.Syntax;

/// <summary>ALTER TEXT SEARCH DICTIONARY.</summary>
public sealed class AlterTextSearchDictionaryStatement(SqlSpan span) : SqlStatement(span)
{
    public required QualifiedName Name { get; init; }

    public NodeList<StorageParameter> Options { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Name);
        action.Each(Options);
    }
}

/// <summary>gram.y <c>AlterTSConfigurationStmt</c>.</summary>
public enum TextSearchMappingChange
{
    Add,
    Alter,
    Replace,
    Drop,
}

/// <summary>ALTER TEXT SEARCH CONFIGURATION … MAPPING.</summary>
public sealed class AlterTextSearchMappingStatement(SqlSpan span) : SqlStatement(span)
{
    public required QualifiedName Name { get; init; }

    public TextSearchMappingChange Change { get; init; }

    public bool IfExists { get; init; }

    public NodeList<Identifier> TokenTypes { get; init; }

    /// <summary>For REPLACE the old and the new one.</summary>
    public NodeList<QualifiedName> Dictionaries { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Name);
        action.Each(TokenTypes);
        action.Each(Dictionaries);
    }
}
