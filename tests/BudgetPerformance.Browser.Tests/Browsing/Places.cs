using System.Runtime.CompilerServices;

namespace BudgetPerformance.Browser.Tests.Browsing;

/// <summary>Folders of the checkout.</summary>
internal static class Places
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(ThisFolder(), "..", "..", ".."));

    public static string Artifacts => Path.Combine(Root, "artifacts");

    private static string ThisFolder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
