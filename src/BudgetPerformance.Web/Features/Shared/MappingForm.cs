using System.ComponentModel.DataAnnotations;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Lists;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace BudgetPerformance.Web.Features.Shared;

/// <summary>Which heading of an uploaded list stands over which of our columns, and in which unit its amounts are.</summary>
public class MappingForm
{
    /// <summary>The heading of each column, by the column's key.</summary>
    public Dictionary<string, string?> Columns { get; set; } = [];

    [Display(Name = "金额单位")]
    public MoneyUnit? Unit { get; set; }

    /// <summary>The upload's version that was on the screen.</summary>
    public int Version { get; set; }

    public static IEnumerable<SelectListItem> Units => Enum.GetValues<MoneyUnit>().Select(unit => new SelectListItem(unit.Chinese(), unit.ToString()));

    /// <summary>The name of the field that an objection is about.</summary>
    public static string FieldOf(string column) => column == nameof(Unit) ? column : $"{nameof(Columns)}[{column}]";

    /// <summary>The mapping; a heading that the list does not have counts as none.</summary>
    public ColumnMapping ToMapping(IReadOnlyList<KnownColumn> columns, IReadOnlyList<string> headings) => new(
        columns.Where(column => Columns.GetValueOrDefault(column.Key) is { } heading && headings.Contains(heading)).ToDictionary(column => column.Key, column => Columns[column.Key]!), Unit);

    /// <summary>Proposes a heading for every column that was not asked for yet.</summary>
    public void Propose(IReadOnlyList<KnownColumn> columns, ColumnMapping mapping)
    {
        foreach (var column in columns) Columns.TryAdd(column.Key, mapping[column]);
    }
}
