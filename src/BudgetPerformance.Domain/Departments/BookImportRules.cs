namespace BudgetPerformance.Domain.Departments;

/// <summary>The rules of taking over a book of another year.</summary>
public static class BookImportRules
{
    public static readonly Rule OnlyPending = new("文本导入-1", "这份文本已经导入或放弃，不能再改动；需要的话请重新上传。");
    public static readonly Rule SomethingChosen = new("文本导入-2", "没有选择要导入的内容：请至少选一个项目，或选择导入第一部分。");
    public static readonly Rule Unchanged = new("文本导入-3", "您查看之后，本年度的表样、已有的项目或部门目标，或者这份文件的更正有过变动，什么也没有导入；请按下面现在的内容重新核对。");
    public static readonly Rule Savable = new("文本导入-4", "有的项目还不能保存：请点“更正”按提示改好，或者选择“不导入”。");
    public static readonly Rule SameForm = new("文本导入-5", "上传之后，本年度的表样（金额单位或支出时点）改过，请重新上传这份文件。");
    public static readonly Rule CorrectedMeanwhile = new("文本导入-6", "您打开之后，别人也更正过这里，没有保存；不一样的地方已在栏目下面列出，请核对后再保存。");
    public static readonly Rule InTime = new("文本导入-7", "这份文本上传之后三十天没有处理，已经过期，什么也没有导入；需要的话请重新上传。");
}
