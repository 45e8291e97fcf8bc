using BudgetPerformance.Domain.Departments;

namespace BudgetPerformance.Domain.Tests.Departments;

public sealed class NumberMarkTests
{
    [Theory]
    [InlineData("一、组织领导", Numbering.Chinese, 1, "组织领导")]
    [InlineData("　十二、组织领导", Numbering.Chinese, 12, "组织领导")]
    [InlineData("二〇、组织领导", Numbering.Chinese, 20, "组织领导")]
    [InlineData("二一、组织领导", Numbering.Chinese, 21, "组织领导")]
    [InlineData("一．组织领导", Numbering.Chinese, 1, "组织领导")]
    [InlineData("(三)保障", Numbering.BracketedChinese, 3, "保障")]
    [InlineData("（三）、保障", Numbering.BracketedChinese, 3, "保障")]
    [InlineData("1、建制度", Numbering.Arabic, 1, "建制度")]
    [InlineData("１２ 、 建制度", Numbering.Arabic, 12, "建制度")]
    [InlineData("2，建制度", Numbering.Arabic, 2, "建制度")]
    [InlineData("1.建制度", Numbering.Dotted, 1, "建制度")]
    [InlineData("1．建制度", Numbering.Dotted, 1, "建制度")]
    [InlineData("(1)建制度", Numbering.BracketedArabic, 1, "建制度")]
    [InlineData("1)建制度", Numbering.HalfBracketed, 1, "建制度")]
    [InlineData("①建制度", Numbering.Circled, 1, "建制度")]
    [InlineData("⑳、建制度", Numbering.Circled, 20, "建制度")]
    [InlineData("⑴建制度", Numbering.BracketedArabic, 1, "建制度")]
    [InlineData("⒈建制度", Numbering.Dotted, 1, "建制度")]
    [InlineData("㈡建制度", Numbering.BracketedChinese, 2, "建制度")]
    [InlineData("    1老干部活动中心建设。", Numbering.Bare, 1, "老干部活动中心建设。")]
    [InlineData("2“五老”进校园", Numbering.Bare, 2, "“五老”进校园")]
    public void A_mark_is_read_with_its_look_alikes(string line, Numbering numbering, int number, string rest) =>
        Assert.Equal(new NumberMark(numbering, number, rest), NumberMark.Read(line));

    [Theory]
    [InlineData("2020年老干部工作")]
    [InlineData("二〇二〇年老干部工作")]
    [InlineData("3个支部")]
    [InlineData("10月底前完成")]
    [InlineData("1.5万元")]
    [InlineData("1,000元")]
    [InlineData("60人次")]
    [InlineData("一是组织领导")]
    [InlineData("一百二十周年")]
    [InlineData("（略）")]
    [InlineData("0、零")]
    [InlineData("")]
    public void A_number_that_counts_something_is_no_mark(string line) => Assert.Null(NumberMark.Read(line));

    [Fact]
    public void Every_style_is_read_as_it_is_printed()
    {
        foreach (var numbering in Enum.GetValues<Numbering>())
            foreach (var number in new[] { 1, 2, 9, 10, 11, 19, 20, 21, 30, 99, 100 })
                if (numbering != Numbering.Circled || number <= 20)
                    Assert.Equal(new NumberMark(numbering, number, "老干部"), NumberMark.Read(numbering.Print(number) + "老干部"));
    }
}
