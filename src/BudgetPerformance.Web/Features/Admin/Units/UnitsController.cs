using BudgetPerformance.Data;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace BudgetPerformance.Web.Features.Admin.Units;

/// <summary>The tree of units. Codes never change; names may.</summary>
[Route("admin/units")]
public sealed class UnitsController(BudgetDbContext db) : AdminController
{
    [HttpGet, Authorize(Policies.AdministersSystem)]
    public async Task<IActionResult> List(CancellationToken cancellation) => View(await UnitRow.AllAsync(db, cancellation));

    [HttpGet("new"), Authorize(Policies.AdministersSystem)]
    public IActionResult New() => View("New", new NewUnitPage(null, new UnitForm()));

    [HttpPost, Authorize(Policies.AdministersSystem)]
    public Task<IActionResult> Create([FromForm] UnitForm form) => Add(null, form);

    [HttpGet("{id:int}/units/new"), Authorize(Policies.AdministersSystem)]
    public async Task<IActionResult> NewBelow([FromRoute] int id) =>
        await db.Units.FindAsync(id) is { } parent ? View("New", new NewUnitPage(parent, new UnitForm())) : NotFound();

    [HttpPost("{id:int}/units"), Authorize(Policies.AdministersSystem)]
    public async Task<IActionResult> CreateBelow([FromRoute] int id, [FromForm] UnitForm form) =>
        await db.Units.FindAsync(id) is { } parent ? await Add(parent, form) : NotFound();

    [HttpGet("{id:int}"), Authorize(Policies.AdministersSystem)]
    public async Task<IActionResult> Edit([FromRoute] int id) =>
        await db.Units.FindAsync(id) is { } unit ? View("Edit", UnitPage.Of(unit)) : NotFound();

    [HttpPost("{id:int}"), Authorize(Policies.AdministersSystem)]
    public async Task<IActionResult> Rename([FromRoute] int id, [FromForm] UnitNameForm form)
    {
        if (await db.Units.FindAsync(id) is not { } unit) return NotFound();
        if (!ModelState.IsValid) return Refused("Edit", new UnitPage(unit, form));
        try
        {
            if (form.Seen != unit.Version) throw new RuleBroken(DepartmentRules.LatestSeen);
            unit.Rename(form.Name!.Trim());
            await db.SaveChangesAsync();
            Say(UnitPage.Renamed(unit));
            return RedirectToAction(nameof(List));
        }
        catch (RuleBroken broken)
        {
            db.ChangeTracker.Clear();
            ModelState.Remove(nameof(form.Seen));
            var now = (await db.Units.FindAsync(id))!;
            return Refused("Edit", new UnitPage(now, new UnitNameForm { Name = form.Name, Seen = now.Version }), broken.Rule);
        }
    }

    private async Task<IActionResult> Add(BudgetUnit? parent, UnitForm form)
    {
        var page = new NewUnitPage(parent, form);
        if (!ModelState.IsValid) return Refused("New", page);
        try
        {
            var unit = new BudgetUnit(form.Code!.Trim(), form.Name!.Trim(), parent);
            db.Units.Add(unit);
            await db.SaveChangesAsync();
            Say(NewUnitPage.Added(unit));
            return RedirectToAction(nameof(List));
        }
        catch (RuleBroken broken)
        {
            return Refused("New", page, broken.Rule, nameof(form.Code));
        }
    }
}
