using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Replay;

/// <summary>What is open behind a block or a call that is not followed: the columns of the relations that it may have changed.</summary>
internal sealed partial class ReplaySession
{
    /// <summary>Words by which columns come, go or change their names; constraints do nothing to columns.</summary>
    private static readonly Regex ChangesColumns = new(
        @"\b(?:add(?!\s+(?:constraint|primary|foreign|unique|check|exclude|value|table)\b)|rename|drop\s+column|inherit|attach|create\s+(?:or\s+replace\s+)?(?:table|view))\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>SQL that is put together where it runs may name any relation; EXECUTE FUNCTION is a trigger's.</summary>
    private static readonly Regex IsPutTogether = new(@"\bexecute\b(?!\s+(?:function|procedure)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Regex Words = new(@"[\p{L}_][\p{L}\p{N}_$]*", RegexOptions.CultureInvariant);

    private void OpenColumns(SqlStatement statement)
    {
        var texts = new List<string> { _text.Slice(statement.Span) };
        foreach (var (_, routine) in CalledRoutines(statement))
            if (routine is { IsBuiltIn: false, Body: { } body }) texts.Add(body);
        var named = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var mayBeAny = false;
        foreach (var text in texts)
        {
            if (!ChangesColumns.IsMatch(text)) continue;
            mayBeAny |= IsPutTogether.IsMatch(text);
            foreach (Match word in Words.Matches(text)) named.Add(word.Value);
        }
        if (mayBeAny) MarkColumnsUnknown(null, null);
        else
            foreach (var relation in new List<Relation>(Catalog.Relations))
                if (!relation.IsBuiltIn && relation.ColumnsAreKnown && relation.Kind != RelationKind.Sequence && named.Contains(relation.Name))
                    _builder.Put(relation with { ColumnsAreKnown = false });
    }
}
