using BudgetPerformance.Domain.Objectives;
using ClosedXML.Excel;

namespace BudgetPerformance.Documents.Templates;

/// <summary>The hidden sheet from which a year's two upper tiers of indicators are chosen. The second list is found by the first's choice, by place and not by name: any name may stand in a catalogue.</summary>
/// <param name="year">The year, where the workbook holds forms of several; null for its first.</param>
internal sealed class CatalogueSheet(int? year)
{
    public const string SheetName = "指标目录";

    private readonly string categories = Named("一级指标", year);
    private readonly string places = Named("二级指标位置", year);
    private readonly string kinds = Named("二级指标", year);

    /// <summary>The list of first tiers, as a formula.</summary>
    public string CategoryList => "=" + categories;

    /// <summary>The list of the second tiers that belong to the first tier in a cell, as a formula.</summary>
    public string KindList(string category) => $"=OFFSET({kinds},VLOOKUP({category},{places},3,FALSE),0,VLOOKUP({category},{places},2,FALSE),1)";

    public void Write(XLWorkbook workbook, string name, IndicatorCatalogue catalogue)
    {
        var sheet = workbook.AddWorksheet(name);
        var (row, first) = (0, 0);
        foreach (var category in catalogue.Categories)
        {
            sheet.Cell(++row, 1).SetValue(category.Name);
            sheet.Cell(row, 2).SetValue(category.Kinds.Count);
            sheet.Cell(row, 3).SetValue(first);
            foreach (var kind in category.Kinds) sheet.Cell(++first, 4).SetValue(kind);
        }
        workbook.NamedRanges.Add(categories, sheet.Range(1, 1, row, 1));
        workbook.NamedRanges.Add(places, sheet.Range(1, 1, row, 3));
        workbook.NamedRanges.Add(kinds, sheet.Range(1, 4, 1, 4));
        sheet.Protect();
        sheet.Hide();
    }

    private static string Named(string list, int? year) => year is { } other ? FormattableString.Invariant($"{list}_{other}") : list;
}
