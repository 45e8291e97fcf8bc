using BudgetPerformance.Data;
using BudgetPerformance.Data.Identity;
using BudgetPerformance.Data.Queries;
using BudgetPerformance.Domain;
using BudgetPerformance.Web.Features.Admin.Accounts;
using BudgetPerformance.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Web.Features.Admin.Roles;

/// <summary>Who holds which role.</summary>
[Route("admin/roles")]
public sealed class RolesController(BudgetDbContext db, TimeProvider clock) : AdminController
{
    [HttpGet, Authorize(Policies.AdministersSecurity)]
    public async Task<IActionResult> List([FromQuery] AccountListForm form, CancellationToken cancellation) =>
        View(await AccountListPage.Read(db, "/admin/roles", form, clock.GetUtcNow(), cancellation));

    [HttpGet("{id}"), Authorize(Policies.AdministersSecurity)]
    public async Task<IActionResult> Show([FromRoute] string id)
    {
        if (await Find(id) is not { } account) return NotFound();
        var held = await db.RolesOfAsync(id);
        return View("Show", Page(account, held, held));
    }

    [HttpPost("{id}"), Authorize(Policies.AdministersSecurity)]
    public async Task<IActionResult> Replace([FromRoute] string id, [FromForm] RolesForm form)
    {
        if (!ModelState.IsValid) return BadRequest();
        var wanted = form.Roles.ToHashSet();
        try
        {
            var (account, changed) = await db.Decide(() => Give(id, form.Stamp, wanted));
            if (account is null) return NotFound();
            Say(changed ? RolesPage.Given(account) : RolesPage.Unchanged(account));
            return RedirectToAction(nameof(List));
        }
        catch (RuleBroken broken)
        {
            db.ChangeTracker.Clear();
            ModelState.Clear();
            return Refused("Show", Page((await Find(id))!, await db.RolesOfAsync(id), wanted), broken.Rule, broken.Rule == AccountRules.AuditApart ? nameof(form.Roles) : "");
        }
    }

    private async Task<(Account? Account, bool Changed)> Give(string id, string? stamp, HashSet<Role> wanted)
    {
        if (await Find(id) is not { } account) return (null, false);
        var held = await db.RolesOfAsync(id);
        var lost = account.IsDisabled ? new HashSet<Role>() : held.Except(wanted).ToHashSet();
        var forbidding = account.ConcurrencyStamp != stamp ? AccountRules.LatestSeen
            : AccountPermits.MayGive(Actor, id, wanted) ?? AccountPermits.MayLose(lost, await db.RolesOfOthersAsync(id));
        if (forbidding is not null) throw new RuleBroken(forbidding);
        if (wanted.SetEquals(held)) return (account, false);
        db.UserRoles.RemoveRange(held.Except(wanted).Select(role => Holding(id, role)));
        db.UserRoles.AddRange(wanted.Except(held).Select(role => Holding(id, role)));
        account.EndSessions();
        await db.SaveChangesAsync();
        return (account, true);
    }

    private static IdentityUserRole<string> Holding(string id, Role role) => new() { UserId = id, RoleId = role.ToString() };

    private Task<Account?> Find(string id) => db.Users.Include(account => account.Unit).SingleOrDefaultAsync(account => account.Id == id);

    private RolesPage Page(Account account, IReadOnlySet<Role> held, IReadOnlySet<Role> chosen) => new(account, held, chosen, account.Id == Actor.Id);
}
