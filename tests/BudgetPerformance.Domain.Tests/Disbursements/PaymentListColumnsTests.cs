using BudgetPerformance.Domain.Disbursements;
using BudgetPerformance.Domain.Lists;
using static BudgetPerformance.Domain.Disbursements.PaymentListColumns;

namespace BudgetPerformance.Domain.Tests.Disbursements;

public sealed class PaymentListColumnsTests
{
    [Fact]
    public void The_usual_headings_are_understood_whatever_stands_around_them()
    {
        var mapping = ColumnMapping.Propose(Kind, ["序号", "* 项目代码", "项目名称：", "支付日期（年月日）", "金额（万元）", "记账凭证号", "用途", "资金性质"], null, null);

        Assert.Equal(
            [(ProjectCode, "* 项目代码"), (ProjectName, "项目名称："), (PaidOn, "支付日期（年月日）"), (Amount, "金额（万元）"), (Voucher, "记账凭证号"), (Summary, "用途"), (Source, "资金性质")],
            Kind.Columns.Select(column => (column, mapping[column])));
        Assert.Equal(MoneyUnit.TenThousandYuan, mapping.Unit);
        Assert.Empty(Objections(mapping));
    }

    [Fact]
    public void Of_two_headings_the_better_known_one_is_taken()
    {
        var mapping = ColumnMapping.Propose(Kind, ["日期", "支付日期", "备注", "摘要"], null, null);
        Assert.Equal(("支付日期", "摘要"), (mapping[PaidOn], mapping[Summary]));
    }

    [Fact]
    public void A_unit_reads_its_next_list_as_its_last_one_where_the_headings_are_the_same()
    {
        var last = new ColumnMapping(new Dictionary<string, string> { [Amount.Key] = "本币", [Voucher.Key] = "备注", [PaidOn.Key] = "不再有的列" }, MoneyUnit.TenThousandYuan);

        var mapping = ColumnMapping.Propose(Kind, ["项目编码", "本币", "备注", "日期"], last, null);

        Assert.Equal(("本币", "备注", "日期", null), (mapping[Amount], mapping[Voucher], mapping[PaidOn], mapping[Summary]));
        Assert.Equal(MoneyUnit.TenThousandYuan, mapping.Unit);
    }

    [Theory]
    [InlineData("金额", "单位：万元", MoneyUnit.TenThousandYuan)]
    [InlineData("金额（元）", "单位：万元", MoneyUnit.Yuan)]
    [InlineData("金额", "2020年3月", MoneyUnit.Yuan)]
    [InlineData("金额[人民币元]", "", MoneyUnit.Yuan)]
    public void The_unit_is_what_the_heading_says_else_what_stands_above_else_yuan(string heading, string above, MoneyUnit unit) =>
        Assert.Equal(unit, ColumnMapping.Propose(Kind, [heading], null, ListHeading.UnitIn(above)).Unit);

    [Fact]
    public void A_list_needs_a_project_a_day_and_an_amount()
    {
        Assert.Equal(
            [PaymentListRules.ProjectColumnGiven, PaymentListRules.DateColumnGiven, PaymentListRules.AmountColumnGiven],
            Objections(ColumnMapping.Nothing).Select(objection => objection.Rule));
        Assert.Empty(Objections(ColumnMapping.Propose(Kind, ["项目名称", "日期", "金额"], null, null)));
    }

    [Fact]
    public void A_column_is_used_once()
    {
        var mapping = new ColumnMapping(new Dictionary<string, string> { [ProjectCode.Key] = "甲", [ProjectName.Key] = "甲", [PaidOn.Key] = "乙", [Amount.Key] = "丙" }, MoneyUnit.Yuan);
        var objection = Assert.Single(Objections(mapping));
        Assert.Equal((UploadRules.ColumnUsedOnce, ProjectName.Key, "“甲”已经用作项目编码，请另选一列。"), (objection.Rule, objection.Field, objection.Message));
    }
}
