using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Web.Features.Projects;

namespace BudgetPerformance.Web.Features.Departments;

/// <summary>Two people changed one statement: what differs, text by text and list by list, and how it is put together again.</summary>
/// <param name="Statement">The statement as the other person saved it.</param>
/// <param name="Mine">What was to be saved.</param>
/// <param name="BaseVersion">The version both started from; 0 where both began.</param>
/// <param name="Fields">What differs, in the order of the text.</param>
public sealed record StatementConflict(DepartmentStatement Statement, StatementForm Mine, int BaseVersion, IReadOnlyList<ConflictingField> Fields)
{
    /// <summary>Who saved since, newest first.</summary>
    public IEnumerable<StatementEvent> Since => Statement.Events.Where(e => e.Version > BaseVersion).Reverse();

    /// <summary>Whether both versions of a field may be kept, one after the other: those of a list.</summary>
    public static bool MayTakeBoth(string field) => StatementPath.OfList(field) is not null;

    public static StatementConflict Between(DepartmentStatement theirs, StatementForm mine, int baseVersion, Func<string, Choice?>? chosen = null)
    {
        var (before, saved, typed) = (theirs.Events.SingleOrDefault(e => e.Version == baseVersion)?.Details ?? StatementDetails.Blank, theirs.Details, mine.ToDetails().Filled);
        var dutyByDuty = saved.Duties.Select(duty => duty.Id).SequenceEqual(typed.Duties.Select(duty => duty.Id));
        var (was, their, my) = (Texts(InOrder(before, saved), dutyByDuty), Texts(saved, dutyByDuty), Texts(typed, dutyByDuty));
        return new(theirs, mine, baseVersion, [.. their.Keys.Select(Field).Where(field => field.Theirs != field.Mine)]);

        ConflictingField Field(string path)
        {
            var text = was.GetValueOrDefault(path, "");
            return new(path, text, their[path], my[path], chosen?.Invoke(path) ?? (my[path] == text ? Choice.Theirs : their[path] == text ? Choice.Mine : null));
        }
    }

    /// <summary>The page with every field as chosen, over the version that is saved now.</summary>
    public StatementForm Resolved()
    {
        var (resolved, mine) = (StatementForm.From(Statement), StatementForm.From(Mine.ToDetails().Filled));
        resolved.SubmitKey = Mine.SubmitKey;
        foreach (var field in Fields.Where(field => field.Chosen is not Choice.Theirs)) Take(resolved, mine, field);
        return resolved;
    }

    private static void Take(StatementForm resolved, StatementForm mine, ConflictingField field)
    {
        var both = field.Chosen is Choice.Both;
        switch (StatementPath.OfList(field.Field) ?? StatementPath.Read(field.Field))
        {
            case { IsNumbering: true }: resolved.DutyNumbering = mine.DutyNumbering; break;
            case { Name: StatementFields.Lead }: resolved.Lead = mine.Lead; break;
            case { Duty: null, Name: StatementFields.Duties }: resolved.Duties = both ? [.. resolved.Duties, .. Others(resolved, mine)] : mine.Duties; break;
            case { } list when resolved.ItemsOf(list) is { } items && mine.ItemsOf(list) is { } others:
                if (!both) items.Numbering = others.Numbering;
                items.Items = both ? [.. items.Items, .. others.Items.Where(item => !items.Items.Contains(item))] : others.Items;
                break;
            case { Duty: { } at, Name: var name }:
                var (duty, from) = (resolved.Duties[at], mine.Duties[at]);
                if (name == nameof(duty.Title)) duty.Title = from.Title;
                else if (name == nameof(duty.Narrative)) duty.Narrative = from.Narrative;
                else duty.LeadIn = from.LeadIn;
                break;
        }
    }

    // What I changed of a duty that is kept as well comes as a duty of its own.
    private static IEnumerable<DutyForm> Others(StatementForm resolved, StatementForm mine)
    {
        var kept = resolved.Duties.ConvertAll(duty => duty.ToDuty());
        foreach (var duty in mine.Duties.Where(duty => !duty.IsBlank && !kept.Contains(duty.ToDuty())))
        {
            if (kept.Exists(other => other.Id == duty.Id)) duty.Id = null;
            yield return duty;
        }
    }

    // The base's duties in the order of what is saved, so that each is compared with itself.
    private static StatementDetails InOrder(StatementDetails before, StatementDetails saved) => before with
    {
        Duties = [.. saved.Duties.Select(duty => before.Duties.FirstOrDefault(other => other.Id == duty.Id) ?? DutyDetails.Blank with { LeadIn = "" }), .. before.Duties.Where(duty => saved.Duties.All(other => other.Id != duty.Id))],
    };

    private static Dictionary<string, string> Texts(StatementDetails details, bool dutyByDuty)
    {
        var texts = new Dictionary<string, string>
        {
            [StatementFields.Lead] = details.Lead,
            [StatementFields.Goals] = Lines(details.Goals),
            [StatementFields.Numbering(StatementFields.Duties)] = details.DutyNumbering.Print(1),
        };
        if (!dutyByDuty) texts[StatementFields.Duties] = string.Join("\n\n", details.Duties.Where(duty => !duty.IsBlank).Select(duty => $"{duty.Title}\n{duty.Narrative}{duty.LeadIn}\n{Lines(duty.Refinements)}"));
        foreach (var (duty, i) in details.Duties.Select((duty, i) => (duty, i)).Where(_ => dutyByDuty))
        {
            texts[StatementFields.Duty(i, nameof(duty.Title))] = duty.Title;
            texts[StatementFields.Duty(i, nameof(duty.Narrative))] = duty.Narrative;
            texts[StatementFields.Duty(i, nameof(duty.LeadIn))] = duty.LeadIn;
            texts[StatementFields.Duty(i, nameof(duty.Refinements))] = Lines(duty.Refinements);
        }
        texts[StatementFields.Safeguards] = Lines(details.Safeguards);
        return texts;
    }

    private static string Lines(NumberedList list) => string.Join('\n', list.Printed);
}
