using BudgetPerformance.Domain.Review;

namespace BudgetPerformance.Domain.Departments;

/// <summary>A book of another year that was uploaded to be taken over, from its upload until somebody has looked through it. Its unit is the one it is taken over for.</summary>
public sealed class BookImport : Upload
{
    /// <summary>How long an upload that nobody decides on is kept.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    private BookImport() { }

    /// <summary>Takes an upload in; nothing of it is saved anywhere else.</summary>
    /// <param name="fileName">The file's name, for people.</param>
    /// <param name="fileHash">The SHA-256 of the file.</param>
    /// <param name="content">What was read of it, as its reader writes it down.</param>
    /// <param name="year">The fiscal year it is to be taken over into.</param>
    /// <param name="unit">The unit it is to be taken over for.</param>
    /// <param name="actor">Who uploaded it.</param>
    /// <param name="at">When.</param>
    /// <exception cref="RuleBroken">The actor may not enter anything there, or the year or unit is closed.</exception>
    public BookImport(string fileName, string fileHash, string content, FiscalYear year, BudgetUnit unit, Actor actor, DateTimeOffset at) : base(fileName, fileHash, unit, actor, at)
    {
        ReviewPermits.Demand(ReviewPermits.MayEnterFor(actor, unit, year));
        (Content, FiscalYear, Year) = (content, year, year.Year);
    }

    /// <summary>The fiscal year it is to be taken over into.</summary>
    public FiscalYear FiscalYear { get; private set; } = null!;

    /// <summary>That year's number.</summary>
    public int Year { get; private set; }

    /// <summary>What was read, with what was put right in it; empty once it was decided on.</summary>
    public string Content { get; private set; } = "";

    /// <summary>How many projects were begun.</summary>
    public int Drafted { get; private set; }

    /// <summary>How many projects and statements that were there were changed.</summary>
    public int Revised { get; private set; }

    /// <inheritdoc/>
    protected override Rule PreparersOnly => ReviewRules.PreparerOnly;

    /// <inheritdoc/>
    protected override Rule OnlyPending => BookImportRules.OnlyPending;

    /// <summary>Keeps what somebody put right in it or chose of it, until it is decided on.</summary>
    /// <param name="content">What was read, with that in it.</param>
    /// <param name="actor">Who put it right.</param>
    /// <exception cref="RuleBroken">It was decided on before, or the actor prepares nothing there.</exception>
    public void Keep(string content, Actor actor)
    {
        DemandPending(actor);
        Content = content;
        Touch();
    }

    /// <summary>Says that it was taken over.</summary>
    /// <exception cref="RuleBroken">It was decided on before, nobody decided on it in time, or nothing of it was chosen.</exception>
    public void Accept(int drafted, int revised, Actor actor, DateTimeOffset at)
    {
        if (State == ImportState.Pending && at - UploadedAt > Kept) throw new RuleBroken(BookImportRules.InTime);
        if (drafted + revised == 0) throw new RuleBroken(BookImportRules.SomethingChosen);
        Import(actor, at);
        (Drafted, Revised) = (drafted, revised);
    }

    /// <summary>Gives up what nobody has decided on for long.</summary>
    public void RunOut(DateTimeOffset at) => End(ImportState.Abandoned, "", at);

    /// <inheritdoc/>
    protected override void Forget() => Content = "";
}
