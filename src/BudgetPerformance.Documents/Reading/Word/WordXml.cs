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
    public static WordChildren Children(XmlReader xml) => new(xml);

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
}
