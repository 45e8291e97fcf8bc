using BudgetPerformance.Domain;
using BudgetPerformance.Domain.History;
using BudgetPerformance.Domain.Projects;
using BudgetPerformance.Domain.Review;
using BudgetPerformance.Web.Features.Review;

namespace BudgetPerformance.Web.Tests.Features.Review;

public sealed class RefusalsTests
{
    [Fact]
    public void A_refusal_tells_who_may_not_from_what_has_to_be_mended_and_what_has_changed_meanwhile()
    {
        Assert.All([ReviewRules.PreparerOnly, ReviewRules.ReviewerOnly, ReviewRules.FourEyes, ReviewRules.SubmitterWithdraws], rule => Assert.Equal(403, Refusals.StatusOf(rule)));
        Assert.All([ReviewRules.CompleteBeforeSubmission, ReviewRules.ReasonGiven, ReviewRules.OpinionReadable, ProjectRules.CodeUnique], rule => Assert.Equal(422, Refusals.StatusOf(rule)));
        Assert.All([ReviewRules.LatestSeen, ReviewRules.OnlyWhileOpen, ReviewRules.OnlyWhileSubmitted, ReviewRules.YearOpen, ReviewRules.UnitOpen], rule => Assert.Equal(409, Refusals.StatusOf(rule)));
    }

    [Fact]
    public void An_opinion_is_kept_without_the_blanks_around_it() => Assert.Equal("同意\n请尽快执行", new OpinionForm(" 同意\r\n请尽快执行\n", 1).Checked());

    [Theory]
    [InlineData("同意\0")]
    [InlineData("同意\uFFFD")]
    public void An_opinion_that_cannot_be_saved_is_refused(string opinion) => Assert.Equal(ReviewRules.OpinionReadable, Assert.Throws<RuleBroken>(() => new OpinionForm(opinion, 1).Checked()).Rule);

    [Fact]
    public void An_opinion_has_a_length() => Assert.Throws<RuleBroken>(() => new OpinionForm(new string('好', ProjectEvent.OpinionMaxLength + 1), 1).Checked());
}
