using System.Globalization;
using BudgetPerformance.Domain.Disbursements;
using BudgetPerformance.Domain.Objectives;
using BudgetPerformance.Domain.Projects;

namespace BudgetPerformance.Domain.History;

/// <summary>Finds what differs between two versions of a form.</summary>
public static class Revision
{
    private const string CellMark = " ｜ ";

    // What stands between cells may stand in a text, too. There a character is put before it that no text can hold and no eye can see.
    private const string Bar = "｜", BarInText = "\u200B｜";

    /// <summary>
    /// Every difference, in the order of the form. Indicator rows that belong together are compared cell by cell under their later position;
    /// a row that was added is one difference at its later position, one that was removed is one at its earlier position.
    /// </summary>
    public static IReadOnlyList<FieldChange> Between(ProjectDetails before, ProjectDetails after)
    {
        var (old, now) = (Heading(before), Heading(after));
        return
        [
            .. old.Keys.Union(now.Keys).OrderBy(ProjectFields.Position).Select(field => new FieldChange(field, old.GetValueOrDefault(field, ""), now.GetValueOrDefault(field, ""))).Where(Differs),
            .. RowAlignment.Of(before.Indicators, after.Indicators).SelectMany(pair => Rows(before.Indicators, after.Indicators, pair.Before, pair.After)),
        ];
    }

    /// <summary>A version's values as they were before some changes, in the order of the form.</summary>
    /// <param name="values">The values after the changes, as <see cref="Flatten"/> gives them.</param>
    /// <param name="changes">The changes of one event.</param>
    public static IReadOnlyDictionary<string, string> Undo(IReadOnlyDictionary<string, string> values, IReadOnlyList<FieldChange> changes)
    {
        var cells = new Dictionary<string, string>(values);
        foreach (var change in changes.Where(change => !IsRow(change))) cells[change.Field] = change.Before;
        var rows = new List<string[]>();
        while (cells.ContainsKey(ProjectFields.Indicator(rows.Count, nameof(Indicator.Name)))) rows.Add([.. RowFields(rows.Count).Select(field => cells[field])]);
        foreach (var added in changes.Where(change => IsRow(change) && change.Before.Length == 0).Reverse())
            if (ProjectFields.Row(added.Field) is { } row && row < rows.Count) rows.RemoveAt(row);
        foreach (var removed in changes.Where(change => IsRow(change) && change.Before.Length > 0))
            rows.Insert(Math.Min(ProjectFields.Row(removed.Field)!.Value, rows.Count), [.. removed.Before.Split(CellMark, Indicator.CellNames.Count).Select(cell => cell.Replace(BarInText, Bar, StringComparison.Ordinal))]);

        var before = cells.Where(cell => ProjectFields.Row(cell.Key) is null).ToDictionary();
        for (var row = 0; row < rows.Count; row++)
            foreach (var (field, cell) in RowFields(row).Zip(rows[row])) before[field] = cell;
        return before;
    }

    /// <summary>Every field's path with its printed value (amounts in 万元, exact), in the order of the form.</summary>
    public static IReadOnlyDictionary<string, string> Flatten(ProjectDetails details)
    {
        var fields = Heading(details);
        for (var row = 0; row < details.Indicators.Count; row++)
            foreach (var (field, text) in details.Indicators[row].Cells) fields[ProjectFields.Indicator(row, field)] = text;
        return fields;
    }

    /// <summary>The details that <see cref="Flatten"/> printed.</summary>
    public static ProjectDetails Restore(IReadOnlyDictionary<string, string> values)
    {
        var plan = new List<Percentage?>();
        while (values.TryGetValue(ProjectFields.Plan(plan.Count), out var step)) plan.Add(Number(step) is { } points ? Percentage.Of(points) : null);
        var indicators = new List<Indicator>();
        while (values.ContainsKey(ProjectFields.Indicator(indicators.Count, nameof(Indicator.Name)))) indicators.Add(Row([.. RowFields(indicators.Count).Select(Text)]));
        return new(new(Text(ProjectFields.Code)), Text(ProjectFields.Name), new(Amount(ProjectFields.Budget), Amount(ProjectFields.FiscalFunds), Amount(ProjectFields.OtherFunds)),
            Text(ProjectFields.Purpose), new DisbursementPlan(plan), Objective.Read(Text(ProjectFields.Objectives)), indicators);

        string Text(string field) => values.GetValueOrDefault(field, "");

        Money? Amount(string field) => Number(Text(field)) is { } amount ? Money.Of(amount, MoneyUnit.TenThousandYuan) : null;

        static decimal? Number(string printed) => printed.Length == 0 ? null : decimal.Parse(printed, CultureInfo.InvariantCulture);
    }

    /// <summary>The values of a project as they were in an earlier version, as <see cref="Flatten"/> gives them.</summary>
    /// <param name="project">The project with its history.</param>
    /// <param name="version">A version it has had.</param>
    public static IReadOnlyDictionary<string, string> AsOf(Project project, int version) =>
        project.Events.Where(happened => happened.Version > version).Reverse().Aggregate(Flatten(project.Details), (values, happened) => Undo(values, happened.Changes));

    /// <summary>An indicator of the texts of its cells, in the order of the form.</summary>
    internal static Indicator Row(IReadOnlyList<string> cells) => new(cells[0], cells[1], cells[2], cells[3], TargetValue.Read(cells[4]), cells[5]);

    private static IEnumerable<string> RowFields(int row) => Indicator.CellNames.Select(name => ProjectFields.Indicator(row, name));

    private static bool IsRow(FieldChange change) => change.Field.StartsWith(ProjectFields.Indicators, StringComparison.Ordinal) && change.Field.EndsWith(']');

    private static bool Differs(FieldChange change) => change.Before != change.After;

    private static IEnumerable<FieldChange> Rows(IReadOnlyList<Indicator> before, IReadOnlyList<Indicator> after, int? old, int? now) => (old, now) switch
    {
        ({ } o, { } n) => before[o].Cells.Zip(after[n].Cells, (b, a) => new FieldChange(ProjectFields.Indicator(n, a.Field), b.Text, a.Text)).Where(Differs),
        ({ } o, null) => [new(ProjectFields.Indicator(o), Printed(before[o]), "")],
        (null, { } n) => [new(ProjectFields.Indicator(n), "", Printed(after[n]))],
        _ => [],
    };

    /// <summary>A whole row as one text.</summary>
    internal static string Printed(Indicator indicator) => string.Join(CellMark, indicator.Cells.Select(cell => cell.Text.Replace(Bar, BarInText, StringComparison.Ordinal)));

    /// <summary>Everything but the indicators.</summary>
    internal static Dictionary<string, string> Heading(ProjectDetails details)
    {
        static string Amount(Money? money) => money?.Print(MoneyUnit.TenThousandYuan) ?? "";
        var fields = new Dictionary<string, string>
        {
            [ProjectFields.Code] = details.Code.Text,
            [ProjectFields.Name] = details.Name,
            [ProjectFields.Budget] = Amount(details.Funding.Budget),
            [ProjectFields.FiscalFunds] = Amount(details.Funding.FiscalFunds),
            [ProjectFields.OtherFunds] = Amount(details.Funding.OtherFunds),
            [ProjectFields.Purpose] = details.Purpose,
        };
        for (var i = 0; i < details.Plan.Steps.Count; i++) fields[ProjectFields.Plan(i)] = details.Plan[i]?.Print() ?? "";
        fields[ProjectFields.Objectives] = Objective.Print(details.Objectives);
        return fields;
    }
}
