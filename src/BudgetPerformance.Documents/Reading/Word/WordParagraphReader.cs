using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace BudgetPerformance.Documents.Reading.Word;

/// <summary>
/// Reads a paragraph as it is printed: its automatic number, and the text of all runs however they are split, in links, fields, content controls and
/// tracked insertions; what was deleted, what is hidden and what only asks to be replaced is left out.
/// </summary>
internal sealed partial class WordParagraphReader(WordNumbering numbering, WordStyles styles, Action<XmlReader> readTextBox)
{
    private readonly StringBuilder text = new();
    private int fieldCodes;
    private int fields;

    /// <summary>Whether anything was hidden in any paragraph so far.</summary>
    public bool MetHidden { get; private set; }

    /// <summary>Whether anything in any paragraph so far was a change that nobody has accepted or refused yet.</summary>
    public bool MetChanges { get; private set; }

    /// <summary>The identifiers of the notes that the paragraphs refer to.</summary>
    public List<string> Footnotes { get; } = [];

    public string Read(XmlReader xml)
    {
        var start = text.Length;
        (string? List, int? Level) list = default;
        string? style = null;
        foreach (var child in WordXml.Children(xml))
        {
            if (child != "pPr") ReadInline(xml, child);
            else
                foreach (var look in WordXml.Children(xml))
                {
                    if (look == "numPr") list = WordStyles.ReadList(xml);
                    else if (look == "pStyle") style = WordXml.Value(xml);
                }
        }
        var read = Leftover().Replace(text.ToString(start, text.Length - start), "");
        text.Length = start;
        if (list.List is null) list = styles.ListOf(style) is var (from, level) ? (from, list.Level ?? level) : list;
        if (list.List is null or "0") return read;
        var number = numbering.Next(list.List, list.Level ?? 0);
        return string.IsNullOrWhiteSpace(read) ? "" : number + read;
    }

    private void ReadInline(XmlReader xml, string name)
    {
        switch (name)
        {
            case "r": ReadRun(xml); break;
            case "sdt": ReadControl(xml); break;
            case "ruby": ReadOnly(xml, "rubyBase"); break;
            case "AlternateContent": ReadAlternative(xml); break;
            case "del" or "moveFrom": MetChanges = true; break;
            case "ins" or "moveTo":
                MetChanges = true;
                ReadInside(xml);
                break;
            case "hyperlink" or "smartTag" or "customXml" or "fldSimple" or "bdo" or "dir" or "sdtContent" or "rubyBase" or "oMath" or "oMathPara": ReadInside(xml); break;
        }
    }

    private void ReadInside(XmlReader xml)
    {
        foreach (var child in WordXml.Children(xml)) ReadInline(xml, child);
    }

    private void ReadOnly(XmlReader xml, string name)
    {
        foreach (var child in WordXml.Children(xml))
            if (child == name) ReadInside(xml);
    }

    // A control that still shows what it asks for holds nothing.
    private void ReadControl(XmlReader xml)
    {
        var asks = false;
        foreach (var child in WordXml.Children(xml))
        {
            if (child == "sdtPr") asks = IsPlaceholder(xml);
            else if (child == "sdtContent" && !asks) ReadInside(xml);
        }
    }

    /// <summary>Whether a content control, on whose properties the reader stands, still shows its prompt.</summary>
    public static bool IsPlaceholder(XmlReader xml)
    {
        var asks = false;
        foreach (var property in WordXml.Children(xml))
            if (property == "showingPlcHdr") asks = WordXml.IsOn(xml);
        return asks;
    }

    // The newer form of a thing comes first; the older one behind it says the same again.
    private void ReadAlternative(XmlReader xml)
    {
        var taken = false;
        foreach (var child in WordXml.Children(xml))
        {
            if (taken || child is not ("Choice" or "Fallback")) continue;
            taken = true;
            foreach (var inside in WordXml.Children(xml)) ReadRunPart(xml, inside);
        }
    }

    private void ReadRun(XmlReader xml)
    {
        var start = text.Length;
        var hidden = false;
        foreach (var child in WordXml.Children(xml))
        {
            if (child == "rPr") hidden = IsHidden(xml);
            else ReadRunPart(xml, child);
        }
        if (!hidden || text.Length == start) return;
        text.Length = start;
        MetHidden = true;
    }

    private static bool IsHidden(XmlReader xml)
    {
        var hidden = false;
        foreach (var look in WordXml.Children(xml))
            if (look == "vanish") hidden = WordXml.IsOn(xml);
        return hidden;
    }

    private void ReadRunPart(XmlReader xml, string name)
    {
        switch (name)
        {
            case "fldChar": CountField(WordXml.Value(xml, "fldCharType")); break;
            case "pict" or "drawing" or "object" or "txbx" or "shape" or "wsp" or "wgp" or "group": FindTextBox(xml); break;
            case "AlternateContent": ReadAlternative(xml); break;
            case "footnoteReference" or "endnoteReference" when WordXml.Value(xml, "id") is { } id: Footnotes.Add(name[..^"Reference".Length] + id); break;
            case "r": ReadRun(xml); break;
            case "ruby": ReadOnly(xml, "rubyBase"); break;
            case var _ when fieldCodes > 0: break;
            case "t": text.Append(xml.ReadElementContentAsString()); break;
            case "tab" or "ptab": text.Append('\t'); break;
            case "br" when WordXml.Value(xml, "type") is not ("page" or "column"): text.Append('\n'); break;
            case "cr": text.Append('\n'); break;
            case "noBreakHyphen": text.Append('-'); break;
            case "sym": text.Append(Symbol(WordXml.Value(xml, "char"), WordXml.Value(xml, "font"))); break;
        }
    }

    // Between begin and separate stands what the field is told to do, behind it what it shows.
    private void CountField(string? kind)
    {
        if (kind == "begin") (fields, fieldCodes) = (fields + 1, fieldCodes + 1);
        else if (kind == "separate") fieldCodes = Math.Max(0, fieldCodes - 1);
        else if (kind == "end" && fields > 0) (fields, fieldCodes) = (fields - 1, Math.Min(fieldCodes, fields - 1));
    }

    private void FindTextBox(XmlReader xml)
    {
        foreach (var child in WordXml.Children(xml))
        {
            if (child == "txbxContent") readTextBox(xml);
            else FindTextBox(xml);
        }
    }

    // Boxes, ticked and not, and bullets of the fonts that have no letters.
    private static string Symbol(string? code, string? font)
    {
        if (!int.TryParse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var number)) return "";
        var place = number & 0xFF;
        if (font?.StartsWith("Wingdings", StringComparison.OrdinalIgnoreCase) != true) return number is >= 0xF000 or < 0x20 ? "" : ((char)number).ToString();
        return (font, place) switch
        {
            ("Wingdings 2", 0x52) or (_, 0xFE) => "☑",
            ("Wingdings 2", 0x50) or (_, 0xFC) => "√",
            ("Wingdings 2", 0x54) or (_, 0xFD) => "☒",
            ("Wingdings 2", 0xA3) or (_, 0xA8 or 0x6F or 0x71 or 0x72) => "□",
            (_, 0x6E) => "■",
            _ => "",
        };
    }

    // What some programs make of a bookmark when they turn a document into text.
    [GeneratedRegex(@"\[bookmark:\s*[^\]\n]{0,80}\]", RegexOptions.CultureInvariant)]
    private static partial Regex Leftover();
}
