using System.Collections.Generic;
using System.Linq;
using DbImpact.Checks.Texts;
using DbImpact.Python.Syntax;

namespace DbImpact.Python.Values;

internal sealed partial class Interpreter
{
    private Value CallOnText(StringValue text, string method, CallExpression call, Value[] values, Frame frame)
    {
        switch (method)
        {
            case "format":
                return FormatBraces(text, call, values, frame);
            case "join" when values.Length == 1:
                return values[0] is ListValue list
                    ? new StringValue(TextValue.Join(text.Text, list.Items)) { IsComposable = text.IsComposable }
                    : new StringValue(TextValue.Hole(SourceOf(call, frame), "is joined from values that are not known"));
            case "strip" or "lstrip" or "rstrip":
                return Strip(text, method, values) ?? new StringValue(TextValue.Hole(SourceOf(call, frame), "is cut"));
            case "replace" when values.Length >= 2 && values[0] is StringValue old && old.Text.KnownText() is { Length: > 0 } wanted:
                return new StringValue(text.Text.ReplaceAll(wanted, TextOf(Named(values[1], call.Arguments[1].Value, frame))));
            case "encode" or "decode" or "expandtabs":
                return text;
            case "upper" or "lower" when text.Text.KnownText() is { } known:
                return new StringValue(TextValue.Computed(method == "upper" ? known.ToUpperInvariant() : known.ToLowerInvariant()));
            // SQLAlchemy's text(…).bindparams(…) and the like: the same text.
            case "bindparams" or "columns" or "execution_options" when text.IsTaken:
                return text;
            default:
                return Unknown(call, frame, "is the result of a call that is not followed");
        }
    }

    private Value CallOnList(ListValue list, string method, CallExpression call, Value[] values, Frame frame)
    {
        var name = (call.Function as AttributeExpression)?.Value switch
        {
            NameExpression plain => plain.Name,
            AttributeExpression { Value: NameExpression owner } attribute => owner.Name + "." + attribute.Name,
            _ => null,
        };
        if (name is null) return None;
        switch (method)
        {
            case "append" when values.Length == 1:
                var item = TextValue.Of(new ItemPart()).Append(TextOf(Named(values[0], call.Arguments[0].Value, frame)));
                frame.Names[name] = new ListValue(list.Items.Append(item), list.Elements is { } known ? [.. known, values[0]] : null);
                return None;
            case "extend" when values.Length == 1:
                frame.Names[name] = values[0] is ListValue more ? list.Append(more) : new ListValue(list.Items.Append(TextValue.Hole(SourceOf(call.Arguments[0].Value, frame), "is added")));
                return None;
            case "insert" when values.Length == 2 && IntegerOf(call.Arguments[0].Value) == 0:
                frame.Names[name] = new ListValue(TextValue.Of(new ItemPart()).Append(TextOf(Named(values[1], call.Arguments[1].Value, frame))).Append(list.Items));
                return None;
            case "copy":
                return list;
            case "index" or "count":
                return Unknown(call, frame, "is a number");
            default:
                frame.Names[name] = new UnknownValue(name, "is changed item by item");
                return Unknown(call, frame, "is not followed");
        }
    }

