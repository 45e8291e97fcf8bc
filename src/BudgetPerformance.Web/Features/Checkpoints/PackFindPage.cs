using BudgetPerformance.Domain.Checkpoints;

namespace BudgetPerformance.Web.Features.Checkpoints;

/// <summary>What a code typed from paper belongs to.</summary>
/// <param name="Code">What was typed.</param>
/// <param name="Pack">The pack; null where there is none.</param>
/// <param name="Findings">What is wrong with it.</param>
public sealed record PackFindPage(string Code, SealedPack? Pack, IReadOnlyList<string> Findings)
{
    /// <summary>Whether the person may open the pack itself.</summary>
    public bool MayOpen { get; init; }
}
