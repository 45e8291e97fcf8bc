using BudgetPerformance.Documents.Drawings;
using BudgetPerformance.Documents.Forms;
using BudgetPerformance.Documents.Grid;
using BudgetPerformance.Documents.Writers;
using BudgetPerformance.Documents.Writers.Pdf;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Projects;
using BudgetPerformance.Testing;
using UglyToad.PdfPig;

namespace BudgetPerformance.Documents.Tests.Writers.Pdf;

/// <summary>Writes PDF files and reads them back.</summary>
internal static class Printed
{
    private static readonly Lazy<PdfFonts> Found = new(() => PdfFonts.Find());

    public static PdfWriter Writer => new(Found.Value);

    public static GridLayout Form(ProjectDetails details, BudgetUnit? unit = null, int? ordinal = null, string? stamp = null) =>
        new(ObjectiveForm.For(details, unit ?? Given.Unit(), FormTemplate.Hebei2020, ordinal, stamp));

    public static byte[] Write(params IEnumerable<GridLayout> forms) => Write(forms, out _);

    public static byte[] Write(IEnumerable<GridLayout> forms, out IReadOnlyList<string> undrawn)
    {
        using var output = new MemoryStream();
        undrawn = Writer.Write(forms, output, new DocumentProperties("绩效目标表", "区委老干部局", Given.Morning));
        return output.ToArray();
    }

    /// <summary>All letters in the order of the file, without the white space that layout makes and unmakes.</summary>
    public static string Letters(byte[] pdf)
    {
        using var document = PdfDocument.Open(pdf);
        return Squeezed(string.Concat(document.GetPages().SelectMany(page => page.Letters).Select(letter => letter.Value)));
    }

    /// <summary>What a form says, in reading order.</summary>
    public static string Says(GridLayout form) => Squeezed(form.Grid.Title + string.Concat(form.Cells.Select(placed => placed.Cell.Text + Drawn(placed.Cell.Drawing))));

    private static string Drawn(Drawing? drawing) => drawing is null ? "" : string.Concat(drawing.Marks.OfType<Words>().Select(words => words.Text));

    public static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
