using System.Globalization;
using System.Text;

namespace DbImpact.CSharp.Models;

/// <summary>The name rewriters that EFCore.NamingConventions switches on for a context's options.</summary>
internal enum NamingConvention
{
    None,
    SnakeCase,
    UpperSnakeCase,
    LowerCase,
    UpperCase,
    CamelCase,
}

internal static class NamingConventions
{
    /// <summary>The convention that a method of the options builder switches on; null where it is no such method.</summary>
    public static NamingConvention? Of(string methodName) => methodName switch
    {
        "UseSnakeCaseNamingConvention" => NamingConvention.SnakeCase,
        "UseUpperSnakeCaseNamingConvention" => NamingConvention.UpperSnakeCase,
        "UseLowerCaseNamingConvention" => NamingConvention.LowerCase,
        "UseUpperCaseNamingConvention" => NamingConvention.UpperCase,
        "UseCamelCaseNamingConvention" => NamingConvention.CamelCase,
        _ => null,
    };

    public static string Rewrite(this NamingConvention convention, string name) => convention switch
    {
        NamingConvention.SnakeCase => ToSnakeCase(name),
        NamingConvention.UpperSnakeCase => ToSnakeCase(name).ToUpperInvariant(),
        NamingConvention.LowerCase => name.ToLowerInvariant(),
        NamingConvention.UpperCase => name.ToUpperInvariant(),
        NamingConvention.CamelCase when name.Length > 0 => char.ToLowerInvariant(name[0]) + name.Substring(1),
        _ => name,
    };

    /// <summary>
    /// A word begins at a capital that follows a small letter, and at the last capital of a run when a small letter follows it
    /// (HTMLParser, html_parser); digits belong to the word before them and never begin one. Characters that are no letter,
    /// digit or underscore are dropped and separate words.
    /// </summary>
    private static string ToSnakeCase(string name)
    {
        var words = new StringBuilder(name.Length + 4);
        var before = Preceding.Nothing;
        for (var i = 0; i < name.Length; i++)
        {
            var c = name[i];
            if (c == '_')
            {
                words.Append('_');
                before = Preceding.Nothing;
                continue;
            }
            switch (char.GetUnicodeCategory(c))
            {
                case UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter:
                    var endsRun = before == Preceding.Capital && i + 1 < name.Length && char.IsLower(name[i + 1]);
                    if (before is Preceding.Separator or Preceding.Small || endsRun) words.Append('_');
                    words.Append(char.ToLowerInvariant(c));
                    before = Preceding.Capital;
                    break;
                case UnicodeCategory.LowercaseLetter:
                    if (before == Preceding.Separator) words.Append('_');
                    words.Append(c);
                    before = Preceding.Small;
                    break;
                case UnicodeCategory.DecimalDigitNumber:
                    if (before == Preceding.Separator) words.Append('_');
                    words.Append(c);
                    before = Preceding.Digit;
                    break;
                default:
                    if (before != Preceding.Nothing) before = Preceding.Separator;
                    break;
            }
        }
        return words.ToString();
    }

    private enum Preceding
    {
        Nothing,
        Separator,
        Capital,
        Small,
        Digit,
    }
}
