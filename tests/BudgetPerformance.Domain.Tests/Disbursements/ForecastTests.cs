using BudgetPerformance.Domain.Disbursements;
using BudgetPerformance.Testing;

namespace BudgetPerformance.Domain.Tests.Disbursements;

public sealed class ForecastTests
{
    [Fact]
    public void Without_history_this_years_pace_goes_on()
    {
        var forecast = Forecast.Of([At(3, 1), At(6, 3)], [])!;
        Assert.Equal((6m, 5m, 7m), (In(forecast.Expected), In(forecast.Low), In(forecast.High)));
        Assert.Equal(0, forecast.PastYears);
    }

    [Fact]
    public void Past_years_count_as_much_as_this_years_pace()
    {
        var forecast = Forecast.Of([At(6, 3)], [(Given.TenThousand(2), Given.TenThousand(8)), (Given.TenThousand(3), Given.TenThousand(6))])!;
        // Own pace 6, past shares 12 → at most the budget of 10, and 6: (6 + 8) / 2.
        Assert.Equal((7m, 6m, 10m), (In(forecast.Expected), In(forecast.Low), In(forecast.High)));
        Assert.Contains("前2年", forecast.Method, StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_is_forecast_to_spend_more_than_the_budget_or_less_than_was_spent()
    {
        Assert.Equal(10m, In(Forecast.Of([At(6, 9)], [])!.Expected));
        var over = Forecast.Of([At(3, 4), At(6, 11)], [])!;
        Assert.Equal((11m, 11m, 11m), (In(over.Expected), In(over.Low), In(over.High)));
        Assert.Equal(9m, In(Forecast.Of([At(3, 9.5m), At(6, 9)], [])!.Low));
    }

    [Fact]
    public void Without_any_spending_there_is_no_pace_to_go_by() => Assert.Null(Forecast.Of([At(3, 0), At(6, 0)], []));

    [Fact]
    public void At_the_end_of_the_year_nothing_is_left_to_forecast() => Assert.Equal(8m, In(Forecast.Of([At(6, 1), At(12, 8)], [])!.Expected));

    [Fact]
    public void What_a_month_needs_is_rounded_up_so_that_it_is_enough()
    {
        Assert.Equal(Money.Of(33_333.34m, MoneyUnit.Yuan), Forecast.MonthlyNeed(At(3, 0), At(6, 0, 10)));
        Assert.Equal(Money.Zero, Forecast.MonthlyNeed(At(3, 5), At(6, 0, 4)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Forecast.MonthlyNeed(At(6, 0), At(6, 0)));
    }

    private static Progress At(int month, decimal actual, decimal planned = 0) => new(new Checkpoint(month), Given.TenThousand(10), Given.TenThousand(planned), Given.TenThousand(actual));

    private static decimal In(Money money) => money.In(MoneyUnit.TenThousandYuan);
}
