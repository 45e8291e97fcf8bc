using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Lists;
using BudgetPerformance.Domain.Review;

namespace BudgetPerformance.Domain.Templates;

/// <summary>外来的项目清单: the rows of an uploaded list of projects that another system or bureau has laid out, and how its columns are understood.</summary>
public sealed class ForeignList
{
    /// <summary>How many projects one list may hold.</summary>
    public const int MaxProjects = 500;

    private ForeignList() { }

    /// <summary>A list as it was read.</summary>
    /// <param name="upload">The upload it came with.</param>
    /// <param name="year">The fiscal year its projects are for.</param>
    /// <param name="unit">The unit its projects are for where a row does not say.</param>
    /// <param name="headings">The headings of its columns.</param>
    /// <param name="rows">The rows below them.</param>
    /// <param name="mapping">How its columns are probably meant.</param>
    /// <param name="actor">Who uploads it.</param>
    /// <exception cref="RuleBroken">The actor may enter no projects there.</exception>
    public ForeignList(TemplateUpload upload, FiscalYear year, BudgetUnit unit, IReadOnlyList<string> headings, IReadOnlyList<ListRow> rows, ColumnMapping mapping, Actor actor)
    {
        ReviewPermits.Demand(ReviewPermits.MayEnterFor(actor, unit, year));
        (Upload, FiscalYear, Year, Unit, UnitId) = (upload, year, year.Year, unit, unit.Id);
        (Headings, Rows, Mapping) = (headings, rows, mapping);
    }

    /// <summary>The upload it came with.</summary>
    public TemplateUpload Upload { get; private set; } = null!;

    /// <summary>The upload's identifier.</summary>
    public int UploadId { get; private set; }

    /// <summary>The fiscal year its projects are for.</summary>
    public FiscalYear FiscalYear { get; private set; } = null!;

    /// <summary>That year's number.</summary>
    public int Year { get; private set; }

    /// <summary>The unit its projects are for where a row does not say.</summary>
    public BudgetUnit Unit { get; private set; } = null!;

    /// <summary>That unit's identifier.</summary>
    public int UnitId { get; private set; }

    /// <summary>The headings of its columns.</summary>
    public IReadOnlyList<string> Headings { get; private set; } = [];

    /// <summary>Its rows; none once it was given up.</summary>
    public IReadOnlyList<ListRow> Rows { get; private set; } = [];

    /// <summary>How its columns are understood.</summary>
    public ColumnMapping Mapping { get; private set; } = ColumnMapping.Nothing;

    /// <summary>Whether somebody has confirmed the mapping; only then it is looked at project by project.</summary>
    public bool IsMapped { get; private set; }

    /// <summary>Says how its columns are to be understood.</summary>
    /// <returns>The projects it lists.</returns>
    /// <exception cref="RuleBroken">With everything that is missing, each with its column; or it was decided on before.</exception>
    public IReadOnlyList<ForeignProject> Map(ColumnMapping mapping, Actor actor)
    {
        Upload.Demand(actor);
        var objections = ForeignListColumns.Objections(mapping, FiscalYear.Template).ToList();
        if (objections.Count > 0) throw new RuleBroken(objections[0].Rule, objections);
        (Mapping, IsMapped) = (mapping, true);
        var projects = ForeignProject.Of(this);
        if (projects.Count == 0) throw new RuleBroken(UploadRules.RowsFound);
        if (projects.Count > MaxProjects) throw new RuleBroken(ForeignListRules.NotTooMany);
        Upload.Reread(projects.Count);
        return projects;
    }

    /// <summary>Forgets its rows once it was given up; how its columns were understood is remembered.</summary>
    public void Forget() => Rows = [];

    internal SheetCell? Cell(ListRow row, KnownColumn column) => Mapping.Cell(column, Headings, row.Cells);
}
