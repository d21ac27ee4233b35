using System;

namespace DbImpact.PostgreSql.Syntax;

/// <summary>
/// Writes a syntax tree as SQL that parses to an equal tree. Keywords are upper case, everything stands on one line, and parentheses are
/// where the tree has them or precedence needs them. A hole is a <see cref="SqlText.HoleCharacter"/>; to read such a text again, list the
/// holes in its <see cref="SqlText"/>.
/// </summary>
public static class SqlPrinter
{
    /// <summary>The node's SQL, without a semicolon.</summary>
    /// <param name="node">A node that <see cref="TryPrint"/> can print.</param>
    /// <param name="parameterStyle">The style the text is read with: where it is the DB-API's, a percent sign is doubled.</param>
    /// <exception cref="ArgumentException">The node, or one in it, cannot be printed.</exception>
    public static string Print(SqlNode node, ParameterStyle parameterStyle = ParameterStyle.Positional) =>
        TryPrint(node, out var text, parameterStyle)
            ? text!
            : throw new ArgumentException("There is no SQL for this tree: " + node.GetType().Name, nameof(node));

    /// <summary>
    /// The same; false for a tree that a syntax error has left incomplete, and for statements other than queries, INSERT, UPDATE, DELETE,
    /// MERGE, EXECUTE, and the definitions of tables, indexes, views and sequences.
    /// </summary>
    public static bool TryPrint(SqlNode node, out string? text, ParameterStyle parameterStyle = ParameterStyle.Positional)
    {
        if (node is null) throw new ArgumentNullException(nameof(node));
        var writer = new SqlWriter(parameterStyle);
        writer.Write(node);
        text = writer.GetText();
        return text is not null;
    }
}
