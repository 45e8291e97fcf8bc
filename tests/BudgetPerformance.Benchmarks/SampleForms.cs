using BudgetPerformance.Documents.Forms;
using BudgetPerformance.Documents.Grid;
using BudgetPerformance.Documents.Templates;
using BudgetPerformance.Documents.Writers;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Projects;
using BudgetPerformance.Testing;

namespace BudgetPerformance.Benchmarks;

/// <summary>Forms of ordinary size whose texts differ, as in a bureau's book.</summary>
public static class SampleForms
{
    public static readonly DocumentProperties Properties = new("部门预算绩效信息", "区委老干部局", Given.Morning);

    private static readonly string[] Topics = ["走访慰问", "老年大学教学", "活动中心维修", "书画摄影展", "健康体检", "困难帮扶", "志愿服务", "信息化运维"];

    public static IEnumerable<GridLayout> Some(int count) => Enumerable.Range(1, count).Select(Form);

    /// <summary>The same forms to fill in.</summary>
    public static IEnumerable<TemplateSheet> ToFillIn(int count) => Enumerable.Range(1, count).Select(number => TemplateSheet.Of(Given.Project(Details(number), Given.Unit())));

    /// <summary>A bureau's book of so many projects.</summary>
    public static BudgetBook Book(int projects) => new(2020, Given.Unit(), new(2020, 1, 6), Statement, [.. Enumerable.Range(1, projects).Select(number => new BookProject(Details(number), Given.Unit(), FormTemplate.Hebei2020, null))]);

    private static readonly StatementDetails Statement = StatementDetails.Blank with { Lead = "认真做好离退休干部工作。", Goals = new(Numbering.Arabic, ["落实政治待遇。", "落实生活待遇。"]), Safeguards = new(Numbering.Chinese, ["加强组织领导。"]) };

    private static GridLayout Form(int number) => new(ObjectiveForm.For(Details(number), Given.Unit(), Given.Year().Template, number, "草稿 第 1 版"));

    private static ProjectDetails Details(int number)
    {
        var topic = Topics[number % Topics.Length];
        return Given.Details($"287-{number:0000}-TST-{number * 7919 % 10000:0000}", $"{topic}经费（{number}）", 1 + number % 90 + number % 100 / 100m) with
        {
            Purpose = $"用于开展{topic}工作，共{number}场次，保障场地、材料、师资等支出，服务离退休干部，按计划分批支付并及时结算。",
        };
    }
}
