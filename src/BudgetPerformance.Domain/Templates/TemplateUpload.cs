using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Review;

namespace BudgetPerformance.Domain.Templates;

/// <summary>填报模板 handed back in, or a list of projects from elsewhere: one file from its upload to its import and, if need be, to its undoing.</summary>
public sealed class TemplateUpload : Upload
{
    private TemplateUpload() { }

    /// <summary>Takes a workbook in.</summary>
    /// <param name="fileName">The file's name.</param>
    /// <param name="fileHash">Its SHA-256, in hexadecimal.</param>
    /// <param name="notes">What was not read of it, as sentences.</param>
    /// <param name="sheets">How many of its sheets are looked at; null for a list, whose columns have to be understood first.</param>
    /// <param name="unit">The unit of who uploads it.</param>
    /// <exception cref="RuleBroken">The actor fills in nothing.</exception>
    public TemplateUpload(string fileName, string fileHash, IReadOnlyList<string> notes, int? sheets, BudgetUnit unit, Actor actor, DateTimeOffset at) : base(fileName, fileHash, unit, actor, at)
    {
        (Notes, Sheets, IsList) = (notes, sheets ?? 0, sheets is null);
        DemandPreparer(actor);
    }

    /// <summary>What was not read of the file, as sentences.</summary>
    public IReadOnlyList<string> Notes { get; private set; } = [];

    /// <summary>Whether it is a list of projects and no template.</summary>
    public bool IsList { get; private set; }

    /// <summary>How many sheets it has, a project each; of a list 0 until its columns are understood.</summary>
    public int Sheets { get; private set; }

    /// <summary>How many projects it made.</summary>
    public int Created { get; private set; }

    /// <summary>How many projects it changed.</summary>
    public int Changed { get; private set; }

    /// <inheritdoc/>
    protected override Rule PreparersOnly => ReviewRules.PreparerOnly;

    /// <inheritdoc/>
    protected override Rule OnlyPending => TemplateRules.OnlyPending;

    /// <summary>Says that the chosen sheets are in the projects; taking them over is the projects' own verb.</summary>
    /// <param name="created">How many projects were made.</param>
    /// <param name="changed">How many were changed.</param>
    /// <exception cref="RuleBroken">It is imported or given up already, or nothing was chosen.</exception>
    public void Accept(int created, int changed, Actor actor, DateTimeOffset at)
    {
        DemandPending(actor);
        if (created + changed == 0) throw new RuleBroken(TemplateRules.SomethingChosen);
        (Created, Changed) = (created, changed);
        Import(actor, at);
    }

    /// <summary>Says that its sheets were taken back; taking them back is the projects' own verb.</summary>
    /// <exception cref="RuleBroken">It is not imported.</exception>
    public void Undo(Actor actor, DateTimeOffset at) => TakeBack(TemplateRules.OnlyImported, actor, at);

    internal void Demand(Actor actor) => DemandPending(actor);

    internal void Reread(int sheets)
    {
        Sheets = sheets;
        Touch();
    }
}
