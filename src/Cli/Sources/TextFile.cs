using System;
using System.IO;
using System.Text;
using DbImpact.Cli.Files;

namespace DbImpact.Cli.Sources;

/// <summary>Reads text files as people have them.</summary>
internal static class TextFile
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>
    /// The text, and what is wrong with it, as a clause for a person, or null. A byte order mark decides the encoding; else it is UTF-8.
    /// </summary>
    /// <exception cref="IOException">The file cannot be read; also <see cref="UnauthorizedAccessException"/>.</exception>
    public static (string Text, string? Problem) Read(string path) => Read(path, FileTree.Disk);

    /// <summary>The same of a file of any tree.</summary>
    /// <exception cref="IOException">The file cannot be read; also <see cref="UnauthorizedAccessException"/>.</exception>
    public static (string Text, string? Problem) Read(string path, FileTree tree) => Read(tree.Read(path));

    /// <summary>The same of a file's bytes.</summary>
    public static (string Text, string? Problem) Read(byte[] bytes)
    {
        if (bytes is [0xEF, 0xBB, 0xBF, ..]) return Decode(bytes.AsSpan(3));
        if (bytes is [0xFF, 0xFE, ..]) return (Encoding.Unicode.GetString(bytes.AsSpan(2)), null);
        if (bytes is [0xFE, 0xFF, ..]) return (Encoding.BigEndianUnicode.GetString(bytes.AsSpan(2)), null);
        return Decode(bytes);
    }

    /// <summary>How the bytes of a file are read, so that it can be written again as it was: with its byte order mark, if it has one.</summary>
    public static Encoding EncodingOf(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => new UTF8Encoding(encoderShouldEmitUTF8Identifier: true),
        [0xFF, 0xFE, ..] => new UnicodeEncoding(bigEndian: false, byteOrderMark: true),
        [0xFE, 0xFF, ..] => new UnicodeEncoding(bigEndian: true, byteOrderMark: true),
        _ => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
    };

    private static (string Text, string? Problem) Decode(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return (Strict.GetString(bytes), null);
        }
        catch (DecoderFallbackException)
        {
            return (Encoding.UTF8.GetString(bytes), "it is not valid UTF-8; what cannot be read was replaced");
        }
    }
}
