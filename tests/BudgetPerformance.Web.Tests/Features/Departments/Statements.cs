using BudgetPerformance.Data.Queries;
using BudgetPerformance.Domain.Departments;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Web.Tests.Features.Departments;

/// <summary>What the tests of Part 1 do again and again.</summary>
internal static class Statements
{
    public static Task<int> UnitId(this Site site, string code) => site.Look(db => db.Units.Where(unit => unit.Code == code).Select(unit => unit.Id).SingleAsync());

    public static Task<DepartmentStatement> Statement(this Site site, string unit, int year) =>
        site.Look(db => db.Statements.WithDuties().WithHistory().AsNoTracking().SingleAsync(statement => statement.Unit.Code == unit && statement.Year == year));

    /// <summary>Presses a button that does not save: the page after its step.</summary>
    public static Task<Page> Step(this Visitor visitor, Page page, string step, params (string Name, string? Value)[] changes)
    {
        var button = page.Document.QuerySelector($"button[value='{step}']");
        Assert.True(button is not null, $"There is no button {step}.");
        var fields = page.Fields(Sheet.Form).Where(field => changes.All(change => change.Name != field.Key)).ToList();
        return visitor.PostWithoutToken(button.GetAttribute("formaction")!, [.. fields, .. changes.Select(change => new KeyValuePair<string, string?>(change.Name, change.Value)), new("do", step)]);
    }

    /// <summary>What the page holds, blank items left out.</summary>
    public static IReadOnlyList<string> Items(this Page page, string list) =>
        [.. page.Fields(Sheet.Form).Where(field => field.Key.StartsWith(list + "[", StringComparison.Ordinal) && field.Key.EndsWith(']') && !string.IsNullOrEmpty(field.Value)).Select(field => field.Value!)];
}
