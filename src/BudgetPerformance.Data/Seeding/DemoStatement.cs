using BudgetPerformance.Domain.Departments;

namespace BudgetPerformance.Data.Seeding;

/// <summary>One department statement, who wrote it when (local time), and which projects each duty is served by.</summary>
internal sealed record DemoStatement(
    int Year, string Unit, string By, DateTime At, string Lead, IReadOnlyList<string> Goals, IReadOnlyList<DemoDuty> Duties, IReadOnlyList<string> Safeguards)
{
    public StatementDetails Details => StatementDetails.Blank with
    {
        Lead = Lead,
        Goals = StatementDetails.Blank.Goals with { Items = Goals },
        Duties = [.. Duties.Select(duty => DutyDetails.Blank with { Title = duty.Title, Narrative = duty.Narrative, Refinements = new(Numbering.Bare, duty.Refinements) })],
        Safeguards = StatementDetails.Blank.Safeguards with { Items = Safeguards },
    };
}

/// <summary>One duty with the codes of the projects that serve it.</summary>
internal sealed record DemoDuty(string Title, string Narrative, IReadOnlyList<string> Refinements, IReadOnlyList<string> Projects);
