using System.Text;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Disbursements;

namespace BudgetPerformance.Domain.Checkpoints;

/// <summary>
/// 封存包: what was true at a checkpoint of a year for a unit and everything below it, stored once and never changed. Reopening adds a row beside it;
/// sealing again makes another pack.
/// </summary>
public sealed class SealedPack
{
    public const int NumberMaxLength = 60;

    /// <summary>How many projects one pack holds at most: a large bureau's.</summary>
    public const int MaxProjects = 500;

    private readonly List<PackFile> files = [];

    private SealedPack() { }

    /// <summary>A pack of data files; it gets its printed hash at once, and is complete with <see cref="Close"/>.</summary>
    public SealedPack(PackHead head, BudgetUnit unit, IEnumerable<PackFile> data)
    {
        (Number, Year, Month, Edition, Projects, UnitId, Unit, UnitPath) = (head.Number, head.Year, head.Month, head.Edition, head.Projects, unit.Id, unit, unit.Path);
        (PreviousNumber, PreviousHash, SealedById, SealedBy, SealedAt) = (head.PreviousNumber, head.PreviousHash, head.SealedById, head.SealedBy, head.SealedAt);
        Take(data);
        var manifest = PackManifest.OfData(Number, PreviousNumber, PreviousHash, Sums(isData: true));
        Hash = PackManifest.HashOf(manifest);
        PrintedCode = CheckCode.Of(Hash);
        Take([new(PackManifest.DataFile, true, Encoding.UTF8.GetBytes(manifest))]);
    }

    /// <summary>The pack's identifier; later packs have larger ones.</summary>
    public int Id { get; private set; }

    /// <summary>封存号, such as 2020-10-287-1.</summary>
    public string Number { get; private set; } = "";

    /// <summary>The fiscal year.</summary>
    public int Year { get; private set; }

    /// <summary>The checkpoint's month.</summary>
    public int Month { get; private set; }

    /// <summary>Which sealing of this checkpoint it is, from 1.</summary>
    public int Edition { get; private set; }

    /// <summary>How many projects it holds.</summary>
    public int Projects { get; private set; }

    /// <summary>The unit's identifier.</summary>
    public int UnitId { get; private set; }

    /// <summary>The unit that was sealed with everything below it.</summary>
    public BudgetUnit Unit { get; private set; } = null!;

    /// <summary>The unit's path, which tells for whom the books are closed.</summary>
    public string UnitPath { get; private set; } = "";

    /// <summary>The unit's pack before this one; empty for the first.</summary>
    public string PreviousNumber { get; private set; } = "";

    /// <summary>That pack's closing hash; empty for the first.</summary>
    public string PreviousHash { get; private set; } = "";

    /// <summary>The SHA-256 of the data's manifest. Its beginning is printed on every page.</summary>
    public string Hash { get; private set; } = "";

    /// <summary>The check code: the hash's beginning.</summary>
    public string PrintedCode { get; private set; } = "";

    /// <summary>The SHA-256 over everything, the rendered files included; the unit's next pack carries it on.</summary>
    public string ClosingHash { get; private set; } = "";

    /// <summary>Who sealed it.</summary>
    public string SealedById { get; private set; } = "";

    /// <summary>Their name at that time.</summary>
    public string SealedBy { get; private set; } = "";

    /// <summary>When, in UTC.</summary>
    public DateTimeOffset SealedAt { get; private set; }

    /// <summary>解除封存; null while the seal is in force.</summary>
    public PackReopening? Reopening { get; private set; }

    /// <summary>The files in order. Loaded only where they are needed.</summary>
    public IReadOnlyList<PackFile> Files => files;

    /// <summary>The checkpoint.</summary>
    public Checkpoint Checkpoint => new(Month);

    /// <summary>The last day the books are closed for.</summary>
    public DateOnly Through => Checkpoint.LastDayOf(Year);

    /// <summary>What stands in the foot of every page of it: number and check code.</summary>
    public string Stamp => $"封存 {Number} · 校验码 {CheckCode.Print(PrintedCode)}";

    /// <summary>Adds what was rendered from the data, stamped, and with it the closing hash.</summary>
    public void Close(IEnumerable<PackFile> rendered)
    {
        Take(rendered);
        var manifest = PackManifest.OfRendered(Number, Hash, Sums(isData: false));
        ClosingHash = PackManifest.HashOf(manifest);
        Take([new(PackManifest.RenderedFile, false, Encoding.UTF8.GetBytes(manifest))]);
    }

    /// <summary>解除封存: opens the books again; the pack stays as it is.</summary>
    /// <param name="reason">Why.</param>
    /// <param name="laterInForce">Whether a later checkpoint of the same units is sealed; it would keep the books closed.</param>
    /// <exception cref="RuleBroken">Because of who, because there is no reason, or because it changes nothing.</exception>
    public void Reopen(string reason, bool laterInForce, Actor actor, DateTimeOffset at)
    {
        if (CheckpointPermits.MayClose(actor, UnitPath) is { } forbidding) throw new RuleBroken(forbidding);
        if (Reopening is not null) throw new RuleBroken(CheckpointRules.StillInForce);
        if (laterInForce) throw new RuleBroken(CheckpointRules.LaterFirst);
        if (string.IsNullOrWhiteSpace(reason)) throw new RuleBroken(CheckpointRules.ReopeningReasoned, [new(CheckpointRules.ReopeningReasoned, nameof(PackReopening.Reason))]);
        Reopening = new(reason, actor, at);
    }

    private List<(string Name, string Sha256)> Sums(bool isData) => [.. files.Where(file => file.IsData == isData).Select(file => (file.Name, file.Sha256))];

    private void Take(IEnumerable<PackFile> more)
    {
        foreach (var file in more)
        {
            files.Add(file);
            file.Position = files.Count;
        }
    }
}
