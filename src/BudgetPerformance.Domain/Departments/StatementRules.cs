namespace BudgetPerformance.Domain.Departments;

/// <summary>The rules of 部门整体绩效目标.</summary>
public static class StatementRules
{
    public static readonly Rule DutyHasNoProjects = new("整体-1", "还挂着项目的职责不能删去。");
    public static readonly Rule StatementUnique = new("整体-2", "本单位本年度已有部门整体绩效目标，请打开后修改。");
    public static readonly Rule DutyWithinReach = new("整体-3", "项目只能挂到本单位或上级单位同一年度现有的职责。");
    public static readonly Rule LeadGiven = new("整体-4", "建议写一段引言，放在总体绩效目标的前面。", Severity.Warn);
    public static readonly Rule GoalsGiven = new("整体-5", "总体绩效目标还没有条目。", Severity.Warn);
    public static readonly Rule DutiesGiven = new("整体-6", "分项绩效目标还没有职责。", Severity.Warn);
    public static readonly Rule SafeguardsGiven = new("整体-7", "工作保障措施还没有条目。", Severity.Warn);
    public static readonly Rule DutyTitled = new("整体-8", "请填写职责名称。", Severity.Warn);
    public static readonly Rule DutyRefined = new("整体-9", "职责还没有细化目标。", Severity.Warn);
    public static readonly Rule NotTooMany = new("整体-10", $"分项绩效目标最多 {DepartmentStatement.MaxDuties} 项，每一处最多 {DepartmentStatement.MaxItems} 条，请删减或合并。");
    public static readonly Rule ItemsComplete = new("整体-11", "收到的条目与页面上的对不上，可能有内容没有传到；请核对后再保存一次。");
    public static readonly Rule PasteTakenApart = new("整体-12", "粘贴框里还有没放进条目的文字，请拆分，或清空后再保存。");
    public static readonly Rule DutyServed = new("整体-13", "职责下还没有项目。", Severity.Warn);
    public static readonly Rule ProjectServes = new("整体-14", "项目还没有挂到职责。", Severity.Warn);
}
