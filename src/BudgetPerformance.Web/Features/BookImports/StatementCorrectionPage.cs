using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Web.Features.Departments;

namespace BudgetPerformance.Web.Features.BookImports;

/// <summary>第一部分 of a book to put right, beside the document's own lines.</summary>
public sealed class StatementCorrectionPage
{
    private readonly int turn;

    /// <param name="import">The upload it stands in.</param>
    /// <param name="kept">What was read of that.</param>
    /// <param name="review">The first part beside the one that is there.</param>
    /// <param name="typed">What was typed; null on the first look.</param>
    /// <param name="pasted">What became of a text that was pasted.</param>
    public StatementCorrectionPage(BookImport import, KeptBook kept, StatementReview review, StatementForm? typed, PasteOutcome? pasted)
    {
        (Import, Kept, Review) = (import, kept, review);
        turn = Kept.Turn();
        IsStale = typed is not null && typed.Version != turn;
        Entry = new StatementEntryPage(typed ?? StatementForm.From(Review.Read.Details, turn), Import.FiscalYear, Import.Unit, null) { Root = $"/book-imports/{Import.Id}/statement", Pasted = pasted };
    }

    public BookImport Import { get; }
    public KeptBook Kept { get; }
    public StatementReview Review { get; }
    public StatementEntryPage Entry { get; }

    /// <summary>Whether somebody put it right since the person opened the page; what they made of it is shown beside.</summary>
    public bool IsStale { get; }

    /// <summary>The page after it was not saved, with all that was typed; who saves it again has seen what is there now.</summary>
    public StatementCorrectionPage Refuse(Rule? rule = null)
    {
        Entry.Form.Version = turn;
        Entry.Refuse(rule is null ? null : new RuleBroken(rule));
        return this;
    }
}
