using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Web.Features.Departments;

namespace BudgetPerformance.Web.Features.BookImports;

/// <summary>第一部分 of a book to put right, beside the document's own lines.</summary>
public sealed class StatementCorrectionPage
{
    private readonly int turn;

    /// <param name="import">The book it stands in.</param>
    /// <param name="review">What was read of it.</param>
    /// <param name="turn">How often it was put right.</param>
    /// <param name="typed">What was typed; null on the first look.</param>
    /// <param name="pasted">What became of a text that was pasted.</param>
    public StatementCorrectionPage(BookImport import, StatementReview review, int turn, StatementForm? typed, PasteOutcome? pasted)
    {
        (Import, Review, IsStale) = (import, review, typed is not null && typed.Version != turn);
        this.turn = turn;
        var form = typed ?? StatementForm.From(review.Read.Details, turn);
        Entry = new StatementEntryPage(form, import.FiscalYear, import.Unit, null) { Root = $"/book-imports/{import.Id}/statement", Pasted = pasted };
    }

    public BookImport Import { get; }
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
