using System;
using System.Collections.Generic;
using System.Text;
using DbImpact.PostgreSql.Parsing;

namespace DbImpact.PostgreSql.Dialects.Constructs;

/// <summary>Constructs that a row of <see cref="PatternData"/> describes: commands, options and words that are left out or exchanged.</summary>
internal static class Patterns
{
    private static readonly List<StatementPattern> All = Read();

    public static Recognition? Recognize(StatementTokens at)
    {
        foreach (var pattern in All)
            if (pattern.Recognize(at) is { } recognition) return recognition;
        return null;
    }

    private static List<StatementPattern> Read()
    {
        var patterns = new List<StatementPattern>();
        foreach (var line in PatternData.Text.Split('\n'))
        {
            var text = line.Trim();
            if (text.Length > 0) patterns.Add(new StatementPattern(text));
        }
        return patterns;
    }
}

/// <summary>
/// Words and what may stand between them, from a statement's first token on; behind a tilde, around the token that PostgreSQL refuses. The
/// notation is told at <see cref="PatternData"/>.
/// </summary>
internal sealed class StatementPattern
{
    private readonly SqlDialects _dialects;
    private readonly Element[] _start;
    private readonly Element[] _around;
    private readonly string _instead;
    private readonly string? _difference;

    public StatementPattern(string row)
    {
        var blank = row.IndexOf(' ');
        var colon = row.IndexOf(": ", StringComparison.Ordinal);
        _dialects = DialectLetters.Read(row.Substring(0, blank));
        var says = row.Substring(colon + 2);
        var differs = says.IndexOf(" ;; ", StringComparison.Ordinal);
        _difference = differs < 0 ? null : says.Substring(differs + 4);
        _instead = differs < 0 ? says : says.Substring(0, differs);
        var pattern = row.Substring(blank + 1, colon - blank - 1);
        var tilde = pattern.IndexOf(" ~ ", StringComparison.Ordinal);
        _start = ReadElements(tilde < 0 ? pattern : pattern.Substring(0, tilde));
        _around = tilde < 0 ? [] : ReadElements(pattern.Substring(tilde + 3));
    }

    public Recognition? Recognize(StatementTokens at)
    {
        var matches = new List<Match>();
        var next = Forward(at, _start, 0, at.First, matches);
        if (next < 0) return null;
        if (_around.Length == 0) return at.Error < next || (at.Error == at.End && next == at.End) ? ToRecognition(at, matches) : null;
        matches.Clear();
        var error = Array.FindIndex(_around, element => element.IsError);
        return Backward(at, error - 1, matches) && Forward(at, _around, error, at.Error, matches) >= 0 ? ToRecognition(at, matches) : null;
    }

    private static Element[] ReadElements(string text) => Array.ConvertAll(text.Split(' '), item => new Element(item));

    /// <summary>The token behind what the elements match; -1 where they do not.</summary>
    private static int Forward(StatementTokens at, Element[] elements, int from, int index, List<Match> matches)
    {
        for (var i = from; i < elements.Length; i++)
        {
            var element = elements[i];
            var last = element.LastFrom(at, index);
            if (last < index)
            {
                if (element.IsOptional || (element.IsEnd && index >= at.End)) continue;
                return -1;
            }
            matches.Add(new Match(element, index, last));
            index = last + 1;
        }
        return index;
    }

    private bool Backward(StatementTokens at, int from, List<Match> matches)
    {
        var index = at.Error - 1;
        for (var i = from; i >= 0; i--)
        {
            var first = _around[i].IsGroup ? at.Kind(index) == TokenKind.CloseParenthesis ? at.Open(index) : -1
                : _around[i].LastFrom(at, index) == index ? index : -1;
            if (first < at.First) return false;
            matches.Insert(0, new Match(_around[i], first, index));
            index = first - 1;
        }
        return true;
    }

    private Recognition ToRecognition(StatementTokens at, List<Match> matches)
    {
        var changed = matches.FindAll(match => match.Element.IsChanged);
        var name = NameOf(at, matches);
        if (changed.Count == 0)
        {
            // The last words are the narrowest place.
            var last = matches.FindLastIndex(match => match.Element.IsWord);
            var first = last;
            while (first > 0 && matches[first - 1].Element.IsWord) first--;
            return Recognition.Tell(_dialects, name, at.Span(matches[first].First, matches[last].Last), _instead);
        }
        var edits = Edits(at, changed, out var written);
        var span = at.Span(changed[0].First, changed[changed.Count - 1].Last);
        return at.IsUncertain(span)
            ? Recognition.Tell(_dialects, name, span, _instead, edits)
            : Recognition.Offer(_dialects, name, span, _instead, written.Length > 0 ? written : "no " + name, _difference, edits);
    }

