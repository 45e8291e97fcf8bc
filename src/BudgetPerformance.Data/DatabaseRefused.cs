namespace BudgetPerformance.Data;

/// <summary>The site cannot start on this database; the message says why and what to do, in Chinese.</summary>
public sealed class DatabaseRefused(string message, Exception? cause = null) : Exception(message, cause);
