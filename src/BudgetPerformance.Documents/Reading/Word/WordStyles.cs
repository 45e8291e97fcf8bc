using System.Xml;

namespace BudgetPerformance.Documents.Reading.Word;

/// <summary>What a document's paragraph styles say about lists.</summary>
internal sealed class WordStyles
{
    private const int DeepestChain = 20;

    private readonly Dictionary<string, (string? Base, string? List, int? Level)> styles = [];

    public WordStyles(XmlReader? xml)
    {
        if (xml is null || xml.MoveToContent() != XmlNodeType.Element) return;
        foreach (var child in WordXml.Children(xml))
            if (child == "style") ReadStyle(xml);
    }

    /// <summary>The list and level that a style gives its paragraphs; no list where it gives none.</summary>
    public (string? List, int? Level) ListOf(string? style)
    {
        int? level = null;
        for (var i = 0; i < DeepestChain && style is not null && styles.TryGetValue(style, out var known); i++, style = known.Base)
        {
            level ??= known.Level;
            if (known.List is not null) return (known.List, level);
        }
        return (null, null);
    }

    private void ReadStyle(XmlReader xml)
    {
        var id = WordXml.Value(xml, "styleId") ?? "";
        (string? Base, string? List, int? Level) style = default;
        foreach (var child in WordXml.Children(xml))
        {
            if (child == "basedOn") style.Base = WordXml.Value(xml);
            if (child != "pPr") continue;
            foreach (var inside in WordXml.Children(xml))
                if (inside == "numPr") (style.List, style.Level) = ReadList(xml);
        }
        styles[id] = style;
    }

    /// <summary>List and level as a paragraph or a style names them.</summary>
    public static (string? List, int? Level) ReadList(XmlReader xml)
    {
        (string? List, int? Level) read = default;
        foreach (var child in WordXml.Children(xml))
        {
            if (child == "numId") read.List = WordXml.Value(xml);
            else if (child == "ilvl") read.Level = WordXml.Number(xml, 0);
        }
        return read;
    }
}
