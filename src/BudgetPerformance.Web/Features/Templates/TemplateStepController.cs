using BudgetPerformance.Data;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Projects;
using BudgetPerformance.Domain.Templates;
using BudgetPerformance.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace BudgetPerformance.Web.Features.Templates;

/// <summary>Takes one step on an uploaded template or foreign list.</summary>
public abstract class TemplateStepController(BudgetDbContext db, TemplatePages pages) : UploadStepController<TemplateUpload>(db, "/templates", TemplateRules.LatestSeen, TemplateRules.OnlyPending, ToMend)
{
    private static readonly HashSet<Rule> ToMend =
    [
        TemplateRules.SomethingChosen, TemplateRules.ConflictsDecided, ProjectRules.CodeUnique, ForeignListRules.ProjectColumnGiven, ForeignListRules.IndicatorColumnGiven,
        ForeignListRules.UnitGiven, ForeignListRules.UnitAgrees, UploadRules.ColumnUsedOnce, UploadRules.RowsFound, ForeignListRules.NotTooMany,
    ];

    protected TemplatePages Pages => pages;

    protected override Task<TemplateUpload?> Find(int id) => pages.Find(id);

    protected override async Task<ViewResult> Shown(TemplateUpload upload, MappingForm? form, RuleBroken? broken) => View("Show", await pages.Show(upload, form, broken, Request.Form));
}
