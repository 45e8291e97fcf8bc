using BudgetPerformance.Domain.Projects;

namespace BudgetPerformance.Domain.Disbursements;

/// <summary>What makes two payments the same.</summary>
public readonly record struct PaymentKey(int ProjectId, DateOnly PaidOn, Money Amount, string Voucher);

/// <summary>A payment that stands in the ledger.</summary>
/// <param name="Key">What it is.</param>
/// <param name="EnteredBy">Who entered it.</param>
/// <param name="EnteredAt">When.</param>
public sealed record BookedPayment(PaymentKey Key, string EnteredBy, DateTimeOffset EnteredAt);

/// <summary>A row of a list that passed its check.</summary>
/// <param name="ProjectId">The project it was found to be about.</param>
/// <param name="ProjectVersion">That project's version then.</param>
/// <param name="Sheet">The sheet's name.</param>
/// <param name="Number">The row's number.</param>
/// <param name="Payment">The payment it stands for.</param>
public sealed record PassedRow(int ProjectId, int ProjectVersion, string Sheet, int Number, Payment Payment);

/// <summary>
/// The dry run: judges rows of a payment list one after another, as if those that pass were booked. It books them on the projects it is given,
/// with the very verb of the import, so they must be copies that nobody saves.
/// </summary>
public sealed class PaymentListCheck
{
    private readonly PaymentList list;
    private readonly Func<Project, DateOnly?> sealedThrough;
    private readonly Actor actor;
    private readonly DateTimeOffset at;
    private readonly ILookup<string?, Project> byCode;
    private readonly ILookup<string, Project> byName;
    private readonly Dictionary<int, int> versions;
    private readonly Dictionary<PaymentKey, string> known = [];

    /// <summary>Begins where earlier rows of the list ended.</summary>
    /// <param name="list">The list.</param>
    /// <param name="projects">Copies of the projects its rows may be about, as the actor sees them.</param>
    /// <param name="booked">The payments of these projects that may be the same as a row's.</param>
    /// <param name="earlier">The rows of these projects that passed before.</param>
    /// <param name="sealedThrough">The last sealed day for a project, or null.</param>
    /// <param name="actor">Who imports.</param>
    /// <param name="at">When.</param>
    /// <exception cref="RuleBroken">The ledger has changed since the earlier rows passed.</exception>
    public PaymentListCheck(
        PaymentList list, IReadOnlyList<Project> projects, IEnumerable<BookedPayment> booked, IEnumerable<PassedRow> earlier,
        Func<Project, DateOnly?> sealedThrough, Actor actor, DateTimeOffset at)
    {
        (this.list, this.sealedThrough, this.actor, this.at) = (list, sealedThrough, actor, at);
        byCode = projects.ToLookup(project => project.CodeKey);
        byName = projects.ToLookup(project => project.Name);
        versions = projects.ToDictionary(project => project.Id, project => project.Version);
        foreach (var (key, by, when) in booked) known.TryAdd(key, $"台账里{by}于 {BeijingDay.Of(when):yyyy-MM-dd} 登记的一笔");
        foreach (var passed in earlier.GroupBy(row => row.ProjectId)) Repeat(projects.Single(project => project.Id == passed.Key), [.. passed]);
    }

    /// <summary>Judges the next row.</summary>
    public void Judge(PaymentListRow row)
    {
        var entry = PaymentListEntry.Read(row, list);
        var problems = entry.Problems.ToList();
        if (Find(row, entry, problems) is not { } project)
        {
            row.Judge(PaymentListVerdict.Wrong, entry, null, "", problems);
            return;
        }
        var found = (project.Id, versions[project.Id]);
        if (!problems.Any(problem => problem.Blocks) && known.TryGetValue(Key(project, entry), out var where))
        {
            problems.Add(CellProblem.Of(PaymentListRules.NotBookedTwice, PaymentListEntry.AddressOf(row, list, PaymentListColumns.Amount), $"与{where}相同；确实是另一笔的，请写明不同的凭证号。"));
            row.Judge(PaymentListVerdict.Duplicate, entry, found, "", problems);
            return;
        }
        var reason = Weigh(row, project, entry, problems);
        var passes = !problems.Any(problem => problem.Blocks);
        row.Judge(passes ? PaymentListVerdict.New : PaymentListVerdict.Wrong, entry, found, reason, problems);
        if (passes) Repeat(project, [row.Passed]);
    }

