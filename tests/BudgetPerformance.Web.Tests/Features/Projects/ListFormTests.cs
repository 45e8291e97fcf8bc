using BudgetPerformance.Data.Queries;
using BudgetPerformance.Domain.Review;
using BudgetPerformance.Web.Features.Projects;

namespace BudgetPerformance.Web.Tests.Features.Projects;

public sealed class ListFormTests
{
    private static readonly ListForm Everything = new(null, null, null, null, null, null);

    [Theory]
    [InlineData("0", 1)]
    [InlineData("-1", 1)]
    [InlineData("999999999", 3)]
    [InlineData("二", 1)]
    [InlineData("2", 2)]
    public void A_page_that_does_not_exist_becomes_the_nearest_one(string page, int shown) =>
        Assert.Equal(shown, (Everything with { Page = page }).PageOf(2 * ListForm.PageSize + 1));

    [Theory]
    [InlineData("PasswordHash")]
    [InlineData("Unit.Name;--")]
    [InlineData("3")]
    [InlineData("-")]
    public void A_column_that_is_not_offered_sorts_nothing(string sort)
    {
        var form = Everything with { Sort = sort };
        Assert.Equal((ProjectSort.Unit, false), (form.SortedBy, form.Descending));
    }

    [Fact]
    public void Links_keep_the_filter()
    {
        var form = new ListForm("2020", "287002", "Returned", "50%_[a]", "-Budget", "2");

        Assert.Equal(new ProjectFilter(2020, "287002", ReviewState.Returned, "50%_[a]"), form.Filter);
        Assert.Equal("/projects?year=2020&unit=287002&state=Returned&text=50%25_%5Ba%5D&sort=-Budget&page=3", form.To(3));
        Assert.StartsWith("/projects?year=2020&unit=287002&state=Returned&text=50%25_%5Ba%5D&sort=Budget", form.By(ProjectSort.Budget), StringComparison.Ordinal);
        Assert.Equal("/projects/list.xlsx?year=2020&unit=287002&state=Returned&text=50%25_%5Ba%5D&sort=-Budget", form.File);
    }
}
