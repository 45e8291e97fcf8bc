using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Review;

namespace BudgetPerformance.Domain.Templates;

/// <summary>填报模板 handed back in: one workbook from its upload to its import and, if need be, to its undoing.</summary>
public sealed class TemplateUpload
{
    public const int FileNameMaxLength = 200;

    private TemplateUpload() { }

    /// <summary>Takes a workbook in.</summary>
    /// <param name="fileName">The file's name.</param>
    /// <param name="fileHash">Its SHA-256, in hexadecimal.</param>
    /// <param name="notes">What was not read of it, as sentences.</param>
    /// <param name="sheets">How many of its sheets are looked at.</param>
    /// <param name="unit">The unit of who uploads it.</param>
    /// <exception cref="RuleBroken">The actor fills in nothing.</exception>
    public TemplateUpload(string fileName, string fileHash, IReadOnlyList<string> notes, int sheets, BudgetUnit unit, Actor actor, DateTimeOffset at)
    {
        (FileName, FileHash, Notes, Sheets, Unit, UnitId, Version) = (fileName, fileHash, notes, sheets, unit, unit.Id, 1);
        (UploadedById, UploadedBy, UploadedAt) = (actor.Id, actor.Name, at);
        DemandHandler(actor);
    }

    /// <summary>The upload's identifier.</summary>
    public int Id { get; private set; }

    /// <summary>The unit of who uploaded it.</summary>
    public BudgetUnit Unit { get; private set; } = null!;

    /// <summary>That unit's identifier.</summary>
    public int UnitId { get; private set; }

    /// <summary>The file's name as it was uploaded.</summary>
    public string FileName { get; private set; } = "";

    /// <summary>The SHA-256 of the file, in hexadecimal.</summary>
    public string FileHash { get; private set; } = "";

    /// <summary>What was not read of the file, as sentences.</summary>
    public IReadOnlyList<string> Notes { get; private set; } = [];

    /// <summary>How many sheets it has.</summary>
    public int Sheets { get; private set; }

    /// <summary>Where it stands.</summary>
    public ImportState State { get; private set; }

    /// <summary>How many projects it made.</summary>
    public int Created { get; private set; }

    /// <summary>How many projects it changed.</summary>
    public int Changed { get; private set; }

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

    /// <summary>Counts the changes, so that two who work on the same upload do not both.</summary>
    public int Version { get; private set; }

    /// <summary>Says that the chosen sheets are in the projects; taking them over is the projects' own verb.</summary>
    /// <param name="created">How many projects were made.</param>
    /// <param name="changed">How many were changed.</param>
    /// <exception cref="RuleBroken">It is imported or given up already, or nothing was chosen.</exception>
    public void Accept(int created, int changed, Actor actor, DateTimeOffset at)
    {
        DemandPending(actor);
        if (created + changed == 0) throw new RuleBroken(TemplateRules.SomethingChosen);
        (State, Created, Changed, ImportedBy, ImportedAt, Version) = (ImportState.Imported, created, changed, actor.Name, at, Version + 1);
    }

    /// <summary>Says that its sheets were taken back; taking them back is the projects' own verb.</summary>
    /// <exception cref="RuleBroken">It is not imported.</exception>
    public void Undo(Actor actor, DateTimeOffset at)
    {
        DemandHandler(actor);
        if (State != ImportState.Imported) throw new RuleBroken(TemplateRules.OnlyImported);
        End(ImportState.Undone, actor, at);
    }

    /// <summary>Gives it up before it was imported.</summary>
    /// <exception cref="RuleBroken">It is imported or given up already.</exception>
    public void Abandon(Actor actor, DateTimeOffset at)
    {
        DemandPending(actor);
        End(ImportState.Abandoned, actor, at);
    }

    private void End(ImportState state, Actor actor, DateTimeOffset at) => (State, EndedBy, EndedAt, Version) = (state, actor.Name, at, Version + 1);

    private void DemandPending(Actor actor)
    {
        DemandHandler(actor);
        if (State != ImportState.Pending) throw new RuleBroken(TemplateRules.OnlyPending);
    }

    private void DemandHandler(Actor actor)
    {
        if (!actor.Is(Role.Preparer) || !actor.Sees(Unit.Path)) throw new RuleBroken(ReviewRules.PreparerOnly);
    }
}
