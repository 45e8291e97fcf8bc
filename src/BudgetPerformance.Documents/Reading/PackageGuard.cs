using System.IO.Compression;
using System.Xml;
using BudgetPerformance.Domain;

namespace BudgetPerformance.Documents.Reading;

/// <summary>Unpacks every part of an office file once, keeping nothing, and refuses what a plain workbook or document does not hold.</summary>
internal sealed class PackageGuard
{
    private const string ContentTypes = "[Content_Types].xml";
    private const int RatioFrom = 1 << 20;

    // Of all encodings.
    private const int LongestCharacter = 4;
    private static readonly string[] Active = ["vbaProject", "/embeddings/", "activeX", "/ctrlProps/", "macrosheets", "dialogsheets"];

    private readonly PackageRules rules;
    private readonly UploadLimits limits;
    private long total;
    private int nodes;
    private bool holdsMain;

    private PackageGuard(PackageRules rules, UploadLimits limits) => (this.rules, this.limits) = (rules, limits);

    public static void Demand(byte[] file, PackageRules rules, UploadLimits limits)
    {
        try
        {
            using var package = new ZipArchive(new MemoryStream(file, writable: false), ZipArchiveMode.Read);
            var guard = new PackageGuard(rules, limits);
            guard.DemandNames(package.Entries);
            foreach (var entry in package.Entries.Where(entry => !entry.FullName.EndsWith('/'))) guard.DemandEntry(entry);
            if (!guard.holdsMain) throw new RuleBroken(rules.Inside);
        }
        catch (Exception broken) when (broken is InvalidDataException or EndOfStreamException or ArgumentException or NotSupportedException or IOException)
        {
            throw new RuleBroken(rules.Readable);
        }
    }

    private void DemandNames(System.Collections.ObjectModel.ReadOnlyCollection<ZipArchiveEntry> entries)
    {
        if (entries.Count > limits.Entries) throw new RuleBroken(rules.FewParts);
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in entries)
        {
            var name = entry.FullName;
            if (name.Length is 0 or > 200 || name.StartsWith('/') || name.Contains('\\') || name.Contains("..", StringComparison.Ordinal) || name.Contains(':') || name.Any(char.IsControl) || !seen.Add(name))
                throw new RuleBroken(rules.PlainNames);
            if (entry.IsEncrypted) throw new RuleBroken(rules.Locked);
            if (Active.Any(mark => name.Contains(mark, StringComparison.OrdinalIgnoreCase))) throw new RuleBroken(rules.NoActiveContent);
            if (name.Contains("externalLink", StringComparison.OrdinalIgnoreCase)) throw new RuleBroken(rules.NoOutsideLinks);
        }
    }

    private void DemandEntry(ZipArchiveEntry entry)
    {
        // Never more than the whole package has left, so that the sum needs no check of its own.
        var most = Math.Min(limits.Entry, Math.Min(limits.Total - total, Math.Max(RatioFrom, entry.CompressedLength * limits.Ratio)));
        using var unpacked = new CountedStream(entry.Open(), most, rules.NotExpanding, read => total += read);
        if (Path.GetExtension(entry.FullName).ToUpperInvariant() is ".XML" or ".RELS" or ".VML") DemandXml(new MarkupStream(unpacked, LongestCharacter * limits.Text, rules.NotTooComplex), entry.FullName);
        else DemandBytes(unpacked);
    }

    private void DemandXml(Stream part, string name)
    {
        try
        {
            using var xml = XmlReader.Create(part, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            while (xml.Read())
            {
                if (++nodes > limits.Nodes || xml.Depth > limits.Depth || xml.AttributeCount > limits.Attributes) throw new RuleBroken(rules.NotTooComplex);
                if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA && xml.Value.Length > limits.Text) throw new RuleBroken(rules.NotTooComplex);
                if (xml.NodeType == XmlNodeType.Element) DemandElement(xml, name == ContentTypes);
            }
        }
        catch (XmlException broken)
        {
            // The reader has no code for a forbidden DTD, but it stops in front of it.
            throw new RuleBroken(broken.Message.Contains("DTD", StringComparison.Ordinal) ? rules.PlainXml : rules.Readable);
        }
    }

    private void DemandElement(XmlReader xml, bool isTypes)
    {
        if (xml.LocalName == "Relationship" && xml.GetAttribute("TargetMode") == "External" && xml.GetAttribute("Type")?.EndsWith("/hyperlink", StringComparison.Ordinal) != true)
            throw new RuleBroken(rules.NoOutsideLinks);
        if (!isTypes || xml.LocalName is not ("Override" or "Default")) return;
        var type = xml.GetAttribute("ContentType") ?? "";
        if (type.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) || type.Contains("vbaProject", StringComparison.OrdinalIgnoreCase))
            throw new RuleBroken(type.Contains("sheet.binary", StringComparison.OrdinalIgnoreCase) ? rules.Inside : rules.NoActiveContent);
        holdsMain |= type.EndsWith(rules.MainType, StringComparison.OrdinalIgnoreCase);
    }

    // Another package or an old Office file inside is an embedded object, whatever it is called.
    private void DemandBytes(Stream part)
    {
        var start = new byte[4];
        if (part.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) == start.Length && start is [(byte)'P', (byte)'K', 3, 4] or [0xD0, 0xCF, 0x11, 0xE0])
            throw new RuleBroken(rules.NoActiveContent);
        part.CopyTo(Stream.Null);
    }
}
