using System.Globalization;
using BudgetPerformance.Data.Queries;

namespace BudgetPerformance.Web.Features.Dashboard;

/// <summary>The address of one view, whole, so that it can be sent to somebody; and of the views beside it.</summary>
public sealed record DashboardAddress(int Year, string Unit, int Month, StandingFilter Filter)
{
    public static DashboardAddress Of(DashboardScope scope, StandingFilter filter) => new(scope.Year.Year, scope.Unit.Code, scope.Checkpoint.Month, filter);

    public DashboardAddress At(int month) => this with { Month = month };

    /// <summary>Another unit, with all of its projects.</summary>
    public DashboardAddress Of(string unit) => this with { Unit = unit, Filter = new() };

    public DashboardAddress Showing(StandingFilter filter) => this with { Filter = filter };

    /// <summary>One page of the list of projects.</summary>
    public string List(int page = 1) => Address(("page", page == 1 ? null : Text(page))) + "#projects";

    /// <summary>One page of the ranking of units.</summary>
    public string Ranking(int page) => Address(("rank", page == 1 ? null : Text(page))) + "#ranking";

    /// <summary>The view on paper: sheet or report, in a format.</summary>
    public string Paper(string document, string format) => $"/dashboard/{document}.{format}" + (this with { Filter = new() }).Address()["/dashboard".Length..];

    public override string ToString() => Address();

    private string Address(params (string Name, string? Value)[] more) => "/dashboard" + QueryString.Create(
        new (string Name, string? Value)[] { ("year", Text(Year)), ("unit", Unit), ("month", Text(Month)), ("show", Filter.Unexplained ? DashboardForm.Unexplained : Filter.Status?.ToString()) }
            .Concat(more).Where(part => part.Value is not null).Select(part => KeyValuePair.Create(part.Name, part.Value)));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