    private void Repeat(Project project, IReadOnlyList<PassedRow> rows)
    {
        if (rows.Any(row => row.ProjectVersion != versions[project.Id])) throw new RuleBroken(PaymentListRules.LedgerUnchanged);
        project.Import([.. rows.Select(row => row.Payment)], list.Id, sealedThrough(project), actor, at);
        foreach (var row in rows)
            known.TryAdd(new(project.Id, row.Payment.PaidOn, row.Payment.Amount, row.Payment.Voucher), $"本清单{(row.Sheet.Length == 0 ? "" : $"“{row.Sheet}”")}第 {row.Number} 行");
    }

    private static PaymentKey Key(Project project, PaymentListEntry entry) => new(project.Id, entry.PaidOn!.Value, entry.Amount!.Value, entry.Voucher);

    // Everything the ledger has against the payment, also where some of it could not be read. Answers why it may overspend.
    private string Weigh(PaymentListRow row, Project project, PaymentListEntry entry, List<CellProblem> problems)
    {
        if (DisbursementPermits.MayBook(actor, project) is { } forbidding) problems.Add(CellProblem.Of(forbidding, PaymentListEntry.AddressOfProject(row, list)));
        var payment = new Payment(entry.PaidOn ?? default, entry.Amount ?? new Money(1), entry.Source ?? FundSource.Fiscal, entry.Voucher, entry.Summary);
        var reason = "";
        foreach (var objection in project.ObjectionsTo(payment, sealedThrough(project), at))
        {
            if (objection.Field == nameof(Payment.PaidOn) ? entry.PaidOn is null : entry.Amount is null || entry.Source is null) continue;
            if (objection.Rule == DisbursementRules.WithinBudget && list.Reason.Length > 0) reason = list.Reason;
            else problems.Add(CellProblem.Of(objection.Rule, PaymentListEntry.AddressOf(row, list, objection.Field == nameof(Payment.PaidOn) ? PaymentListColumns.PaidOn : PaymentListColumns.Amount), Tell(objection, project, payment)));
        }
        return reason;
    }

    private static string Tell(Objection objection, Project project, Payment payment) => objection.Rule != DisbursementRules.WithinBudget ? objection.Message
        : project.Paid + payment.Amount > project.FullYearBudget
            ? $"登记后累计支出 {(project.Paid + payment.Amount).Print(MoneyUnit.Yuan)} 元，超过全年预算数 {project.FullYearBudget.Print(MoneyUnit.Yuan)} 元；确需超支的，请写明超支原因后重新核对。"
            : $"登记后{payment.Source.Chinese()}的支出超过该项资金的全年预算数 {project.FullYear(payment.Source).Print(MoneyUnit.Yuan)} 元；确需超支的，请写明超支原因后重新核对。";

    private Project? Find(PaymentListRow row, PaymentListEntry entry, List<CellProblem> problems)
    {
        if (entry.Code.Length == 0 && entry.Name.Length == 0) return null;
        var coded = new ProjectCode(entry.Code).Key is { } key ? byCode[key].ToList() : [];
        var matches = coded.Count == 0 ? byName[entry.Name].ToList() : coded.Count == 1 ? coded : coded.FindAll(project => project.Name == entry.Name) is { Count: 1 } named ? named : coded;
        var address = PaymentListEntry.AddressOfProject(row, list);
        if (matches is not [var project])
        {
            problems.Add(CellProblem.Of(matches.Count == 0 ? PaymentListRules.ProjectKnown : PaymentListRules.ProjectUnique, address));
            return null;
        }
        if (coded.Count == 0 && entry.Code.Length > 0)
            problems.Add(CellProblem.Of(PaymentListRules.ProjectAgrees, address, $"没有编码“{entry.Code}”，按名称认作“{project.Code} {project.Name}”，请确认是同一个项目。"));
        else if (entry.Name.Length > 0 && Bare(entry.Name) != Bare(project.Name))
            problems.Add(CellProblem.Of(PaymentListRules.ProjectAgrees, PaymentListEntry.AddressOf(row, list, PaymentListColumns.ProjectName), $"系统中这个编码的项目是“{project.Name}”，请确认是同一个项目。"));
        return project;
    }

    private static string Bare(string name) => string.Concat(name.Where(c => !char.IsWhiteSpace(c)));
}
