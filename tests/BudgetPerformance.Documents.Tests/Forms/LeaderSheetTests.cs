using System.IO.Compression;
using BudgetPerformance.Documents.Forms;
using BudgetPerformance.Documents.Grid;
using BudgetPerformance.Documents.Tests.Writers;
using BudgetPerformance.Documents.Tests.Writers.Excel;
using BudgetPerformance.Documents.Tests.Writers.Pdf;
using BudgetPerformance.Documents.Tests.Writers.Word;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Testing;
using DocumentFormat.OpenXml.Validation;
using UglyToad.PdfPig;

namespace BudgetPerformance.Documents.Tests.Forms;

public sealed class LeaderSheetTests
{
    /// <summary>Units without projects, with one, with many, with names of the greatest length, at the year's first and last checkpoint.</summary>
    private static readonly Lazy<List<GridLayout>> Sheets = new(() =>
    [
        Sheet(Reported.Summary(0)), Sheet(Reported.Summary(1)), Sheet(Reported.Summary(23)), Sheet(Reported.Summary(200)), Sheet(Reported.Summary(23, month: 3)), Sheet(Reported.Summary(200, month: 12)),
        Sheet(Reported.Summary(200, longNames: true) with { Subject = Reported.Subject() with { Unit = "287002" + new string('局', BudgetUnit.NameMaxLength) } }),
    ]);

    [Fact]
    public void It_is_one_page_however_many_projects_there_are_and_however_long_their_names()
    {
        foreach (var sheet in Sheets.Value)
        {
            using var pdf = PdfDocument.Open(Printed.Write(sheet));
            Assert.Equal(1, pdf.NumberOfPages);
        }
    }

    [Fact]
    public void In_word_each_is_one_page_too_with_its_seal_at_the_foot()
    {
        using var printed = PdfDocument.Open(LibreOffice.Print(WordFiles.Write(Sheets.Value), "docx"));

        Assert.Equal(Sheets.Value.Count, printed.NumberOfPages);
        foreach (var (page, sheet) in printed.GetPages().Zip(Sheets.Value))
        {
            var text = Printed.Squeezed(string.Concat(page.Letters.Select(letter => letter.Value)));
            Assert.StartsWith(sheet.Grid.Title, text);
            Assert.Contains("分管领导", text);
            Assert.Contains(Printed.Squeezed(sheet.Grid.Stamp!), text);
            Assert.Empty(page.GetImages());
        }
    }

    [Fact]
    public void In_excel_each_is_fitted_onto_one_page()
    {
        using var printed = PdfDocument.Open(LibreOffice.Print(Workbooks.Write(Sheets.Value), "xlsx"));

        Assert.Equal(Sheets.Value.Count, printed.NumberOfPages);
        Assert.All(printed.GetPages(), page => Assert.Empty(page.GetImages()));
    }

