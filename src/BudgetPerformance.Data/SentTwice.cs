namespace BudgetPerformance.Data;

/// <summary>This page has been saved already, by the same person with the same submit key. Nothing was saved again.</summary>
public sealed class SentTwice(Exception cause) : Exception("该页面已经提交过，内容已保存。", cause);
