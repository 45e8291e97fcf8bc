using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Objectives;
using BudgetPerformance.Domain.Projects;
using Microsoft.Playwright;

namespace BudgetPerformance.Browser.Tests.Browsing;

/// <summary>The entry page as a person handles it: with the keyboard and the clipboard.</summary>
public sealed class EntrySheet(IPage page)
{
    private static readonly string[] Columns =
        [nameof(Indicator.Category), nameof(Indicator.Kind), nameof(Indicator.Name), nameof(Indicator.Description), nameof(Indicator.Target), nameof(Indicator.Basis)];

    public ILocator Rows => page.Locator("indicator-grid tbody tr");

    /// <summary>How many rows the page says it posts.</summary>
    public ILocator Count => page.Locator("[data-count]");

    public ILocator Status => page.Locator("indicator-grid [data-status]");

    public ILocator Field(string path) => page.Locator($"form[data-entry] [name='{path}']");

    public ILocator Cell(int row, string column) => Field(ProjectFields.Indicator(row, column));

    /// <summary>What is said under a field.</summary>
    public ILocator Said(string path) => page.Locator($"form[data-entry] .said[data-live='{path}']");

    /// <summary>Opens an empty sheet of 2020, or chooses another year on it if asked.</summary>
    public async Task New(int? year = null)
    {
        await Open("/projects/new?year=2020");
        if (year is null) return;
        await Field("Year").SelectOptionAsync(year.Value.ToString());
        await page.Locator("[value=refile]").ClickAsync();
        await page.WaitForURLAsync("**/step");
        await Ready();
    }

    /// <summary>Opens a sheet and waits until its scripts are at work.</summary>
    public async Task Open(string address)
    {
        await page.GotoAsync(address);
        await Ready();
    }

    /// <summary>Types a project key by key: into each field and each cell of the table.</summary>
    public async Task Type(ProjectDetails project)
    {
        await TypeAboveTheTable(project);
        for (var row = 0; row < project.Indicators.Count; row++)
        {
            if (await Rows.CountAsync() <= row) await page.Locator("[data-add]").ClickAsync();
            var indicator = project.Indicators[row];
            await Cell(row, nameof(Indicator.Category)).SelectOptionAsync(indicator.Category);
            await Cell(row, nameof(Indicator.Kind)).SelectOptionAsync(indicator.Kind);
            await Cell(row, nameof(Indicator.Kind)).PressAsync("Tab");
            foreach (var text in new[] { indicator.Name, indicator.Description, indicator.Target.Raw, indicator.Basis })
            {
                await page.Keyboard.TypeAsync(text);
                await page.Keyboard.PressAsync("Tab");
            }
        }
    }

    /// <summary>Types everything above the indicator table.</summary>
    public async Task TypeAboveTheTable(ProjectDetails project)
    {
        await Type(ProjectFields.Code, project.Code.Text);
        await Type(ProjectFields.Name, project.Name);
        await Type(ProjectFields.Budget, Printed(project.Funding.Budget));
        await Type(ProjectFields.FiscalFunds, Printed(project.Funding.FiscalFunds));
        await Type(ProjectFields.OtherFunds, Printed(project.Funding.OtherFunds));
        await Type(ProjectFields.Purpose, project.Purpose);
        for (var i = 0; i < project.Plan.Steps.Count; i++) await Type(ProjectFields.Plan(i), project.Plan[i]?.Print() ?? "");
        await Type(ProjectFields.Objectives, Objective.Print(project.Objectives));
    }

    public async Task Type(string path, string text)
    {
        await Field(path).FocusAsync();
        await page.Keyboard.TypeAsync(text);
    }

    /// <summary>Puts a block on the clipboard and pastes it into a cell with Ctrl+V.</summary>
    public async Task Paste(string block, int row, string column)
    {
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await page.EvaluateAsync("text => navigator.clipboard.writeText(text)", block);
        await Cell(row, column).FocusAsync();
        await page.Keyboard.PressAsync("Control+v");
    }

    /// <summary>Saves and waits for the page that says so.</summary>
    public async Task Save()
    {
        var key = await Field("SubmitKey").InputValueAsync();
        await page.Keyboard.PressAsync("Control+s");
        await Assertions.Expect(Field("SubmitKey")).Not.ToHaveValueAsync(key);
        await Assertions.Expect(page.Locator(".notice")).ToBeVisibleAsync();
        await Ready();
    }

    /// <summary>The table as it stands, row by row.</summary>
    public Task<string[][]> Table() => page.EvaluateAsync<string[][]>("document.querySelector('indicator-grid').values");

    /// <summary>A project's indicator rows as the table shows them.</summary>
    public static string[][] Table(ProjectDetails project) =>
        [.. project.Indicators.Select(i => new[] { i.Category, i.Kind, i.Name, i.Description, i.Target.Raw, i.Basis })];

    /// <summary>A row's names in the order of the table.</summary>
    public static IEnumerable<string> Names(int row) => Columns.Select(column => ProjectFields.Indicator(row, column));

    /// <summary>Waits until the page's scripts are at work.</summary>
    public Task Ready() => page.Locator("indicator-grid:defined").WaitForAsync();

    public static string Printed(Money? money) => money?.Print(MoneyUnit.TenThousandYuan) ?? "";
}
