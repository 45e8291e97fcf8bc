using System.Diagnostics;

namespace BudgetPerformance.Browser.Tests.Browsing;

/// <summary>Finds a Chromium: the one named in BROWSER_PATH, an installed one, else one fetched by Playwright or by the machine's own package tool.</summary>
internal static class BrowserSearch
{
    private static readonly string[] Installed =
    [
        // The same engine without windows of its own, which cost as much as the pages in them.
        "/usr/bin/chromium-headless-shell",
        "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/microsoft-edge",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
        Windows("Microsoft", "Edge"), Windows("Google", "Chrome"),
    ];

    /// <summary>The executable's path (empty for Playwright's own), or null with the reason why there is none.</summary>
    public static (string? Executable, string Missing) Find()
    {
        if (Environment.GetEnvironmentVariable("BROWSER_PATH") is { Length: > 0 } named)
            return File.Exists(named) ? (named, "") : (null, $"BROWSER_PATH names {named}, which is not there.");
        if (Installed.FirstOrDefault(File.Exists) is { } installed) return (installed, "");
        if (Microsoft.Playwright.Program.Main(["install", "chromium"]) == 0) return ("", "");
        if (File.Exists("/usr/bin/apt-get") && Environment.IsPrivilegedProcess && Run("apt-get", "update", "-qq") && Run("apt-get", "install", "-y", "-qq", "chromium", "fonts-noto-cjk"))
            return ("/usr/bin/chromium", "");
        return (null, "No browser: set BROWSER_PATH, or install Edge, Chrome or Chromium; Playwright could not fetch one and apt-get could not install one.");
    }

    private static bool Run(string command, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(command, arguments) { Environment = { ["DEBIAN_FRONTEND"] = "noninteractive" } });
        process?.WaitForExit();
        return process?.ExitCode == 0;
    }

    private static string Windows(string maker, string product) =>
        Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ProgramFiles), maker, product, "Application", product == "Edge" ? "msedge.exe" : "chrome.exe");
}
