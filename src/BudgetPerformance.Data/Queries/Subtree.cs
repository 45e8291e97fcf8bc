namespace BudgetPerformance.Data.Queries;

/// <summary>A unit and everything below it as a range of paths, which an index can answer; a LIKE could not in SQLite.</summary>
internal static class Subtree
{
    public const char AfterSlash = (char)('/' + 1);

    /// <summary>From the path itself up to, and without, the first path that does not begin with it.</summary>
    public static (string From, string To) Of(string path) => (path, path[..^1] + AfterSlash);

    /// <summary>The path itself and those of every unit above it.</summary>
    public static IReadOnlyList<string> Above(string path) => [.. Enumerable.Range(1, path.Length - 1).Where(end => path[end] == '/').Select(end => path[..(end + 1)])];
}
