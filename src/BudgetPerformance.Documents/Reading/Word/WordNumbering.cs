using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using BudgetPerformance.Domain.Departments;

namespace BudgetPerformance.Documents.Reading.Word;

/// <summary>The lists of a document: what number Word prints before a paragraph whose number is not typed.</summary>
internal sealed partial class WordNumbering
{
    // As Word has them; what a file makes longer would be printed before each of its paragraphs.
    private const int DeepestLevel = 8;
    private const int LongestText = 100;

    private sealed record Level(string Format, string Text, int Start, string? Style, bool NeverRestarts, bool IsLegal);

    private readonly Dictionary<string, Dictionary<int, Level>> shapes = [];
    private readonly Dictionary<string, string> definitions = [];
    private readonly Dictionary<string, string> references = [];
    private readonly Dictionary<string, (string Shape, Dictionary<int, Level> Own, Dictionary<int, int> Starts)> lists = [];
    private readonly Dictionary<string, Dictionary<int, int>> counters = [];
    private readonly HashSet<(string List, int Level)> begun = [];

    public WordNumbering(XmlReader? xml)
    {
        if (xml is null || xml.MoveToContent() != XmlNodeType.Element) return;
        foreach (var child in WordXml.Children(xml))
        {
            if (child == "abstractNum") ReadShape(xml, WordXml.Value(xml, "abstractNumId") ?? "");
            else if (child == "num") ReadList(xml);
        }
    }

    /// <summary>The number of the next paragraph of a list, as printed; empty for bullets and for lists that are none.</summary>
    public string Next(string list, int level)
    {
        if (!lists.TryGetValue(list, out var known) || LevelOf(known, level) is not { } shape) return "";
        var counts = counters.TryGetValue(known.Shape, out var kept) ? kept : counters[known.Shape] = [];
        // A list that says where it starts does so once, even where it goes on with another's shape.
        counts[level] = begun.Add((list, level)) && known.Starts.TryGetValue(level, out var start) ? start : counts.TryGetValue(level, out var count) ? count + 1 : shape.Start;
        foreach (var deeper in counts.Keys.Where(other => other > level && LevelOf(known, other)?.NeverRestarts != true).ToList()) counts.Remove(deeper);
        return shape.Format is "bullet" or "none" ? "" : Placeholder().Replace(shape.Text, match =>
        {
            var of = match.Value[1] - '1';
            return LevelOf(known, of) is { } upper ? Print(counts.TryGetValue(of, out var number) ? number : upper.Start, shape.IsLegal ? "decimal" : upper.Format) : "";
        });
    }

    /// <summary>The level of a list that belongs to a style; null where none does.</summary>
    public int? LevelOf(string list, string style) =>
        lists.TryGetValue(list, out var known) && Levels(known.Shape)?.FirstOrDefault(level => level.Value.Style == style) is { Value: not null } found ? found.Key : null;

    private Level? LevelOf((string Shape, Dictionary<int, Level> Own, Dictionary<int, int> Starts) list, int level) =>
        list.Own.TryGetValue(level, out var own) ? own : Levels(list.Shape)?.GetValueOrDefault(level);

    // A shape may only name the list style that another shape defines.
    private Dictionary<int, Level>? Levels(string shape) =>
        references.TryGetValue(shape, out var style) && definitions.TryGetValue(style, out var other) ? shapes.GetValueOrDefault(other) : shapes.GetValueOrDefault(shape);

    private void ReadShape(XmlReader xml, string id)
    {
        var levels = shapes[id] = [];
        foreach (var child in WordXml.Children(xml))
        {
            if (child == "lvl") ReadLevel(xml, levels);
            else if (child == "styleLink" && WordXml.Value(xml) is { } defined) definitions[defined] = id;
            else if (child == "numStyleLink" && WordXml.Value(xml) is { } named) references[id] = named;
        }
    }

    private static void ReadLevel(XmlReader xml, Dictionary<int, Level> levels)
    {
        var index = WordXml.Number(xml, 0, "ilvl");
        var (format, text, start, style, never, legal) = ("decimal", "", 1, (string?)null, false, false);
        foreach (var child in WordXml.Children(xml))
        {
            if (child == "numFmt") format = WordXml.Value(xml) ?? format;
            else if (child == "lvlText") text = WordXml.Value(xml) ?? "";
            else if (child == "start") start = WordXml.Number(xml, 1);
            else if (child == "pStyle") style = WordXml.Value(xml);
            else if (child == "lvlRestart") never = WordXml.Number(xml, 1) == 0;
            else if (child == "isLgl") legal = WordXml.IsOn(xml);
        }
        if (index is >= 0 and <= DeepestLevel) levels[index] = new(format, text.Length > LongestText ? "" : text, start, style, never, legal);
    }

    private void ReadList(XmlReader xml)
    {
        var id = WordXml.Value(xml, "numId") ?? "";
        var (shape, own, starts) = ("", new Dictionary<int, Level>(), new Dictionary<int, int>());
        foreach (var child in WordXml.Children(xml))
        {
            if (child == "abstractNumId") shape = WordXml.Value(xml) ?? "";
            if (child != "lvlOverride") continue;
            var level = WordXml.Number(xml, 0, "ilvl");
            foreach (var inside in WordXml.Children(xml))
            {
                if (inside == "startOverride") starts[level] = WordXml.Number(xml, 1);
                else if (inside == "lvl") ReadLevel(xml, own);
            }
        }
        lists[id] = (shape, own, starts);
    }

    private static string Print(int number, string format) => format switch
    {
        "chineseCounting" or "chineseCountingThousand" or "taiwaneseCounting" or "taiwaneseCountingThousand" or "japaneseCounting" or "ideographDigital" when number is > 0 and < 1000 => ChineseNumeral.Print(number),
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" when number is > 0 and <= 20 => ((char)('①' + number - 1)).ToString(),
        "decimalEnclosedParen" when number is > 0 and <= 20 => $"({number})",
        "decimalEnclosedFullstop" when number is > 0 and <= 20 => $"{number}.",
        "ideographEnclosedCircle" when number is > 0 and <= 10 => $"({ChineseNumeral.Print(number)})",
        "chineseLegalSimplified" or "ideographLegalTraditional" when number is > 0 and < 1000 => string.Concat(ChineseNumeral.Print(number).Select(c => "零壹贰叁肆伍陆柒捌玖拾佰"["零一二三四五六七八九十百".IndexOf(c, StringComparison.Ordinal)])),
        "decimalFullWidth" or "decimalFullWidth2" => string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(digit => (char)(digit - '0' + '０'))),
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        "lowerLetter" when number is > 0 and <= 26 => ((char)('a' + number - 1)).ToString(),
        "upperLetter" when number is > 0 and <= 26 => ((char)('A' + number - 1)).ToString(),
        "lowerRoman" => Roman(number).ToLowerInvariant(),
        "upperRoman" => Roman(number),
        "ideographZodiac" when number is > 0 and <= 12 => "子丑寅卯辰巳午未申酉戌亥"[number - 1].ToString(),
        "ideographTraditional" when number is > 0 and <= 10 => "甲乙丙丁戊己庚辛壬癸"[number - 1].ToString(),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    private static string Roman(int number)
    {
        if (number is <= 0 or > 100) return number.ToString(CultureInfo.InvariantCulture);
        var text = new StringBuilder();
        foreach (var (value, sign) in new[] { (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I") })
            for (; number >= value; number -= value) text.Append(sign);
        return text.ToString();
    }

    [GeneratedRegex("%[1-9]")]
    private static partial Regex Placeholder();
}
