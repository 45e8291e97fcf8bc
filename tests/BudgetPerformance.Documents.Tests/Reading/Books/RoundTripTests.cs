using BudgetPerformance.Documents.Forms;
using BudgetPerformance.Documents.Grid;
using BudgetPerformance.Documents.Reading.Books;
using BudgetPerformance.Documents.Tests.Writers.Excel;
using BudgetPerformance.Documents.Tests.Writers.Word;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Disbursements;
using BudgetPerformance.Domain.Projects;
using BudgetPerformance.Testing;
using CsCheck;

namespace BudgetPerformance.Documents.Tests.Reading.Books;

/// <summary>What our writers write is what our readers read, whatever a draft holds. BUDGET_ROUND_TRIPS=1000 tries a thousand projects instead of some.</summary>
public sealed class RoundTripTests
{
    private static readonly FormTemplate Template = FormTemplate.Hebei2020;
    private static readonly int Projects = int.TryParse(Environment.GetEnvironmentVariable("BUDGET_ROUND_TRIPS"), out var asked) ? asked : 150;

    [Fact]
    public void A_project_written_to_Word_is_read_back_as_it_was() => GeneratedProjects.Drafts.Sample(details => AssertSame(details, FromWord(WordFiles.Write(Form(details)))), iter: Projects);

    [Fact]
    public void A_project_written_to_Excel_is_read_back_as_it_was() => GeneratedProjects.Drafts.Sample(details => AssertSame(details, FromExcel(Workbooks.Write(Form(details)))), iter: Projects);

    [Fact]
    public void The_longest_form_is_read_back_as_it_was()
    {
        var details = GeneratedProjects.AtTheEdge();

        AssertSame(details, FromWord(WordFiles.Write(Form(details))));
        AssertSame(details, FromExcel(Workbooks.Write(Form(details))));
    }

    [Theory, InlineData("全国2015"), InlineData("全国2021"), InlineData("每月")]
    public void Every_form_that_a_year_may_have_is_read_back_as_it_was(string name)
    {
        var template = FormTemplate.Shipped.FirstOrDefault(shipped => shipped.Name == name)
            ?? FormTemplate.National2021 with { MoneyUnit = Domain.MoneyUnit.Yuan, Checkpoints = Checkpoint.At([.. Enumerable.Range(1, 12)]) };
        var details = Given.Details() with
        {
            Plan = Given.Plan([.. template.Checkpoints.Select((_, i) => i % 3 == 1 ? (decimal?)null : Math.Round(100m * (i + 1) / template.Checkpoints.Count, 2))]),
            Indicators = [.. template.Catalogue.Categories.Select(category => Given.Indicator(category.Name, category.Kinds[0]))],
        };

        AssertSame(details, FromWord(WordFiles.Write(Form(details, template)), template), template);
        AssertSame(details, FromExcel(Workbooks.Write(Form(details, template)), template), template);
    }

    [Fact]
    public void Opened_and_saved_by_LibreOffice_in_its_own_format_a_project_still_reads_as_it_was()
    {
        GeneratedProjects.Drafts.Array[12].Sample(projects =>
        {
            // LibreOffice itself makes _x005F_x0041_ of a Word file's _x0041_, which Word would show so.
            var words = LibreOffice.ThereAndBack([.. projects.Select(details => WordFiles.Write(Form(details)))], "docx", "odt");
            var sheets = LibreOffice.ThereAndBack([.. projects.Select(details => Workbooks.Write(Form(details)))], "xlsx", "ods");

            Assert.All(projects.Zip(words), pair => AssertSame(pair.First, FromWord(pair.Second), says: text => text.Replace("_x005F_", "_", StringComparison.Ordinal)));
            Assert.All(projects.Zip(sheets), pair => AssertSame(pair.First, FromExcel(pair.Second)));
        }, iter: 1, threads: 1);
    }

    private static GridLayout Form(ProjectDetails details, FormTemplate? template = null) => new(ObjectiveForm.For(details, Given.Unit(), template ?? Template, 1, "草稿 第 1 版"));

    private static ImportedProject FromWord(byte[] file, FormTemplate? template = null) => Assert.Single(BookReader.Read(file, template ?? Template).Projects);

    private static ImportedProject FromExcel(byte[] file, FormTemplate? template = null) =>
        Assert.Single(ObjectiveFormReader.Read(file, template ?? Template));

    private static void AssertSame(ProjectDetails expected, ImportedProject read, FormTemplate? template = null, Func<string, string>? says = null)
    {
        // A plan that ends early says the same as one whose last steps are blank.
        expected = expected with { Plan = new DisbursementPlan([.. (template ?? Template).Checkpoints.Select((_, i) => expected.Plan[i])]) };
        var text = BookReaderTests.AsText(read.ToDetails(template ?? Template));
        Assert.Equal(BookReaderTests.AsText(expected), says?.Invoke(text) ?? text);
        Assert.All(read.Fields, field => Assert.True(field.Certainty == Certainty.Certain || field.Why.Contains("原样保留", StringComparison.Ordinal), $"{field.Path}: {field.Why}"));
        Assert.Empty(read.Unread);
    }
}
