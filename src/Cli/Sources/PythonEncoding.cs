using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;

namespace DbImpact.Cli.Sources;

/// <summary>The encoding that a Python file says it has, in a comment in its first or second line (PEP 263).</summary>
internal static partial class PythonEncoding
{
    private const int Utf8 = 65001;

    /// <summary>Code pages, with the names that Python's manual lists for their codecs (codecs, Standard Encodings).</summary>
    private static readonly (int Page, string Names)[] Codecs =
    [
        (Utf8, "utf_8 utf8 u8 utf cp65001 utf_8_sig"),
        (20127, "ascii 646 us_ascii"),
        (28591, "latin_1 latin1 latin l1 8859 cp819"),
        (28592, "latin2 l2"),
        (28595, "cyrillic"),
        (28597, "greek greek8"),
        (28598, "hebrew"),
        (949, "cp949 949 ms949 uhc euc_kr euckr korean ksc5601 ks_c_5601 ks_c_5601_1987 ksx1001 ks_x_1001"),
        (1361, "johab cp1361 ms1361"),
        (932, "cp932 932 ms932 mskanji ms_kanji windows_31j shift_jis csshiftjis shiftjis sjis s_jis"),
        (51932, "euc_jp eucjp ujis u_jis"),
        (936, "gbk 936 cp936 ms936 gb2312 chinese csiso58gb231280 euc_cn euccn eucgb2312_cn gb2312_80"),
        (54936, "gb18030 gb18030_2000"),
        (950, "big5 big5_tw csbig5 cp950 950 ms950"),
        (20866, "koi8_r"),
        (21866, "koi8_u"),
        (437, "cp437 437 ibm437"),
        (850, "cp850 850 ibm850"),
        (852, "cp852 852 ibm852"),
        (866, "cp866 866 ibm866"),
        (874, "cp874"),
    ];

    private static readonly Dictionary<string, int> CodePages =
        Codecs.SelectMany(static codec => codec.Names.Split(' '), static (codec, name) => (codec.Page, Name: name)).ToDictionary(static codec => codec.Name, static codec => codec.Page, StringComparer.Ordinal);

    /// <summary>What the file says; null where it says nothing, so that it is UTF-8.</summary>
    public static string? Declared(ReadOnlySpan<byte> bytes)
    {
        for (var line = 0; line < 2 && bytes.Length > 0; line++)
        {
            var end = bytes.IndexOfAny((byte)'\n', (byte)'\r');
            var text = Encoding.Latin1.GetString(end < 0 ? bytes : bytes[..end]);
            if (CodingLine().Match(text) is { Success: true } match) return match.Groups["name"].Value;
            // A second line counts only behind a comment or nothing.
            if (text.AsSpan().TrimStart(" \t\f") is { Length: > 0 } rest && rest[0] != '#') return null;
            if (end < 0) return null;
            bytes = bytes[(end + (bytes[end] == '\r' && end + 1 < bytes.Length && bytes[end + 1] == '\n' ? 2 : 1))..];
        }
        return null;
    }

    /// <summary>An encoding that refuses what it has no character or no bytes for; null for a codec that is not known here.</summary>
    public static Encoding? Find(string codec)
    {
        if (PageOf(codec.ToLowerInvariant().Replace('-', '_')) is not { } page) return null;
        if (page == Utf8) return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
        return CodePagesEncodingProvider.Instance.GetEncoding(page, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
            ?? Encoding.GetEncoding(page, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
    }

    private static int? PageOf(string codec)
    {
        if (CodePages.TryGetValue(codec, out var known)) return known;
        if (IsoCodec().Match(codec) is { Success: true } iso && int.Parse(iso.Groups["part"].Value, CultureInfo.InvariantCulture) is (>= 1 and <= 9) or 13 or 15)
            return 28590 + int.Parse(iso.Groups["part"].Value, CultureInfo.InvariantCulture);
        return WindowsCodec().Match(codec) is { Success: true } windows ? int.Parse(windows.Groups["page"].Value, CultureInfo.InvariantCulture) : null;
    }

    [GeneratedRegex(@"^[ \t\f]*#.*?coding[:=][ \t]*(?<name>[-_.a-zA-Z0-9]+)", RegexOptions.CultureInvariant)]
    private static partial Regex CodingLine();

    [GeneratedRegex(@"^iso_?8859_(?<part>\d{1,2})$", RegexOptions.CultureInvariant)]
    private static partial Regex IsoCodec();

    [GeneratedRegex(@"^(cp|windows_)?(?<page>125[0-8])$", RegexOptions.CultureInvariant)]
    private static partial Regex WindowsCodec();
}
