using BudgetPerformance.Documents.Forms;
using BudgetPerformance.Documents.Grid;
using BudgetPerformance.Documents.Writers;
using BudgetPerformance.Testing;

namespace BudgetPerformance.Benchmarks;

/// <summary>Forms of ordinary size whose texts differ, as in a bureau's book.</summary>
public static class SampleForms
{
    public static readonly DocumentProperties Properties = new("部门预算绩效信息", "区委老干部局", Given.Morning);

    private static readonly string[] Topics = ["走访慰问", "老年大学教学", "活动中心维修", "书画摄影展", "健康体检", "困难帮扶", "志愿服务", "信息化运维"];

    public static IEnumerable<GridLayout> Some(int count) => Enumerable.Range(1, count).Select(Form);

    private static GridLayout Form(int number)
    {
        var topic = Topics[number % Topics.Length];
        var details = Given.Details($"287-{number:0000}-TST-{number * 7919 % 10000:0000}", $"{topic}经费（{number}）", 1 + number % 90 + number % 100 / 100m) with
        {
            Purpose = $"用于开展{topic}工作，共{number}场次，保障场地、材料、师资等支出，服务离退休干部，按计划分批支付并及时结算。",
        };
        return new GridLayout(ObjectiveForm.For(details, Given.Unit(), Given.Year().Template, number, "草稿 第 1 版"));
    }
}
