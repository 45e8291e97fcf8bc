using BudgetPerformance.Documents.Forms;
using BudgetPerformance.Documents.Writers;
using BudgetPerformance.Documents.Writers.Pdf;
using BudgetPerformance.Documents.Writers.Pdf.Fonts;
using BudgetPerformance.Web.Features.Shared;
using BudgetPerformance.Web.Infrastructure;
using BudgetPerformance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace BudgetPerformance.Web.Features.Books;

/// <summary>A book as a file, answered at once where it is small; a large one has to be ordered.</summary>
[Route("books/{year:int}/{unit}/book.{format:regex(^(docx|pdf|xlsx|zip)$)}"), EnableRateLimiting(Limits.Export)]
public sealed class BookFilesController(BookShelf shelf, Lazy<PdfFonts> fonts) : ActorController
{
    [HttpGet, Authorize(Policies.ReadsProjects)]
    public async Task<IActionResult> Download([FromRoute] int year, [FromRoute] string unit, [FromRoute] string format, CancellationToken cancellation)
    {
        if (await shelf.Find(year, unit, cancellation) is not { } scope) return NotFound();
        var choice = BookChoice.Read(Request.Query);
        var count = choice.Arrange(await shelf.Rows(scope, cancellation)).In.Count;
        if (count > BookPage.MostAtOnce)
        {
            Say(BookPage.TooLarge(count));
            return Redirect(scope.Address + Request.QueryString);
        }
        try
        {
            var (book, kind, file) = (await shelf.Book(scope, choice, cancellation), choice.FormatOf(format), new MemoryStream());
            var undrawn = new BookFile(fonts).Write(book, kind, file, shelf.Properties(book), cancellation: cancellation);
            if (undrawn.Count > 0) TempData[Notice.Key] = Wording.Undrawn(undrawn);
            await shelf.Told(scope, book, kind, cancellation);
            file.Position = 0;
            return File(file, kind.ContentType(), shelf.FileName(book, kind));
        }
        catch (NoFontFound missing)
        {
            Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return View("~/Features/Exports/NoFont.cshtml", missing);
        }
    }
}
