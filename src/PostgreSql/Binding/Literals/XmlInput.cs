using System.IO;
using System.Xml;

namespace DbImpact.PostgreSql.Binding.Literals;

/// <summary>
/// xml (xml.c, xml_in): content that every parser takes for well-formed is. Of anything else the server's library decides, and the setting
/// XMLOPTION.
/// </summary>
internal static class XmlInput
{
    /// <summary>libxml2 reads no more than 256 elements in one another.</summary>
    private const int MaxDepth = 200;

    private static readonly XmlReaderSettings Settings = new()
    {
        ConformanceLevel = ConformanceLevel.Document,
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
    };

    public static LiteralVerdict Check(string value)
    {
        try
        {
            using var reader = XmlReader.Create(new StringReader(value), Settings);
            while (reader.Read())
                if (reader.Depth > MaxDepth) return LiteralVerdict.Unknown;
            return LiteralVerdict.Valid;
        }
        catch (XmlException)
        {
            return LiteralVerdict.Unknown;
        }
    }
}
