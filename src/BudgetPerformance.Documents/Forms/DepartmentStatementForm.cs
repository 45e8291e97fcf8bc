using BudgetPerformance.Documents.Grid;
using BudgetPerformance.Domain.Departments;

namespace BudgetPerformance.Documents.Forms;

/// <summary>
/// 第一部分 部门整体绩效目标: the one definition of its text, paragraph by paragraph, from which every writer prints. Numbers are printed from the lists'
/// styles. Source: Hebei's 2020 部门预算绩效文本.
/// </summary>
public static class DepartmentStatementForm
{
    /// <summary>The heading of the part.</summary>
    public const string Title = "第一部分 部门整体绩效目标";

    /// <summary>The headings of its three sections.</summary>
    public const string Overall = "（一）总体绩效目标", ByDuty = "（二）分项绩效目标", Safeguards = "（三）工作保障措施";

    private static readonly Paper Official = new(TextSize: TextLook.Official);

    /// <summary>The text of a statement as it stands.</summary>
    public static FormGrid For(DepartmentStatement statement) => For(statement.Details);

    /// <summary>The text of what has been filled in so far, complete or not.</summary>
    /// <param name="details">What has been filled in.</param>
    /// <param name="stamp">What the page foot says of its state; null on a final text.</param>
    public static FormGrid For(StatementDetails details, string? stamp = null) => new(
        Title, [TextLook.Width],
        [
            Row.Text(Overall, CellRole.Chapter),
            .. Paragraphs(details.Lead, StatementFields.Lead),
            .. Items(details.Goals, StatementFields.Goal),
            Row.Text(ByDuty, CellRole.Chapter),
            .. details.Duties.SelectMany((duty, i) => DutyText(duty, i, details.DutyNumbering)),
            Row.Text(Safeguards, CellRole.Chapter),
            .. Items(details.Safeguards, StatementFields.Safeguard),
        ],
        stamp)
    { Paper = Official };

    private static IEnumerable<Row> DutyText(DutyDetails duty, int position, Numbering numbering)
    {
        yield return Row.Text(numbering.Print(position + 1) + duty.Title, CellRole.Topic, StatementFields.Duty(position, nameof(duty.Title)));
        var leadIn = duty.Refinements.Items.Count > 0 ? duty.LeadIn : "";
        foreach (var row in Paragraphs(duty.Narrative + leadIn, StatementFields.Duty(position, nameof(duty.Narrative)))) yield return row;
        foreach (var row in Items(duty.Refinements, item => StatementFields.Refinement(position, item))) yield return row;
    }

    private static IEnumerable<Row> Paragraphs(string text, string field) =>
        text.Length == 0 ? [] : text.Split('\n').Select(paragraph => Row.Text(paragraph, CellRole.Paragraph, field));

    private static IEnumerable<Row> Items(NumberedList list, Func<int, string> field) =>
        list.Printed.Select((item, i) => Row.Text(item, CellRole.Paragraph, field(i)));
}
