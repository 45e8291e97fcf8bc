namespace BudgetPerformance.Data;

/// <summary>Somebody else has saved the project or statement since the version that was on the screen. Nothing was saved.</summary>
public sealed class StaleEdit(Exception cause) : Exception("打开之后已有他人保存过该表，您的修改尚未保存。", cause);
