namespace BudgetPerformance.Domain.Projects;

public sealed partial class Project
{
    /// <summary>Every finding on the form as it stands, in the order of the form. Those that block must be gone before a submission.</summary>
    public IReadOnlyList<Objection> Objections() => [.. ProjectFindings.On(Details, FiscalYear)];
}
