using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Departments;

namespace BudgetPerformance.Web.Tests.BadInput;

/// <summary>One site with one person at the entry page: the bureau's year 2020 in 万元, and a year whose tables are filed in 元.</summary>
public sealed class EntryDesk : IAsyncLifetime
{
    public const int YearInYuan = 2022;

    private int codes;

    public Site Site { get; } = new();

    public Visitor Visitor { get; private set; } = null!;

    /// <summary>A complete draft that no case may change.</summary>
    public int Standing { get; private set; }

    /// <summary>The empty page and the standing draft's page, which a refused case leaves as they are.</summary>
    public IReadOnlyList<Page> Pages { get; private set; } = [];

    public async ValueTask InitializeAsync()
    {
        Visitor = await Site.SignedIn();
        await Site.Look(async db =>
        {
            db.FiscalYears.Add(new FiscalYear(YearInYuan, FormTemplate.Hebei2020 with { MoneyUnit = MoneyUnit.Yuan }));
            return await db.SaveChangesAsync();
        });
        Standing = await Visitor.NewProject(Sheet.Complete("287-STANDING", "不许改动的项目"));
        Pages = [await Visitor.Get("/projects/new?year=2020"), await Visitor.Get($"/projects/{Standing}/edit")];
    }

    public string NextCode() => $"287-CASE-{Interlocked.Increment(ref codes):0000}";

    public ValueTask DisposeAsync() => Site.DisposeAsync();
}
