using BudgetPerformance.Domain.Objectives;
using CsCheck;

namespace BudgetPerformance.Domain.Tests.Objectives;

public sealed class ObjectiveTests
{
    [Theory]
    [InlineData("1、走访慰问", "1、", "走访慰问")]
    [InlineData("  2. 走访慰问", "  2. ", "走访慰问")]
    [InlineData("（一）走访慰问", "（一）", "走访慰问")]
    [InlineData("(3)走访慰问", "(3)", "走访慰问")]
    [InlineData("十二、走访慰问", "十二、", "走访慰问")]
    [InlineData("４）走访慰问", "４）", "走访慰问")]
    [InlineData("一把手负总责", "", "一把手负总责")]
    [InlineData("2020年走访慰问", "", "2020年走访慰问")]
    public void The_number_is_told_from_the_objective(string line, string mark, string text) => Assert.Equal([new Objective(mark, text)], Objective.Read(line));

    [Fact]
    public void Every_line_is_an_objective_and_nothing_typed_is_none()
    {
        Assert.Equal(["甲", "乙", ""], Objective.Read("1、甲\n2、乙\n").Select(objective => objective.Text));
        Assert.Empty(Objective.Read(""));
    }

    [Fact]
    public void What_was_typed_is_printed_again_exactly() =>
        Gen.OneOf(Gen.String, Gen.OneOf([.. new[] { "1、", "（二）", "\n", " ", "三、", "甲", "2." }.Select(Gen.Const)]).Array[0, 20].Select(string.Concat))
            .Sample(typed => Objective.Print(Objective.Read(typed)) == typed);
}
