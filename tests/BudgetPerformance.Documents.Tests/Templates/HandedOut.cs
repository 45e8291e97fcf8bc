using BudgetPerformance.Documents.Templates;
using BudgetPerformance.Documents.Writers;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Projects;
using BudgetPerformance.Domain.Templates;
using BudgetPerformance.Testing;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace BudgetPerformance.Documents.Tests.Templates;

/// <summary>
/// A template of one project and one blank form that was handed out, so that a test can fill it in as a spreadsheet would store it. The project
/// is <see cref="Given.Details"/>: C3 code, I3 name, D4 H4 K4 amounts, C5 purpose, C7 E7 H7 J7 plan, C8 objectives, A to L of rows 10 to 12 indicators.
/// </summary>
internal sealed class HandedOut : IDisposable
{
    public const string Sheet = "走访慰问经费", BlankSheet = "新项目";

    private static readonly BudgetUnit Unit = Given.Unit();
    private static readonly byte[] File = Written(TemplateSheet.Of(Given.Project(unit: Unit)), TemplateSheet.Blank(Unit, Given.Year()));

    private readonly FiscalYear year = Given.Year();
    private readonly MemoryStream stream = new();
    private readonly SpreadsheetDocument book;

    public HandedOut()
    {
        Project = Given.Project(unit: Unit, year: year);
        stream.Write(File);
        book = SpreadsheetDocument.Open(stream, isEditable: true);
    }

    /// <summary>The project as it is now; it may have gone on since the template was handed out.</summary>
    public Project Project { get; }

    public Actor Actor { get; set; } = Given.Preparer(unit: Unit);

    public Dictionary<string, CodedProject> Codes { get; } = [];

    public static byte[] Written(params TemplateSheet[] sheets)
    {
        using var file = new MemoryStream();
        TemplateWriter.Write(sheets, file, new DocumentProperties("填报模板", "区委老干部局", Given.Morning));
        return file.ToArray();
    }

    public HandedOut Text(string address, string text, string sheet = Sheet)
    {
        var cell = At(address, sheet);
        (cell.DataType, cell.CellValue, cell.InlineString, cell.CellFormula) = (CellValues.InlineString, null, new InlineString(new Text(text) { Space = SpaceProcessingModeValues.Preserve }), null);
        return this;
    }

    public HandedOut Number(string address, string number, uint format = 0, string sheet = Sheet)
    {
        var cell = At(address, sheet);
        (cell.DataType, cell.CellValue, cell.InlineString) = (null, new CellValue(number), null);
        var formats = book.WorkbookPart!.WorkbookStylesPart!.Stylesheet.CellFormats!;
        formats.Append(new CellFormat { NumberFormatId = format });
        cell.StyleIndex = (uint)formats.ChildElements.Count - 1;
        return this;
    }

    public HandedOut Formula(string address, string? result, string sheet = Sheet)
    {
        var cell = At(address, sheet);
        (cell.DataType, cell.InlineString, cell.CellFormula, cell.CellValue) = (null, null, new CellFormula("1+1"), result is null ? null : new CellValue(result));
        return this;
    }

    public HandedOut Error(string address, string error)
    {
        var cell = At(address, Sheet);
        (cell.DataType, cell.InlineString, cell.CellValue) = (CellValues.Error, null, new CellValue(error));
        return this;
    }

    public HandedOut Clear(string address, string sheet = Sheet)
    {
        var cell = At(address, sheet);
        (cell.DataType, cell.CellValue, cell.InlineString) = (null, null, null);
        return this;
    }

    public HandedOut Rename(string name, string sheet = Sheet)
    {
        Sheets.Single(each => each.Name == sheet).Name = name;
        return this;
    }

    /// <summary>Takes a row away; those below move up, as they do in a spreadsheet.</summary>
    public HandedOut RemoveRow(int number, string sheet = Sheet)
    {
        Row(number, sheet).Remove();
        return Move(number + 1, -1, sheet);
    }

    /// <summary>Puts a row in, with or without what the one above it holds; those below move down.</summary>
    public HandedOut InsertRow(int number, bool copied = false, string sheet = Sheet)
    {
        Move(number, 1, sheet);
        var row = copied ? (Row)Row(number - 1, sheet).CloneNode(true) : new Row();
        Row(number - 1, sheet).InsertAfterSelf(row);
        row.RowIndex = (uint)number - 1;
        Move(row, 1);
        return this;
    }

    /// <summary>Copies a row to the end of the sheet, again and again.</summary>
    public HandedOut CopyRow(int number, int times, string sheet = Sheet)
    {
        var (data, row) = (Part(sheet).Worksheet.GetFirstChild<SheetData>()!, Row(number, sheet));
        var last = (int)data.Elements<Row>().Last().RowIndex!.Value;
        for (var i = 1; i <= times; i++)
        {
            var copy = (Row)row.CloneNode(true);
            Move(copy, last + i - number);
            data.Append(copy);
        }
        return this;
    }

