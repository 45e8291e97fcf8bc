using System.Globalization;
using BudgetPerformance.Data.Auditing;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Data.Queries;

/// <summary>A line of the audit trail with the names of what it is about, as they are now.</summary>
public sealed record AuditListRow(AuditRow Row, string? AccountName, string? ProjectName, int? ProjectYear, string? UnitName);

/// <summary>The audit trail through a filter, newest first.</summary>
public sealed class AuditListQuery(BudgetDbContext db, AuditFilter filter)
{
    public Task<int> CountAsync(CancellationToken cancellation = default) => Found.CountAsync(cancellation);

    /// <summary>The newest line there is.</summary>
    public async Task<long> NewestAsync(CancellationToken cancellation = default) => await db.AuditRows.MaxAsync(row => (long?)row.Id, cancellation) ?? 0;

    /// <summary>One page, counted from 1.</summary>
    public Task<List<AuditListRow>> PageAsync(int page, int size, CancellationToken cancellation = default) => Found
        .OrderByDescending(row => row.Id).Skip((page - 1) * size).Take(size)
        .Select(row => new AuditListRow(
            row,
            db.Users.Where(account => account.Id == row.SubjectId).Select(account => account.UserName).FirstOrDefault(),
            row.Project!.Name, (int?)row.Project.Year, row.Unit!.Name))
        .ToListAsync(cancellation);

    private IQueryable<AuditRow> Found
    {
        get
        {
            var rows = db.AuditRows.AsNoTracking();
            if (filter.UpTo is { } last) rows = rows.Where(row => row.Id <= last);
            if (filter.From is { } from) rows = rows.Where(row => row.At >= from);
            if (filter.Before is { } before) rows = rows.Where(row => row.At < before);
            if (filter.Action is { } action) rows = rows.Where(row => row.Action == action);
            if (filter.Subject is { } subject) rows = rows.Where(row => row.Subject == subject);
            if (filter.SubjectId is { } id) rows = int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? rows.Where(row => row.SubjectId == id || row.ProjectId == number)
                : rows.Where(row => row.SubjectId == id);
            return filter.Person is { } person ? By(rows, person) : rows;
        }
    }

    // A sign-in is told before anybody has signed in: the person is the account it is about.
    private IQueryable<AuditRow> By(IQueryable<AuditRow> rows, string person)
    {
        var pattern = LikePattern.Containing(person);
        var accounts = db.Users.Named(person).Select(account => account.Id);
        return rows.Where(row => EF.Functions.Like(row.ActorName, pattern, LikePattern.Escape)
            || (row.ActorId == null ? accounts.Contains(row.SubjectId) || EF.Functions.Like(row.SubjectId, pattern, LikePattern.Escape) : accounts.Contains(row.ActorId)));
    }
}
