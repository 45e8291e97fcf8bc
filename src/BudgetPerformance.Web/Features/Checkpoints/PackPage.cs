using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Checkpoints;

namespace BudgetPerformance.Web.Features.Checkpoints;

/// <summary>One file of a pack without its bytes.</summary>
public sealed record PackFileRow(int Position, string Name, bool IsData, int Length, string Sha256)
{
    public string Size => Length < 1024 ? $"{Length} B" : $"{(Length + 1023) / 1024} KB";

    public string ContentType => Path.GetExtension(Name) switch
    {
        ".json" => "application/json",
        ".pdf" => "application/pdf",
        ".txt" => "text/plain; charset=utf-8",
        _ => Documents.Writers.Excel.ListWriter.ContentType,
    };
}

/// <summary>A pack's page.</summary>
/// <param name="Pack">The pack with its unit and its reopening.</param>
/// <param name="Files">Its files.</param>
/// <param name="Actor">Who looks.</param>
/// <param name="LaterInForce">Whether a later checkpoint of the same units is sealed.</param>
public sealed record PackPage(SealedPack Pack, IReadOnlyList<PackFileRow> Files, Actor Actor, bool LaterInForce)
{
    /// <summary>What the check just made has found; null where none was made.</summary>
    public IReadOnlyList<string>? Findings { get; init; }

    /// <summary>The reason that was typed for a refused reopening.</summary>
    public string Reason { get; init; } = "";

    /// <summary>Why reopening was refused.</summary>
    public string? Problem { get; init; }

    public string Address => $"/packs/{Pack.Id}";

    public bool MayReopen => Pack.Reopening is null && CheckpointPermits.MayClose(Actor, Pack.UnitPath) is null;

    public static string Sealed(SealedPack pack) => $"已封存，封存号 {pack.Number}，校验码 {CheckCode.Print(pack.PrintedCode)}。";

    public static string Reopened(SealedPack pack) => $"封存包 {pack.Number} 已解除封存，该时点可以重新登记；原封存包仍可查看和下载。";
}
