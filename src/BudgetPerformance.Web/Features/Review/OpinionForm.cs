using BudgetPerformance.Domain;
using BudgetPerformance.Domain.History;
using BudgetPerformance.Domain.Review;

namespace BudgetPerformance.Web.Features.Review;

/// <summary>A reviewer's opinion on the version they saw.</summary>
public sealed record OpinionForm(string? Opinion, int Version)
{
    /// <summary>The opinion as it is kept.</summary>
    /// <exception cref="RuleBroken">It is too long or holds what cannot be saved.</exception>
    public string Checked()
    {
        var text = PlainText.Normalize(Opinion, manyLines: true).Trim();
        return PlainText.Problem(text, ProjectEvent.OpinionMaxLength, manyLines: true) is not { } problem ? text
            : throw new RuleBroken(ReviewRules.OpinionReadable, [new Objection(ReviewRules.OpinionReadable, nameof(Opinion), problem)]);
    }
}
