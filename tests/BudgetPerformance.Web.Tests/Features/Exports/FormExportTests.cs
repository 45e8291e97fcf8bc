using System.IO.Compression;
using System.Net;
using BudgetPerformance.Documents.Writers.Pdf;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MiniExcelLibs;

namespace BudgetPerformance.Web.Tests.Features.Exports;

public sealed class FormExportTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task The_workbook_holds_what_was_entered_and_carries_a_name_people_can_file()
    {
        var visitor = await site.SignedIn();
        var id = await visitor.NewProject(Sheet.Complete("287-0601-JBN-X001", "导出/试一试"));

        var file = await visitor.Get($"/projects/{id}/form.xlsx");

        Assert.Equal((HttpStatusCode.OK, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"), (file.Status, file.Response.Content.Headers.ContentType!.MediaType));
        var disposition = file.Response.Content.Headers.ContentDisposition!;
        Assert.Equal("attachment", disposition.DispositionType);
        Assert.Matches(@"^287-0601-JBN-X001_导出-试一试_绩效目标表_\d{8}\.xlsx$", disposition.FileNameStar);
        Assert.Equal("no-store", file.Response.Headers.CacheControl!.ToString());
        var cells = new MemoryStream(file.Body).Query().SelectMany(row => ((IDictionary<string, object?>)row).Values).Where(cell => cell is not null).Select(cell => cell!.ToString()).ToList();
        Assert.Contains("287-0601-JBN-X001", cells);
        Assert.Contains("离退休干部满意度", cells);
        Assert.Contains("100", cells);
    }

    [Fact]
    public async Task The_word_file_holds_what_was_entered_under_the_same_name()
    {
        var visitor = await site.SignedIn();
        var id = await visitor.NewProject(Sheet.Complete("287-WORD", "导出成 Word"));

        var file = await visitor.Get($"/projects/{id}/form.docx");

        Assert.Equal((HttpStatusCode.OK, "application/vnd.openxmlformats-officedocument.wordprocessingml.document"), (file.Status, file.Response.Content.Headers.ContentType!.MediaType));
        Assert.Matches(@"^287-WORD_导出成 Word_绩效目标表_\d{8}\.docx$", file.Response.Content.Headers.ContentDisposition!.FileNameStar);
        using var archive = new ZipArchive(new MemoryStream(file.Body));
        using var text = new StreamReader(archive.GetEntry("word/document.xml")!.Open());
        Assert.Contains("离退休干部满意度", await text.ReadToEndAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task The_pdf_is_one_file_with_the_same_name()
    {
        var visitor = await site.SignedIn();
        var id = await visitor.NewProject(Sheet.Complete("287-PDF", "导出成 PDF"));

        var file = await visitor.Get($"/projects/{id}/form.pdf");

        Assert.SkipWhen(file.Status == HttpStatusCode.ServiceUnavailable, "This machine has no TrueType font for Chinese, and npm could not fetch one: " + file.Text);
        Assert.Equal((HttpStatusCode.OK, "application/pdf"), (file.Status, file.Response.Content.Headers.ContentType!.MediaType));
        Assert.StartsWith("%PDF-", file.Html, StringComparison.Ordinal);
        Assert.Matches(@"^287-PDF_导出成 PDF_绩效目标表_\d{8}\.pdf$", file.Response.Content.Headers.ContentDisposition!.FileNameStar);
    }

    [Fact]
    public async Task Without_a_font_for_Chinese_the_page_says_how_to_get_one()
    {
        // Its own database: the class's site holds the other one.
        await using var own = new Site();
        await using var bare = own.WithWebHostBuilder(host => host.ConfigureTestServices(services => services.AddSingleton(new Lazy<PdfFonts>(() => PdfFonts.Of()))));
        var visitor = new Visitor(bare.CreateClient(new() { AllowAutoRedirect = false }));
        await visitor.SignIn("tianbao", Site.Password);
        var page = await visitor.Get($"/projects/{await visitor.NewProject(("Name", "没有字体"))}/form.pdf");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, page.Status);
        Assert.Contains("apt-get install", page.Text);
    }

    [Fact]
    public async Task The_preview_is_the_official_form_and_offers_the_files()
    {
        var visitor = await site.SignedIn();
        var id = await visitor.NewProject(("Name", "<b>预览</b> & 打印"));

        var page = await visitor.Get($"/projects/{id}/form.html");

        Assert.Contains("<b>预览</b> & 打印绩效目标表", page.Document.QuerySelector(".official-form")!.TextContent);
        Assert.Equal([$"/projects/{id}", $"/projects/{id}/form.pdf", $"/projects/{id}/form.xlsx", $"/projects/{id}/form.docx"], page.Document.QuerySelectorAll(".print-bar a").Select(link => link.GetAttribute("href")));
        Assert.Contains("草稿", page.Document.QuerySelector(".form-stamp")!.TextContent);
    }

    [Fact]
    public async Task What_leaves_the_house_is_in_the_audit_trail()
    {
        var visitor = await site.SignedIn();
        var id = await visitor.NewProject(("Name", "留下记录"));

        await visitor.Get($"/projects/{id}/form.xlsx");

        Assert.Equal("Project", await site.Look(db => db.AuditRows.Where(row => row.Action == "Exported" && row.SubjectId == id.ToString()).Select(row => row.Subject).SingleAsync()));
    }
}
