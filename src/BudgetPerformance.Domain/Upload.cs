using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Review;

namespace BudgetPerformance.Domain;

/// <summary>A file that somebody handed in, from its upload to its import and, where that can be, to its undoing.</summary>
public abstract class Upload
{
    public const int FileNameMaxLength = 200;

    /// <summary>As the database finds it.</summary>
    protected Upload() { }

    /// <summary>Takes a file in.</summary>
    /// <param name="fileName">The file's name, for people.</param>
    /// <param name="fileHash">Its SHA-256, in hexadecimal.</param>
    /// <param name="unit">The unit by which it is decided who may work on it.</param>
    /// <param name="actor">Who hands it in.</param>
    /// <param name="at">When.</param>
    protected Upload(string fileName, string fileHash, BudgetUnit unit, Actor actor, DateTimeOffset at) =>
        (FileName, FileHash, Unit, UnitId, UploadedById, UploadedBy, UploadedAt, Version) = (fileName, fileHash, unit, unit.Id, actor.Id, actor.Name, at, 1);

    /// <summary>The upload's identifier.</summary>
    public int Id { get; private set; }

    /// <summary>The unit by which it is decided who may work on it.</summary>
    public BudgetUnit Unit { get; private set; } = null!;

    /// <summary>That unit's identifier.</summary>
    public int UnitId { get; private set; }

    /// <summary>The file's name as it was uploaded.</summary>
    public string FileName { get; private set; } = "";

    /// <summary>The SHA-256 of the file, in hexadecimal.</summary>
    public string FileHash { get; private set; } = "";

    /// <summary>Where it stands.</summary>
    public ImportState State { get; private set; }

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

    /// <summary>Who took it back or gave it up; empty until then, and where nobody did.</summary>
    public string EndedBy { get; private set; } = "";

    /// <summary>When, in UTC.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Counts the changes, so that two who work on the same upload do not both.</summary>
    public int Version { get; private set; }

    /// <summary>Whose work it is, as the rule that forbids it to everybody else.</summary>
    protected abstract Rule PreparersOnly { get; }

    /// <summary>That what is decided is not decided again.</summary>
    protected abstract Rule OnlyPending { get; }

    /// <summary>Gives it up before it was imported.</summary>
    /// <exception cref="RuleBroken">It is imported or given up already, or is not the actor's to decide on.</exception>
    public void Abandon(Actor actor, DateTimeOffset at)
    {
        DemandPending(actor);
        End(ImportState.Abandoned, actor.Name, at);
    }

    /// <summary>Forgets what is only of use until somebody has decided.</summary>
    protected virtual void Forget() { }

    /// <summary>Says that it is imported.</summary>
    protected void Import(Actor actor, DateTimeOffset at)
    {
        DemandPending(actor);
        (State, ImportedBy, ImportedAt) = (ImportState.Imported, actor.Name, at);
        Forget();
        Touch();
    }

    /// <summary>Says that what it did is taken back.</summary>
    /// <param name="onlyImported">That only what was imported can be.</param>
    protected void TakeBack(Rule onlyImported, Actor actor, DateTimeOffset at)
    {
        DemandPreparer(actor);
        if (State != ImportState.Imported) throw new RuleBroken(onlyImported);
        End(ImportState.Undone, actor.Name, at);
    }

    /// <summary>Says that it is over; for one that runs out by nobody.</summary>
    protected void End(ImportState state, string by, DateTimeOffset at)
    {
        (State, EndedBy, EndedAt) = (state, by, at);
        Forget();
        Touch();
    }

    /// <summary>Counts a change.</summary>
    protected void Touch() => Version++;

    /// <summary>Whether it is still to be decided on, by somebody who may.</summary>
    protected void DemandPending(Actor actor)
    {
        DemandPreparer(actor);
        if (State != ImportState.Pending) throw new RuleBroken(OnlyPending);
    }

    /// <summary>Whether the actor may work on it.</summary>
    protected void DemandPreparer(Actor actor) => ReviewPermits.Demand(actor.Is(Role.Preparer) && actor.Sees(Unit.Path) ? null : PreparersOnly);
}
