using System.Text.RegularExpressions;
using BudgetPerformance.Documents.Grid;
using BudgetPerformance.Documents.Reading;
using BudgetPerformance.Domain.Projects;

namespace BudgetPerformance.Documents.Templates;

/// <summary>What stands in one row of a template, as its hidden column tells it: A=项目编码|C:Code says that A is a printed label and C is to be filled in.</summary>
/// <param name="Labels">The printed labels, each with its column.</param>
/// <param name="Fields">The fields to fill in, each with its column; of an indicator row without the row's place.</param>
/// <param name="Indicator">For an indicator row its place when it was downloaded; -1 for a blank one. Null for any other row.</param>
internal sealed partial record RowKey(IReadOnlyList<(int Column, string Text)> Labels, IReadOnlyList<(int Column, string Field)> Fields, int? Indicator)
{
    private const int Blank = -1;

    // A form has twelve columns.
    private const int MostParts = 12;

    /// <summary>Whether it was an indicator when the form was downloaded.</summary>
    public int? Origin => Indicator is >= 0 ? Indicator : null;

    /// <summary>The key of a row of the form; empty where nothing in it is a label or a field.</summary>
    public static string Of(IEnumerable<PlacedCell> row, IReadOnlyList<int?> origins) => string.Join('|', row.OrderBy(placed => placed.Column).Select(placed => placed.Cell switch
    {
        { Field: { } field } => $"{CellAddress.Column(placed.Column + 1)}:{Named(field, origins)}",
        { Role: CellRole.Label or CellRole.Heading } label => $"{CellAddress.Column(placed.Column + 1)}={label.Text}",
        _ => null,
    }).OfType<string>());

    /// <summary>Reads a key; null where the text is none.</summary>
    public static RowKey? Read(string text)
    {
        var (labels, fields, indicator) = (new List<(int, string)>(), new List<(int, string)>(), (int?)null);
        if (text.AsSpan().Count('|') >= MostParts) return null;
        foreach (var part in text.Split('|'))
        {
            if (Part().Match(part) is not { Success: true } match) return null;
            var (column, said) = (CellAddress.Read(match.Groups["column"].Value + "1")!.Value.Column, match.Groups["said"].Value);
            if (match.Groups["mark"].Value == "=") labels.Add((column, said));
            else if (IndicatorField().Match(said) is { Success: true } cell)
            {
                indicator = cell.Groups["row"].Value is var row and not "+" ? int.Parse(row, System.Globalization.CultureInfo.InvariantCulture) : Blank;
                fields.Add((column, cell.Groups["field"].Value));
            }
            else if (ProjectFields.Position(said) < int.MaxValue) fields.Add((column, said));
            else return null;
        }
        return new(labels, fields, indicator);
    }

    private static string Named(string field, IReadOnlyList<int?> origins) =>
        ProjectFields.Row(field) is { } row ? field.Replace($"[{row}]", origins[row] is { } origin ? $"[{origin}]" : "[+]", StringComparison.Ordinal) : field;

    [GeneratedRegex(@"^(?<column>[A-Z]{1,2})(?<mark>[=:])(?<said>.+)\z", RegexOptions.NonBacktracking | RegexOptions.Singleline)]
    private static partial Regex Part();

    [GeneratedRegex(@"^Indicators\[(?<row>\+|[0-9]{1,4})\]\.(?<field>Category|Kind|Name|Description|Target|Basis)\z", RegexOptions.NonBacktracking)]
    private static partial Regex IndicatorField();
}
