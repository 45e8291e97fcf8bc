using BudgetPerformance.Domain;
using BudgetPerformance.Domain.History;
using BudgetPerformance.Domain.Projects;
using BudgetPerformance.Domain.Templates;
using BudgetPerformance.Testing;

namespace BudgetPerformance.Documents.Tests.Templates;

/// <summary>Workbooks that are taken, each with what it means: the cells it changes, or none.</summary>
public sealed class TemplateFilledTests
{
    private const string Blank = HandedOut.BlankSheet;

    private static readonly Dictionary<string, (Action<HandedOut> Filled, string Changes, Rule? Remark)> Workbooks = new()
    {
        ["nothing touched"] = (_ => { }, "", null),
        ["the sheet renamed"] = (w => w.Rename("慰问（改）"), "", null),
        ["the sheet named like a formula"] = (w => w.Rename("=1+1"), "", null),
        ["the sheet of instructions deleted"] = (w => w.RemoveSheet("填写说明"), "", null),
        ["the hidden lists deleted"] = (w => w.RemoveSheet("指标目录"), "", null),
        ["the blank form deleted"] = (w => w.RemoveSheet(Blank), "", null),
        ["every field emptied"] = (w => { foreach (var cell in "C3 I3 D4 H4 K4 C5 C7 E7 H7 J7 C8 A10 C10 E10 G10 I10 K10 A11 C11 E11 G11 I11 K11".Split(' ')) w.Clear(cell); }, "", null),
        ["blanks of every kind"] = (w => w.Text("C5", "  ").Text("C8", "\u3000").Text("I10", "\n"), "", null),
        ["the same amount as text"] = (w => w.Text("D4", "5"), "", null),
        ["the same amount with more zeros"] = (w => w.Text("D4", "5.0000"), "", null),
        ["the same amount of full width"] = (w => w.Text("D4", "５．００"), "", null),
        ["the same percentage as text"] = (w => w.Text("J7", "100"), "", null),
        ["the same percentage shown as one"] = (w => w.Number("J7", "1", 9), "", TemplateRules.PercentTaken),
        ["a title written over"] = (w => w.Text("A1", "别的标题"), "", null),
        ["rows inserted above the form"] = (w => w.InsertRow(2), "", null),
        ["a blank row among the indicators"] = (w => w.InsertRow(11), "", null),
        ["a remark below the form"] = (w => w.Text("A60", "填表人：田宝"), "", TemplateRules.OutsideIgnored),
        ["a remark beside the form"] = (w => w.Text("P3", "请核对"), "", null),
        ["an indicator's row hidden"] = (w => w.HideRow(10), "", TemplateRules.RowHidden),
        ["an indicator's row deleted"] = (w => w.RemoveRow(11), "", TemplateRules.RowRemoved),
        ["a spare row begun with its tiers only"] = (w => w.Text("A13", "产出指标").Text("C13", "质量指标"), "", null),
        ["a code with space around"] = (w => w.Text("C3", " 287-0101-TST-0001 "), "", null),
        ["line breaks of another system"] = (w => w.Text("C8", "1、走访慰问离退休干部。\r\n2、了解并解决生活困难。"), "", null),
        ["a new name"] = (w => w.Text("I3", "慰问经费"), "Name=慰问经费", null),
        ["a number as a code"] = (w => w.Number("C3", "2870101"), "Code=2870101", null),
        ["a new amount as a number"] = (w => w.Number("D4", "968.1918"), "Budget=968.1918", null),
        ["a new amount as text"] = (w => w.Text("D4", "6,923.3552"), "Budget=6923.3552", null),
        ["a new amount of full width"] = (w => w.Text("K4", "１０．５０"), "OtherFunds=10.50", null),
        ["a zero"] = (w => w.Number("K4", "0"), "OtherFunds=0.00", null),
        ["a sum by formula"] = (w => w.Formula("D4", "7.5"), "Budget=7.50", TemplateRules.FormulaTaken),
        ["the noise of a spreadsheet's arithmetic"] = (w => w.Number("D4", "0.30000000000000004"), "Budget=0.30", null),
        ["a percentage shown as one"] = (w => w.Number("E7", "0.45", 10), "Plan[1]=45.00", TemplateRules.PercentTaken),
        ["an amount cleared"] = (w => w.Text("H4", "清空"), "FiscalFunds=", null),
        ["a percentage cleared"] = (w => w.Text("C7", " 清空 "), "Plan[0]=", null),
        ["a code cleared"] = (w => w.Text("C3", "清空"), "Code=", null),
        ["a purpose cleared"] = (w => w.Text("C5", "清空"), "Purpose=", null),
        ["objectives cleared"] = (w => w.Text("C8", "清空"), "Objectives=", null),
        ["a basis cleared"] = (w => w.Text("K10", "清空"), "Indicators[0].Basis=", null),
        ["an indicator removed"] = (w => w.Text("E11", "清空"), "-Indicators[1]", null),
        ["every indicator removed"] = (w => w.Text("E10", "清空").Text("E11", "清空").Text("E12", "清空"), "-Indicators[0] -Indicators[1] -Indicators[2]", null),
        ["rare characters and a line break"] = (w => w.Text("C5", "𠮷、䶮、㛃\n“他/她们”"), "Purpose=𠮷、䶮、㛃\n“他/她们”", null),
        ["what looks like a formula"] = (w => w.Text("C5", "=1+1"), "Purpose==1+1", null),
        ["space at the end of a text"] = (w => w.Text("C5", "走访 "), "Purpose=走访 ", null),
        ["an escaped character"] = (w => w.Text("C5", "_x4E00_"), "Purpose=一", null),
        ["invisible marks in a long text"] = (w => w.Text("C5", "走\u200B访"), "Purpose=走访", null),
        ["a target as a number"] = (w => w.Number("I10", "60"), "Indicators[0].Target=60", null),
        ["a target shown as a percentage"] = (w => w.Number("I11", "0.95", 9), "Indicators[1].Target=95%", TemplateRules.PercentTaken),
        ["a first tier of no catalogue"] = (w => w.Text("A10", "自拟指标"), "Indicators[0].Category=自拟指标", null),
        ["an indicator in a spare row"] = (w => w.Text("A13", "产出指标").Text("C13", "质量指标").Text("E13", "慰问覆盖率").Text("I13", "≥98%"), "+产出指标 ｜ 质量指标 ｜ 慰问覆盖率 ｜  ｜ ≥98% ｜ ", null),
        ["an indicator in a row inserted"] = (w => w.InsertRow(11).Text("A11", "产出指标").Text("C11", "质量指标").Text("E11", "慰问覆盖率"), "+产出指标 ｜ 质量指标 ｜ 慰问覆盖率 ｜  ｜  ｜ ", TemplateRules.RowInserted),
        ["a row copied and changed"] = (w => w.InsertRow(11, copied: true).Text("E11", "走访户数"), "+产出指标 ｜ 数量指标 ｜ 走访户数 ｜ 全年走访慰问的人次 ｜ ≥60人次 ｜ 走访台账", TemplateRules.RowInserted),
        ["a row hidden and filled in"] = (w => w.HideRow(13).Text("E13", "慰问次数").Text("I13", "≥4次"), "+ ｜  ｜ 慰问次数 ｜  ｜ ≥4次 ｜ ", TemplateRules.RowHidden),
    };

