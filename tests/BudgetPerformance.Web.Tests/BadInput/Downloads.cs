using System.Net;
using BudgetPerformance.Testing;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using MiniExcelLibs;
using UglyToad.PdfPig;

namespace BudgetPerformance.Web.Tests.BadInput;

/// <summary>Downloads a project's form and holds it to being sound.</summary>
internal static class Downloads
{
    /// <summary>The texts of all cells that are not empty.</summary>
    public static async Task<IReadOnlyList<string>> Workbook(this EntryDesk desk, int project)
    {
        var file = await desk.File($"/projects/{project}/form.xlsx");
        using var document = SpreadsheetDocument.Open(new MemoryStream(file.Body), isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(document, TestContext.Current.CancellationToken));
        Assert.All(document.WorkbookPart!.WorksheetParts, sheet => Assert.Empty(sheet.Worksheet!.Descendants<CellFormula>()));
        return [.. new MemoryStream(file.Body).Query().SelectMany(row => ((IDictionary<string, object?>)row).Values).OfType<object>().Select(cell => Convert.ToString(cell, System.Globalization.CultureInfo.InvariantCulture)!)];
    }

    /// <summary>The PDF, a character a byte.</summary>
    public static async Task<string> Pdf(this EntryDesk desk, int project) => System.Text.Encoding.Latin1.GetString((await desk.File($"/projects/{project}/form.pdf")).Body);

    /// <summary>The PDF's text without white space, as two readers that share nothing with each other or with the writer find it; and the page a person sees next, which names what was not drawn.</summary>
    public static async Task<(string ByPdfPig, string ByPdfToText, string Said)> PdfTexts(this EntryDesk desk, int project)
    {
        var file = (await desk.File($"/projects/{project}/form.pdf")).Body;
        using var document = PdfDocument.Open(file);
        var letters = string.Concat(document.GetPages().SelectMany(page => page.Letters).Select(letter => letter.Value));
        return (Squeeze(letters), Squeeze(Drawn(file)), (await desk.Visitor.Get($"/projects/{project}")).Text);
    }

    public static string Squeeze(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));

    private static string Drawn(byte[] file)
    {
        var path = Path.GetTempFileName();
        try
        {
            System.IO.File.WriteAllBytes(path, file);
            return PdfToText.Read(path);
        }
        finally
        {
            System.IO.File.Delete(path);
        }
    }

    private static async Task<Page> File(this EntryDesk desk, string path)
    {
        var file = await desk.Visitor.Get(path);
        Assert.SkipWhen(file.Status == HttpStatusCode.ServiceUnavailable, "This machine has no TrueType font for Chinese, and npm could not fetch one: " + file.Text);
        Assert.Equal(HttpStatusCode.OK, file.Status);
        Assert.DoesNotContain(file.Response.Content.Headers.ContentDisposition!.FileNameStar!, character => "/\\:*?\"<>|".Contains(character) || char.IsControl(character));
        return file;
    }
}
