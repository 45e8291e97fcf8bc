using BudgetPerformance.Documents.Forms;
using BudgetPerformance.Documents.Grid;
using BudgetPerformance.Domain.Departments;

namespace BudgetPerformance.Documents.Tests.Forms;

public sealed class DepartmentStatementFormTests
{
    private static readonly StatementDetails Filled = new(
        "引言第一段。\n引言第二段。", new(Numbering.Arabic, ["目标一。", "目标二\n接着说。"]), Numbering.Chinese,
        [
            new(null, "阵地建设", "说明一。\n说明二，", Duty.UsualLeadIn, new(Numbering.Bare, ["建设。", "活动。"])),
            new(null, "帮扶", "只有说明。", Duty.UsualLeadIn, new(Numbering.Arabic, [])),
        ],
        new(Numbering.Chinese, ["组织到位。"]));

    [Fact]
    public void It_is_printed_as_the_filed_document_is_with_numbers_from_the_styles()
    {
        var form = DepartmentStatementForm.For(Filled);

        Assert.Equal("第一部分 部门整体绩效目标", form.Title);
        Assert.Equal(
            [
                "（一）总体绩效目标", "引言第一段。", "引言第二段。", "1、目标一。", "2、目标二\n接着说。",
                "（二）分项绩效目标", "一、阵地建设", "说明一。", "说明二，该职责绩效目标细化为：", "1建设。", "2活动。", "二、帮扶", "只有说明。",
                "（三）工作保障措施", "一、组织到位。",
            ],
            form.Rows.Select(row => row.Cells.Single().Text));
    }

    [Fact]
    public void Each_paragraph_says_which_field_it_was_filled_from() => Assert.Equal(
        ["Lead", "Lead", "Goals[0]", "Goals[1]", "Duties[0].Title", "Duties[0].Narrative", "Duties[0].Narrative", "Duties[0].Refinements[0]", "Duties[0].Refinements[1]", "Duties[1].Title", "Duties[1].Narrative", "Safeguards[0]"],
        DepartmentStatementForm.For(Filled).Rows.Select(row => row.Cells[0].Field).OfType<string>());

    [Fact]
    public void A_blank_one_still_has_its_headings() =>
        Assert.Equal([CellRole.Chapter, CellRole.Chapter, CellRole.Chapter], DepartmentStatementForm.For(StatementDetails.Blank).Rows.Select(row => row.Cells[0].Role));

    [Fact]
    public void Its_headings_are_those_of_the_part_and_its_sections() => Assert.Equal(
        [("第一部分 部门整体绩效目标", 1), ("（一）总体绩效目标", 2), ("（二）分项绩效目标", 2), ("（三）工作保障措施", 2)],
        Headings.Of(DepartmentStatementForm.For(Filled)).Select(heading => (heading.Text, heading.Level)));
}
