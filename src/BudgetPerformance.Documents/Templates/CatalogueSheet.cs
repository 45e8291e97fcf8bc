using BudgetPerformance.Domain.Objectives;
using ClosedXML.Excel;

namespace BudgetPerformance.Documents.Templates;

/// <summary>The hidden sheet from which the two upper tiers of indicators are chosen. The second list is found by the first's choice, by place and not by name: any name may stand in a catalogue.</summary>
internal static class CatalogueSheet
{
    public const string SheetName = "指标目录";
    private const string Categories = "一级指标";
    private const string Places = "二级指标位置";
    private const string Kinds = "二级指标";

    /// <summary>The list of first tiers, as a formula.</summary>
    public const string CategoryList = "=" + Categories;

    /// <summary>The list of the second tiers that belong to the first tier in a cell, as a formula.</summary>
    public static string KindList(string category) => $"=OFFSET({Kinds},VLOOKUP({category},{Places},3,FALSE),0,VLOOKUP({category},{Places},2,FALSE),1)";

    public static void Write(XLWorkbook workbook, string name, IndicatorCatalogue catalogue)
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
        workbook.NamedRanges.Add(Categories, sheet.Range(1, 1, row, 1));
        workbook.NamedRanges.Add(Places, sheet.Range(1, 1, row, 3));
        workbook.NamedRanges.Add(Kinds, sheet.Range(1, 4, 1, 4));
        sheet.Protect();
        sheet.Hide();
    }
}
