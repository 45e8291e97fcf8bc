using BudgetPerformance.Documents.Forms;
using BudgetPerformance.Documents.Reading.Books;
using BudgetPerformance.Documents.Tests.Reading.Word;
using BudgetPerformance.Documents.Writers;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Projects;
using BudgetPerformance.Testing;
using Bound = BudgetPerformance.Documents.Tests.Forms.Books;

namespace BudgetPerformance.Documents.Tests.Reading.Books;

public sealed class BookReaderTests
{
    [Fact]
    public void The_filed_document_is_read_to_the_last_character()
    {
        var book = BookReader.Read(Touchstone.Document, FormTemplate.Hebei2020);

        Assert.Equal((2020, "287002", MoneyUnit.TenThousandYuan), (book.Year!.Value, book.UnitCode, book.MoneyUnit!.Value));
        Assert.Equal(Touchstone.Unit.Name, book.UnitName);
        Assert.Equal(Touchstone.Part1.Skip(1), book.StatementLines);
        Assert.Equal(Touchstone.Part1, StatementLines.Print(book.Statement!.Details));
        Assert.Empty(book.Statement.Doubts);
        // The program that made the Word file of the text left out the one blank that begins a cell.
        Assert.Equal(Touchstone.Projects.Select(details => AsText(details).Replace("= ", "=", StringComparison.Ordinal)), book.Projects.Select(project => AsText(project.ToDetails(FormTemplate.Hebei2020))));
        Assert.All(book.Projects.SelectMany(project => project.Fields), field => Assert.Equal((Certainty.Certain, field.Path), (field.Certainty, field.Path)));
        Assert.All(book.Projects, project => Assert.Empty(project.Unread));
        Assert.Empty(book.Unread);
        Assert.Empty(book.Notes);
    }

    [Fact]
    public void The_filed_document_written_again_as_a_book_is_read_back_equal()
    {
        var read = BookReader.Read(Touchstone.Document, FormTemplate.Hebei2020);
        var again = BookReader.Read(Bound.Write(new BudgetBook(2020, Touchstone.Unit, new(2020, 1, 6), read.Statement!.Details,
            [.. read.Projects.Select(project => new BookProject(project.ToDetails(FormTemplate.Hebei2020), Touchstone.Unit, FormTemplate.Hebei2020, null))]), BookFormat.Docx), FormTemplate.Hebei2020);

        Assert.Equal((read.Year, read.UnitCode, read.UnitName, read.MoneyUnit), (again.Year, again.UnitCode, again.UnitName, again.MoneyUnit));
        Assert.Equal(Touchstone.Part1, StatementLines.Print(again.Statement!.Details));
        Assert.Empty(again.Statement.Doubts);
        Assert.Equal(read.Projects.Select(project => AsText(project.ToDetails(FormTemplate.Hebei2020))), again.Projects.Select(project => AsText(project.ToDetails(FormTemplate.Hebei2020))));
        Assert.All(again.Projects, project => Assert.Empty(project.Unread));
    }

    [Fact]
    public void A_book_of_many_forms_is_read_back_with_its_contents_and_cover_left_aside()
    {
        var book = Bound.Dozen();
        var read = BookReader.Read(Bound.Write(book, BookFormat.Docx), FormTemplate.Hebei2020);

        Assert.Equal(StatementLines.Print(book.Statement!), StatementLines.Print(read.Statement!.Details));
        Assert.Equal(book.Projects.Select(project => AsText(project.Details)), read.Projects.Select(project => AsText(project.ToDetails(FormTemplate.Hebei2020))));
    }

    [Fact]
    public void A_table_of_contents_is_no_book_and_a_heading_in_it_no_form()
    {
        var book = BookReader.Read(WordFile.Of(
            WordFile.P("2021年部门预算绩效文本"), WordFile.P("目　录"), WordFile.P("第一部分 部门整体绩效目标\t1"), WordFile.P("1、参观学习经费绩效目标表\t4"),
            WordFile.P("第一部分 部门整体绩效目标"), WordFile.P("（一）总体绩效目标"), WordFile.P("做好服务。"), WordFile.P("第二部分 预算项目绩效目标"),
            WordFile.P("1、参观学习经费绩效目标表"), WordFile.T(["项目名称", "参观学习经费"], ["绩效目标", "组织参观学习。"])), FormTemplate.Hebei2020);

        Assert.Equal(["（一）总体绩效目标", "做好服务。"], book.StatementLines);
        Assert.Equal("参观学习经费", Assert.Single(book.Projects)[ProjectFields.Name]);
        Assert.Equal(2021, book.Year);
    }

    [Fact]
    public void A_file_without_anything_of_a_book_is_refused()
    {
        var refusal = Assert.Throws<RuleBroken>(() => BookReader.Read(WordFile.Of(WordFile.P("会议通知"), WordFile.T(["时间", "地点"], ["周一", "三楼"])), FormTemplate.Hebei2020));

        Assert.Equal(DocumentRules.SomethingFound, refusal.Rule);
    }

    internal static string AsText(ProjectDetails details) => string.Join('\n', Domain.History.Revision.Flatten(details).Select(field => $"{field.Key}={field.Value}"));
}
