using System;
using System.Collections.Generic;
using System.Text;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Comparison;

/// <summary>
/// An expression or query written so that two spellings of one meaning become one text: PostgreSQL gives back other characters than it
/// was given, and its versions give back different ones (ruleutils.c). It is for comparing, not for reading.
/// </summary>
internal sealed class CanonicalText
{
    private CanonicalText(string text, IReadOnlyList<string?> qualifiers, bool isCertain)
    {
        Text = text;
        Qualifiers = qualifiers;
        IsCertain = isCertain;
    }

    public string Text { get; }

    /// <summary>What the column references of the text are qualified with, in their order: versions from 16 on leave out what is not needed.</summary>
    public IReadOnlyList<string?> Qualifiers { get; }

    /// <summary>False where a part has no canonical form: then another text says nothing about another meaning.</summary>
    public bool IsCertain { get; }

    /// <param name="text">An expression.</param>
    /// <param name="type">The name of the type that a constant is read as where the text does not say it; null where that is not known.</param>
    public static CanonicalText OfExpression(string text, string? type = null)
    {
        var expression = SqlParser.ParseExpression(new SqlText(text), out var error);
        if (error is not null) return Raw(text);
        return Write(text, writer => writer.WriteValue(expression, type)) is { } writer ? new CanonicalText(writer.ToString(), [], writer.IsCertain) : Raw(text);
    }

    /// <param name="text">A SELECT, with or without what CREATE VIEW lets follow it.</param>
    public static CanonicalText OfQuery(string text)
    {
        var script = SqlParser.ParseScript(text);
        if (script.Errors.Count > 0 || script.Statements.Count != 1 || script.Statements[0] is not SelectStatement query) return Raw(text);
        if (Write(text, writer => writer.WriteView(query)) is not { } writer) return Raw(text);
        return new CanonicalText(writer.ToString(), writer.Qualifiers, writer.IsCertain);
    }

    /// <param name="text">CREATE TRIGGER.</param>
    public static CanonicalText OfTrigger(string text)
    {
        var script = SqlParser.ParseScript(text);
        if (script.Errors.Count > 0 || script.Statements.Count != 1 || script.Statements[0] is not CreateTriggerStatement trigger) return Raw(text);
        var when = trigger.When;
        var writer = when is null ? null : Write(text, canonical => canonical.WriteValue(when, null));
        if (when is not null && writer is null) return Raw(text);
        var head = when is null ? text : text.Substring(0, when.Span.Start);
        var tail = when is null ? "" : text.Substring(when.Span.End);
        if (trigger.Transitions.Count > 0)
        {
            // The server gives OLD TABLE back before NEW TABLE.
            var tables = new List<string>();
            foreach (var transition in trigger.Transitions)
                tables.Add((transition.IsNew ? "2" : "1") + (transition.IsTable ? " table " : " row ") + Identifiers.Quote(transition.Name.Name));
            tables.Sort(StringComparer.Ordinal);
            int start = trigger.Transitions[0].Span.Start, end = trigger.Transitions[trigger.Transitions.Count - 1].Span.End;
            head = head.Substring(0, start) + string.Join(" ", tables) + head.Substring(end);
        }
        head = Normalize(head);
        return when is null
            ? new CanonicalText(head, [], isCertain: false)
            : new CanonicalText(head.TrimEnd('(', ' ') + writer + Normalize(tail).TrimStart(')', ' '), writer!.Qualifiers, writer.IsCertain);
    }

    /// <summary>True and false are sure; null where the texts differ, but perhaps not in what they mean.</summary>
    public static bool? AreSame(CanonicalText a, CanonicalText b)
    {
        if (!string.Equals(a.Text, b.Text, StringComparison.Ordinal)) return a.IsCertain && b.IsCertain ? false : null;
        for (var i = 0; i < a.Qualifiers.Count && i < b.Qualifiers.Count; i++)
            if (a.Qualifiers[i] is { } left && b.Qualifiers[i] is { } right && left != right) return false;
        return true;
    }

    /// <summary>The text without differences of case and blanks outside of quotes.</summary>
    public static string Normalize(string text)
    {
        var result = new StringBuilder(text.Length);
        var quote = '\0';
        foreach (var c in text)
        {
            if (quote != '\0')
            {
                result.Append(c);
                if (c == quote) quote = '\0';
                continue;
            }
            if (c is '\'' or '"') quote = c;
            if (!char.IsWhiteSpace(c)) result.Append(char.ToLowerInvariant(c));
            else if (result.Length > 0 && result[result.Length - 1] != ' ') result.Append(' ');
        }
        return result.ToString().Trim();
    }

    /// <summary>Null where the tree is too deep to be written.</summary>
    private static CanonicalWriter? Write(string text, Action<CanonicalWriter> write)
    {
        try
        {
            return LargeStack.Run(() =>
            {
                var writer = new CanonicalWriter(text);
                write(writer);
                return writer;
            });
        }
        catch (InsufficientExecutionStackException)
        {
            return null;
        }
    }

    private static CanonicalText Raw(string text) => new(Normalize(text), [], isCertain: false);
}
