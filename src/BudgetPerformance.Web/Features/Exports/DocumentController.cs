using BudgetPerformance.Documents.Forms;
using BudgetPerformance.Documents.Grid;
using BudgetPerformance.Documents.Writers;
using BudgetPerformance.Documents.Writers.Excel;
using BudgetPerformance.Documents.Writers.Pdf;
using BudgetPerformance.Documents.Writers.Pdf.Fonts;
using BudgetPerformance.Documents.Writers.Word;
using BudgetPerformance.Web.Features.Shared;
using BudgetPerformance.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;

namespace BudgetPerformance.Web.Features.Exports;

/// <summary>A controller whose answers are files, the same forms in each format.</summary>
public abstract class DocumentController(Lazy<PdfFonts> fonts) : ActorController
{
    /// <summary>The formats as a part of a route.</summary>
    protected const string Formats = "{format:regex(^(xlsx|docx|pdf)$)}";

    /// <summary>Answers with forms as a file; where nothing can be drawn for lack of a font, with a page that says so.</summary>
    protected IActionResult Written(string format, IEnumerable<FormGrid> forms, DocumentProperties properties, string fileName)
    {
        try
        {
            var writer = WriterOf(format);
            var file = new MemoryStream();
            var undrawn = writer.Write(forms.Select(form => new GridLayout(form)), file, properties);
            if (undrawn.Count > 0) TempData[Notice.Key] = Wording.Undrawn(undrawn);
            file.Position = 0;
            return File(file, writer.ContentType, fileName);
        }
        catch (NoFontFound missing)
        {
            Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return View("~/Features/Exports/NoFont.cshtml", missing);
        }
    }

    private IDocumentWriter WriterOf(string format) => format switch
    {
        "xlsx" => new ExcelWriter(),
        "docx" => new WordWriter(),
        "pdf" => new PdfWriter(fonts.Value),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, null),
    };
}