    public HandedOut InsertColumn(int before, string sheet = Sheet)
    {
        foreach (var cell in Part(sheet).Worksheet.Descendants<Cell>())
        {
            var (column, row) = Split(cell.CellReference!.Value!);
            if (column >= before) cell.CellReference = Letters(column + 1) + row;
        }
        return this;
    }

    public HandedOut HideRow(int number, string sheet = Sheet)
    {
        Row(number, sheet).Hidden = true;
        return this;
    }

    /// <summary>The same sheet once more, as 移动或复制 makes it.</summary>
    public HandedOut Copy(string name, string sheet = Sheet)
    {
        var part = book.WorkbookPart!.AddNewPart<WorksheetPart>();
        part.Worksheet = (Worksheet)Part(sheet).Worksheet.CloneNode(true);
        var sheets = book.WorkbookPart.Workbook.Sheets!;
        sheets.Append(new DocumentFormat.OpenXml.Spreadsheet.Sheet { Name = name, SheetId = Sheets.Max(each => each.SheetId!.Value) + 1, Id = book.WorkbookPart.GetIdOfPart(part) });
        return this;
    }

    public HandedOut RemoveSheet(string sheet)
    {
        Sheets.Single(each => each.Name == sheet).Remove();
        return this;
    }

    /// <summary>The mark by which the sheet is known.</summary>
    public HandedOut Mark(string mark, string sheet = Sheet) => Text("N1", mark, sheet);

    public void Dispose()
    {
        book.Dispose();
        stream.Dispose();
    }

    public byte[] Bytes()
    {
        book.Dispose();
        return stream.ToArray();
    }

    /// <summary>Hands it back in and looks at it.</summary>
    public IReadOnlyList<SheetCheck> Checked() => Checked(Bytes());

    /// <summary>Looks at a file as if it were this one handed back in.</summary>
    public IReadOnlyList<SheetCheck> Checked(byte[] file) => WorkbookCheck.Of(TemplateReader.Read(file).Sheets, SubjectOf, Actor);

    public TemplateSubject SubjectOf(TemplateIdentity? identity) => new(
        identity?.ProjectId == Project.Id ? Project : null, identity?.UnitCode == Unit.Code ? Unit : null, identity?.Year == year.Year ? year : null, Codes);

    private IEnumerable<DocumentFormat.OpenXml.Spreadsheet.Sheet> Sheets => book.WorkbookPart!.Workbook.Sheets!.Elements<DocumentFormat.OpenXml.Spreadsheet.Sheet>();

    private WorksheetPart Part(string sheet) => (WorksheetPart)book.WorkbookPart!.GetPartById(Sheets.Single(each => each.Name == sheet).Id!.Value!);

    private Row Row(int number, string sheet)
    {
        var data = Part(sheet).Worksheet.GetFirstChild<SheetData>()!;
        if (data.Elements<Row>().FirstOrDefault(row => row.RowIndex! == number) is { } found) return found;
        var made = new Row { RowIndex = (uint)number };
        if (data.Elements<Row>().LastOrDefault(row => row.RowIndex! < number) is { } above) above.InsertAfterSelf(made);
        else data.InsertAt(made, 0);
        return made;
    }

    private Cell At(string address, string sheet)
    {
        var (column, number) = Split(address);
        var row = Row(number, sheet);
        if (row.Elements<Cell>().FirstOrDefault(cell => cell.CellReference == address) is { } found) return found;
        var made = new Cell { CellReference = address };
        if (row.Elements<Cell>().LastOrDefault(cell => Split(cell.CellReference!.Value!).Column < column) is { } left) left.InsertAfterSelf(made);
        else row.InsertAt(made, 0);
        return made;
    }

    private HandedOut Move(int from, int by, string sheet)
    {
        foreach (var row in Part(sheet).Worksheet.Descendants<Row>().Where(row => row.RowIndex! >= from).ToList()) Move(row, by);
        return this;
    }

    private static void Move(Row row, int by)
    {
        row.RowIndex = (uint)(row.RowIndex! + by);
        foreach (var cell in row.Elements<Cell>()) cell.CellReference = Letters(Split(cell.CellReference!.Value!).Column) + row.RowIndex!.Value;
    }

    private static (int Column, int Row) Split(string address)
    {
        var letters = address.TakeWhile(char.IsAsciiLetter).ToArray();
        return (letters.Aggregate(0, (column, letter) => column * 26 + (letter - 'A' + 1)), int.Parse(address.AsSpan(letters.Length)));
    }

    private static string Letters(int column) => ((char)('A' + column - 1)).ToString();
}
