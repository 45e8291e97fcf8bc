using BudgetPerformance.Domain.Projects;

namespace BudgetPerformance.Domain.Departments;

/// <summary>Looks at a statement as a whole, saved or only typed. It has no review, so nothing that is found stops anybody.</summary>
public static class StatementFindings
{
    /// <summary>Every finding, in the order of the text.</summary>
    public static IReadOnlyList<Objection> On(StatementDetails details, int year)
    {
        var order = Paths(details).Select((path, place) => (path, place)).ToDictionary(at => at.path, at => at.place);
        return [.. Blanks(details).Concat(TextFindings.In(StatementRevision.Flatten(details), year)).OrderBy(finding => order[finding.Field])];
    }

    private static IEnumerable<Objection> Blanks(StatementDetails details)
    {
        if (string.IsNullOrWhiteSpace(details.Lead)) yield return new(StatementRules.LeadGiven, StatementFields.Lead);
        if (details.Goals.Filled.Items.Count == 0) yield return new(StatementRules.GoalsGiven, StatementFields.Goals);
        if (details.Duties.All(duty => duty.IsBlank)) yield return new(StatementRules.DutiesGiven, StatementFields.Duties);
        foreach (var (duty, i) in details.Duties.Select((duty, i) => (duty, i)).Where(duty => !duty.duty.IsBlank))
        {
            if (string.IsNullOrWhiteSpace(duty.Title)) yield return new(StatementRules.DutyTitled, StatementFields.Duty(i, nameof(duty.Title)));
            if (duty.Refinements.Filled.Items.Count == 0) yield return new(StatementRules.DutyRefined, StatementFields.Duty(i, nameof(duty.Refinements)));
        }
        if (details.Safeguards.Filled.Items.Count == 0) yield return new(StatementRules.SafeguardsGiven, StatementFields.Safeguards);
    }

    // Flattened texts come in order; each list's own path stands before its items.
    private static IEnumerable<string> Paths(StatementDetails details) =>
    [
        StatementFields.Lead,
        .. List(StatementFields.Goals, details.Goals.Items.Count),
        StatementFields.Duties,
        .. details.Duties.SelectMany((duty, i) => (string[])
        [
            StatementFields.Duty(i, nameof(duty.Title)), StatementFields.Duty(i, nameof(duty.Narrative)), StatementFields.Duty(i, nameof(duty.LeadIn)),
            .. List(StatementFields.Duty(i, nameof(duty.Refinements)), duty.Refinements.Items.Count),
        ]),
        .. List(StatementFields.Safeguards, details.Safeguards.Items.Count),
    ];

    private static IEnumerable<string> List(string path, int count) => [path, .. Enumerable.Range(0, count).Select(i => StatementFields.Item(path, i))];
}