    [Fact]
    public void Texts_figures_and_merges_are_the_same_in_every_file_and_the_files_are_valid_and_without_pixels()
    {
        foreach (var sheet in Sheets.Value) EveryWriterTests.AssertAlike(sheet);
        var (word, excel) = (WordFiles.Write(Sheets.Value), Workbooks.Write(Sheets.Value));
        using var workbook = Workbooks.Open(excel);

        Assert.Empty(WordFiles.Complaints(word));
        Assert.Empty(new OpenXmlValidator().Validate(workbook).Select(error => $"{error.Path?.XPath}: {error.Description}"));
        foreach (var file in new[] { word, excel })
        {
            using var archive = new ZipArchive(new MemoryStream(file));
            Assert.DoesNotContain(archive.Entries, entry => entry.FullName.Contains("media", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void The_totals_are_those_of_the_whole_and_every_status_is_counted_by_shape_and_word()
    {
        var summary = Reported.Summary(23);
        var cells = Sheet(summary).Cells.Select(placed => placed.Cell).ToList();

        Assert.Equal("2020年10月底支出进度领导简报", LeaderSheet.For(summary).Title);
        Assert.Equal(
            [summary.Now.Progress.Budget.In(summary.Subject.MoneyUnit), summary.Now.Progress.Planned.In(summary.Subject.MoneyUnit), summary.Now.Progress.Actual.In(summary.Subject.MoneyUnit)],
            new[] { "Budget", "Planned", "Actual" }.Select(field => cells.Single(cell => cell.Field == field).Number!.Value));
        Assert.Equal(("53.14", "47.47", "-5.66", "83.33"), (Text("PlannedPoints"), Text("ActualPoints"), Text("Deviation"), Text("TimePoints")));
        Assert.Equal(["■超预算 5个", "◆严重滞后 5个", "▲滞后 5个", "●正常 4个", "○未到计划期 4个"], cells.Where(cell => cell.Field?.StartsWith("Counts.", StringComparison.Ordinal) == true).Select(cell => cell.Text));

        string Text(string field) => cells.Single(cell => cell.Field == field).Text;
    }

    [Fact]
    public void Those_that_miss_most_come_first_with_what_is_missing_and_the_reason_or_that_none_was_given()
    {
        var cells = Sheet(Reported.Summary(23)).Cells.Select(placed => placed.Cell).ToList();
        var missing = cells.Where(cell => cell.Field?.EndsWith(".Missing", StringComparison.Ordinal) == true).Select(cell => cell.Number!.Value).ToList();

        Assert.Equal(8, missing.Count);
        Assert.Equal(missing.OrderDescending(), missing);
        Assert.Equal(15.813m, missing[0]);
        Assert.Contains("滞后最多的项目（滞后和严重滞后共 10 个，列出尚缺金额最大的 8 个）", cells.Select(cell => cell.Text));
        Assert.Contains("未说明", cells.Select(cell => cell.Text));
        Assert.Contains(cells, cell => cell.Text.StartsWith("经费保障、硬件条件保障：受疫情影响", StringComparison.Ordinal));
    }

    [Fact]
    public void What_changed_what_is_disputed_and_what_december_will_bring_are_told_in_words()
    {
        var summary = Reported.Summary(23);
        var cells = Sheet(summary).Cells.Select(placed => placed.Cell).ToList();
        string Lines(string field) => cells.Single(cell => cell.Field == field).Text;

        Assert.StartsWith("6月底以来支出 108.102064，同期计划 103.1995（万元）；整体由▲滞后到●正常。\n转差 5 个：走访慰问经费（1）（●→■超预算）、", Lines("Changes"));
        Assert.Contains("等5个。\n好转 0 个。", Lines("Changes"));
        Assert.StartsWith("退回未改的申报表 2 张：走访慰问经费（1）（资金用途与预算不符，", Lines("Disputes"));
        Assert.EndsWith("应说明而未说明原因 10 个。", Lines("Disputes"));
        Assert.Equal($"预计12月底支出 262.98（全年预算的 56.97%），区间 247.52～273.20（万元）。\n{summary.Forecast!.Method}\n要达到12月底计划，今后每月需支出 121.23（万元）。", Lines("Forecast"));
    }

    [Fact]
    public void The_first_checkpoint_has_nothing_to_compare_with_and_the_last_nothing_to_forecast()
    {
        Assert.Contains("没有可比的上一时点", Lines("Changes", 3));
        Assert.Equal("已到年末，不再预测。", Lines("Forecast", 12));

        static string Lines(string field, int month) => Sheet(Reported.Summary(5, month: month)).Cells.Single(placed => placed.Cell.Field == field).Cell.Text;
    }

    [Fact]
    public void The_curve_says_in_words_what_it_shows()
    {
        var drawing = Sheet(Reported.Summary(23)).Cells.Single(placed => placed.Cell.Drawing is not null).Cell.Drawing!;

        Assert.Equal("2020年10月底计划与实际支出进度", drawing.Title);
        Assert.Equal("3月底计划10.60%，实际9.22%，正常；6月底计划30.78%，实际24.06%，滞后；10月底计划53.14%，实际47.47%，正常；12月底计划100.00%。", drawing.Description);
    }

    [Fact]
    public void A_page_says_that_its_figures_may_still_change() =>
        Assert.Equal("未封存　2020-01-06 09:00 生成", Wording.Unsealed(Given.Morning.ToOffset(TimeSpan.FromHours(8))));

    private static GridLayout Sheet(ProgressSummary summary) => new(LeaderSheet.For(summary));
}
