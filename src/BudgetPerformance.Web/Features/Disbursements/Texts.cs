using BudgetPerformance.Domain;

namespace BudgetPerformance.Web.Features.Disbursements;

/// <summary>Typed texts as the ledger keeps them: without space around them.</summary>
internal static class Texts
{
    public static string Line(string? typed) => PlainText.Normalize(typed, manyLines: false).Trim();

    public static string Lines(string? typed) => PlainText.Normalize(typed, manyLines: true).Trim();
}
