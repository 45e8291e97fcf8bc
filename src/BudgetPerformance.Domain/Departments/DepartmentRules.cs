namespace BudgetPerformance.Domain.Departments;

/// <summary>The rules of units and fiscal years.</summary>
public static class DepartmentRules
{
    public static readonly Rule CodeUnique = new("单位-1", "已有相同编码的单位。");
    public static readonly Rule YearUnique = new("单位-2", "该预算年度已经开放。");
    public static readonly Rule CodeIsDigits = new("单位-3", "单位编码只用数字填写，例如 287002。");
    public static readonly Rule NotTooDeep = new("单位-4", "单位的层级太多，请放在更上一级的单位之下。");
    public static readonly Rule ParentOpen = new("单位-5", "上级单位已停用，请先恢复上级单位。");
    public static readonly Rule TemplateFixed = new("单位-6", "该年度已有项目，表样不能再改。");
    public static readonly Rule TemplateKnown = new("单位-8", "没有这种表样，请重新选择。");
    public static readonly Rule LatestSeen = new("单位-7", "在您打开之后有人修改过，请看过现在的内容再保存。");
}
