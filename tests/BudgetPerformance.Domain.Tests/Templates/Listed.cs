using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Lists;
using BudgetPerformance.Domain.Projects;
using BudgetPerformance.Domain.Templates;
using BudgetPerformance.Testing;

namespace BudgetPerformance.Domain.Tests.Templates;

/// <summary>Foreign lists whose headings are the names of our own columns; the first row stands in line 2.</summary>
internal static class Listed
{
    public static readonly BudgetUnit Unit = Given.Unit();
    public static readonly Actor Preparer = Given.Preparer(unit: Unit);

    public static ForeignList List(string headings, params string[] rows) => In(MoneyUnit.Yuan, headings, rows);

    public static ForeignList In(MoneyUnit? unit, string headings, params string[] rows)
    {
        var (names, year) = (headings.Split('|'), Given.Year());
        var columns = ForeignListColumns.For(year.Template).Where(column => names.Contains(column.Chinese)).ToDictionary(column => column.Key, column => column.Chinese);
        var upload = new TemplateUpload("导出.xlsx", "", [], null, Unit, Preparer, Given.Morning);
        return new(upload, year, Unit, names, [.. rows.Select((row, i) => Row(names.Length, row, i + 2))], new(columns, unit), Preparer);
    }

    /// <summary>The dry run of the list against projects of its unit.</summary>
    public static IReadOnlyList<SheetCheck> Checked(this ForeignList list, params Project[] projects)
    {
        var sheets = list.Map(list.Mapping, Preparer).Select(listed => ForeignSheet.Of(listed, [Unit], projects));
        return WorkbookCheck.Of(sheets, identity => new(projects.FirstOrDefault(project => project.Version == identity?.Version && project.Id == identity.ProjectId), identity is null ? null : Unit, list.FiscalYear, new Dictionary<string, CodedProject>()), Preparer);
    }

    private static ListRow Row(int columns, string texts, int number)
    {
        var cells = texts.Split('|');
        return new("清单", number, [.. Enumerable.Range(0, columns).Select(i => new SheetCell($"{(char)('A' + i)}{number}", cells.ElementAtOrDefault(i) ?? ""))]);
    }
}
