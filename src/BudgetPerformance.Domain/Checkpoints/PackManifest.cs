using System.Text;

namespace BudgetPerformance.Domain.Checkpoints;

/// <summary>
/// The texts whose SHA-256 seal a pack. Their form is fixed for ever (see docs/decisions): UTF-8, each line ended by a line feed, one line for each
/// file as sha256sum writes it, so that anybody can check a downloaded pack with that program alone.
/// </summary>
public static class PackManifest
{
    private const int NameAt = 66;

    /// <summary>The file of a pack that holds the first of them.</summary>
    public const string DataFile = "manifest.txt";

    /// <summary>The file of a pack that holds the second.</summary>
    public const string RenderedFile = "manifest-rendered.txt";

    /// <summary>What the printed hash is made of: number, the pack before, and the data files in the order of their names.</summary>
    public static string OfData(string number, string previousNumber, string previousHash, IEnumerable<(string Name, string Sha256)> files) =>
        Lines([$"# {number}", $"# {previousNumber} {previousHash}".TrimEnd()], files);

    /// <summary>What the closing hash is made of: number, printed hash, and the rendered files. The unit's next pack carries it on.</summary>
    public static string OfRendered(string number, string hash, IEnumerable<(string Name, string Sha256)> files) => Lines([$"# {number}", $"# {hash}"], files);

    /// <summary>The SHA-256 of a manifest.</summary>
    public static string HashOf(string manifest) => PackFile.HashOf(Encoding.UTF8.GetBytes(manifest));

    /// <summary>The files a manifest names, with what their SHA-256 must be.</summary>
    public static IReadOnlyDictionary<string, string> Read(string manifest) => manifest.Split('\n')
        .Where(line => line.Length > NameAt && line[0] != '#')
        .ToDictionary(line => line[NameAt..], line => line[..(NameAt - 2)]);

    private static string Lines(IEnumerable<string> head, IEnumerable<(string Name, string Sha256)> files) =>
        string.Concat(head.Concat(files.OrderBy(file => file.Name, StringComparer.Ordinal).Select(file => $"{file.Sha256}  {file.Name}")).Select(line => line + "\n"));
}
