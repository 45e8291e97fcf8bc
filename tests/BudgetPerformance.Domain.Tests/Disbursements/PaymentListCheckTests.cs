using BudgetPerformance.Domain.Disbursements;
using BudgetPerformance.Domain.Lists;
using BudgetPerformance.Domain.Projects;
using BudgetPerformance.Testing;
using static BudgetPerformance.Domain.Disbursements.PaymentListVerdict;

namespace BudgetPerformance.Domain.Tests.Disbursements;

/// <summary>The dry run of a payment list against one project of 50,000 元.</summary>
public sealed class PaymentListCheckTests
{
    private const string Code = "287-0101-TST-0001";
    private static readonly DateTimeOffset November = new(2020, 11, 2, 1, 0, 0, TimeSpan.Zero);
    private static readonly Actor Preparer = Given.Preparer();
    private static readonly string[] Headings = ["项目编码", "项目名称", "支付日期", "金额", "凭证号", "摘要", "资金来源"];

    [Fact]
    public void A_row_becomes_the_payment_it_stands_for()
    {
        var row = Checked([[Code, "走访慰问经费", "2020年3月5日", "1,234.50", " 记-12 ", "慰问\n品", "财政拨款"]])[0];

        Assert.Equal((New, 0), (row.Verdict, row.Problems.Count));
        Assert.Equal(new Payment(new(2020, 3, 5), new(123_450), FundSource.Fiscal, "记-12", "慰问 品"), row.Passed.Payment);
    }

    [Fact]
    public void Everything_wrong_with_a_row_is_said_at_once_with_its_cells()
    {
        var row = Checked([[Code, "", "3月5日", "五千", "记\u200b12", new string('长', 201), "上级"]])[0];

        Assert.Equal(Wrong, row.Verdict);
        Assert.Equal(
            [("C2", PaymentListRules.DateReadable.Code), ("D2", PaymentListRules.AmountReadable.Code), ("G2", PaymentListRules.SourceKnown.Code), ("E2", PaymentListRules.TextReadable.Code), ("F2", PaymentListRules.TextReadable.Code)],
            row.Problems.Select(problem => (problem.Address, problem.Rule)));
        Assert.Equal("请用 0 到 9 填写，不要用中文数字，例如把“二十”写成 20。", row.Problems[1].Message);
    }

    [Fact]
    public void What_the_ledger_has_against_a_row_is_said_beside_what_cannot_be_read()
    {
        var rows = Checked([[Code, "", "2021-01-05", "五千"], [Code, "", "昨天", "0"], [Code, "", "2020-03-05", "-5"], [Code, "", "2020-11-03", "0"]]);

        Assert.Equal(["导入-10 D2", "支出-8 C2"], Said(rows[0]));
        Assert.Equal(["导入-9 C3", "支出-10 D3"], Said(rows[1]));
        Assert.Equal([$"{PaymentListRules.NotNegative.Code} D4"], Said(rows[2]));
        Assert.Equal(["支出-8 C5", "支出-10 D5"], Said(rows[3]));
    }

    [Fact]
    public void A_project_is_found_by_its_code_however_typed_else_by_its_name()
    {
        var rows = Checked([["２８７-0101-tst-0001", "", "2020-03-05", "1"], ["", "走访慰问经费", "2020-03-06", "1"], ["287-旧编码", "走访慰问经费", "2020-03-07", "1"], [Code, "走访 慰问经费", "2020-03-08", "1"], [Code, "别的项目", "2020-03-09", "1"]]);

        Assert.All(rows, row => Assert.Equal(New, row.Verdict));
        Assert.Equal([[], [], [$"{PaymentListRules.ProjectAgrees.Code} A4"], [], [$"{PaymentListRules.ProjectAgrees.Code} B6"]], rows.Select(Said));
    }

    [Fact]
    public void A_row_without_a_project_or_with_an_unknown_one_is_wrong()
    {
        var rows = Checked([["", "", "2020-03-05", "1"], ["287-9", "没有的项目", "2020-03-05", "1"]]);

        Assert.Equal([[$"{PaymentListRules.ProjectGiven.Code} A2"], [$"{PaymentListRules.ProjectKnown.Code} A3"]], rows.Select(Said));
        Assert.All(rows, row => Assert.Equal((Wrong, null), (row.Verdict, row.ProjectId)));
    }

    [Fact]
    public void Two_projects_of_one_name_need_their_code()
    {
        var list = List(1);
        var row = Row(list, 0, ["", "走访慰问经费", "2020-03-05", "1"]);

        new PaymentListCheck(list, [Given.Approved(), Saved(2)], [], [], _ => null, Preparer, November).Judge(row);

        Assert.Equal([$"{PaymentListRules.ProjectUnique.Code} A2"], Said(row));
    }