    /// <summary><c>text % values</c>: what <c>%s</c> stands for is put there; <c>%%</c> is one.</summary>
    private Value Format(StringValue text, Expression argument, Value value, Frame frame)
    {
        var items = value is ListValue list ? ItemsOf(list) : null;
        if (value is ListValue && items is null) return new StringValue(TextValue.Hole(SourceOf(argument, frame), "is formatted"));
        var names = value as DictValue;
        var next = 0;
        var formatted = KnownStretch.Rewrite(text.Text, stretch =>
        {
            var result = new List<TextValue>();
            var from = 0;
            var written = stretch.Text;
            for (var i = written.IndexOf('%'); i >= 0; i = i < written.Length ? written.IndexOf('%', i) : -1)
            {
                if (i > from) result.Add(stretch.Slice(from, i - from));
                var end = i + 1;
                string? name = null;
                if (end < written.Length && written[end] == '(')
                {
                    var close = written.IndexOf(')', end);
                    if (close < 0) return null;
                    name = written.Substring(end + 1, close - end - 1);
                    end = close + 1;
                }
                while (end < written.Length && (char.IsDigit(written[end]) || written[end] is '-' or '+' or ' ' or '#' or '.')) end++;
                if (end >= written.Length) return null;
                var isPlain = written[end] == 's' && end == i + 1 + (name is null ? 0 : name.Length + 2);
                if (written[end] == '%') result.Add(stretch.Slice(end, 1));
                else if (!isPlain) result.Add(TextValue.Hole(SourceOf(argument, frame), "is formatted"));
                else if (name is not null) result.Add(names is not null && names.Entries.TryGetValue(name, out var entry) ? TextOf(entry) : TextValue.Hole(name, "is formatted"));
                else if (items is not null) result.Add(next < items.Count ? items[next] : TextValue.Hole("…", "is missing"));
                else result.Add(next == 0 ? TextOf(Named(value, argument, frame)) : TextValue.Hole("…", "is formatted"));
                if (written[end] != '%' && name is null) next++;
                i = from = end + 1;
            }
            if (from < written.Length) result.Add(stretch.Slice(from, written.Length - from));
            return TextValue.Concat(result);
        });
        return formatted is null ? new StringValue(TextValue.Hole(SourceOf(argument, frame), "is formatted")) : new StringValue(formatted);
    }

    /// <summary><c>text.format(…)</c>, by position and by name.</summary>
    private Value FormatBraces(StringValue text, CallExpression call, Value[] values, Frame frame)
    {
        var arguments = new CallArguments(call, values);
        var next = 0;
        var formatted = KnownStretch.Rewrite(text.Text, stretch =>
        {
            var result = new List<TextValue>();
            var from = 0;
            var written = stretch.Text;
            for (var i = 0; i < written.Length; i++)
            {
                if (written[i] is not ('{' or '}')) continue;
                if (i > from) result.Add(stretch.Slice(from, i - from));
                if (i + 1 < written.Length && written[i + 1] == written[i])
                {
                    result.Add(stretch.Slice(i, 1));
                    from = ++i + 1;
                    continue;
                }
                var close = written[i] == '{' ? written.IndexOf('}', i) : -1;
                if (close < 0) return null;
                var field = written.Substring(i + 1, close - i - 1);
                var position = field.Length == 0 ? next++ : int.TryParse(field, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : -1;
                var given = arguments.Find(position, field);
                result.Add(given is { } found ? TextOf(Named(found.Value, found.Expression, frame)) : TextValue.Hole(field.Length == 0 ? "{}" : field, "is formatted"));
                i = close;
                from = close + 1;
            }
            if (from < written.Length) result.Add(stretch.Slice(from, written.Length - from));
            return TextValue.Concat(result);
        });
        return formatted is null
            ? new StringValue(TextValue.Hole(SourceOf(call, frame), "is formatted"))
            : new StringValue(formatted) { IsComposable = text.IsComposable };
    }

    /// <summary>Cuts blanks, or given characters, off the ends; null where an end is not known.</summary>
    private static StringValue? Strip(StringValue text, string method, Value[] values)
    {
        var characters = values.Length == 0 ? null : (values[0] as StringValue)?.Text.KnownText();
        if (values.Length > 0 && characters is null) return null;
        var parts = text.Text.Parts.ToList();
        if (method != "rstrip" && !CutEnd(parts, fromStart: true)) return null;
        if (method != "lstrip" && !CutEnd(parts, fromStart: false)) return null;
        return new StringValue(TextValue.Of(parts)) { IsComposable = text.IsComposable };

        bool CutEnd(List<TextPart> all, bool fromStart)
        {
            while (all.Count > 0)
            {
                var index = fromStart ? 0 : all.Count - 1;
                // Blanks at a hole's end change nothing; other characters there may.
                if (TextValue.TextOf(all[index]) is not { } known) return characters is null;
                var (start, end) = (0, known.Length);
                if (fromStart) while (start < end && IsCut(known[start])) start++;
                else while (end > start && IsCut(known[end - 1])) end--;
                if (start < end)
                {
                    if (end - start < known.Length) all[index] = KnownStretch.Cut(all[index], start, end - start);
                    return true;
                }
                all.RemoveAt(index);
            }
            return true;
        }

        bool IsCut(char c) => characters is null ? char.IsWhiteSpace(c) : characters.IndexOf(c) >= 0;
    }
}
