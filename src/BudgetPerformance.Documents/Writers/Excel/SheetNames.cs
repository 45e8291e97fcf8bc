using System.Text.RegularExpressions;

namespace BudgetPerformance.Documents.Writers.Excel;

/// <summary>
/// Makes of titles what Excel takes as sheet names: at most 31 characters, none of []:*?/\, no two alike, never its own
/// History. Apostrophes go too: they quote sheet names in formulas, and ClosedXML then no longer finds the sheet.
/// </summary>
internal sealed partial class SheetNames
{
    private const int MaxLength = 31;
    private const string Nameless = "绩效目标表";

    private readonly Dictionary<string, int> taken = new(StringComparer.OrdinalIgnoreCase) { ["History"] = 1 };

    /// <summary>The next sheet's name.</summary>
    public string Next(string title)
    {
        var name = Cut(Forbidden().Replace(XmlText.Legal(title), " ").Trim(), MaxLength);
        if (name.Length == 0) name = Nameless;
        if (taken.TryAdd(name, 1)) return name;
        string numbered;
        do
        {
            var ending = $" ({++taken[name]})";
            numbered = Cut(name, MaxLength - ending.Length) + ending;
        }
        while (!taken.TryAdd(numbered, 1));
        return numbered;
    }

    private static string Cut(string text, int length) =>
        text.Length <= length ? text : text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)].TrimEnd();

    [GeneratedRegex(@"[\[\]:*?/\\'\p{C}-[\p{Cs}]]", RegexOptions.CultureInvariant)]
    private static partial Regex Forbidden();
}
