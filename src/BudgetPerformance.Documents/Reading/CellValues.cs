using System.Globalization;
using System.Text.RegularExpressions;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Lists;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace BudgetPerformance.Documents.Reading;

/// <summary>What the cells of a workbook show, and the exact numbers and days behind it. Formulas are never calculated: what the file says they came to is taken.</summary>
/// <param name="book">The workbook.</param>
/// <param name="keepsBlanks">Whether a text of nothing but blanks counts as one.</param>
internal sealed partial class CellValues(WorkbookPart book, bool keepsBlanks = false)
{
    // Texts may be shared by many cells of a small file; shown by each of them they must still be few.
    private const int MaxCharacters = 20_000_000;

    private readonly List<string?> shared = ReadShared(book.SharedStringTablePart, keepsBlanks);
    private readonly NumberFormats formats = new(book.WorkbookStylesPart?.Stylesheet);
    private readonly DaySerial days = new(book.Workbook.WorkbookProperties?.Date1904?.Value ?? false);

    private int characters;

    /// <summary>The cell's value; null for a blank.</summary>
    /// <exception cref="RuleBroken">All cells together say too much.</exception>
    public SheetCell? Of(DocumentFormat.OpenXml.Spreadsheet.Cell cell, string address) =>
        ValueOf(cell, address) is { } value ? Counted(value) with { IsFormula = cell.CellFormula is not null } : null;

    /// <summary>A value that stands in another cell, too.</summary>
    /// <exception cref="RuleBroken">All cells together say too much.</exception>
    public SheetCell Again(SheetCell value, string address) => Counted(value) with { Address = address };

    private SheetCell Counted(SheetCell value) => (characters += value.Text.Length) <= MaxCharacters ? value : throw new RuleBroken(UploadRules.NotTooComplex);

    private SheetCell? ValueOf(DocumentFormat.OpenXml.Spreadsheet.Cell cell, string address)
    {
        var value = cell.CellValue?.Text;
        var type = cell.DataType?.Value ?? DocumentFormat.OpenXml.Spreadsheet.CellValues.Number;
        if (type == DocumentFormat.OpenXml.Spreadsheet.CellValues.InlineString) return Text(address, cell.InlineString is { } inline ? Shown(inline) : "");
        if (cell.CellFormula is not null && value is null) return new(address, "", Problem: "公式还没有算出结果，请在 Excel 或 WPS 中打开并保存后再上传。");
        if (value is null) return null;
        if (type == DocumentFormat.OpenXml.Spreadsheet.CellValues.SharedString)
            return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < shared.Count && shared[index] is { } text ? new(address, text) : null;
        if (type == DocumentFormat.OpenXml.Spreadsheet.CellValues.Error) return new(address, value, Problem: $"单元格是错误值 {(value.Length > 20 ? value[..20] : value)}，请改正。");
        if (type == DocumentFormat.OpenXml.Spreadsheet.CellValues.Boolean) return Text(address, value == "1" ? "TRUE" : "FALSE");
        if (type == DocumentFormat.OpenXml.Spreadsheet.CellValues.Date) return Day(address, value);
        return type == DocumentFormat.OpenXml.Spreadsheet.CellValues.Number ? Number(address, value, (int)(cell.StyleIndex?.Value ?? 0)) : Text(address, value);
    }

    private SheetCell? Number(string address, string value, int style)
    {
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number)) return Text(address, value);
        if (formats.IsDay(style) && days.Read(number) is { } day) return new(address, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Date: day) { IsDay = true };
        // Fifteen digits are what a spreadsheet shows; the sixteenth and seventeenth are noise of its arithmetic.
        var exact = number.ToString("G15", CultureInfo.InvariantCulture);
        if (!decimal.TryParse(exact, NumberStyles.Float, CultureInfo.InvariantCulture, out var amount)) return Text(address, exact);
        return new(address, formats.Show(style, number) ?? amount.ToString("0.############################", CultureInfo.InvariantCulture), amount, days.ReadPlain(number)) { IsPercent = formats.IsPercent(style) };
    }

    private SheetCell? Day(string address, string value) =>
        DateTime.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var time)
            ? new(address, time.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Date: DateOnly.FromDateTime(time)) { IsDay = true }
            : Text(address, value);

    private SheetCell? Text(string address, string text) => Plain(text, keepsBlanks) is { } plain ? new(address, plain) : null;

    private static string? Plain(string text, bool keepsBlanks) => (keepsBlanks ? text.Length == 0 : string.IsNullOrWhiteSpace(text)) ? null : text.ReplaceLineEndings("\n");

    private static List<string?> ReadShared(SharedStringTablePart? part, bool keepsBlanks)
    {
        var texts = new List<string?>();
        if (part is null) return texts;
        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
            if (reader.IsStartElement && reader.ElementType == typeof(SharedStringItem)) texts.Add(Plain(Shown((SharedStringItem)reader.LoadCurrentElement()!), keepsBlanks));
        return texts;
    }

    // Without the pronunciation that East Asian texts may carry; _x000D_ is a character that XML cannot hold. Half a character is none.
    private static string Shown(OpenXmlElement item) =>
        EscapedCharacter().Replace(string.Concat(item.ChildElements.Select(child => child switch { Text text => text.Text, Run run => run.Text?.Text ?? "", _ => "" })),
            escaped => (char)ushort.Parse(escaped.ValueSpan[2..6], NumberStyles.HexNumber, CultureInfo.InvariantCulture) is var character && char.IsSurrogate(character) ? escaped.Value : character.ToString());

    [GeneratedRegex("_x[0-9A-Fa-f]{4}_", RegexOptions.CultureInvariant)]
    private static partial Regex EscapedCharacter();
}