    public static TheoryData<string> Names => [.. Workbooks.Keys];

    [Theory, MemberData(nameof(Names))]
    public void Each_workbook_means_what_it_says(string name)
    {
        var (filled, changes, remark) = Workbooks[name];
        var workbook = new HandedOut();
        filled(workbook);
        var check = Assert.Single(workbook.Checked());
        Assert.DoesNotContain(check.Problems, problem => problem.Blocks);
        Assert.Equal(changes, string.Join(' ', check.Merge!.Cells.Where(cell => cell.Outcome != MergeOutcome.Unchanged).Select(Told)));
        Assert.Equal(changes.Length == 0 ? SheetVerdict.Unchanged : SheetVerdict.Changed, check.Verdict);
        Assert.Equal(remark is null ? [] : [remark.Code], check.Problems.Select(problem => problem.Rule).Where(code => code.StartsWith("模板", StringComparison.Ordinal)));
        Assert.Equal(Revision.Between(workbook.Project.Details, check.Details!).Count > 0, changes.Length > 0);
    }

    [Fact]
    public void There_are_as_many_as_promised() => Assert.InRange(Workbooks.Count, 40, 200);

    [Fact]
    public void A_blank_form_that_was_filled_in_is_a_new_project_and_another_copy_of_it_one_more()
    {
        var workbook = new HandedOut().Text("I3", "调研经费", Blank).Text("C3", "287-7", Blank).Number("D4", "3", sheet: Blank).Text("E10", "调研次数", Blank).Text("I10", "≥4次", Blank)
            .Copy("再一张", Blank).Text("I3", "培训经费", "再一张").Text("C3", "287-8", "再一张");
        var checks = workbook.Checked();
        Assert.Equal([SheetVerdict.Unchanged, SheetVerdict.New, SheetVerdict.New], checks.Select(check => check.Verdict));
        Assert.Equal(("调研经费", Given.TenThousand(3), "产出指标/数量指标/调研次数"), (checks[1].Details!.Name, checks[1].Details!.Funding.Budget, string.Join('/', Assert.Single(checks[1].Details!.Indicators).Cells.Take(3).Select(cell => cell.Text))));
        Assert.Equal("培训经费", checks[2].Details!.Name);
    }

