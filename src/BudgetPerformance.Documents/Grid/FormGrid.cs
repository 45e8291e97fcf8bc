using BudgetPerformance.Documents.Drawings;

namespace BudgetPerformance.Documents.Grid;

/// <summary>
/// One form as rows of cells over fixed column widths. It says what is printed and how cells span; it knows no coordinates
/// (<see cref="GridLayout"/> finds those) and no file format.
/// </summary>
/// <param name="Title">The heading above the table; also the PDF bookmark and the Excel sheet's name.</param>
/// <param name="ColumnWidths">The width of each column in millimetres on an A4 page.</param>
/// <param name="Rows">The rows in order.</param>
/// <param name="Stamp">What is printed at the page foot beside the page number, such as 草稿 第 3 版; null on a final form.</param>
public sealed record FormGrid(string Title, IReadOnlyList<double> ColumnWidths, IReadOnlyList<Row> Rows, string? Stamp = null)
{
    /// <summary>The paper it is printed on; that of the official form unless said otherwise.</summary>
    public Paper Paper { get; init; } = Paper.Official;

    /// <summary>The rank of its title among the headings of a document, from 1; 0 where the title is only a name and is not printed.</summary>
    public int Level { get; init; } = 1;

    /// <summary>The heading of the part of a book that begins here, printed above the title; null elsewhere.</summary>
    public string? Part { get; init; }

    /// <summary>Whether the foot of its pages says their number; a cover's does not.</summary>
    public bool IsNumbered { get; init; } = true;

    /// <summary>Whether it is flowing text and no table.</summary>
    public bool IsText => Rows is [{ Kind: RowKind.Text }, ..];
}

/// <summary>One row of a form.</summary>
/// <param name="Cells">The cells that begin in this row, left to right; columns covered by a cell from above are left out.</param>
/// <param name="Kind">Whether it stands above the table, is a row of it, or is a heading that repeats on every page.</param>
public sealed record Row(IReadOnlyList<Cell> Cells, RowKind Kind = RowKind.Body)
{
    /// <summary>The room left above it in millimetres; only in flowing text.</summary>
    public double Above { get; init; }

    /// <summary>A paragraph of flowing text.</summary>
    public static Row Text(string text, CellRole role, string? field = null) => new([new(text, role, Field: field)], RowKind.Text);
}

/// <summary>What a row is to the reader.</summary>
public enum RowKind
{
    /// <summary>A line above the table, without borders (unit and money unit).</summary>
    Caption,

    /// <summary>An ordinary row with borders.</summary>
    Body,

    /// <summary>A heading row of the part below it; repeated at the top of every further page.</summary>
    Heading,

    /// <summary>A paragraph of flowing text: one cell without borders that breaks over pages line by line. A form of text has no other rows.</summary>
    Text,
}

/// <summary>A cell: a typed value (text or number), a role, its spans, and the field it was filled from.</summary>
/// <param name="Text">What is printed, character by character; line breaks are \n. A number's text is its printed form.</param>
/// <param name="Role">What the cell is to the reader.</param>
/// <param name="Columns">How many columns it spans, from 1.</param>
/// <param name="Rows">How many rows it spans, from 1.</param>
/// <param name="Field">The path of the field it was filled from, or null for a label.</param>
/// <param name="Number">The exact number where the cell holds one; the text is never parsed back.</param>
public sealed record Cell(string Text, CellRole Role, int Columns = 1, int Rows = 1, string? Field = null, decimal? Number = null)
{
    /// <summary>A picture that stands in the cell instead of a text.</summary>
    public Drawing? Drawing { get; init; }

    /// <summary>The heading that a line of the contents leads to; null elsewhere.</summary>
    public HeadingReference? Reference { get; init; }

    /// <summary>A printed label.</summary>
    public static Cell Label(string text, int columns = 1, int rows = 1) => new(text, CellRole.Label, columns, rows);

    /// <summary>A short filled-in text.</summary>
    public static Cell Entry(string text, string field, int columns, int rows = 1) => new(text, CellRole.Entry, columns, rows, field);

    /// <summary>A longer filled-in text.</summary>
    public static Cell Prose(string text, string field, int columns) => new(text, CellRole.Prose, columns, 1, field);

    /// <summary>An amount; without a number the cell is blank.</summary>
    public static Cell Figure(string text, decimal? number, string field, int columns) => new(text, CellRole.Figure, columns, 1, field, number);

    /// <summary>A percentage; without a number the cell is blank.</summary>
    public static Cell Rate(string text, decimal? number, string field, int columns) => new(text, CellRole.Rate, columns, 1, field, number);

    /// <summary>A picture.</summary>
    public static Cell Picture(Drawing drawing, int columns, int rows = 1) => new("", CellRole.Entry, columns, rows) { Drawing = drawing };
}
