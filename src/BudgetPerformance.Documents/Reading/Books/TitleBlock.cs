using System.Globalization;
using System.Text.RegularExpressions;

namespace BudgetPerformance.Documents.Reading.Books;

/// <summary>What a document says of itself at its beginning and in its margins: year, unit, and the unit of its money.</summary>
internal static partial class TitleBlock
{
    private const int LinesOfTitle = 20;

    /// <summary>The year that the first lines or the headings of the forms name; null where they name none.</summary>
    public static int? YearIn(IEnumerable<string> paragraphs, IEnumerable<string> headings) =>
        paragraphs.Take(LinesOfTitle).Concat(headings).Select(text => YearPattern().Match(text)).Where(match => match.Success).Select(match => (int?)ReadYear(match.Groups["year"].Value)).FirstOrDefault();

    /// <summary>The unit that files it, its code apart; both empty where no text names one.</summary>
    public static (string Code, string Name) UnitIn(IEnumerable<string> paragraphs, IEnumerable<string> units)
    {
        var printed = units.FirstOrDefault(unit => unit.Length > 0)
            ?? paragraphs.SelectMany(LabelText.Parts).Select(LabelText.Split).FirstOrDefault(pair => pair is var (label, value) && value.Length > 0 && FormLabels.Of(LabelText.Of(label).Key) == FormLabel.Unit)?.Value ?? "";
        return CodeThenName().Match(printed) is { Success: true } match ? (match.Groups["code"].Value, match.Groups["name"].Value.Trim()) : ("", printed);
    }

    /// <summary>The units of money that are stated anywhere, each once, in the order of the text.</summary>
    public static IReadOnlyList<AmountUnit> MoneyUnitsIn(ReadDocument document) => [.. document.Blocks.SelectMany(block => block switch
    {
        WordParagraph paragraph => [paragraph.Text],
        WordTable { Table.Cells: var cells } => cells.Select(cell => cell.Text),
        _ => Enumerable.Empty<string>(),
    }).Concat(document.Margins).Select(LabelText.Stated).OfType<AmountUnit>().Distinct()];

    /// <summary>Whether a line is nothing but a unit behind its code, as 287002某局.</summary>
    public static bool IsCodedUnit(string line) => CodedUnit().IsMatch(line);

    private static int ReadYear(string text) => int.Parse(string.Concat(text.Select(digit => "〇零○".Contains(digit) ? '0' : "一二三四五六七八九".IndexOf(digit, StringComparison.Ordinal) is >= 0 and var place ? (char)('1' + place) : (char)('0' + char.GetNumericValue(digit)))), CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<code>[0-9]{3,20})[-—\s]*(?<name>\D.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex CodeThenName();

    [GeneratedRegex(@"^[0-9]{3,12}[-—\s]*(?![年月日号元万个项条])[\p{IsCJKUnifiedIdeographs}（）()]{3,40}[局委办院校学所站队会厅处部馆室镇乡府司园团场庭社科库台级关心][)）]?$", RegexOptions.CultureInvariant)]
    private static partial Regex CodedUnit();

    [GeneratedRegex(@"(?<![0-9０-９])(?<year>(?:19|20|１９|２０)[0-9０-９]{2}|[一二][〇零○一二三四五六七八九]{3})\s*年", RegexOptions.CultureInvariant)]
    private static partial Regex YearPattern();
}
