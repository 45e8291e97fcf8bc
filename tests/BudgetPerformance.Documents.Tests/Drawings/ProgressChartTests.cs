using BudgetPerformance.Documents.Drawings;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Disbursements;

namespace BudgetPerformance.Documents.Tests.Drawings;

public sealed class ProgressChartTests
{
    private static readonly IReadOnlyList<ProgressPoint> Points =
    [
        new(new(3), 10, 4, ProgressStatus.FarBehind), new(new(6), 40, 30, ProgressStatus.Behind), new(new(10), 70, 65, ProgressStatus.OnTrack), new(new(12), 100, null, ProgressStatus.NotPlanned),
    ];

    [Fact]
    public void Stairs_rise_at_the_checkpoints_and_what_was_spent_ends_at_the_last_one_reached()
    {
        var traces = ProgressChart.Small("项目", Points).Marks.OfType<Trace>().ToList();
        var (plan, actual) = (traces.Single(trace => trace.Tone == Tone.Plan), traces.Single(trace => trace.Tone == Tone.Actual));
        Assert.True(plan.IsDashed);
        Assert.False(actual.IsDashed);
        Assert.Equal(38.5, plan.Points[^1].X);
        Assert.Equal(0.5 + 38 * 10 / 12.0, actual.Points[^1].X, 6);
        Assert.All(traces.SelectMany(trace => trace.Points.Zip(trace.Points.Skip(1))), step => Assert.True(step.First.X == step.Second.X || step.First.Y == step.Second.Y));
    }

    [Fact]
    public void Each_status_has_a_shape_of_its_own()
    {
        var marks = Enum.GetValues<ProgressStatus>().Select(status => StatusMark.At(new(1, 1), status, 1)).ToList();
        Assert.Equal(5, marks.Select(mark => mark.Kind).Distinct().Count());
        Assert.Equal(5, marks.Select(mark => mark.Tone).Distinct().Count());
    }

    [Fact]
    public void The_range_of_a_forecast_is_drawn_and_everything_is_told_in_words()
    {
        var forecast = new Forecast(new(80), new(70), new(95), 1);
        var with = ProgressChart.Of("全局", Points, forecast, new Money(100));
        Assert.Contains(with.Marks.OfType<Words>(), words => words.Text == "80.0%");
        Assert.Equal("3月底计划 10.0%，实际 4.0%，严重滞后；6月底计划 40.0%，实际 30.0%，滞后；10月底计划 70.0%，实际 65.0%，正常；12月底计划 100.0%；预计12月底 80.0%。", with.Description);
        Assert.DoesNotContain(ProgressChart.Of("全局", Points, null, new Money(100)).Marks.OfType<Words>(), words => words.Text.Contains("预测", StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_is_drawn_outside_the_picture_even_far_over_budget()
    {
        IReadOnlyList<ProgressPoint> over = [new(new(3), 10, 260, ProgressStatus.OverBudget), new(new(12), 100, null, ProgressStatus.NotPlanned)];
        foreach (var drawing in new[] { ProgressChart.Of("全局", over, new(new(300), new(260), new(300), 0), new Money(100)), ProgressChart.Small("项目", over) })
            Assert.All(drawing.Marks.OfType<Trace>().SelectMany(trace => trace.Points), point => Assert.True(point.X >= 0 && point.X <= drawing.Width && point.Y >= 0 && point.Y <= drawing.Height));
    }
}
