using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Templates;

namespace BudgetPerformance.Data.Queries;

/// <summary>Named questions to ask of uploaded templates.</summary>
public static class TemplateScopes
{
    /// <summary>What the person may work on: uploads of their own unit and of those below it.</summary>
    public static IQueryable<TemplateUpload> VisibleTo(this IQueryable<TemplateUpload> uploads, Actor actor)
    {
        if (!actor.Is(Role.Preparer)) return uploads.Where(_ => false);
        var (from, to) = Subtree.Of(actor.UnitPath);
        return uploads.Where(upload => upload.Unit.Path.CompareTo(from) >= 0 && upload.Unit.Path.CompareTo(to) < 0);
    }

    /// <summary>The sheets of an upload in its own order.</summary>
    public static IQueryable<UploadedSheet> OfUpload(this IQueryable<UploadedSheet> sheets, int uploadId) => sheets.Where(sheet => sheet.UploadId == uploadId).OrderBy(sheet => sheet.Position);
}
