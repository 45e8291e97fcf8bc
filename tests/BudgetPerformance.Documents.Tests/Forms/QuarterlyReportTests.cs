using BudgetPerformance.Documents.Forms;
using BudgetPerformance.Documents.Grid;
using BudgetPerformance.Documents.Tests.Writers;
using BudgetPerformance.Documents.Tests.Writers.Excel;
using BudgetPerformance.Documents.Tests.Writers.Pdf;
using BudgetPerformance.Documents.Tests.Writers.Word;
using BudgetPerformance.Domain.Disbursements;
using BudgetPerformance.Testing;
using DocumentFormat.OpenXml.Validation;
using UglyToad.PdfPig;

namespace BudgetPerformance.Documents.Tests.Forms;

public sealed class QuarterlyReportTests
{
    private static readonly Lazy<List<GridLayout>> Parts = new(() => Report(Reported.Figures(23)));

    [Fact]
    public void It_tells_the_whole_the_units_the_projects_the_adjustments_and_the_reasons() =>
        Assert.Equal(["2020年10月底支出进度报告", "一、各单位支出进度", "二、各项目支出进度", "三、预算调整", "四、偏差原因和改进措施"], Parts.Value.Select(part => part.Grid.Title));

    [Fact]
    public void Every_project_stands_with_plan_actual_deviation_and_status_at_each_checkpoint_and_the_plan_of_those_to_come()
    {
        var table = Parts.Value[2];
        var cells = table.Cells.Select(placed => placed.Cell).ToList();

        Assert.Equal(["序号", "项目", "全年预算数", "3月底", "6月底", "10月底", "12月底"], table.Cells.Where(placed => placed.Row == 1).Select(placed => placed.Cell.Text));
        Assert.Equal(["75.00", "30.00", "-45.00", "◆严重滞后", "100.00"], cells.Where(cell => cell.Field?.StartsWith("Projects[2].Steps[2]", StringComparison.Ordinal) == true || cell.Field == "Projects[2].Steps[3].PlannedPoints").Select(cell => cell.Text));
        Assert.Equal(23, cells.Count(cell => cell.Field?.EndsWith(".Name", StringComparison.Ordinal) == true));
        Assert.Equal(["区委老干部局", "区委老干部活动中心"], cells.Where(cell => cell.Role == CellRole.Section).Select(cell => cell.Text));
        Assert.All(cells.Where(cell => cell.Role == CellRole.Rate), cell => Assert.Equal(cell.Number, decimal.Parse(cell.Text)));
    }

    [Fact]
    public void More_checkpoints_than_fit_on_the_paper_make_further_tables()
    {
        var steps = Enumerable.Range(1, 12).Select(month => new Progress(new Checkpoint(month), Given.TenThousand(5), Given.TenThousand(month * 0.4m), Given.TenThousand(month * 0.3m))).Select(progress => new ReportedStep(progress, ProgressStatus.Behind));
        var report = Report(Reported.Figures(5) with { Projects = [new ReportedProject("1", "按月计划的项目", "区委老干部局", [.. steps])] });

        Assert.Equal(["二、各项目支出进度（1）", "二、各项目支出进度（2）", "二、各项目支出进度（3）"], report.Skip(2).Take(3).Select(part => part.Grid.Title));
        Assert.Equal([4, 4, 2], report.Skip(2).Take(3).Select(part => part.Cells.Count(placed => placed.Cell.Field?.EndsWith(".ActualPoints", StringComparison.Ordinal) == true)));
    }

    [Fact]
    public void Reasons_and_measures_are_printed_in_full_and_a_missing_one_is_named()
    {
        var cells = Parts.Value[4].Cells.Select(placed => placed.Cell).ToList();

        Assert.Equal(15, cells.Count(cell => cell.Field?.EndsWith(".Status", StringComparison.Ordinal) == true));
        Assert.Contains(Reported.Reason, cells.Select(cell => cell.Text));
        Assert.Equal(10, cells.Count(cell => cell.Text == "未说明"));
    }

    [Fact]
    public void An_adjustment_stands_with_its_sign_its_document_and_its_reason()
    {
        var cells = Parts.Value[3].Cells.Select(placed => placed.Cell).ToList();

        Assert.Equal(["2020-09-08", "走访慰问经费（1）", "调剂", "-0.75", "财预〔2020〕88号", "信息化运维经费", "调剂使用结余。"], cells.TakeLast(7).Select(cell => cell.Text));
        Assert.Equal(-0.75m, cells[^4].Number);
    }

    [Fact]
    public void A_unit_without_anything_gets_a_report_that_says_so()
    {
        var texts = Report(Reported.Figures(0)).SelectMany(part => part.Cells).Select(placed => placed.Cell.Text).ToList();

        Assert.All(["没有下级单位。", "没有已批准的项目。", "本年到这一时点没有调整预算。", "没有滞后或超预算的项目。", "尚无支出，无从预测。\n要达到12月底计划，今后每月需支出 0.00（万元）。"], sentence => Assert.Contains(sentence, texts));
    }

    [Fact]
    public void Texts_figures_and_merges_are_the_same_in_every_file_and_the_files_are_valid()
    {
        foreach (var part in Parts.Value) EveryWriterTests.AssertAlike(part);
        using var workbook = Workbooks.Open(Workbooks.Write(Parts.Value));

        Assert.Empty(WordFiles.Complaints(WordFiles.Write(Parts.Value)));
        Assert.Empty(new OpenXmlValidator().Validate(workbook).Select(error => $"{error.Path?.XPath}: {error.Description}"));
    }

    [Fact]
    public void An_office_program_prints_it_on_its_side_with_headings_on_every_page_and_no_pixels()
    {
        using var printed = PdfDocument.Open(LibreOffice.Print(WordFiles.Write(Parts.Value), "docx"));
        var pages = printed.GetPages().ToList();

        Assert.InRange(pages.Count, 5, 9);
        Assert.All(pages, page => Assert.Equal((842, 595), ((int)Math.Round(page.Width), (int)Math.Round(page.Height))));
        Assert.All(pages, page => Assert.Empty(page.GetImages()));
        Assert.All(pages.Select(page => Printed.Squeezed(page.Text)).Where(text => text.Contains("287-0101-TST", StringComparison.Ordinal)), text => Assert.Contains("全年预算数", text));
    }

    [Fact]
    public void The_pdf_lies_on_its_side_too()
    {
        using var pdf = PdfDocument.Open(Printed.Write(Parts.Value));

        Assert.All(pdf.GetPages(), page => Assert.Equal((842, 595), ((int)Math.Round(page.Width), (int)Math.Round(page.Height))));
        Assert.All(pdf.GetPages(), page => Assert.Empty(page.GetImages()));
    }

    private static List<GridLayout> Report(QuarterlyFigures figures) => [.. QuarterlyReport.For(figures).Select(grid => new GridLayout(grid))];
}
