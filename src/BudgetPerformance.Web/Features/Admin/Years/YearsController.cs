using BudgetPerformance.Data;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Web.Features.Admin.Years;

/// <summary>Fiscal years, and the form each is filed on.</summary>
[Route("admin/years")]
public sealed class YearsController(BudgetDbContext db) : AdminController
{
    [HttpGet, Authorize(Policies.AdministersSystem)]
    public async Task<IActionResult> List(CancellationToken cancellation) => View(await YearRow.AllAsync(db, cancellation));

    [HttpGet("new"), Authorize(Policies.AdministersSystem)]
    public IActionResult New() => View("New", new YearForm());

    [HttpPost, Authorize(Policies.AdministersSystem)]
    public async Task<IActionResult> Create([FromForm] YearForm form)
    {
        var template = YearPage.Template(form.Template, form.MoneyUnit);
        if (form.Template is not null && template is null) ModelState.AddModelError(nameof(form.Template), DepartmentRules.TemplateKnown.Text);
        if (!ModelState.IsValid) return Refused("New", form);
        try
        {
            var year = new FiscalYear(form.Year!.Value, template!);
            db.FiscalYears.Add(year);
            await db.SaveChangesAsync();
            Say(YearPage.Added(year));
            return RedirectToAction(nameof(List));
        }
        catch (RuleBroken broken)
        {
            return Refused("New", form, broken.Rule, nameof(form.Year));
        }
    }

    [HttpGet("{year:int}"), Authorize(Policies.AdministersSystem)]
    public async Task<IActionResult> Show([FromRoute] int year) =>
        await db.FiscalYears.FindAsync(year) is { } found ? View("Show", await Page(found, TemplateForm.Of(found))) : NotFound();

    [HttpPost("{year:int}"), Authorize(Policies.AdministersSystem)]
    public async Task<IActionResult> Update([FromRoute] int year, [FromForm] TemplateForm form)
    {
        if (await db.FiscalYears.FindAsync(year) is null) return NotFound();
        var template = YearPage.Template(form.Template, form.MoneyUnit);
        if (form.Template is not null && template is null) ModelState.AddModelError(nameof(form.Template), DepartmentRules.TemplateKnown.Text);
        if (!ModelState.IsValid) return Refused("Show", await Page(await Find(year), form));
        try
        {
            Say(YearPage.Changed(await db.Decide(() => Use(year, template!, form.Seen))));
            return RedirectToAction(nameof(List));
        }
        catch (RuleBroken broken)
        {
            db.ChangeTracker.Clear();
            var found = await Find(year);
            ModelState.Remove(nameof(form.Seen));
            form.Seen = found.Version;
            return Refused("Show", await Page(found, form), broken.Rule);
        }
    }

    private async Task<FiscalYear> Use(int year, FormTemplate template, int? seen)
    {
        var found = await Find(year);
        if (seen != found.Version) throw new RuleBroken(DepartmentRules.LatestSeen);
        found.Use(template, await db.Projects.AnyAsync(project => project.Year == year));
        await db.SaveChangesAsync();
        return found;
    }

    private Task<FiscalYear> Find(int year) => db.FiscalYears.SingleAsync(found => found.Year == year);

    private async Task<YearPage> Page(FiscalYear year, TemplateForm form) => new(year, await db.Projects.CountAsync(project => project.Year == year.Year), form);
}
