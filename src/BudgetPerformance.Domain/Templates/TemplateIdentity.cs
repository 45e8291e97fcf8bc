namespace BudgetPerformance.Domain.Templates;

/// <summary>What a sheet of a template says of itself, hidden from who fills it in.</summary>
/// <param name="Edition">Which edition of the template it is.</param>
/// <param name="Year">The fiscal year it is filled in for.</param>
/// <param name="UnitCode">The code of the unit that fills it in.</param>
/// <param name="ProjectId">The project that was downloaded; null on a blank form.</param>
/// <param name="Version">The project's version when it was downloaded; 0 on a blank form.</param>
public sealed record TemplateIdentity(int Edition, int Year, string UnitCode, int? ProjectId, int Version)
{
    /// <summary>The edition that is handed out, and the only one that is read.</summary>
    public const int CurrentEdition = 1;
}
