using System.Net;
using Microsoft.EntityFrameworkCore;
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
    public async Task The_preview_is_the_official_form_and_offers_the_files()
    {
        var visitor = await site.SignedIn();
        var id = await visitor.NewProject(("Name", "<b>预览</b> & 打印"));

        var page = await visitor.Get($"/projects/{id}/form.html");

        Assert.Contains("<b>预览</b> & 打印绩效目标表", page.Document.QuerySelector(".official-form")!.TextContent);
        Assert.Equal([$"/projects/{id}", $"/projects/{id}/form.pdf", $"/projects/{id}/form.xlsx"], page.Document.QuerySelectorAll(".print-bar a").Select(link => link.GetAttribute("href")));
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
