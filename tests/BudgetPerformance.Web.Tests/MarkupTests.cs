namespace BudgetPerformance.Web.Tests;

public sealed class MarkupTests
{
    [Theory]
    [InlineData("""<section class="a>b"><p>一<br>二</p><ul><li><a href='/'>三</a></li></ul></section>""")]
    [InlineData("<div><!-- <section> --><script>'<div>'</script><svg><a></svg><textarea><p></textarea></div><official-form></official-form>")]
    public void A_page_that_closes_what_it_opens_is_let_pass(string html) => Assert.Null(Markup.Unbalanced(html));

    [Theory]
    [InlineData("<main><section><p>一</p></main>", "</main> closes <section>")]
    [InlineData("<main><p>一</p></section></main>", "</section> closes <main>")]
    [InlineData("<div>一</div></div>", "</div> closes nothing")]
    [InlineData("<ul><li>一</li>", "<ul> is left open")]
    [InlineData("<p><span>一</p></span>", "</p> closes <span>")]
    public void One_left_open_or_closed_once_too_often_is_told_with_its_place(string html, string told) =>
        Assert.StartsWith(told, Markup.Unbalanced(html), StringComparison.Ordinal);
}
