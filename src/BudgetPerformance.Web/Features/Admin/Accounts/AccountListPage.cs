using BudgetPerformance.Data;
using BudgetPerformance.Data.Queries;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Web.Features.Admin.Accounts;

/// <summary>A page of accounts, for who makes them and for who gives them roles.</summary>
/// <param name="Path">The list's own address; an account's page lies below it.</param>
/// <param name="Form">What was asked for.</param>
/// <param name="Rows">The accounts of this page.</param>
/// <param name="Units">The units to choose from.</param>
/// <param name="Pager">The pages.</param>
/// <param name="Now">The moment that locks are judged by.</param>
public sealed record AccountListPage(string Path, AccountListForm Form, IReadOnlyList<AccountListRow> Rows, IReadOnlyList<BudgetUnit> Units, Pager Pager, DateTimeOffset Now)
{
    public static async Task<AccountListPage> Read(BudgetDbContext db, string path, AccountListForm form, DateTimeOffset now, CancellationToken cancellation)
    {
        var query = new AccountListQuery(db, form.Filter);
        var count = await query.CountAsync(cancellation);
        var page = Pager.Clamp(int.TryParse(form.Page, out var asked) ? asked : null, count, AccountListForm.PageSize);
        return new(path, form,
            await query.PageAsync(page, AccountListForm.PageSize, cancellation),
            await db.Units.AsNoTracking().InOrder().ToListAsync(cancellation),
            new Pager(page, count, AccountListForm.PageSize, to => form.To(path, to)), now);
    }
}
