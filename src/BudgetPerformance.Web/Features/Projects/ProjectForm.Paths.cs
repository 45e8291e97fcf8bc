using System.Globalization;
using System.Text.RegularExpressions;
using BudgetPerformance.Domain.Projects;
using BudgetPerformance.Web.Features.Objectives;

namespace BudgetPerformance.Web.Features.Projects;

public sealed partial class ProjectForm
{
    /// <summary>What was typed into the field of a path; setting a row's field adds the rows up to it.</summary>
    public string this[string path]
    {
        get => path switch
        {
            ProjectFields.Code => Code,
            ProjectFields.Name => Name,
            ProjectFields.Budget => Budget,
            ProjectFields.FiscalFunds => FiscalFunds,
            ProjectFields.OtherFunds => OtherFunds,
            ProjectFields.Purpose => Purpose,
            ProjectFields.Objectives => Objectives,
            _ when CheckpointOf(path) is { } checkpoint => Plan.ElementAtOrDefault(checkpoint) ?? "",
            _ when RowOf(path) is var (row, field) => Indicators.ElementAtOrDefault(row)?[field] ?? "",
            _ => "",
        };
        set
        {
            switch (path)
            {
                case ProjectFields.Code: Code = value; break;
                case ProjectFields.Name: Name = value; break;
                case ProjectFields.Budget: Budget = value; break;
                case ProjectFields.FiscalFunds: FiscalFunds = value; break;
                case ProjectFields.OtherFunds: OtherFunds = value; break;
                case ProjectFields.Purpose: Purpose = value; break;
                case ProjectFields.Objectives: Objectives = value; break;
                case var _ when CheckpointOf(path) is { } checkpoint:
                    while (Plan.Count <= checkpoint) Plan.Add("");
                    Plan[checkpoint] = value;
                    break;
                case var _ when RowOf(path) is var (row, field):
                    while (Indicators.Count <= row) Indicators.Add(new IndicatorRow());
                    Indicators[row][field] = value;
                    break;
                default: throw new ArgumentException($"There is no field {path}.", nameof(path));
            }
        }
    }

    /// <summary>The path of every field on the page, in its order.</summary>
    public IEnumerable<string> Paths =>
    [
        ProjectFields.Code, ProjectFields.Name, ProjectFields.Budget, ProjectFields.FiscalFunds, ProjectFields.OtherFunds, ProjectFields.Purpose,
        .. Plan.Select((_, position) => ProjectFields.Plan(position)), ProjectFields.Objectives,
        .. Indicators.SelectMany((_, row) => IndicatorRow.Fields.Select(cell => ProjectFields.Indicator(row, cell))),
    ];

    /// <summary>The position of a checkpoint's path such as Plan[2]; null for any other path.</summary>
    public static int? CheckpointOf(string path) =>
        CheckpointPattern().Match(path) is { Success: true } match ? int.Parse(match.Groups["position"].ValueSpan, CultureInfo.InvariantCulture) : null;

    /// <summary>Row and field of a path such as Indicators[2].Target; null for any other path.</summary>
    public static (int Row, string Field)? RowOf(string path) =>
        RowPattern().Match(path) is { Success: true } match && IndicatorRow.Fields.Contains(match.Groups["field"].Value)
            ? (int.Parse(match.Groups["position"].ValueSpan, CultureInfo.InvariantCulture), match.Groups["field"].Value)
            : null;

    [GeneratedRegex(@"^Plan\[(?<position>0|[1-9][0-9]?)\]$", RegexOptions.NonBacktracking)]
    private static partial Regex CheckpointPattern();

    [GeneratedRegex(@"^Indicators\[(?<position>0|[1-9][0-9]{0,3})\]\.(?<field>[A-Za-z]+)$", RegexOptions.NonBacktracking)]
    private static partial Regex RowPattern();
}
