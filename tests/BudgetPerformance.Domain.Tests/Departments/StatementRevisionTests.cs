using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Testing;

namespace BudgetPerformance.Domain.Tests.Departments;

public sealed class StatementRevisionTests
{
    [Theory]
    [InlineData("甲乙丙", "甲丙", "2:乙>")]
    [InlineData("甲乙丙", "丁甲乙丙", "1:>丁")]
    [InlineData("甲乙丙", "甲戊丙", "2:乙>戊")]
    [InlineData("甲乙丙", "甲戊己丙", "2:乙>戊 3:>己")]
    [InlineData("甲乙", "乙甲", "1:甲> 2:>甲")]
    [InlineData("", "甲", "1:>甲")]
    public void One_item_that_comes_or_goes_is_one_difference(string before, string after, string differences)
    {
        var changes = StatementRevision.Between(Goals(before), Goals(after));
        Assert.Equal(differences, string.Join(' ', changes.Select(change => $"{int.Parse(change.Field[6..^1]) + 1}:{change.Before}>{change.After}")));
    }

    [Fact]
    public void A_duty_is_compared_with_itself_wherever_it_went()
    {
        var statement = Given.Statement();
        var (first, second) = (statement.Details.Duties[0], statement.Details.Duties[1]);
        var after = statement.Details with { DutyNumbering = Numbering.BracketedChinese, Duties = [second with { Title = "帮扶" }, Given.Duty("新的"), first] };

        var changes = StatementRevision.Between(statement.Details, after);

        Assert.Equal(
            ["Duties.Numbering", "Duties.Order", "Duties[0].Title", "Duties[1].Title", "Duties[1].Narrative", "Duties[1].LeadIn", "Duties[1].Refinements[0]", "Duties[1].Refinements[1]"],
            changes.Select(change => change.Field));
        Assert.Equal((first.Title + "\n" + second.Title, second.Title + "\n" + first.Title), (changes[1].Before, changes[1].After));
        Assert.All(changes, change => Assert.DoesNotContain("Duties", StatementFields.Label(change.Field), StringComparison.Ordinal));
    }

    [Fact]
    public void A_duty_that_goes_takes_its_texts_along()
    {
        var details = Given.Statement().Details;
        var changes = StatementRevision.Between(details, details with { Duties = [details.Duties[1]] });
        Assert.All(changes, change => Assert.Equal("", change.After));
        Assert.Equal(["Duties[0].Title", "Duties[0].Narrative", "Duties[0].LeadIn", "Duties[0].Refinements[0]", "Duties[0].Refinements[1]"], changes.Select(change => change.Field));
    }

    [Fact]
    public void A_duty_without_identity_is_compared_by_its_title()
    {
        var (saved, read) = (Given.Statement().Details, Given.StatementDetails());
        Assert.Empty(StatementRevision.Between(saved, read));
        Assert.NotEmpty(StatementRevision.Between(saved, read with { Duties = [Given.Duty("别的")] }));
    }

    private static StatementDetails Goals(string letters) => StatementDetails.Blank with { Goals = new(Numbering.Arabic, [.. letters.Select(letter => letter.ToString())]) };
}
