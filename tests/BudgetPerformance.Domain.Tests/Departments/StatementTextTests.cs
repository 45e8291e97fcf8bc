using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Testing;

namespace BudgetPerformance.Domain.Tests.Departments;

public sealed class StatementTextTests
{
    private const int Generated = 4_000;

    [Fact]
    public void The_2020_document_comes_out_exactly_as_filed()
    {
        var read = StatementText.Read(Touchstone.Lines);
        var details = read.Details;

        Assert.Equal((4, 3, 5), (details.Goals.Items.Count, details.Duties.Count, details.Safeguards.Items.Count));
        Assert.Equal((Numbering.Arabic, Numbering.Chinese, Numbering.Chinese), (details.Goals.Numbering, details.DutyNumbering, details.Safeguards.Numbering));
        Assert.All(details.Duties, duty => Assert.Equal((3, Numbering.Bare, Duty.UsualLeadIn), (duty.Refinements.Items.Count, duty.Refinements.Numbering, duty.LeadIn)));
        Assert.Equal([14, 13, 10], details.Duties.Select(duty => duty.Title.Length));
        Assert.Equal(Touchstone.Part1, StatementLines.Print(details));
        Assert.All(read.Doubts, doubt => Assert.StartsWith("[bookmark:", doubt.Text, StringComparison.Ordinal));
        Assert.StartsWith("第二部分", read.Rest[0], StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_printed_in_any_style_is_read_back_as_it_was()
    {
        var random = new Random(20200106);
        for (var round = 0; round < Generated; round++)
        {
            var details = GeneratedStatement.Next(random);
            var read = StatementText.Read(StatementLines.Print(details, GeneratedStatement.Headings(random)));
            Assert.True(details == read.Details, $"Round {round}:\n{string.Join('\n', StatementLines.Print(details))}\n---\n{string.Join('\n', StatementLines.Print(read.Details))}");
            Assert.DoesNotContain(read.Doubts, doubt => doubt.Kind == DoubtKind.LeftOver);
            Assert.Empty(read.Rest);
        }
    }

    [Fact]
    public void No_text_is_lost_whatever_the_order_of_the_lines()
    {
        var random = new Random(7);
        for (var round = 0; round < 500; round++)
        {
            var lines = StatementLines.Print(GeneratedStatement.Next(random)).Where(_ => random.Next(4) > 0).ToArray();
            if (round % 2 == 0) random.Shuffle(lines);
            var read = StatementText.Read(lines);
            var found = string.Concat(StatementLines.Print(read.Details).Concat(read.Doubts.Select(doubt => doubt.Text)).Concat(read.Rest)).Replace("\n", "", StringComparison.Ordinal);
            Assert.All(lines.SelectMany(line => (NumberMark.Read(line)?.Rest ?? line).Split('。', '：')), piece => Assert.Contains(piece, found, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_title_that_shares_its_paragraph_with_the_narrative_is_split_and_counted_as_a_guess()
    {
        var read = StatementText.Read(["一、活动阵地建设。管理好活动中心，该职责绩效目标细化为：", "1、全年开放", "二、帮扶：走访困难老同志。"], StatementSection.Duties);

        Assert.Equal([("活动阵地建设", "管理好活动中心，", Duty.UsualLeadIn), ("帮扶", "走访困难老同志。", "")], read.Details.Duties.Select(duty => (duty.Title, duty.Narrative, duty.LeadIn)));
        Assert.Equal(["Duties[0].Title", "Duties[1].Title"], read.Doubts.Select(doubt => doubt.Field));
        Assert.All(read.Doubts, doubt => Assert.Equal(DoubtKind.Guessed, doubt.Kind));
    }

    [Theory]
    [InlineData("服务老干部，具体目标如下：", "服务老干部，", "具体目标如下：")]
    [InlineData("服务老干部。本职责的绩效目标分解为：", "服务老干部。", "本职责的绩效目标分解为：")]
    [InlineData("服务老干部没有句号该职责绩效目标细化为：", "服务老干部没有句号", "该职责绩效目标细化为：")]
    [InlineData("服务老干部。重点做好三件事：", "服务老干部。", "重点做好三件事：")]
    [InlineData("服务老干部。", "服务老干部。", "")]
    public void The_sentence_before_the_refinements_is_the_lead_in(string paragraph, string narrative, string leadIn)
    {
        var duty = Assert.Single(StatementText.Read(["一、老干部工作", paragraph, "（1）甲", "（2）乙"], StatementSection.Duties).Details.Duties);
        Assert.Equal((narrative, leadIn, Numbering.BracketedArabic), (duty.Narrative, duty.LeadIn, duty.Refinements.Numbering));
    }

    [Fact]
    public void Refinements_numbered_like_the_duties_are_told_apart_by_their_run()
    {
        var read = StatementText.Read(["1、甲", "做甲。该职责绩效目标细化为：", "1、一", "2、二", "3、三", "2、乙", "做乙。该职责绩效目标细化为：", "1、一", "3、丙", "做丙。"], StatementSection.Duties);
        Assert.Equal([("甲", 3), ("乙", 1), ("丙", 0)], read.Details.Duties.Select(duty => (duty.Title, duty.Refinements.Items.Count)));
    }

    [Fact]
    public void Duties_without_numbers_are_told_apart_by_their_refinements()
    {
        var read = StatementText.Read(["阵地建设", "管理阵地。该职责绩效目标细化为：", "1甲", "2乙", "帮扶", "走访。", "该职责绩效目标细化为：", "1丙"], StatementSection.Duties);
        Assert.Equal([("阵地建设", "管理阵地。", 2), ("帮扶", "走访。", 1)], read.Details.Duties.Select(duty => (duty.Title, duty.Narrative, duty.Refinements.Items.Count)));
        Assert.Equal(DoubtKind.Guessed, Assert.Single(read.Doubts).Kind);
    }

    [Fact]
    public void A_section_without_numbers_becomes_items_and_nothing_before_the_numbers_is_dropped()
    {
        var read = StatementText.Read(["总体目标", "引言。", "1、甲", "接着写", "3、乙", "工作保障措施：组织领导到位", "目标分解"]);

        Assert.Equal(("引言。", 2), (read.Details.Lead, read.Details.Goals.Items.Count));
        Assert.Equal("甲\n接着写", read.Details.Goals.Items[0]);
        Assert.Equal(["组织领导到位", "目标分解"], read.Details.Safeguards.Items);
        Assert.Equal(["Goals", "Goals[0]", "Safeguards"], read.Doubts.Select(doubt => doubt.Field));

        read = StatementText.Read(["封面", "总体绩效目标", "引言。", "分项绩效目标", "共有两项：", "一、甲", "保障措施", "有以下措施", "一、乙"]);
        Assert.Equal(["封面", "共有两项：", "有以下措施"], read.Doubts.Where(doubt => doubt.Kind == DoubtKind.LeftOver).Select(doubt => doubt.Text));
    }

    [Fact]
    public void A_text_without_its_first_heading_begins_with_the_overall_objective()
    {
        var read = StatementText.Read(["2020年部门预算绩效信息", "引言。", "1.甲", "二、分项绩效目标", "一、乙"]);
        Assert.Equal(("引言。", "甲", "乙"), (read.Details.Lead, read.Details.Goals.Items[0], read.Details.Duties[0].Title));
        Assert.Equal("Goals", Assert.Single(read.Doubts).Field);
    }

    [Fact]
    public void A_number_that_counts_something_begins_no_item()
    {
        var read = StatementText.Read(["2020年工作引言。", "1建立3个支部", "3个支部都要过硬", "2完成10月底的活动"], StatementSection.Goals);
        Assert.Equal("2020年工作引言。", read.Details.Lead);
        Assert.Equal(["建立3个支部\n3个支部都要过硬", "完成10月底的活动"], read.Details.Goals.Items);
    }

    [Fact]
    public void A_pasted_list_is_split_by_numbers_or_by_lines()
    {
        Assert.Equal(["甲", "乙"], StatementText.Items(["（1）甲", "", "（2）乙"]));
        Assert.Equal(["引言", "甲"], StatementText.Items(["引言", "1.甲"]));
        Assert.Equal(["甲", "乙"], StatementText.Items(["甲\n乙"]));
        Assert.Equal(["丙", "丁"], StatementText.Items(["3、丙", "4、丁"]));
    }

    [Fact]
    public void Numbers_within_a_paragraph_are_taken_apart_in_every_section_and_counted_as_a_guess()
    {
        var read = StatementText.Read([
            "（一）总体绩效目标", "做好老干部工作，细化为：1、建制度；2、强保障；3、办活动。",
            "（二）分项绩效目标", "一、阵地建设", "管理好阵地。该职责绩效目标细化为：（1）开放活动中心；（2）办好老年大学。", "二、帮扶：走访困难老同志，具体目标如下：1.走访；2.慰问。",
            "（三）工作保障措施", "一、组织领导；二、目标分解；三、动态监测。"]);

        Assert.Equal("做好老干部工作，细化为：", read.Details.Lead);
        Assert.Equal(new NumberedList(Numbering.Arabic, ["建制度；", "强保障；", "办活动。"]), read.Details.Goals);
        Assert.Equal([("阵地建设", "管理好阵地。", Duty.UsualLeadIn, 2), ("帮扶", "走访困难老同志，", "具体目标如下：", 2)], read.Details.Duties.Select(duty => (duty.Title, duty.Narrative, duty.LeadIn, duty.Refinements.Items.Count)));
        Assert.Equal(new NumberedList(Numbering.Chinese, ["组织领导；", "目标分解；", "动态监测。"]), read.Details.Safeguards);
        Assert.Equal(["Goals", "Duties[0].Refinements", "Duties[1].Refinements", "Duties[1].Title", "Safeguards"], read.Doubts.Select(doubt => doubt.Field));
        Assert.All(read.Doubts, doubt => Assert.Equal(DoubtKind.Guessed, doubt.Kind));
        Assert.Equal(["甲；", "乙"], StatementText.Items(["1、甲；2、乙"]));
    }
}
