using System;

namespace DbImpact.PostgreSql.Syntax;

/// <summary>
/// Writes a syntax tree as SQL that parses to an equal tree: every statement of the grammar, and every node of one. Keywords are upper
/// case, everything but the inside of a string stands on one line, and parentheses are where the tree has them or precedence needs them.
/// What the grammar reads to one tree is written in one way: <c>int4</c> by keywords as format_type does, <c>COPY … CSV</c> with its
/// options in parentheses, a string in plain quotes (with backslashes in E''), one in dollar quotes still so.
/// </summary>
/// <remarks>
/// The text is for the server versions that the tree can be read from. A hole is a <see cref="SqlText.HoleCharacter"/>; to read such a text
/// again, list the holes in its <see cref="SqlText"/>. That a part of the source text is optional is not known to the tree, and is lost.
/// </remarks>
public static class SqlPrinter
{
    /// <summary>The node's SQL, without a semicolon.</summary>
    /// <param name="node">A node of which everything that was written is in the tree.</param>
    /// <param name="parameterStyle">
    /// The style of the <see cref="SqlText"/> that the tree was read from: parameters stay as they are, and in the DB-API's style a percent sign
    /// is doubled.
    /// </param>
    /// <exception cref="ArgumentException">The node, or one in it, cannot be printed.</exception>
    public static string Print(SqlNode node, ParameterStyle parameterStyle = ParameterStyle.Positional) =>
        TryPrint(node, out var text, out var refusal, parameterStyle)
            ? text!
            : throw new ArgumentException($"There is no SQL for this {node.GetType().Name}: {refusal}.", nameof(node));

    /// <summary>
    /// The same; false, and no text, where the tree does not hold all that was written: in a statement with an error or a doubt (see
    /// <see cref="SqlStatement.IsIncomplete"/>), in a piece of one that misses something, where a hole holds words of the grammar and stands
    /// neither before nor behind the statement, and where the tree is deeper than any text can be.
    /// </summary>
    public static bool TryPrint(SqlNode node, out string? text, ParameterStyle parameterStyle = ParameterStyle.Positional) =>
        TryPrint(node, out text, out _, parameterStyle);

    /// <summary>The same, with a reason where there is no text.</summary>
    /// <param name="node">The tree.</param>
    /// <param name="text">Its SQL, without a semicolon.</param>
    /// <param name="refusal">Where there is no text, why, as a clause about the tree.</param>
    /// <param name="parameterStyle">As for <see cref="Print"/>.</param>
    public static bool TryPrint(SqlNode node, out string? text, out string? refusal, ParameterStyle parameterStyle = ParameterStyle.Positional)
    {
        if (node is null) throw new ArgumentNullException(nameof(node));
        try
        {
            (text, refusal) = LargeStack.Run(() =>
            {
                var writer = new SqlWriter(parameterStyle);
                writer.Write(node);
                return (writer.GetText(), writer.Refusal);
            });
        }
        catch (InsufficientExecutionStackException)
        {
            (text, refusal) = (null, "it is deeper than any text can be");
        }
        return text is not null;
    }
}
