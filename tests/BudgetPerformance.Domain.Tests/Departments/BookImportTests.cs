using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Review;
using BudgetPerformance.Testing;

namespace BudgetPerformance.Domain.Tests.Departments;

public sealed class BookImportTests
{
    [Fact]
    public void It_is_decided_on_once_and_then_forgets_what_was_read()
    {
        var import = Upload();

        import.Accept(3, 1, Given.Preparer(), Given.Morning);

        Assert.Equal((ImportState.Imported, "", "田宝", 3, 1, 2), (import.State, import.Content, import.ImportedBy, import.Drafted, import.Revised, import.Version));
        Assert.Equal(BookImportRules.OnlyPending, Assert.Throws<RuleBroken>(() => import.Abandon(Given.Preparer(), Given.Morning)).Rule);
    }

    [Fact]
    public void Nothing_chosen_is_nothing_taken_over()
    {
        var import = Upload();

        Assert.Equal(BookImportRules.SomethingChosen, Assert.Throws<RuleBroken>(() => import.Accept(0, 0, Given.Preparer(), Given.Morning)).Rule);
        Assert.Equal((ImportState.Pending, "{}"), (import.State, import.Content));
    }

    [Fact]
    public void What_nobody_decides_on_runs_out()
    {
        var import = Upload();

        import.RunOut(Given.Morning + BookImport.Kept);

        Assert.Equal((ImportState.Abandoned, "", ""), (import.State, import.Content, import.EndedBy));
    }

    [Fact]
    public void What_has_run_out_is_taken_over_no_more_even_where_nobody_has_said_so_yet()
    {
        Upload().Accept(1, 0, Given.Preparer(), Given.Morning + BookImport.Kept);

        var import = Upload();
        Assert.Equal(BookImportRules.InTime, Assert.Throws<RuleBroken>(() => import.Accept(1, 0, Given.Preparer(), Given.Morning + BookImport.Kept + TimeSpan.FromSeconds(1))).Rule);
        Assert.Equal(ImportState.Pending, import.State);
    }

    [Fact]
    public void Only_who_may_enter_projects_there_may_upload_a_book() =>
        Assert.Equal(ReviewRules.PreparerOnly, Assert.Throws<RuleBroken>(() => new BookImport("a.docx", "AB", "{}", Given.Year(), Given.Unit(), Given.Reviewer(), Given.Morning)).Rule);

    private static BookImport Upload() => new("a.docx", "AB", "{}", Given.Year(), Given.Unit(), Given.Preparer(), Given.Morning);
}
