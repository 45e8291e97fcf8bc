using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Review;

namespace BudgetPerformance.Domain.Disbursements;

/// <summary>支付清单: one list of the treasury's payments as it was uploaded, from its reading to its import and, if need be, to its undoing.</summary>
public sealed class PaymentList
{
    public const int FileNameMaxLength = 200;
    public const int ReasonMaxLength = Disbursement.ReasonMaxLength;

    private PaymentList() { }

    /// <summary>Takes a list in.</summary>
    /// <param name="upload">The file and what was read of it.</param>
    /// <param name="unit">The unit of who uploads it.</param>
    /// <exception cref="RuleBroken">The actor books nothing.</exception>
    public PaymentList(PaymentListUpload upload, FiscalYear year, BudgetUnit unit, Actor actor, DateTimeOffset at)
    {
        (Year, Unit, UnitId, UploadedById, UploadedBy, UploadedAt, Version) = (year.Year, unit, unit.Id, actor.Id, actor.Name, at, 1);
        (FileName, FileHash, Headings, Notes, Mapping, Rows) = (upload.FileName, upload.FileHash, upload.Headings, upload.Notes, upload.Mapping, upload.Rows);
        ReviewPermits.Demand(MayHandle(actor, this));
    }

    /// <summary>The list's identifier, which each line of the ledger that came from it carries.</summary>
    public int Id { get; private set; }

    /// <summary>The fiscal year whose payments it holds.</summary>
    public int Year { get; private set; }

    /// <summary>The unit of who uploaded it.</summary>
    public BudgetUnit Unit { get; private set; } = null!;

    /// <summary>That unit's identifier.</summary>
    public int UnitId { get; private set; }

    /// <summary>The file's name as it was uploaded.</summary>
    public string FileName { get; private set; } = "";

    /// <summary>The SHA-256 of the file, in hexadecimal.</summary>
    public string FileHash { get; private set; } = "";

    /// <summary>The headings of its columns.</summary>
    public IReadOnlyList<string> Headings { get; private set; } = [];

    /// <summary>What was not read of the file, as sentences.</summary>
    public IReadOnlyList<string> Notes { get; private set; } = [];

    /// <summary>How its columns are understood.</summary>
    public PaymentListMapping Mapping { get; private set; } = PaymentListMapping.Nothing;

    /// <summary>Whether somebody has confirmed the mapping; only then the rows are checked.</summary>
    public bool IsMapped { get; private set; }

    /// <summary>Why more may be paid than the budget holds; empty where that is not so.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>Where it stands.</summary>
    public ImportState State { get; private set; }

    /// <summary>How many rows it has.</summary>
    public int Rows { get; private set; }

    /// <summary>How many of them, from the first, are checked.</summary>
    public int Checked { get; private set; }

    /// <summary>How many may be imported, or were.</summary>
    public int New { get; private set; }

    /// <summary>How many are booked already.</summary>
    public int Duplicate { get; private set; }

    /// <summary>How many are wrong.</summary>
    public int Wrong { get; private set; }

    /// <summary>What the rows to be imported, or that were, come to.</summary>
    public Money Sum { get; private set; }

    /// <summary>Who uploaded it.</summary>
    public string UploadedById { get; private set; } = "";

    /// <summary>Their name at that time.</summary>
    public string UploadedBy { get; private set; } = "";

    /// <summary>When, in UTC.</summary>
    public DateTimeOffset UploadedAt { get; private set; }

    /// <summary>Who imported it; empty until then.</summary>
    public string ImportedBy { get; private set; } = "";

    /// <summary>When, in UTC.</summary>
    public DateTimeOffset? ImportedAt { get; private set; }

    /// <summary>Who took it back or gave it up; empty until then.</summary>
    public string EndedBy { get; private set; } = "";

    /// <summary>When, in UTC.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Counts the changes, so that two who work on the same list do not both.</summary>
    public int Version { get; private set; }

    /// <summary>Whether every row is checked.</summary>
    public bool IsChecked => IsMapped && Checked == Rows;

    /// <summary>Whether the actor may work on the list.</summary>
    public static Rule? MayHandle(Actor actor, PaymentList list) =>
        actor.Is(Role.Preparer) && actor.Sees(list.Unit.Path) ? null : DisbursementRules.PreparerBooks;

