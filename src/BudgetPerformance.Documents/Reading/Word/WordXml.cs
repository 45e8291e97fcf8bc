using System.Xml;

namespace BudgetPerformance.Documents.Reading.Word;

/// <summary>Walks the elements of a part forward only. Names are told apart by their local part: both editions of the format, and the programs that write it, agree on those.</summary>
internal static class WordXml
{
    public static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
    };

    /// <summary>The child elements of the element the reader stands on, each to be read, skipped or left as it is; afterwards the reader stands behind the element.</summary>
    public static IEnumerable<string> Children(XmlReader xml)
    {
        if (xml.IsEmptyElement)
        {
            xml.Read();
            yield break;
        }
        var depth = xml.Depth;
        xml.Read();
        while (!(xml.NodeType == XmlNodeType.EndElement && xml.Depth == depth))
        {
            if (xml.EOF) yield break;
            if (xml.NodeType != XmlNodeType.Element)
            {
                xml.Read();
                continue;
            }
            var (line, name) = (Position(xml), xml.LocalName);
            yield return name;
            // A child nobody looked at is left out with all that is in it.
            if (Position(xml) == line && xml.NodeType == XmlNodeType.Element) xml.Skip();
        }
        xml.Read();
    }

    /// <summary>The value of an element that says it in an attribute; null where it has none.</summary>
    public static string? Value(XmlReader xml, string name = "val")
    {
        if (!xml.HasAttributes) return null;
        string? value = null;
        for (var more = xml.MoveToFirstAttribute(); more; more = xml.MoveToNextAttribute())
            if (xml.LocalName == name) value = xml.Value;
        xml.MoveToElement();
        return value;
    }

    /// <summary>The number an element says; the given one where it says none.</summary>
    public static int Number(XmlReader xml, int otherwise, string name = "val") =>
        int.TryParse(Value(xml, name), System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : otherwise;

    /// <summary>Whether a switch is on: an element without a value, or with any but off.</summary>
    public static bool IsOn(XmlReader xml) => Value(xml) is not ("0" or "false" or "off" or "none");

    private static (int, int) Position(XmlReader xml) => ((IXmlLineInfo)xml).HasLineInfo() ? (((IXmlLineInfo)xml).LineNumber, ((IXmlLineInfo)xml).LinePosition) : (0, 0);
}
