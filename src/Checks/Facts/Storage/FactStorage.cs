using System;
using System.IO;
using System.Text;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.Checks.Facts.Storage;

/// <summary>
/// Facts as bytes, so that they need not be read from their sources again. The bytes are for the program that wrote them: another version of it
/// may keep other facts.
/// </summary>
public static class FactStorage
{
    /// <exception cref="NotSupportedException">Something among the facts cannot be kept outside of the program.</exception>
    public static void Write(SourceFacts facts, Stream stream)
    {
        using var output = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        new FactWriter(output).Write(facts);
    }

    /// <param name="stream">What <see cref="Write"/> wrote.</param>
    /// <param name="form">A front end's form of literals, by its notation; null where it has none such.</param>
    /// <exception cref="IOException">These are no facts; also <see cref="FormatException"/>.</exception>
    public static SourceFacts Read(Stream stream, Func<string, LiteralForm?> form)
    {
        using var input = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        return new FactReader(input, form).ReadFacts();
    }
}
