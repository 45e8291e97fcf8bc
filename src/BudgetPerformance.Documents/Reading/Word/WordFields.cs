using System.Xml;

namespace BudgetPerformance.Documents.Reading.Word;

/// <summary>The fields of a document, which may go over many paragraphs: between begin and separate stands what a field is told to do, behind it what it shows.</summary>
internal sealed class WordFields
{
    private int open;
    private int codes;

    /// <summary>Whether what is read now is no text but what a field is told to do.</summary>
    public bool InCode => codes > 0;

    /// <summary>Counts a field's begin, middle or end, and gives what it shows where that is no text: the box of a form.</summary>
    public string Count(XmlReader xml)
    {
        switch (WordXml.Value(xml, "fldCharType"))
        {
            case "begin":
                (open, codes) = (open + 1, codes + 1);
                return ReadBox(xml);
            case "separate":
                codes = Math.Max(0, codes - 1);
                break;
            case "end" when open > 0:
                (open, codes) = (open - 1, Math.Min(codes, open - 1));
                break;
        }
        return "";
    }

    /// <summary>What a field is told never takes more than a paragraph; one that is never closed must not swallow the rest of the document.</summary>
    public void EndParagraph() => codes = 0;

    private static string ReadBox(XmlReader xml)
    {
        var box = "";
        foreach (var child in WordXml.Children(xml))
        {
            if (child != "ffData") continue;
            foreach (var data in WordXml.Children(xml))
                if (data == "checkBox") box = IsTicked(xml) ? "☑" : "□";
        }
        return box;
    }

    private static bool IsTicked(XmlReader xml)
    {
        var (usual, ticked) = (false, (bool?)null);
        foreach (var child in WordXml.Children(xml))
        {
            if (child == "default") usual = WordXml.IsOn(xml);
            else if (child == "checked") ticked = WordXml.IsOn(xml);
        }
        return ticked ?? usual;
    }
}
