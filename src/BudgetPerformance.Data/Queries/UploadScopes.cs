using BudgetPerformance.Domain;

namespace BudgetPerformance.Data.Queries;

/// <summary>Named questions to ask of uploads of every kind.</summary>
public static class UploadScopes
{
    /// <summary>What the person may work on: uploads of their own unit and of those below it.</summary>
    public static IQueryable<T> VisibleTo<T>(this IQueryable<T> uploads, Actor actor) where T : Upload
    {
        if (!actor.Is(Role.Preparer)) return uploads.Where(_ => false);
        var (from, to) = Subtree.Of(actor.UnitPath);
        return uploads.Where(upload => upload.Unit.Path.CompareTo(from) >= 0 && upload.Unit.Path.CompareTo(to) < 0);
    }

    /// <summary>The person's own that nobody has decided on yet.</summary>
    public static IQueryable<T> WaitingFor<T>(this IQueryable<T> uploads, Actor actor) where T : Upload =>
        uploads.VisibleTo(actor).Where(upload => upload.UploadedById == actor.Id && upload.State == ImportState.Pending);
}
