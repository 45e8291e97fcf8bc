namespace BudgetPerformance.Documents.Writers.Pdf.Fonts;

/// <summary>Where fonts are looked for, best first.</summary>
internal static class FontFiles
{
    private static readonly string[] Shipped = ["NotoSerifSC_400Regular.ttf", "NotoSerifJP_400Regular.ttf"];

    // The last ones of each list hold the rarest ideographs; they serve as second fonts.
    private static readonly string[] Windows = ["simsun.ttc", "simfang.ttf", "simhei.ttf", "simkai.ttf", "msyh.ttc", "simsunb.ttf"];

    private static readonly string[] Elsewhere =
    [
        "uming.ttc", "Songti.ttc", "ukai.ttc", "LXGWWenKai-Regular.ttf", "wqy-zenhei.ttc", "wqy-microhei.ttc", "DroidSansFallbackFull.ttf",
        "BabelStoneHan.ttf", "HanaMinA.ttf", "HanaMinB.ttf", "TW-Sung-98_1.ttf", "TW-Sung-Ext-B-98_1.ttf",
    ];

    /// <summary>The configured file, the fonts beside the program, those of Windows, and the known ones of Linux and macOS.</summary>
    public static IEnumerable<string> Known(string? configured)
    {
        if (!string.IsNullOrWhiteSpace(configured)) yield return configured;
        var system = Installed().ToLookup(Path.GetFileName, StringComparer.OrdinalIgnoreCase);
        foreach (var name in Shipped)
            if (Path.Combine(AppContext.BaseDirectory, "fonts", name) is var path && File.Exists(path)) yield return path;
        foreach (var path in Windows.Concat(Elsewhere).SelectMany(name => system[name])) yield return path;
    }

    /// <summary>Every font file of the machine, in a fixed order.</summary>
    public static IEnumerable<string> Installed() => Folders().Where(Directory.Exists)
        .SelectMany(folder => Directory.EnumerateFiles(folder, "*.tt?", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true }))
        .Where(path => path.EndsWith(".ttf", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".ttc", StringComparison.OrdinalIgnoreCase))
        .Order(StringComparer.Ordinal);

    private static string[] Folders()
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        if (OperatingSystem.IsWindows())
            return [Environment.GetFolderPath(Environment.SpecialFolder.Fonts), Path.Combine(home, "AppData", "Local", "Microsoft", "Windows", "Fonts")];
        if (OperatingSystem.IsMacOS()) return [Path.Combine(home, "Library", "Fonts"), "/Library/Fonts", "/System/Library/Fonts"];
        return [Path.Combine(home, ".local", "share", "fonts"), Path.Combine(home, ".fonts"), "/usr/local/share/fonts", "/usr/share/fonts"];
    }
}
