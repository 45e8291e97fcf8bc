using System.Globalization;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Lists;

namespace BudgetPerformance.Documents.Reading;

/// <summary>A sheet whose row of headings was found.</summary>
/// <param name="Name">The sheet's name.</param>
/// <param name="Headings">What stands above each column, by column from 1; no two alike.</param>
/// <param name="StatedUnit">The unit that a line above the headings states, or null.</param>
/// <param name="Rows">The rows below.</param>
internal sealed record HeadedTable(string Name, IReadOnlyDictionary<int, string> Headings, MoneyUnit? StatedUnit, IReadOnlyList<ReadRow> Rows)
{
    private const int SearchedRows = 40;
    private const int LeastColumns = 3;

    /// <summary>How many of its headings are known.</summary>
    public int Known { get; private init; }

    /// <summary>The table below the row that names the most known columns, at least two; else below the first row of at least three texts. Null where there is neither.</summary>
    public static HeadedTable? Find(ReadSheet sheet, Func<string, bool> isKnown)
    {
        var candidates = sheet.Rows.Take(SearchedRows).ToList();
        var (best, known) = candidates.Select(row => (Row: row, Known: row.Cells.Values.Select(cell => Label(cell.Text)).Where(isKnown).Distinct().Count())).Where(candidate => candidate.Known >= 2).OrderByDescending(candidate => candidate.Known).FirstOrDefault();
        best ??= candidates.FirstOrDefault(row => row.Cells.Count >= LeastColumns && row.Cells.Values.All(cell => IsLabel(cell.Text)));
        if (best is null) return null;
        var position = candidates.IndexOf(best);
        var below = sheet.Rows.Skip(position + 1).ToList();
        var stated = candidates.Take(position).SelectMany(row => row.Cells.Values).Select(cell => ListHeading.UnitIn(cell.Text)).FirstOrDefault(unit => unit is not null);
        return new(sheet.Name, Named(best, below), stated, below) { Known = known };
    }

    /// <summary>Whether the row repeats the headings, as each printed page does.</summary>
    public bool IsHeading(ReadRow row) => row.Cells.Count >= 2 && row.Cells.All(pair => Headings.TryGetValue(pair.Key, out var heading) && heading == Label(pair.Value.Text));

    // A column without a heading, or with one that stands twice, goes by its letter.
    private static Dictionary<int, string> Named(ReadRow headings, List<ReadRow> below)
    {
        var named = new Dictionary<int, string>();
        foreach (var column in headings.Cells.Keys.Concat(below.SelectMany(row => row.Cells.Keys)).Distinct().Order())
        {
            var label = headings.Cells.TryGetValue(column, out var cell) ? Label(cell.Text) : "";
            named[column] = label.Length > 0 && !named.ContainsValue(label) ? label : $"{label}（{CellAddress.Column(column)}列）";
        }
        return named;
    }

    private static string Label(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static bool IsLabel(string text) => text.Length <= 40 && !decimal.TryParse(text, NumberStyles.Any, CultureInfo.InvariantCulture, out _) && TypedDate.Read(text).Value is null;
}
