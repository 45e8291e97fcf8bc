using System.Globalization;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Objectives;
using BudgetPerformance.Domain.Projects;
using BudgetPerformance.Web.Features.Objectives;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace BudgetPerformance.Web.Features.Projects;

/// <summary>
/// Reads the entry page from the posted form and nowhere else. The framework's own binder drops every row behind a gap in the
/// numbering without a word; this one keeps all rows and says what is missing.
/// </summary>
public sealed class ProjectFormBinder : IModelBinder
{
    /// <summary>The posted field that says how many rows the page had.</summary>
    public const string RowCount = "RowCount";

    private static readonly string[] OneLine = [ProjectFields.Code, ProjectFields.Name, ProjectFields.Budget, ProjectFields.FiscalFunds, ProjectFields.OtherFunds];
    private static readonly string[] ManyLines = [ProjectFields.Purpose, ProjectFields.Objectives];

    public async Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var posted = await bindingContext.HttpContext.Request.ReadFormAsync();
        if (!int.TryParse(posted[nameof(ProjectForm.Version)], NumberStyles.None, CultureInfo.InvariantCulture, out var version)
            || !Guid.TryParse(posted[nameof(ProjectForm.SubmitKey)], out var submitKey))
        {
            bindingContext.ModelState.TryAddModelError(bindingContext.ModelName, nameof(ProjectForm.Version));
            return;
        }
        bindingContext.Result = ModelBindingResult.Success(Read(posted, new ProjectForm { Version = version, SubmitKey = submitKey }));
    }

    private static ProjectForm Read(IFormCollection posted, ProjectForm form)
    {
        foreach (var path in OneLine) Take(path, path, manyLines: false);
        foreach (var path in ManyLines) Take(path, path, manyLines: true);
        foreach (var path in posted.Keys.Where(path => ProjectForm.CheckpointOf(path) is not null)) Take(path, path, manyLines: false);

        var sent = posted.Keys.Where(key => key.StartsWith(ProjectFields.Indicators + "[", StringComparison.Ordinal)).ToList();
        var rows = sent.Select(key => (Key: key, At: ProjectForm.RowOf(key))).Where(cell => cell.At is not null).ToLookup(cell => cell.At!.Value.Row);
        foreach (var (row, position) in rows.OrderBy(row => row.Key).Select((row, position) => (row, position)))
            foreach (var (key, at) in row)
                Take(key, ProjectFields.Indicator(position, at!.Value.Field), IndicatorRow.TakesManyLines(at.Value.Field));
        if (rows.Sum(row => row.Count()) != sent.Count || posted[RowCount] != form.Indicators.Count.ToString(CultureInfo.InvariantCulture))
            form.Doubt(ProjectFields.Indicators, IndicatorRules.RowsComplete.Text);
        return form;

        void Take(string key, string path, bool manyLines)
        {
            form[path] = PlainText.Normalize(posted[key].FirstOrDefault(), manyLines);
            if (posted[key].Count > 1) form.Doubt(path, ProjectRules.SentOnce.Text);
        }
    }
}
