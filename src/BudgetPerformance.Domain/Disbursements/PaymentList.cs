using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Lists;

namespace BudgetPerformance.Domain.Disbursements;

/// <summary>支付清单: one list of the treasury's payments as it was uploaded, from its reading to its import and, if need be, to its undoing.</summary>
public sealed class PaymentList : Upload
{
    public const int ReasonMaxLength = Disbursement.ReasonMaxLength;

    private PaymentList() { }

    /// <summary>Takes a list in.</summary>
    /// <param name="upload">The file and what was read of it.</param>
    /// <param name="unit">The unit of who uploads it.</param>
    /// <exception cref="RuleBroken">The actor books nothing.</exception>
    public PaymentList(PaymentListUpload upload, FiscalYear year, BudgetUnit unit, Actor actor, DateTimeOffset at) : base(upload.FileName, upload.FileHash, unit, actor, at)
    {
        (Year, Headings, Notes, Mapping, Rows) = (year.Year, upload.Headings, upload.Notes, upload.Mapping, upload.Rows);
        DemandPreparer(actor);
    }

    /// <summary>The fiscal year whose payments it holds.</summary>
    public int Year { get; private set; }

    /// <summary>The headings of its columns.</summary>
    public IReadOnlyList<string> Headings { get; private set; } = [];

    /// <summary>What was not read of the file, as sentences.</summary>
    public IReadOnlyList<string> Notes { get; private set; } = [];

    /// <summary>How its columns are understood.</summary>
    public ColumnMapping Mapping { get; private set; } = ColumnMapping.Nothing;

    /// <summary>Whether somebody has confirmed the mapping; only then the rows are checked.</summary>
    public bool IsMapped { get; private set; }

    /// <summary>Why more may be paid than the budget holds; empty where that is not so.</summary>
    public string Reason { get; private set; } = "";

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

    /// <summary>Whether every row is checked.</summary>
    public bool IsChecked => IsMapped && Checked == Rows;

    /// <inheritdoc/>
    protected override Rule PreparersOnly => DisbursementRules.PreparerBooks;

    /// <inheritdoc/>
    protected override Rule OnlyPending => PaymentListRules.OnlyPending;

    /// <summary>Says how its columns are to be understood and why a budget may be overspent; whatever was checked is checked again.</summary>
    /// <exception cref="RuleBroken">With everything that is missing, each with its column.</exception>
    public void Map(ColumnMapping mapping, string reason, Actor actor)
    {
        DemandPending(actor);
        var objections = PaymentListColumns.Objections(mapping).ToList();
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
        Touch();
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
        Import(actor, at);
    }

    /// <summary>Says that its rows were taken back; taking them back is the projects' own verb.</summary>
    /// <exception cref="RuleBroken">It is not imported.</exception>
    public void Undo(Actor actor, DateTimeOffset at) => TakeBack(PaymentListRules.OnlyImported, actor, at);

    private void Restart()
    {
        (Checked, New, Duplicate, Wrong, Sum) = (0, 0, 0, 0, Money.Zero);
        Touch();
    }
}

/// <summary>A file as it was uploaded, with what was read of it.</summary>
/// <param name="FileName">Its name.</param>
/// <param name="FileHash">Its SHA-256, in hexadecimal.</param>
/// <param name="Headings">The headings of its columns.</param>
/// <param name="Notes">What was not read of it, as sentences.</param>
/// <param name="Mapping">How its columns are probably meant.</param>
/// <param name="Rows">How many rows it has.</param>
public sealed record PaymentListUpload(string FileName, string FileHash, IReadOnlyList<string> Headings, IReadOnlyList<string> Notes, ColumnMapping Mapping, int Rows);
