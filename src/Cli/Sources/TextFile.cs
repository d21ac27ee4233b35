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
    /// The text, and what is wrong with it, as a clause for a person, or null. A byte order mark decides the encoding, else what a Python file says
    /// of it; else it is UTF-8.
    /// </summary>
    /// <exception cref="IOException">The file cannot be read; also <see cref="UnauthorizedAccessException"/>.</exception>
    public static (string Text, string? Problem) Read(string path) => Read(path, FileTree.Disk);

    /// <summary>The same of a file of any tree.</summary>
    /// <exception cref="IOException">The file cannot be read; also <see cref="UnauthorizedAccessException"/>.</exception>
    public static (string Text, string? Problem) Read(string path, FileTree tree) => Read(tree.Read(path), path);

    /// <summary>The same of a file's bytes.</summary>
    public static (string Text, string? Problem) Read(byte[] bytes, string path)
    {
        if (bytes is [0xEF, 0xBB, 0xBF, ..]) return Decode(bytes.AsSpan(3));
        if (bytes is [0xFF, 0xFE, ..]) return (Encoding.Unicode.GetString(bytes.AsSpan(2)), null);
        if (bytes is [0xFE, 0xFF, ..]) return (Encoding.BigEndianUnicode.GetString(bytes.AsSpan(2)), null);
        if (DeclaredIn(bytes, path) is not { } declared || bytes.AsSpan().IndexOfAnyExceptInRange((byte)0, (byte)0x7F) < 0) return Decode(bytes);
        var replaced = Encoding.UTF8.GetString(bytes);
        if (PythonEncoding.Find(declared) is not { } encoding) return (replaced, $"its encoding \"{declared}\" is not known; what is not ASCII cannot be read");
        try
        {
            return (encoding.GetString(bytes), null);
        }
        catch (DecoderFallbackException)
        {
            return (replaced, $"it is not valid {declared}, as which it declares itself; what cannot be read was replaced");
        }
    }

    /// <summary>How the bytes of a file are read, so that it can be written again as it was: with its byte order mark, if it has one.</summary>
    public static Encoding EncodingOf(ReadOnlySpan<byte> bytes, string path) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => new UTF8Encoding(encoderShouldEmitUTF8Identifier: true),
        [0xFF, 0xFE, ..] => new UnicodeEncoding(bigEndian: false, byteOrderMark: true),
        [0xFE, 0xFF, ..] => new UnicodeEncoding(bigEndian: true, byteOrderMark: true),
        _ => (DeclaredIn(bytes, path) is { } declared ? PythonEncoding.Find(declared) : null) ?? new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
    };

    /// <summary>Whether a file's encoding gives the file's own bytes for its text, and has bytes for another text.</summary>
    public static bool CanWrite(ReadOnlySpan<byte> bytes, string path, string before, string after)
    {
        var encoding = EncodingOf(bytes, path);
        try
        {
            encoding.GetByteCount(after);
            return bytes[encoding.Preamble.Length..].SequenceEqual(encoding.GetBytes(before));
        }
        catch (EncoderFallbackException)
        {
            return false;
        }
    }

    private static string? DeclaredIn(ReadOnlySpan<byte> bytes, string path) =>
        path.EndsWith(".py", StringComparison.OrdinalIgnoreCase) ? PythonEncoding.Declared(bytes) : null;

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
