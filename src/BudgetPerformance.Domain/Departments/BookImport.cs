namespace BudgetPerformance.Domain.Departments;

/// <summary>A book of another year that was uploaded to be taken over, from its upload until somebody has looked through it.</summary>
public sealed class BookImport
{
    public const int FileNameMaxLength = 200;

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
    public BookImport(string fileName, string fileHash, string content, FiscalYear year, BudgetUnit unit, Actor actor, DateTimeOffset at)
    {
        Review.ReviewPermits.Demand(Review.ReviewPermits.MayEnterFor(actor, unit, year));
        (FileName, FileHash, Content) = (fileName, fileHash, content);
        (FiscalYear, Year, Unit, UnitId) = (year, year.Year, unit, unit.Id);
        (UploadedById, UploadedBy, UploadedAt, Version) = (actor.Id, actor.Name, at, 1);
    }

    /// <summary>The import's identifier.</summary>
    public int Id { get; private set; }

    /// <summary>The fiscal year it is to be taken over into.</summary>
    public FiscalYear FiscalYear { get; private set; } = null!;

    /// <summary>That year's number.</summary>
    public int Year { get; private set; }

    /// <summary>The unit it is to be taken over for.</summary>
    public BudgetUnit Unit { get; private set; } = null!;

    /// <summary>That unit's identifier.</summary>
    public int UnitId { get; private set; }

    public string FileName { get; private set; } = "";

    public string FileHash { get; private set; } = "";

    /// <summary>What was read; empty once it was decided on.</summary>
    public string Content { get; private set; } = "";

    public ImportState State { get; private set; }

    /// <summary>How many projects were begun.</summary>
    public int Drafted { get; private set; }

    /// <summary>How many projects and statements that were there were changed.</summary>
    public int Revised { get; private set; }

    public string UploadedById { get; private set; } = "";

    public string UploadedBy { get; private set; } = "";

    public DateTimeOffset UploadedAt { get; private set; }

    /// <summary>Who took it over or gave it up; empty for one that ran out.</summary>
    public string EndedBy { get; private set; } = "";

    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Counts the changes.</summary>
    public int Version { get; private set; }

    /// <summary>Says that it was taken over.</summary>
    /// <exception cref="RuleBroken">It was decided on before, or nothing of it was chosen.</exception>
    public void Accept(int drafted, int revised, Actor actor, DateTimeOffset at)
    {
        if (drafted + revised == 0) throw new RuleBroken(BookImportRules.SomethingChosen);
        End(ImportState.Imported, actor.Name, at);
        (Drafted, Revised) = (drafted, revised);
    }

    /// <summary>Gives it up.</summary>
    /// <exception cref="RuleBroken">It was decided on before.</exception>
    public void Abandon(Actor actor, DateTimeOffset at) => End(ImportState.Abandoned, actor.Name, at);

    /// <summary>Gives up what nobody has decided on for long.</summary>
    public void RunOut(DateTimeOffset at) => End(ImportState.Abandoned, "", at);

    private void End(ImportState state, string by, DateTimeOffset at)
    {
        if (State != ImportState.Pending) throw new RuleBroken(BookImportRules.OnlyPending);
        (State, Content, EndedBy, EndedAt, Version) = (state, "", by, at, Version + 1);
    }
}
