using System.Collections;
using System.Globalization;
using System.Text.Json;
using BudgetPerformance.Domain.Departments;

namespace BudgetPerformance.Web.Features.Departments;

public sealed partial class StatementForm
{
    private static readonly JsonSerializerOptions Strict = new() { RespectNullableAnnotations = true };

    /// <summary>Takes one step on the page without saving: add:Goals, remove:Goals[2], up:…, down:…, move:Goals[2]:0, paste:Duties or undo. Anything else changes nothing.</summary>
    /// <param name="step">The step.</param>
    /// <returns>The page after it, and what became of a pasted text.</returns>
    public (StatementForm Page, PasteOutcome? Outcome) Take(string? step)
    {
        if (step == "undo") return (Undone(), null);
        var before = Snapshot();
        PasteOutcome? outcome = null;
        switch (step?.Split(':'))
        {
            case ["add", var to] when StatementPath.OfList(to) is { At: null } list: Add(list); break;
            case ["remove", var at] when Find(at) is var (items, i): items.RemoveAt(i); break;
            case ["up", var at] when Find(at) is var (items, i): Move(items, i, i - 1); break;
            case ["down", var at] when Find(at) is var (items, i): Move(items, i, i + 1); break;
            case ["move", var at, var to] when Find(at) is var (items, i) && int.TryParse(to, NumberStyles.None, CultureInfo.InvariantCulture, out var place): Move(items, i, place); break;
            case ["paste", var to] when StatementPath.OfList(to) is { At: null } list: outcome = TakeApart(list); break;
            default: return (this, null);
        }
        Before = before;
        return (this, outcome);
    }

    private void Add(StatementPath list)
    {
        if (list is { Duty: null, Name: StatementFields.Duties }) Duties.Add(DutyForm.From(DutyDetails.Blank));
        else ItemsOf(list)?.Items.Add("");
    }

    private PasteOutcome? TakeApart(StatementPath list)
    {
        var lines = Pasted.GetValueOrDefault(list.List, "").Split('\n');
        if (lines.All(string.IsNullOrWhiteSpace)) return null;
        if (list.Duty is not null)
        {
            var items = StatementText.Items(lines);
            ItemsOf(list)?.Append(items);
            Pasted.Remove(list.List);
            return new(list.List, StatementDetails.Blank with { Goals = new(Numbering.Arabic, items) }, []);
        }
        var read = StatementText.Read(lines, Enum.Parse<StatementSection>(list.Name));
        Append(read.Details);
        var left = read.Doubts.Where(doubt => doubt.Kind == DoubtKind.LeftOver).Select(doubt => doubt.Text).Concat(read.Rest).ToList();
        if (left.Count > 0) Pasted[list.List] = string.Join('\n', left);
        else Pasted.Remove(list.List);
        return new(list.List, read.Details, read.Doubts);
    }

    // What was typed stays; what was pasted comes behind it.
    private void Append(StatementDetails pasted)
    {
        if (Lead.Length == 0) Lead = pasted.Lead;
        else if (pasted.Lead.Length > 0 && pasted.Lead != Lead) Lead += "\n" + pasted.Lead;
        Goals.Append(pasted.Goals.Items, pasted.Goals.Numbering);
        if (pasted.Duties.Count > 0 && Duties.TrueForAll(duty => duty.IsBlank)) DutyNumbering = pasted.DutyNumbering;
        if (pasted.Duties.Count > 0) Duties = [.. Duties.Where(duty => !duty.IsBlank || duty.Id is not null), .. pasted.Duties.Select(DutyForm.From)];
        Safeguards.Append(pasted.Safeguards.Items, pasted.Safeguards.Numbering);
    }

    private (IList Items, int At)? Find(string path)
    {
        if (StatementPath.OfList(path) is not { At: { } at } item) return null;
        IList? items = item is { Duty: null, Name: StatementFields.Duties } ? Duties : ItemsOf(item)?.Items;
        return items is not null && at < items.Count ? (items, at) : null;
    }

    private static void Move(IList items, int from, int to)
    {
        if (to < 0 || to >= items.Count) return;
        var item = items[from];
        items.RemoveAt(from);
        items.Insert(to, item);
    }

    private string Snapshot()
    {
        var before = Before;
        Before = null;
        var snapshot = JsonSerializer.Serialize(this);
        Before = before;
        return snapshot;
    }

    // It came from a browser.
    private bool IsWhole => !Duties.Contains(null!) && Duties.Select(duty => duty.Refinements).Append(Goals).Append(Safeguards).All(list => !list.Items.Contains(null!) && Enum.IsDefined(list.Numbering));

    private StatementForm Undone()
    {
        try
        {
            if (Before is null || JsonSerializer.Deserialize<StatementForm>(Before, Strict) is not { } before || !before.IsWhole) return this;
            (before.Version, before.SubmitKey) = (Version, SubmitKey);
            return before;
        }
        catch (JsonException)
        {
            return this;
        }
    }
}
