using BudgetPerformance.Domain.Disbursements;

namespace BudgetPerformance.Data.Queries;

/// <summary>Named questions to ask of standings.</summary>
public static class StandingScopes
{
    /// <summary>Those of one checkpoint of a year.</summary>
    public static IQueryable<Standing> At(this IQueryable<Standing> standings, int year, int month) => standings.Where(standing => standing.Year == year && standing.Month == month);

    /// <summary>Those of a unit and of everything below it, as a range of the index by paths.</summary>
    public static IQueryable<Standing> Under(this IQueryable<Standing> standings, string path)
    {
        var (from, to) = Subtree.Of(path);
        return standings.Where(standing => standing.UnitPath.CompareTo(from) >= 0 && standing.UnitPath.CompareTo(to) < 0);
    }
}
