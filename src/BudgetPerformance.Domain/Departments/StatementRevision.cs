using BudgetPerformance.Domain.History;

namespace BudgetPerformance.Domain.Departments;

/// <summary>Finds what differs between two versions of a statement.</summary>
public static class StatementRevision
{
    /// <summary>Every difference, in the order of the text. A duty is compared with the one of the same identifier.</summary>
    public static IReadOnlyList<FieldChange> Between(StatementDetails before, StatementDetails after)
    {
        var (old, now) = (Flatten(before), Flatten(after));
        return [.. old.Keys.Union(now.Keys).Select(field => new FieldChange(field, old.GetValueOrDefault(field, ""), now.GetValueOrDefault(field, ""))).Where(change => change.Before != change.After)];
    }

    /// <summary>Every field's path with its text, in the order of the text.</summary>
    public static IReadOnlyDictionary<string, string> Flatten(StatementDetails details)
    {
        var fields = new Dictionary<string, string> { [StatementFields.Lead] = details.Lead };
        Add(StatementFields.Goals, details.Goals);
        fields[StatementFields.Duties + ".Numbering"] = details.DutyNumbering.Print(1);
        foreach (var (duty, i) in details.Duties.Select((duty, i) => (duty, i)))
        {
            fields[StatementFields.Duty(i, nameof(duty.Title))] = duty.Title;
            fields[StatementFields.Duty(i, nameof(duty.Narrative))] = duty.Narrative;
            fields[StatementFields.Duty(i, nameof(duty.LeadIn))] = duty.LeadIn;
            Add(StatementFields.Duty(i, nameof(duty.Refinements)), duty.Refinements);
        }
        Add(StatementFields.Safeguards, details.Safeguards);
        return fields;

        void Add(string path, NumberedList list)
        {
            fields[path + ".Numbering"] = list.Numbering.Print(1);
            foreach (var (item, i) in list.Items.Select((item, i) => (item, i))) fields[$"{path}[{i}]"] = item;
        }
    }
}
