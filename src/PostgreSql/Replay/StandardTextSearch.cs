using System;
using System.Collections.Generic;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Replay;

/// <summary>
/// The text search objects of pg_catalog, as servers 13 to 18 have them (backend/snowball, backend/tsearch/wparser_def.c): one parser, five
/// templates, and for each language a dictionary and a configuration.
/// </summary>
internal static class StandardTextSearch
{
    public const string Parser = "pg_catalog.\"default\"";

    private static readonly string[] Templates = ["ispell", "simple", "snowball", "synonym", "thesaurus"];

    /// <summary>The languages that all servers have, those since PostgreSQL 14, and those since 18.</summary>
    private static readonly string[] Languages =
    [
        "arabic", "danish", "dutch", "english", "finnish", "french", "german", "greek", "hungarian", "indonesian", "irish", "italian", "lithuanian",
        "nepali", "norwegian", "portuguese", "romanian", "russian", "spanish", "swedish", "tamil", "turkish",
    ];

    private static readonly string[] LanguagesSince14 = ["armenian", "basque", "catalan", "hindi", "serbian", "yiddish"];

    private static readonly string[] LanguagesSince18 = ["estonian"];

    /// <summary>Kinds of tokens that are words of a language, those in ASCII first.</summary>
    private static readonly string[] AsciiTokens = ["asciihword", "asciiword", "hword_asciipart"];

    private static readonly string[] WordTokens = ["hword", "hword_part", "word"];

    private static readonly string[] OtherTokens =
    [
        "email", "file", "float", "host", "hword_numpart", "int", "numhword", "numword", "sfloat", "uint", "url", "url_path", "version",
    ];

    private static readonly string[] UnmappedTokens = ["blank", "entity", "protocol", "tag"];

    public static bool HasToken(string name) =>
        Array.IndexOf(AsciiTokens, name) >= 0 || Array.IndexOf(WordTokens, name) >= 0 || Array.IndexOf(OtherTokens, name) >= 0
        || Array.IndexOf(UnmappedTokens, name) >= 0;

    public static bool Has(ObjectKind kind, string name, int serverVersion) => kind switch
    {
        ObjectKind.TextSearchParser => name == "default",
        ObjectKind.TextSearchTemplate => Array.IndexOf(Templates, name) >= 0,
        ObjectKind.TextSearchDictionary => name == "simple"
            || (name.EndsWith("_stem", StringComparison.Ordinal) && HasLanguage(name.Substring(0, name.Length - "_stem".Length), serverVersion)),
        _ => name == "simple" || HasLanguage(name, serverVersion),
    };

    /// <summary>Which dictionaries a configuration asks, by kinds of tokens in the order of their names; null where it is none of these.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>>? MappingsOf(string configuration, int serverVersion)
    {
        if (configuration != "simple" && !HasLanguage(configuration, serverVersion)) return null;
        var words = configuration == "simple" ? "pg_catalog.simple" : "pg_catalog." + configuration + "_stem";
        // What is in ASCII is no word of a language that is written otherwise.
        var ascii = configuration is "russian" or "hindi" ? "pg_catalog.english_stem" : words;
        var mappings = new List<KeyValuePair<string, string>>();
        foreach (var token in AsciiTokens) mappings.Add(new KeyValuePair<string, string>(token, ascii));
        foreach (var token in WordTokens) mappings.Add(new KeyValuePair<string, string>(token, words));
        foreach (var token in OtherTokens) mappings.Add(new KeyValuePair<string, string>(token, "pg_catalog.simple"));
        mappings.Sort((a, b) => string.CompareOrdinal(a.Key, b.Key));
        return mappings;
    }

    /// <summary>The extension that comes with a dictionary of that name; null where none of PostgreSQL's own does.</summary>
    public static string? ExtensionOf(string dictionary) => dictionary switch
    {
        "intdict" => "dict_int",
        "xsyn" => "dict_xsyn",
        "unaccent" => "unaccent",
        _ => null,
    };

    private static bool HasLanguage(string name, int serverVersion) =>
        Array.IndexOf(Languages, name) >= 0 || (serverVersion >= 14 && Array.IndexOf(LanguagesSince14, name) >= 0)
        || (serverVersion >= 18 && Array.IndexOf(LanguagesSince18, name) >= 0);
}
