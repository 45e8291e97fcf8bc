using System.Text;
using System.Xml;

namespace BudgetPerformance.Documents.Writers;

/// <summary>What text has to be before it goes into an office file.</summary>
internal static class XmlText
{
    /// <summary>The text without the characters XML 1.0 cannot hold: with one of them the file would not open.</summary>
    public static string Legal(string text)
    {
        if (text.All(c => XmlConvert.IsXmlChar(c))) return text;
        var legal = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            if (rune != Rune.ReplacementChar && (!rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value))) legal.Append(rune);
        return legal.ToString();
    }
}
