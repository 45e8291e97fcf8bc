using System.Globalization;
using BudgetPerformance.Domain.Disbursements;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace BudgetPerformance.Documents.Reading;

/// <summary>What the cells of a workbook show, and the exact numbers and days behind it. Formulas are never calculated: what the file says they came to is taken.</summary>
internal sealed class CellValues(WorkbookPart book)
{
    private readonly List<string> shared = ReadShared(book.SharedStringTablePart);
    private readonly NumberFormats formats = new(book.WorkbookStylesPart?.Stylesheet);
    private readonly DaySerial days = new(book.Workbook.WorkbookProperties?.Date1904?.Value ?? false);

    /// <summary>The cell's value; null for a blank.</summary>
    public PaymentListCell? Of(DocumentFormat.OpenXml.Spreadsheet.Cell cell, string address)
    {
        var value = cell.CellValue?.Text;
        var type = cell.DataType?.Value ?? DocumentFormat.OpenXml.Spreadsheet.CellValues.Number;
        if (type == DocumentFormat.OpenXml.Spreadsheet.CellValues.InlineString) return Text(address, cell.InlineString is { } inline ? Shown(inline) : "");
        if (cell.CellFormula is not null && value is null) return new(address, "", Problem: "公式还没有算出结果，请在 Excel 或 WPS 中打开并保存后再上传。");
        if (value is null) return null;
        if (type == DocumentFormat.OpenXml.Spreadsheet.CellValues.SharedString)
            return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < shared.Count ? Text(address, shared[index]) : null;
        if (type == DocumentFormat.OpenXml.Spreadsheet.CellValues.Error) return new(address, Cut(value), Problem: $"单元格是错误值 {Cut(value, 20)}，请改正。");
        if (type == DocumentFormat.OpenXml.Spreadsheet.CellValues.Boolean) return Text(address, value == "1" ? "TRUE" : "FALSE");
        if (type == DocumentFormat.OpenXml.Spreadsheet.CellValues.Date) return Day(address, value);
        return type == DocumentFormat.OpenXml.Spreadsheet.CellValues.Number ? Number(address, value, (int)(cell.StyleIndex?.Value ?? 0)) : Text(address, value);
    }

    private PaymentListCell? Number(string address, string value, int style)
    {
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number)) return Text(address, value);
        if (formats.IsDay(style) && days.Read(number) is { } day) return new(address, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Date: day);
        // Fifteen digits are what a spreadsheet shows; the sixteenth and seventeenth are noise of its arithmetic.
        var exact = number.ToString("G15", CultureInfo.InvariantCulture);
        if (!decimal.TryParse(exact, NumberStyles.Float, CultureInfo.InvariantCulture, out var amount)) return Text(address, exact);
        return new(address, Cut(formats.Show(style, number) ?? amount.ToString("0.############################", CultureInfo.InvariantCulture)), amount, days.ReadPlain(number));
    }

    private static PaymentListCell? Day(string address, string value) =>
        DateTime.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var time)
            ? new(address, time.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Date: DateOnly.FromDateTime(time))
            : Text(address, value);

    private static PaymentListCell? Text(string address, string text) => text.Trim() is { Length: > 0 } shown ? new(address, Cut(shown)) : null;

    private static string Cut(string text, int length = PaymentListCell.TextMaxLength) => text.Length > length ? text[..length] : text;

    private static List<string> ReadShared(SharedStringTablePart? part)
    {
        var texts = new List<string>();
        if (part is null) return texts;
        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
            if (reader.IsStartElement && reader.ElementType == typeof(SharedStringItem)) texts.Add(Shown((SharedStringItem)reader.LoadCurrentElement()!));
        return texts;
    }

    // Without the pronunciation that East Asian texts may carry.
    private static string Shown(OpenXmlElement item) =>
        string.Concat(item.ChildElements.Select(child => child switch { Text text => text.Text, Run run => run.Text?.Text ?? "", _ => "" }));
}
