using System.Collections.Generic;
using System.Globalization;
using DbImpact.Checks.Facts;
using DbImpact.Checks.Texts;
using DbImpact.CSharp.Literals;

namespace DbImpact.CSharp.Sql;

/// <summary>
/// What EF Core sends of a raw text: always the result of <c>string.Format</c>, also where no argument is given
/// (RawSqlCommandBuilder, QuerySqlGenerator.VisitFromSql). Items stay as <c>{0}</c>, for EF Core writes its own name for the parameter there.
/// </summary>
internal static class EntityFrameworkText
{
    /// <summary>Item numbers that string.Format takes.</summary>
    private const int MaxIndex = 1_000_000;

    /// <param name="value">The text as it is handed over.</param>
    /// <param name="refusal">Where string.Format throws; the value is as it was then.</param>
    public static TextValue Format(TextValue value, out LibraryRefusal? refusal)
    {
        // Next to what is not known a lone brace may be half of an item.
        var isKnown = value.IsKnown;
        LibraryRefusal? found = null;
        var result = KnownStretch.Rewrite(value, stretch => new Reader(stretch).Read(isKnown, ref found));
        refusal = found;
        return result ?? value;
    }

    /// <summary>The text where it is not known whether it is formatted: what formatting would change is not known.</summary>
    public static TextValue Doubt(TextValue value) => KnownStretch.Rewrite(value, static stretch => new Reader(stretch).Doubt())!;

    private sealed class Reader(KnownStretch stretch)
    {
        private readonly string _text = stretch.Text;
        private readonly List<TextValue> _values = [];
        private int _copied;

        public TextValue? Read(bool isWhole, ref LibraryRefusal? refusal)
        {
            for (var i = _text.IndexOfAny(['{', '}']); i >= 0; i = NextBrace())
            {
                if (IsDoubled(i))
                {
                    Write(i, 2, _text.Substring(i, 1));
                }
                else if (ItemAt(i) is { } item)
                {
                    Write(i, item.Length, "{" + item.Index + "}");
                }
                else if (isWhole)
                {
                    refusal = new LibraryRefusal(stretch.ToSource(i), Message(_text[i]));
                    return null;
                }
                else
                {
                    Hide(i, 1);
                }
            }
            Keep(_text.Length);
            return TextValue.Of(Joined());
        }

        public TextValue Doubt()
        {
            for (var i = _text.IndexOfAny(['{', '}']); i >= 0; i = NextBrace())
            {
                if (IsDoubled(i)) Hide(i, 2);
                else if (ItemAt(i) is { } item && item.Length != item.Index.Length + 2) Hide(i, item.Length);
                else Keep(i + 1);
            }
            Keep(_text.Length);
            return TextValue.Concat(_values);
        }

        private int NextBrace() => _text.IndexOfAny(['{', '}'], _copied);

        private bool IsDoubled(int i) => i + 1 < _text.Length && _text[i + 1] == _text[i];

        /// <summary>Composite formatting's <c>{index[,alignment][:format]}</c>, blanks allowed behind the index and around the alignment.</summary>
        private (string Index, int Length)? ItemAt(int start)
        {
            if (_text[start] != '{') return null;
            var i = start + 1;
            var index = 0;
            while (i < _text.Length && IsDigit(i) && index < MaxIndex) index = index * 10 + (_text[i++] - '0');
            if (i == start + 1 || index >= MaxIndex) return null;
            SkipBlanks(ref i);
            if (i < _text.Length && _text[i] == ',')
            {
                i++;
                SkipBlanks(ref i);
                if (i < _text.Length && _text[i] == '-') i++;
                var width = i;
                while (i < _text.Length && IsDigit(i)) i++;
                if (i == width) return null;
                SkipBlanks(ref i);
            }
            if (i < _text.Length && _text[i] == ':')
            {
                while (i < _text.Length && _text[i] != '}')
                {
                    if (_text[i] == '{') return null;
                    i++;
                }
            }
            return i < _text.Length && _text[i] == '}' ? (index.ToString(CultureInfo.InvariantCulture), i + 1 - start) : null;
        }

        private bool IsDigit(int i) => _text[i] is >= '0' and <= '9';

        private void SkipBlanks(ref int i)
        {
            while (i < _text.Length && _text[i] == ' ') i++;
        }

        private void Keep(int end)
        {
            if (end > _copied) _values.Add(stretch.Slice(_copied, end - _copied));
            _copied = end;
        }

        private void Write(int start, int length, string text)
        {
            Keep(start);
            _values.Add(stretch.ReadAs(start, length, text));
            _copied = start + length;
        }

        private void Hide(int start, int length)
        {
            Keep(start);
            _values.Add(TextValue.Hole(_text.Substring(start, length), "may be read as a format string's"));
            _copied = start + length;
        }

        /// <summary>What stands in one literal is one part again, so that an edit may reach over it.</summary>
        private List<TextPart> Joined()
        {
            var parts = new List<TextPart>();
            var runs = new List<LiteralRun>();
            foreach (var part in TextValue.Concat(_values).Parts)
            {
                var run = (part as LiteralPart)?.Run;
                if (runs.Count > 0 && (run is null || !runs[runs.Count - 1].IsFollowedBy(run))) Flush();
                if (run is null) parts.Add(part);
                else runs.Add(run);
            }
            if (runs.Count > 0) Flush();
            return parts;

            void Flush()
            {
                var run = LiteralRun.Join(runs);
                parts.Add(new LiteralPart(run.Form is null ? run : new LiteralRun(run.Text, run.Source, new FormatStringForm(run.Form), run.Offsets) { Writing = run.Writing }));
                runs.Clear();
            }
        }

        private static string Message(char brace) =>
            $"EF Core reads the text as a format string, and string.Format throws at this \"{brace}\": write \"{brace}{brace}\" for the character";
    }
}
