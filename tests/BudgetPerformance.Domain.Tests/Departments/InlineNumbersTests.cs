using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Testing;

namespace BudgetPerformance.Domain.Tests.Departments;

public sealed class InlineNumbersTests
{
    [Theory]
    [InlineData("总体目标是做好服务，细化为：1、建制度；2、强保障；3、办活动。", "总体目标是做好服务，细化为：", "1、建制度；", "2、强保障；", "3、办活动。")]
    [InlineData("1.建制度。2.强保障。", "1.建制度。", "2.强保障。")]
    [InlineData("做到: （1）建制度; （2） 强保障。", "做到: ", "（1）建制度; ", "（2） 强保障。")]
    [InlineData("引言。①甲；②乙", "引言。", "①甲；", "②乙")]
    [InlineData("目标：（一）甲：1、丙；2、丁。（二）乙。", "目标：", "（一）甲：1、丙；2、丁。", "（二）乙。")]
    [InlineData("措施：一、甲。二、乙。三、丙。", "措施：", "一、甲。", "二、乙。", "三、丙。")]
    [InlineData("满意度达到3.5%：1、第1、2季度完成；2、于2020年12月底前完成。", "满意度达到3.5%：", "1、第1、2季度完成；", "2、于2020年12月底前完成。")]
    public void A_run_of_numbers_within_a_paragraph_becomes_lines(string paragraph, params string[] lines)
    {
        var (spread, items) = InlineNumbers.Spread([paragraph]);
        Assert.Equal(lines, spread);
        Assert.Equal(lines.Count(line => NumberMark.Read(line) is not null), items);
    }

    [Theory]
    [InlineData("满意度提高3.5%；2.5%的对象受益。")]
    [InlineData("每年：1、2月走访；3、4月座谈。")]
    [InlineData("按照第1、2季度的安排；第3、4季度另行安排。")]
    [InlineData("依据：1、《条例》。")]
    [InlineData("依据：1、甲；3、丙。")]
    [InlineData("甲类1、乙类2、丙类3、丁类。")]
    [InlineData("编号：1.2.3；2.1.4。")]
    [InlineData("完成：1处改造；2处维修。")]
    [InlineData("时间：2020年1月1日；2日；3日。")]
    [InlineData("目标：2、甲；3、乙。")]
    [InlineData("目标：1、甲；（2）乙；3）丙。")]
    [InlineData("目标：1、甲；2、乙；2、丙。")]
    [InlineData("一是建制度；二是强保障；三是办活动。")]
    public void Numbers_that_count_name_or_refer_to_something_stay(string paragraph) => Unchanged(paragraph);

    [Fact]
    public void Lines_that_are_numbered_themselves_keep_what_is_numbered_inside_them()
    {
        Unchanged("一、组织领导：1、甲；2、乙。", "二、目标分解。");
        Unchanged("1、甲；2、乙。", "2、丙。");
        Unchanged("引言：（1）甲；（2）乙。", "1、丙", "2、丁");
        Assert.Equal(["1、甲；", "2、乙。", "3、丙"], InlineNumbers.Spread(["1、甲；2、乙。", "3、丙"]).Lines);
    }

    [Fact]
    public void Whatever_is_spread_is_what_it_was_when_it_is_joined_and_nothing_else_is_touched()
    {
        var random = new Random(20200107);
        var (runs, others) = (0, 0);
        for (var round = 0; round < 4_000; round++)
        {
            var details = GeneratedStatement.Next(random);
            var items = details.Goals.Items.Select(item => item.TrimEnd('。').Replace('①', '甲')).Where(item => NumberMark.Read(item) is null).Take(9).ToList();
            var style = (Numbering)random.Next((int)Numbering.Bare);
            var marks = Enumerable.Range(1, items.Count).Select(number => style.Print(number)).ToList();
            // A run that misses its first number, or skips one, is none.
            var isRun = random.Next(3) > 0;
            if (!isRun && marks.Count > 0) marks[random.Next(marks.Count)] = style.Print(items.Count + 1);
            var paragraph = (details.Lead.Length > 0 ? details.Lead.Replace('①', '甲') : "引言，") + "细化为：" + string.Join('；', items.Select((item, i) => marks[i] + item)) + "。";

            var (spread, count) = InlineNumbers.Spread([paragraph]);
            Assert.Equal(paragraph, string.Concat(spread));
            if (isRun && items.Count > 1)
            {
                Assert.Equal((items.Count, items.Count + 1), (count, spread.Count));
                Assert.Equal(items.Select((item, i) => marks[i] + item), spread.Skip(1).Select(line => line[..^1]));
                runs++;
            }
            else
            {
                Assert.Equal((1, 0), (spread.Count, count));
                others++;
            }
        }
        Assert.True(runs > 1_000 && others > 200, $"{runs} runs and {others} others were tried.");
    }

    [Fact]
    public void A_statement_without_such_a_run_reads_as_it_did()
    {
        var random = new Random(11);
        for (var round = 0; round < 1_000; round++)
        {
            var lines = StatementLines.Print(GeneratedStatement.Next(random), GeneratedStatement.Headings(random));
            Assert.Same(lines, InlineNumbers.Spread(lines).Lines);
        }
    }

    private static void Unchanged(params string[] lines)
    {
        var (spread, items) = InlineNumbers.Spread(lines);
        Assert.Equal(0, items);
        Assert.Same(lines, spread);
    }
}
