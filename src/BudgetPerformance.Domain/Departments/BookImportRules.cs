namespace BudgetPerformance.Domain.Departments;

/// <summary>The rules of taking over a book of another year.</summary>
public static class BookImportRules
{
    public static readonly Rule OnlyPending = new("文本导入-1", "这份文本已经导入或放弃，不能再改动；需要的话请重新上传。");
    public static readonly Rule SomethingChosen = new("文本导入-2", "没有选择要导入的内容：请至少选一个项目，或选择导入第一部分。");
    public static readonly Rule Unchanged = new("文本导入-3", "您查看之后，已有的项目或部门目标又被保存过，什么也没有导入；请按现在的内容重新选择。");
    public static readonly Rule Savable = new("文本导入-4", "有的项目还不能保存：请填上项目名称，或者选择“不导入”。");
    public static readonly Rule SameForm = new("文本导入-5", "上传之后，本年度的表样（金额单位或支出时点）改过，请重新上传这份文件。");
}
