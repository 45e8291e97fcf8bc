using BudgetPerformance.Domain.Departments;

namespace BudgetPerformance.Testing;

/// <summary>A statement as somebody types it: headings, marks and all.</summary>
public static class StatementLines
{
    public static readonly IReadOnlyList<string> Official = ["第一部分 部门整体绩效目标", "（一）总体绩效目标：", "（二）分项绩效目标：", "（三）工作保障措施："];

    /// <summary>The paragraphs under a title and three headings.</summary>
    public static IReadOnlyList<string> Print(StatementDetails details, IReadOnlyList<string>? headings = null) =>
    [
        (headings ?? Official)[0],
        (headings ?? Official)[1],
        .. Lines(details.Lead),
        .. details.Goals.Printed,
        (headings ?? Official)[2],
        .. details.Duties.SelectMany((duty, i) => Duty(details.DutyNumbering.Print(i + 1), duty)),
        (headings ?? Official)[3],
        .. details.Safeguards.Printed,
    ];

    private static IEnumerable<string> Duty(string mark, DutyDetails duty) =>
    [
        mark + duty.Title,
        .. Lines(duty.Narrative + (duty.Refinements.Items.Count > 0 ? duty.LeadIn : "")),
        .. duty.Refinements.Printed,
    ];

    private static IEnumerable<string> Lines(string text) => text.Split('\n').Where(line => line.Length > 0);
}
