namespace BudgetPerformance.Data.Queries;

/// <summary>A unit and everything below it as a range of paths, which an index can answer; a LIKE could not in SQLite.</summary>
internal static class Subtree
{
    public const char AfterSlash = (char)('/' + 1);

    /// <summary>From the path itself up to, and without, the first path that does not begin with it.</summary>
    public static (string From, string To) Of(string path) => (path, path[..^1] + AfterSlash);
}
