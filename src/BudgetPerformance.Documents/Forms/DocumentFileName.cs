using System.Globalization;
using System.Text;
using BudgetPerformance.Domain.Projects;

namespace BudgetPerformance.Documents.Forms;

/// <summary>Names the files people download: {code}_{name}_绩效目标表_{date}.xlsx, safe on every file system.</summary>
public static class DocumentFileName
{
    /// <summary>The longest name in characters as people count them, ending included.</summary>
    public const int MaxLength = 80;

    private const string Form = "绩效目标表";
    private const string Forbidden = "<>:\"/\\|?*%;";

    /// <summary>The file name of one project's form.</summary>
    /// <param name="project">The project.</param>
    /// <param name="extension">The ending without its dot.</param>
    /// <param name="date">The day of the download.</param>
    public static string For(Project project, string extension, DateOnly date) => For(project.Details, extension, date);

    /// <summary>The file name of a form by what has been filled in.</summary>
    public static string For(ProjectDetails details, string extension, DateOnly date) => Of([details.Code.Text, details.Name, Form], extension, date);

    /// <summary>The file name of a list or of several forms, under a heading such as 2020年绩效目标表.</summary>
    public static string For(string heading, string extension, DateOnly date) => Of([heading], extension, date);

    private static string Of(IEnumerable<string> parts, string extension, DateOnly date)
    {
        var clean = parts.Select(Clean).Where(part => part.Length > 0).ToList();
        var ending = $"_{date.ToString("yyyyMMdd", CultureInfo.InvariantCulture)}.{extension}";
        var last = clean.Count > 1 ? "_" + clean[^1] : "";
        var start = string.Join('_', clean.Count > 1 ? clean[..^1] : clean);
        return Cut(start, MaxLength - Length(last) - Length(ending)).TrimEnd(' ', '.', '_') + last + ending;
    }

    /// <summary>Without what a file system, a header or the eye could misread; marks that reorder text count as such.</summary>
    private static string Clean(string text)
    {
        var clean = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
            clean.Append(Rune.GetUnicodeCategory(rune) switch
            {
                UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned => "",
                UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => " ",
                _ when rune == Rune.ReplacementChar => "",
                _ => Forbidden.Contains(rune.ToString(), StringComparison.Ordinal) ? "-" : rune.ToString(),
            });
        return clean.ToString().Trim(' ', '.', '_', '\u3000');
    }

    private static int Length(string text) => text.EnumerateRunes().Count();

    private static string Cut(string text, int length) => string.Concat(text.EnumerateRunes().Take(length));
}
