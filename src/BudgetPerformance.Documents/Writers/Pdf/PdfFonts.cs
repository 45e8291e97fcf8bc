using BudgetPerformance.Documents.Writers.Pdf.Fonts;

namespace BudgetPerformance.Documents.Writers.Pdf;

/// <summary>
/// The fonts PDF files are written with: the first draws the text, the others only the characters that it lacks. Each file is
/// read when first needed and then shared; safe for many threads.
/// </summary>
public sealed class PdfFonts
{
    private const string Everyday = "预算绩效目标，。≥0A";

    private readonly List<Lazy<TrueTypeFont?>> fonts;

    private PdfFonts(TrueTypeFont first, IEnumerable<string> others, List<string> refused)
    {
        fonts = [new(first), .. others.Select(path => new Lazy<TrueTypeFont?>(() => TryOpen(path, [])))];
        Refused = refused;
    }

    /// <summary>The PostScript name of the font that draws the text.</summary>
    public string Name => fonts[0].Value!.Name;

    /// <summary>Files that were preferred to that font but cannot be used, one Chinese sentence each; worth a line in the log.</summary>
    public IReadOnlyList<string> Refused { get; }

    /// <summary>The fonts in order of preference.</summary>
    internal IEnumerable<TrueTypeFont> InOrder => fonts.Select(font => font.Value).OfType<TrueTypeFont>();

    /// <summary>
    /// Finds fonts: the configured file, those beside the program, those of Windows, the known TrueType fonts of Linux and macOS,
    /// and at last any font of the machine that can draw Chinese.
    /// </summary>
    /// <param name="configuredPath">A .ttf or .ttc file to prefer, or null.</param>
    /// <exception cref="NoFontFound">There is none; the message says how to install one.</exception>
    public static PdfFonts Find(string? configuredPath = null)
    {
        var known = FontFiles.Known(configuredPath).ToList();
        return Of(known, known.Concat(FontFiles.Installed()));
    }

    /// <summary>Uses these files, in this order.</summary>
    /// <param name="paths">.ttf or .ttc files; those that cannot be used are passed over.</param>
    /// <exception cref="NoFontFound">None of them can draw Chinese.</exception>
    public static PdfFonts Of(params IReadOnlyList<string> paths) => Of(paths, paths);

    private static PdfFonts Of(IReadOnlyList<string> known, IEnumerable<string> candidates)
    {
        var refused = new List<string>();
        foreach (var path in candidates)
        {
            if (TryOpen(path, refused) is not { } font) continue;
            if (Everyday.EnumerateRunes().All(character => font.Glyph(character) != 0))
                return new PdfFonts(font, known.Where(other => other != path), refused);
            refused.Add($"{path} 没有常用的中文字。");
        }
        throw new NoFontFound(refused);
    }

    private static TrueTypeFont? TryOpen(string path, List<string> refused)
    {
        try
        {
            return TrueTypeFont.Open(path);
        }
        catch (FontRefused reason)
        {
            refused.Add(reason.Message);
            return null;
        }
    }
}