    [Fact]
    public void What_stands_between_the_form_and_its_submission_is_told_beside_the_cell_and_stops_nothing()
    {
        var check = Assert.Single(new HandedOut().Number("D4", "7").Text("I11", "优").Checked());
        Assert.Equal(SheetVerdict.Changed, check.Verdict);
        Assert.Contains(check.Problems, problem => problem == new CellProblem(ProjectRules.FundsAddUp.Code, "D4", "提交审核前须处理：预算数 7.00 与财政资金加其他资金之和 5.00 不相等，相差 2.00 万元。", Blocks: false));
    }

    [Fact]
    public void Only_what_both_sides_changed_otherwise_is_asked()
    {
        var workbook = new HandedOut().Text("C5", "我的用途").Text("I10", "≥80人次").Text("K11", "我的依据");
        workbook.Project.Revise(Given.Details() with { Purpose = "他的用途", Name = "他的名称", Indicators = [.. Given.Details().Indicators.Select((row, i) => i == 1 ? row with { Description = "他的描述" } : row)] }, Given.Preparer(), Given.Morning, Guid.NewGuid());
        var check = Assert.Single(workbook.Checked());
        Assert.Equal(["Purpose"], check.Merge!.Conflicts.Select(cell => cell.Field));
        Assert.Equal("C5", check.AddressOf(check.Merge.Conflicts.Single()));
        var merged = check.Merge.Resolve(_ => MergeChoice.Mine);
        Assert.Equal(("我的用途", "他的名称", "≥80人次", "他的描述", "我的依据"), (merged.Purpose, merged.Name, merged.Indicators[0].Target.Raw, merged.Indicators[1].Description, merged.Indicators[1].Basis));
    }

    private static string Told(MergedCell cell) => ProjectFields.Row(cell.Field) is { } row && cell.Field == ProjectFields.Indicator(row)
        ? cell.Mine.Length == 0 ? $"-{cell.Field}" : $"+{cell.Mine}"
        : $"{cell.Field}={cell.Mine}";
}
