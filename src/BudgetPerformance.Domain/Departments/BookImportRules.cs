namespace BudgetPerformance.Domain.Departments;

/// <summary>The rules of taking over a book of another year.</summary>
public static class BookImportRules
{
    public static readonly Rule OnlyPending = new("文本导入-1", "这份文本已经导入或放弃，不能再改动；需要的话请重新上传。");
    public static readonly Rule SomethingChosen = new("文本导入-2", "没有选择要导入的内容：请至少选一个项目，或选择导入第一部分。");
}
