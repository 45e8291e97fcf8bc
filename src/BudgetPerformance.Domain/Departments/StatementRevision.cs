using BudgetPerformance.Domain.History;

namespace BudgetPerformance.Domain.Departments;

/// <summary>Finds what differs between two versions of a statement.</summary>
public static class StatementRevision
{
    /// <summary>
    /// Every difference, in the order of the text. A duty is compared with the one of the same identifier, or of the same title where it has none yet;
    /// an item that was added is one difference at its later position, one that was removed is one at its earlier position.
    /// </summary>
    public static IReadOnlyList<FieldChange> Between(StatementDetails before, StatementDetails after) =>
    [
        .. Text(StatementFields.Lead, before.Lead, after.Lead),
        .. Lists(StatementFields.Goals, before.Goals, after.Goals),
        .. Text(StatementFields.Numbering(StatementFields.Duties), before.DutyNumbering.Print(1), after.DutyNumbering.Print(1)),
        .. Duties(before.Duties, after.Duties),
        .. Lists(StatementFields.Safeguards, before.Safeguards, after.Safeguards),
    ];

    /// <summary>Every field's path with its text, in the order of the text.</summary>
    public static IReadOnlyDictionary<string, string> Flatten(StatementDetails details)
    {
        var fields = new Dictionary<string, string> { [StatementFields.Lead] = details.Lead };
        Add(StatementFields.Goals, details.Goals);
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
            foreach (var (item, i) in list.Items.Select((item, i) => (item, i))) fields[StatementFields.Item(path, i)] = item;
        }
    }

    private static IEnumerable<FieldChange> Text(string field, string before, string after) => before == after ? [] : [new(field, before, after)];

    private static IEnumerable<FieldChange> Lists(string path, NumberedList before, NumberedList after) =>
    [
        .. Text(StatementFields.Numbering(path), before.Numbering.Print(1), after.Numbering.Print(1)),
        .. ItemAlignment.Of(before.Items, after.Items).SelectMany(pair => Text(
            StatementFields.Item(path, pair.After ?? pair.Before!.Value),
            pair.Before is { } was ? before.Items[was] : "",
            pair.After is { } now ? after.Items[now] : "")),
    ];

    private static IEnumerable<FieldChange> Duties(IReadOnlyList<DutyDetails> before, IReadOnlyList<DutyDetails> after)
    {
        var left = before.ToList();
        var pairs = after.Select(duty => (Before: Counterpart(duty, left), After: duty)).ToList();
        var kept = pairs.Where(pair => pair.Before is not null).Select(pair => pair.Before!).ToList();
        return
        [
            .. left.SelectMany(gone => Fields(before.ToList().IndexOf(gone), gone, null)),
            .. Text(StatementFields.Order, Titles(before.Where(kept.Contains)), Titles(kept)),
            .. pairs.SelectMany((pair, i) => Fields(i, pair.Before, pair.After)),
        ];
    }

    private static DutyDetails? Counterpart(DutyDetails duty, List<DutyDetails> left)
    {
        var found = left.Find(other => duty.Id is null ? duty.Title.Length > 0 && other.Title == duty.Title : other.Id == duty.Id);
        if (found is not null) left.Remove(found);
        return found;
    }

    private static IEnumerable<FieldChange> Fields(int position, DutyDetails? before, DutyDetails? after)
    {
        var nothing = new DutyDetails(null, "", "", "", new((before ?? after)!.Refinements.Numbering, []));
        var (old, now) = (before ?? nothing, after ?? nothing);
        return
        [
            .. Text(StatementFields.Duty(position, nameof(DutyDetails.Title)), old.Title, now.Title),
            .. Text(StatementFields.Duty(position, nameof(DutyDetails.Narrative)), old.Narrative, now.Narrative),
            .. Text(StatementFields.Duty(position, nameof(DutyDetails.LeadIn)), old.LeadIn, now.LeadIn),
            .. Lists(StatementFields.Duty(position, nameof(DutyDetails.Refinements)), old.Refinements, now.Refinements),
        ];
    }

    private static string Titles(IEnumerable<DutyDetails> duties) => string.Join('\n', duties.Select(duty => duty.Title));
}
