using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace BudgetPerformance.Documents.Reading.Word;

/// <summary>
/// Reads a paragraph as it is printed: its automatic number, and the text of all runs however they are split, in links, fields, content controls and
/// tracked insertions; what was deleted, what is hidden and what only asks to be replaced is left out.
/// </summary>
internal sealed partial class WordParagraphReader(WordNumbering numbering, WordStyles styles, WordLimits limits, WordLeftOut left, Action<XmlReader> readTextBox)
{
    private readonly StringBuilder text = new();
    private readonly WordFields fields = new();
    private StringBuilder? pending;

    /// <summary>The identifiers of the notes that the paragraphs refer to.</summary>
    public HashSet<string> Notes { get; } = [];

    /// <summary>The paragraph the reader stands on; null where its end was deleted, so that it goes on in the next one.</summary>
    public string? Read(XmlReader xml)
    {
        limits.CountParagraph();
        var (start, before) = (text.Length, pending);
        pending = null;
        (string? List, int? Level) list = default;
        string? style = null;
        var goesOn = false;
        foreach (var child in WordXml.Children(xml))
        {
            if (child != "pPr") ReadInline(xml, child);
            else
                foreach (var look in WordXml.Children(xml))
                {
                    if (look == "numPr") list = WordStyles.ReadList(xml);
                    else if (look == "pStyle") style = WordXml.Value(xml);
                    else if (look == "rPr") goesOn = IsEndDeleted(xml);
                }
        }
        fields.EndParagraph();
        var read = Leftover().Replace(text.ToString(start, text.Length - start), "");
        text.Length = start;
        if (goesOn)
        {
            (pending, left.Changes) = ((before ?? new()).Append(read), true);
            return null;
        }
        if (before is not null) read = before.Append(read).ToString();
        return Number(list, style, read) + read;
    }

    /// <summary>What is left of a paragraph that should go on where nothing follows.</summary>
    public string TakeRest()
    {
        var rest = pending?.ToString() ?? "";
        pending = null;
        return rest;
    }

    private static bool IsEndDeleted(XmlReader xml)
    {
        var deleted = false;
        foreach (var mark in WordXml.Children(xml)) deleted |= mark is "del" or "moveFrom";
        return deleted;
    }

    private string Number((string? List, int? Level) list, string? style, string read)
    {
        if (list.List is null && styles.ListOf(style) is { List: { } from } given) list = (from, list.Level ?? given.Level ?? numbering.LevelOf(from, style!));
        if (list.List is null or "0") return "";
        var number = numbering.Next(list.List, list.Level ?? 0);
        return string.IsNullOrWhiteSpace(read) ? "" : number;
    }

    private void ReadInline(XmlReader xml, string name)
    {
        switch (name)
        {
            case "r": ReadRun(xml); break;
            case "sdt": ReadControl(xml); break;
            case "ruby": ReadOnly(xml, "rubyBase"); break;
            case "AlternateContent": ReadAlternative(xml); break;
            case "del" or "moveFrom": left.Changes = true; break;
            case "ins" or "moveTo":
                left.Changes = true;
                ReadInside(xml);
                break;
            case "oMath" or "oMathPara": ReadFormula(xml); break;
            case "hyperlink" or "smartTag" or "customXml" or "fldSimple" or "bdo" or "dir" or "sdtContent" or "rubyBase": ReadInside(xml); break;
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

    // A formula in one line: what stands below a stroke stands behind a slash.
    private void ReadFormula(XmlReader xml)
    {
        foreach (var child in WordXml.Children(xml))
        {
            if (child == "den") text.Append('/');
            if (child == "r") ReadRun(xml);
            else if (!child.EndsWith("Pr", StringComparison.Ordinal)) ReadFormula(xml);
        }
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
    private void ReadAlternative(XmlReader xml, string? font = null)
    {
        var taken = false;
        foreach (var child in WordXml.Children(xml))
        {
            if (taken || child is not ("Choice" or "Fallback")) continue;
            taken = true;
            foreach (var inside in WordXml.Children(xml)) ReadRunPart(xml, inside, font);
        }
    }

    private void ReadRun(XmlReader xml)
    {
        var start = text.Length;
        var (hidden, font) = (false, (string?)null);
        foreach (var child in WordXml.Children(xml))
        {
            if (child == "rPr") (hidden, font) = ReadLooks(xml);
            else ReadRunPart(xml, child, font);
        }
        if (!hidden || text.Length == start) return;
        text.Length = start;
        left.Hidden = true;
    }

    private static (bool IsHidden, string? Font) ReadLooks(XmlReader xml)
    {
        var (hidden, font) = (false, (string?)null);
        foreach (var look in WordXml.Children(xml))
        {
            if (look == "vanish") hidden = WordXml.IsOn(xml);
            else if (look == "rFonts") font = WordXml.Value(xml, "ascii") ?? WordXml.Value(xml, "hAnsi");
        }
        return (hidden, font);
    }

    private void ReadRunPart(XmlReader xml, string name, string? font)
    {
        switch (name)
        {
            case "fldChar": text.Append(fields.Count(xml)); break;
            case "pict" or "drawing" or "object" or "txbx" or "shape" or "wsp" or "wgp" or "group": FindTextBox(xml); break;
            case "AlternateContent": ReadAlternative(xml, font); break;
            case "footnoteReference" or "endnoteReference" or "commentReference" when WordXml.Value(xml, "id") is { } id: Notes.Add(name[..^"Reference".Length] + id); break;
            case "r": ReadRun(xml); break;
            case "ruby": ReadOnly(xml, "rubyBase"); break;
            case var _ when fields.InCode: break;
            case "t": AddText(xml.ReadElementContentAsString(), font); break;
            case "tab" or "ptab": text.Append('\t'); break;
            case "br" when WordXml.Value(xml, "type") is not ("page" or "column"): text.Append('\n'); break;
            case "cr": text.Append('\n'); break;
            case "noBreakHyphen": text.Append('-'); break;
            case "sym" when int.TryParse(WordXml.Value(xml, "char"), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code) && code is > 0 and <= char.MaxValue && XmlConvert.IsXmlChar((char)code):
                AddSymbol((char)code, WordXml.Value(xml, "font"));
                break;
        }
    }

    private void AddText(string read, string? font)
    {
        if (!WordSymbols.IsOf(font) && !read.Any(WordSymbols.IsPrivate)) text.Append(read);
        else
            foreach (var character in read) AddSymbol(character, font);
    }

    private void AddSymbol(char character, string? font)
    {
        if (WordSymbols.Read(character, font) is { } shown) text.Append(shown);
        else left.Symbols = true;
    }

    private void FindTextBox(XmlReader xml)
    {
        foreach (var child in WordXml.Children(xml))
        {
            if (child == "txbxContent") readTextBox(xml);
            else
            {
                if (child is "blip" or "imagedata") left.Pictures++;
                FindTextBox(xml);
            }
        }
    }

    // What some programs make of a bookmark when they turn a document into text.
    [GeneratedRegex(@"\[bookmark:\s*[^\]\n]{0,80}\]", RegexOptions.CultureInvariant)]
    private static partial Regex Leftover();
}
