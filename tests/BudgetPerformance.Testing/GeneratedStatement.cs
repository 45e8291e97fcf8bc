using BudgetPerformance.Domain.Departments;

namespace BudgetPerformance.Testing;

/// <summary>Statements made up by chance, in every numbering style, with rare characters and texts that look like numbers.</summary>
public static class GeneratedStatement
{
    private static readonly string[] Pieces =
    [
        "老干部", "活动阵地", "“五老”", "2020年", "3个支部", "𠮷䶮", "（含牛头崖镇）", "60人次", "满意度≥95%", "一是", "他/她们", "<b>&amp;", "，", "、", "；", "10.50万元", "十九大", "1、2月", "①类", "《办法》",
    ];

    private static readonly string[] Beginnings = ["老干部", "建制度", "“强保障”", "《规划》", "服务𠮷姓", "加强", "全年"];
    private static readonly string[] LeadIns = ["", Duty.UsualLeadIn, "具体目标如下：", "本职责目标分解为：", "该项职责的年度绩效目标细化如下："];
    private static readonly Numbering[] Styles = Enum.GetValues<Numbering>();

    private static readonly string[][] HeadingStyles =
    [
        [.. StatementLines.Official],
        ["部门整体绩效目标", "一、总体绩效目标", "二、分项绩效目标", "三、工作保障措施"],
        ["第一部分　部门整体绩效目标", "1.总体目标:", "2.分项目标:", "3.保障措施:"],
        ["2020年某区部门预算绩效文本", "总体绩效目标", "分项绩效目标", "工作保障措施"],
        ["第一部分", "(一)部门总体绩效目标。", "(二)职责分类绩效目标。", "(三)实现年度发展规划目标的保障措施。"],
    ];

    public static IReadOnlyList<string> Headings(Random random) => HeadingStyles[random.Next(HeadingStyles.Length)];

    public static StatementDetails Next(Random random)
    {
        var duties = Styles[random.Next(Styles.Length)];
        var others = Styles.Where(style => style != duties && !(style is Numbering.Circled or Numbering.BracketedArabic && duties is Numbering.Circled or Numbering.BracketedArabic)).ToList();
        var count = random.Next(6);
        return new(
            random.Next(5) == 0 ? "" : Text(random) + "。",
            List(random, Styles[random.Next(Styles.Length)], StatementDetails.Blank.Goals, 25),
            count == 0 ? StatementDetails.Blank.DutyNumbering : duties,
            [.. Enumerable.Range(0, count).Select(_ => NextDuty(random, others[random.Next(others.Count)]))],
            List(random, Styles[random.Next(Styles.Length)], StatementDetails.Blank.Safeguards, 8));
    }

    private static DutyDetails NextDuty(Random random, Numbering style)
    {
        var refinements = List(random, style, DutyDetails.Blank.Refinements, 6);
        var narrative = random.Next(4) == 0 ? "" : Text(random) + "。";
        if (narrative.Length > 0 && random.Next(3) == 0) narrative += "\n" + Text(random) + "。";
        return new(null, Text(random, 3), narrative, refinements.Items.Count == 0 ? "" : LeadIns[random.Next(LeadIns.Length)], refinements);
    }

    private static NumberedList List(Random random, Numbering style, NumberedList none, int most)
    {
        var count = random.Next(most + 1);
        return count == 0 ? none : new(style, [.. Enumerable.Range(0, count).Select(_ => Text(random) + (random.Next(2) == 0 ? "。" : ""))]);
    }

    private static string Text(Random random, int most = 12) =>
        Beginnings[random.Next(Beginnings.Length)] + string.Concat(Enumerable.Range(0, random.Next(most)).Select(_ => Pieces[random.Next(Pieces.Length)]));
}
