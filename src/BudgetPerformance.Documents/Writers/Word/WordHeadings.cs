using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace BudgetPerformance.Documents.Writers.Word;

/// <summary>The headings of one file, each under the bookmark that the contents lead to.</summary>
internal sealed class WordHeadings
{
    private int count;

    /// <summary>The bookmark of a heading; Word takes names of this kind for those of its own contents.</summary>
    public static string NameOf(int heading) => string.Create(CultureInfo.InvariantCulture, $"_Toc{heading + 1:00000000}");

    /// <summary>The next heading.</summary>
    /// <param name="level">Its rank.</param>
    /// <param name="text">Its words.</param>
    /// <param name="startsPage">Whether a new page begins with it.</param>
    /// <param name="size">The size of its letters in points, where it is not the style's.</param>
    /// <param name="looks">What differs from the style.</param>
    public Paragraph Next(int level, string text, bool startsPage = false, double? size = null, params ReadOnlySpan<OpenXmlElement> looks)
    {
        var (id, name) = (count.ToString(CultureInfo.InvariantCulture), NameOf(count++));
        var properties = new ParagraphProperties(new ParagraphStyleId { Val = level.ToString(CultureInfo.InvariantCulture) });
        if (startsPage) properties.Append(new PageBreakBefore());
        foreach (var look in looks) properties.Append(look);
        return new Paragraph(properties, new BookmarkStart { Id = id, Name = name }, WordText.Run(text, size), new BookmarkEnd { Id = id });
    }
}