    /// <summary>Deletions of neighbours are one: the blanks between them go too.</summary>
    private static SqlEdit[] Edits(StatementTokens at, List<Match> changed, out string written)
    {
        var edits = new List<SqlEdit>();
        var words = new List<string>();
        for (var i = 0; i < changed.Count; i++)
        {
            var first = changed[i];
            if (first.Element.NewText.Length > 0)
            {
                words.Add(at.InCaseOf(first.First, first.Element.NewText));
                edits.Add(at.Replace(first.First, first.Last, words[words.Count - 1]));
                continue;
            }
            while (i + 1 < changed.Count && changed[i + 1].Element.NewText.Length == 0 && changed[i + 1].First == changed[i].Last + 1) i++;
            edits.Add(at.Delete(first.First, changed[i].Last));
        }
        written = string.Join(" ", words);
        return [.. edits];
    }

    /// <summary>The words in upper case, with dots for what varies between them.</summary>
    private string NameOf(StatementTokens at, List<Match> matches)
    {
        var name = new StringBuilder();
        for (var i = 0; i < matches.Count; i++)
        {
            var (match, isWord) = (matches[i], matches[i].Element.IsWord);
            // What varies at the end belongs to the construct where nothing may follow.
            if (!isWord && !matches.Exists(other => other.First > match.First && other.Element.IsWord) && !EndsStatement) break;
            var isNext = i > 0 && at.Span(matches[i - 1].Last).End == at.Span(match.First).Start;
            if (i > 0 && !(isWord && isNext)) name.Append(' ');
            name.Append(isWord ? at.Text(match.First, match.Last).ToUpperInvariant() : "…");
        }
        return name.ToString().Trim();
    }

    private bool EndsStatement => _around.Length == 0 && _start[_start.Length - 1].IsEnd;

    private readonly struct Match(Element element, int first, int last)
    {
        public Element Element { get; } = element;

        public int First { get; } = first;

        public int Last { get; } = last;
    }

    private sealed class Element
    {
        private readonly string[] _words;

        /// <summary>Names that are not meant.</summary>
        private readonly string[] _others = [];

        public Element(string text)
        {
            IsError = text.StartsWith("^", StringComparison.Ordinal);
            if (IsError) text = text.Substring(1);
            IsOptional = text.Length > 1 && text.EndsWith("?", StringComparison.Ordinal);
            if (IsOptional) text = text.Substring(0, text.Length - 1);
            var isDeleted = text.Length > 1 && text[0] == '-';
            if (isDeleted) text = text.Substring(1);
            var arrow = text.IndexOf('>');
            NewText = arrow < 0 ? "" : text.Substring(arrow + 1).Replace('_', ' ');
            IsChanged = isDeleted || arrow >= 0;
            _words = (arrow < 0 ? text : text.Substring(0, arrow)).Split('|');
            if (_words[0].StartsWith("_!", StringComparison.Ordinal))
            {
                _words[0] = _words[0].Substring(2);
                _others = _words;
                _words = ["_"];
            }
        }

        public bool IsError { get; }

        public bool IsOptional { get; }

        /// <summary>Whether it is deleted, or <see cref="NewText"/> takes its place.</summary>
        public bool IsChanged { get; }

        public string NewText { get; }

        public bool IsEnd => _words[0] == "$";

        public bool IsGroup => _words[0] == "()";

        public bool IsWord => !IsEnd && !IsGroup && _words[0] is not ("_" or "*");

        /// <summary>The last token of what matches from a token on; less than that where nothing does.</summary>
        public int LastFrom(StatementTokens at, int index)
        {
            if (!at.Has(index) || IsEnd) return -1;
            switch (_words[0])
            {
                case "_": return at.IsAny(index, _others) || at.RelationAt(index, out var last) is null ? -1 : last;
                // A value that is left out stands on the line of its word: the next line may be another statement.
                case "*": return IsChanged && at.BeginsLine(index) ? -1 : index;
                case "()": return at.Kind(index) == TokenKind.OpenParenthesis ? at.Close(index) : -1;
            }
            foreach (var word in _words)
                if (char.IsLetter(word[0]) ? at.Is(index, word) : at.Text(index) == word) return index;
            return -1;
        }
    }
}
