using BudgetPerformance.Domain.Departments;
using CsCheck;

namespace BudgetPerformance.Documents.Tests;

/// <summary>Statements as bureaus may have filled them in: blank or complete, in every style of numbering.</summary>
public static class GeneratedStatements
{
    private static readonly Gen<string> Word = Gen.OneOf(
        "离退休干部", "走访慰问", "，", "。", "（一）", "“五老”", "1、", "95%", "ABC-12", " ", "　", "𠮷", "👨‍👩‍👧", "<b>&amp;", "=1+1", "2020年3月", "坚持和完善情况通报、听报告、参加重要会议和重大活动等制度，");

    private static readonly Gen<string> Line = Word.Array[1, 12].Select(words => string.Concat(words).Trim()).Where(text => text.Length > 0);
    private static readonly Gen<string> Text = Line.Array[0, 3].Select(lines => string.Join('\n', lines));
    private static readonly Gen<NumberedList> List = Gen.Select(Gen.Enum<Numbering>(), Gen.OneOf(Line, Line.Array[2].Select(lines => string.Join('\n', lines))).List[0, 6], (numbering, items) => new NumberedList(numbering, items));

    private static readonly Gen<DutyDetails> Duty = Gen.Select(Line, Text, Gen.Bool.Select(has => has ? Domain.Departments.Duty.UsualLeadIn : ""), List, (title, narrative, leadIn, refinements) => new DutyDetails(null, title, narrative, leadIn, refinements));

    /// <summary>Any details a statement may hold.</summary>
    public static readonly Gen<StatementDetails> Details = Gen.Select(Text, List, Gen.Enum<Numbering>(), Duty.List[0, 4], List, (lead, goals, numbering, duties, safeguards) => new StatementDetails(lead, goals, numbering, duties, safeguards));

    /// <summary>A statement of some pages, of ordinary length.</summary>
    public static StatementDetails Ordinary()
    {
        var long_ = string.Concat(Enumerable.Repeat("坚持和完善情况通报、听报告、参加重要会议和重大活动、参观等制度（共 12 项），充分发挥老干部政治优势，", 4)) + "起到参谋助手作用。";
        var refinements = new NumberedList(Numbering.Bare, ["老干部活动中心建设。", "活动丰富充实，发挥余热，传递正能量。", "健全完善老年教育体系。"]);
        return new StatementDetails(
            long_, new(Numbering.Arabic, [long_, "强保障、细服务，千方百计落实老干部生活待遇。", long_]), Numbering.Chinese,
            [.. new[] { "活动阵地及老年教育建设", "建立特困离退休干部帮扶制度", "关心下一代工作" }.Select(title => new DutyDetails(null, title, long_, Domain.Departments.Duty.UsualLeadIn, refinements))],
            new(Numbering.Chinese, ["组织领导到位，单位一把手负总责，主管领导具体抓。", "目标指标层层分解，细化到各科室和个人。", long_]));
    }
}
