using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Testing;

namespace BudgetPerformance.Data.Tests.Departments;

public sealed class UniquenessTests
{
    public static TheoryData<string> Both => Databases.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task A_unit_s_code_and_a_year_are_there_once(string provider)
    {
        await using var database = await Databases.New(provider);
        await Add(database, Given.Department());
        await Add(database, Given.Year());

        Assert.Equal(DepartmentRules.CodeUnique, (await Assert.ThrowsAsync<RuleBroken>(() => Add(database, Given.Department()))).Rule);
        Assert.Equal(DepartmentRules.YearUnique, (await Assert.ThrowsAsync<RuleBroken>(() => Add(database, Given.Year()))).Rule);
    }

    private static async Task Add(TestDatabase database, object entity)
    {
        await using var db = database.Open();
        db.Add(entity);
        await db.SaveChangesAsync();
    }
}
