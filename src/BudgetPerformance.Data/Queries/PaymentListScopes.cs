using BudgetPerformance.Domain.Disbursements;
using BudgetPerformance.Domain.Lists;
using BudgetPerformance.Domain.Projects;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Data.Queries;

/// <summary>Named questions to ask of payment lists.</summary>
public static class PaymentListScopes
{
    /// <summary>How the columns of the unit's last list were understood; null where it has had none.</summary>
    public static Task<ColumnMapping?> LastMappingAsync(this IQueryable<PaymentList> lists, int unitId, CancellationToken cancellation = default) =>
        lists.Where(list => list.UnitId == unitId && list.IsMapped).OrderByDescending(list => list.Id).Select(list => list.Mapping).FirstOrDefaultAsync(cancellation);

    /// <summary>The rows of a list in its own order.</summary>
    public static IQueryable<PaymentListRow> OfList(this IQueryable<PaymentListRow> rows, int listId) => rows.Where(row => row.ListId == listId).OrderBy(row => row.Position);

    /// <summary>Those that passed, without the cells they were read from.</summary>
    public static IQueryable<PassedRow> Passed(this IQueryable<PaymentListRow> rows) => rows.Where(row => row.Verdict == PaymentListVerdict.New).Select(row => new PassedRow(
        row.ProjectId!.Value, row.ProjectVersion!.Value, row.Sheet, row.Number,
        new Payment(row.PaidOn!.Value, row.Amount!.Value, row.Source!.Value, row.Voucher, row.Summary, row.Reason)));

    /// <summary>With what booking needs: unit, year and standings. The form's own rows stay where they are.</summary>
    public static IQueryable<Project> WithStandings(this IQueryable<Project> projects) => projects.IgnoreAutoIncludes()
        .Include(Mapping.StandingMapping.Navigation).Include(project => project.Unit).Include(project => project.FiscalYear);

    /// <summary>The payments among the lines that stand: not those that a correction has brought to zero, which may be booked again.</summary>
    public static IQueryable<Disbursement> Standing(this IQueryable<Disbursement> lines, BudgetDbContext db) => lines.Where(line => line.Kind == DisbursementKind.Payment
        && (!db.Disbursements.Any(later => later.CorrectsId == line.Id && later.Kind == DisbursementKind.Correction)
            || (long)line.Amount + db.Disbursements.Where(later => later.CorrectsId == line.Id).Sum(later => (long)later.Amount) != 0));
}
