using BudgetPerformance.Domain.Review;

namespace BudgetPerformance.Web.Tests.BadInput;

public sealed class PercentagesTests(EntryDesk desk) : IClassFixture<EntryDesk>
{
    [Theory]
    [InlineData("Q1", "100.01", "不能大于 100")]
    [InlineData("Q2", "-0.01", "负")]
    [InlineData("Q3", "33.333", "2 位小数")]
    [InlineData("Q8", "10％", "单位或符号")]
    [InlineData("Q8", "10%", "单位或符号")]
    public async Task What_is_no_percentage_is_refused_with_a_hint(string number, string typed, string hint)
    {
        await desk.Refused(EntryCase.Percentages, typed, hint);
        Assert.NotEmpty(number);
    }

    [Fact]
    public Task Q4_a_plan_that_goes_backwards_is_kept_and_named_by_its_month() =>
        desk.KeptButNotSubmitted("Plan[2]", "低于6月底", ("Plan[0]", "10"), ("Plan[1]", "40"), ("Plan[2]", "30"), ("Plan[3]", "100"));

    [Fact]
    public Task Q5_a_plan_that_does_not_end_at_one_hundred_is_kept_and_not_submitted() => desk.KeptButNotSubmitted("Plan[3]", "100", ("Plan[3]", "90"));

    [Theory]
    [InlineData("Q6", "10", "40", "70", "100")]
    [InlineData("Q7", "", "40", "", "100")]
    public async Task A_sound_plan_is_kept_and_submitted(string number, params string[] points)
    {
        var saved = await desk.Accepted(points.Select((typed, position) => ($"Plan[{position}]", (string?)typed)).ToArray());
        Assert.Equal(points, points.Select((_, position) => saved.Plan[position]?.Print().Replace(".00", "") ?? ""));

        var answer = await desk.Visitor.Post($"/projects/{saved.Id}/submission", ("version", "1"));

        Assert.Equal($"/projects/{saved.Id}", answer.Redirect);
        Assert.Equal(ReviewState.Submitted, (await desk.Stored(saved.Id)).State);
        Assert.NotEmpty(number);
    }

    [Fact]
    public async Task Q12_a_form_without_indicators_is_kept_and_not_submitted()
    {
        var blank = Enumerable.Range(0, 3).SelectMany(row => new[] { "Category", "Kind", "Name", "Description", "Target", "Basis" }, (row, cell) => ($"Indicators[{row}].{cell}", (string?)"")).ToArray();
        var saved = await desk.Accepted(blank);
        Assert.Empty(saved.Indicators);
        Assert.NotEmpty((await desk.Visitor.Get($"/projects/{saved.Id}/edit")).Findings("Indicators"));

        var answer = await desk.Visitor.Post($"/projects/{saved.Id}/submission", ("version", "1"));

        Assert.Equal(422, (int)answer.Status);
        Assert.NotEmpty(answer.Document.QuerySelectorAll(".findings li a[href*='#Indicators']"));
        EntryCase.AssertChinese(answer);
        Assert.Equal(ReviewState.Draft, (await desk.Stored(saved.Id)).State);
    }
}