    /// <summary>Says how its columns are to be understood and why a budget may be overspent; whatever was checked is checked again.</summary>
    /// <exception cref="RuleBroken">With everything that is missing, each with its column.</exception>
    public void Map(PaymentListMapping mapping, string reason, Actor actor)
    {
        DemandPending(actor);
        var objections = mapping.Objections().ToList();
        if (objections.Count > 0) throw new RuleBroken(objections[0].Rule, objections);
        (Mapping, Reason, IsMapped) = (mapping, reason, true);
        Restart();
    }

    /// <summary>Has every row checked again, because the ledger has changed.</summary>
    /// <exception cref="RuleBroken">It is imported or given up already.</exception>
    public void CheckAgain(Actor actor)
    {
        DemandPending(actor);
        Restart();
    }

    /// <summary>Counts rows that were checked.</summary>
    /// <param name="rows">The next rows in order.</param>
    /// <exception cref="RuleBroken">It is imported or given up already.</exception>
    public void Count(IReadOnlyList<PaymentListRow> rows, Actor actor)
    {
        DemandPending(actor);
        Checked += rows.Count;
        New += rows.Count(row => row.Verdict == PaymentListVerdict.New);
        Duplicate += rows.Count(row => row.Verdict == PaymentListVerdict.Duplicate);
        Wrong += rows.Count(row => row.Verdict == PaymentListVerdict.Wrong);
        Sum = rows.Where(row => row.Verdict == PaymentListVerdict.New).Aggregate(Sum, (sum, row) => sum + row.Amount!.Value);
        Version++;
    }

    /// <summary>Says that its new rows are in the ledger; booking them is the projects' own verb.</summary>
    /// <param name="skipWrong">Whether the wrong rows are left out knowingly.</param>
    /// <exception cref="RuleBroken">It is not checked, has wrong rows, or nothing new.</exception>
    public void Accept(bool skipWrong, Actor actor, DateTimeOffset at)
    {
        DemandPending(actor);
        if (!IsChecked) throw new RuleBroken(PaymentListRules.CheckedFirst);
        if (New == 0) throw new RuleBroken(PaymentListRules.SomethingNew);
        if (Wrong > 0 && !skipWrong) throw new RuleBroken(PaymentListRules.NothingWrong);
        (State, ImportedBy, ImportedAt) = (ImportState.Imported, actor.Name, at);
        Version++;
    }

    /// <summary>Says that its rows were taken back; taking them back is the projects' own verb.</summary>
    /// <exception cref="RuleBroken">It is not imported.</exception>
    public void Undo(Actor actor, DateTimeOffset at)
    {
        ReviewPermits.Demand(MayHandle(actor, this));
        if (State != ImportState.Imported) throw new RuleBroken(PaymentListRules.OnlyImported);
        End(ImportState.Undone, actor, at);
    }

    /// <summary>Gives it up before it was imported.</summary>
    /// <exception cref="RuleBroken">It is imported or given up already.</exception>
    public void Abandon(Actor actor, DateTimeOffset at)
    {
        DemandPending(actor);
        End(ImportState.Abandoned, actor, at);
    }

    private void End(ImportState state, Actor actor, DateTimeOffset at)
    {
        (State, EndedBy, EndedAt) = (state, actor.Name, at);
        Version++;
    }

    private void Restart()
    {
        (Checked, New, Duplicate, Wrong, Sum) = (0, 0, 0, 0, Money.Zero);
        Version++;
    }

    private void DemandPending(Actor actor)
    {
        ReviewPermits.Demand(MayHandle(actor, this));
        if (State != ImportState.Pending) throw new RuleBroken(PaymentListRules.OnlyPending);
    }
}

/// <summary>A file as it was uploaded, with what was read of it.</summary>
/// <param name="FileName">Its name.</param>
/// <param name="FileHash">Its SHA-256, in hexadecimal.</param>
/// <param name="Headings">The headings of its columns.</param>
/// <param name="Notes">What was not read of it, as sentences.</param>
/// <param name="Mapping">How its columns are probably meant.</param>
/// <param name="Rows">How many rows it has.</param>
public sealed record PaymentListUpload(string FileName, string FileHash, IReadOnlyList<string> Headings, IReadOnlyList<string> Notes, PaymentListMapping Mapping, int Rows);