    [Fact]
    public void The_same_project_voucher_day_and_amount_is_a_duplicate_of_the_ledger_or_of_an_earlier_row()
    {
        var rows = Checked(
            [[Code, "", "2020-03-05", "100", "记-1"], [Code, "", "2020-03-05", "100.00", "记-2"], [Code, "", "2020/3/5", "100", "记-2"], [Code, "", "2020-03-05", "100.01", "记-1"]],
            booked: new BookedPayment(new(0, new(2020, 3, 5), new(10_000), "记-1"), "田宝", new(2020, 3, 6, 0, 0, 0, TimeSpan.Zero)));

        Assert.Equal([Duplicate, New, Duplicate, New], rows.Select(row => row.Verdict));
        Assert.Equal((PaymentListRules.NotBookedTwice.Code, "D2", "与台账里田宝于 2020-03-06 登记的一笔相同；确实是另一笔的，请写明不同的凭证号。"), (rows[0].Problems[0].Rule, rows[0].Problems[0].Address, rows[0].Problems[0].Message));
        Assert.Contains("本清单“支付”第 3 行", rows[2].Problems[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Running_sums_of_the_list_count_towards_the_budget_and_a_wrong_row_does_not()
    {
        var rows = Checked([[Code, "", "2020-03-05", "30000"], [Code, "", "2020-03-06", "30000"], [Code, "", "2020-03-07", "20000"], [Code, "", "2020-03-08", "0.01"]]);

        Assert.Equal([New, Wrong, New, Wrong], rows.Select(row => row.Verdict));
        Assert.Equal("登记后累计支出 60000.00 元，超过全年预算数 50000.00 元；确需超支的，请写明超支原因后重新核对。", rows[1].Problems[0].Message);
        Assert.Equal("", rows[0].Reason);
    }

    [Fact]
    public void With_a_reason_for_the_list_the_budget_may_be_overspent_and_only_those_rows_carry_it()
    {
        var rows = Checked([[Code, "", "2020-03-05", "30000"], [Code, "", "2020-03-06", "30000"]], reason: "价格上涨，经局长办公会同意");
        Assert.Equal(["", "价格上涨，经局长办公会同意"], rows.Select(row => row.Passed.Payment.Reason));
    }

    [Fact]
    public void A_check_goes_on_where_it_was_left()
    {
        var list = List(3);
        PaymentListRow[] rows = [Row(list, 0, [Code, "", "2020-03-05", "30000", "记-1"]), Row(list, 1, [Code, "", "2020-03-05", "30000", "记-1"]), Row(list, 2, [Code, "", "2020-03-06", "20000.01"])];
        Check(list, [], []).Judge(rows[0]);

        var later = Check(list, [], [rows[0]]);
        later.Judge(rows[1]);
        later.Judge(rows[2]);

        Assert.Equal([New, Duplicate, Wrong], rows.Select(row => row.Verdict));
    }

    [Fact]
    public void A_check_does_not_go_on_over_a_ledger_that_has_changed_since()
    {
        var (list, changed) = (List(2), Given.Approved());
        var row = Row(list, 0, [Code, "", "2020-03-05", "1"]);
        Check(list, [], []).Judge(row);
        changed.Pay(Given.Payment(), null, Preparer, November);

        Assert.Equal(PaymentListRules.LedgerUnchanged, Assert.Throws<RuleBroken>(() => new PaymentListCheck(list, [changed], [], [row.Passed], _ => null, Preparer, November)).Rule);
    }

    [Fact]
    public void What_is_sealed_or_not_the_actors_to_book_is_wrong()
    {
        var list = List(1);
        var row = Row(list, 0, [Code, "", "2020-03-05", "1"]);
        new PaymentListCheck(list, [Given.Approved()], [], [], _ => new DateOnly(2020, 3, 31), Given.Reviewer(), November).Judge(row);
        Assert.Equal(["支出-5 A2", "支出-9 C2"], Said(row));
    }

    [Fact]
    public void Other_funds_are_told_from_fiscal_ones()
    {
        var rows = Checked([.. new[] { "一般公共预算", "政府性基金", "国有资本经营预算", "", "自有资金", "非财政拨款", "其他资金" }.Select((source, i) => new[] { Code, "", $"2020-03-{i + 1:00}", "1", "", "", source })], reason: "其他资金没有预算");
        Assert.Equal([FundSource.Fiscal, FundSource.Fiscal, FundSource.Fiscal, FundSource.Fiscal, FundSource.Other, FundSource.Other, FundSource.Other], rows.Select(row => row.Passed.Payment.Source));
    }

    [Fact]
    public void Amounts_in_ten_thousands_are_exact()
    {
        var rows = Checked([[Code, "", "2020-03-05", "1.2345"], [Code, "", "2020-03-06", "0.00001"]], unit: MoneyUnit.TenThousandYuan);
        Assert.Equal((new Money(1_234_500), Wrong), (rows[0].Passed.Payment.Amount, rows[1].Verdict));
    }

    private static string[] Said(PaymentListRow row) => [.. row.Problems.Select(problem => $"{problem.Rule} {problem.Address}")];

    private static PaymentListRow[] Checked(string[][] texts, string reason = "", MoneyUnit unit = MoneyUnit.Yuan, params BookedPayment[] booked)
    {
        var list = List(texts.Length, reason, unit);
        var check = Check(list, booked, []);
        var rows = texts.Select((cells, i) => Row(list, i, cells)).ToArray();
        foreach (var row in rows) check.Judge(row);
        return rows;
    }

    private static PaymentListCheck Check(PaymentList list, BookedPayment[] booked, PaymentListRow[] earlier) => new(list, [Given.Approved()], booked, earlier.Select(row => row.Passed), _ => null, Preparer, November);

    private static PaymentList List(int rows, string reason = "", MoneyUnit unit = MoneyUnit.Yuan)
    {
        var mapping = ColumnMapping.Propose(PaymentListColumns.Kind, Headings, null, unit);
        var list = new PaymentList(new("三月.xlsx", "", Headings, [], mapping, rows), Given.Year(), Given.Unit(), Preparer, November);
        list.Map(mapping, reason, Preparer);
        return list;
    }

    private static PaymentListRow Row(PaymentList list, int position, string[] texts) =>
        new(list, position, new("支付", position + 2, [.. Headings.Select((_, i) => new SheetCell($"{(char)('A' + i)}{position + 2}", texts.ElementAtOrDefault(i) ?? ""))]));

    // As it comes from a database, with an identifier of its own.
    private static Project Saved(int id)
    {
        var project = Given.Approved();
        typeof(Project).GetProperty(nameof(Project.Id))!.SetValue(project, id);
        return project;
    }
}
