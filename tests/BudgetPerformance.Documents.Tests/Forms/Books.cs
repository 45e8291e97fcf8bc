using BudgetPerformance.Documents.Forms;
using BudgetPerformance.Documents.Writers;
using BudgetPerformance.Documents.Writers.Pdf;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Testing;

namespace BudgetPerformance.Documents.Tests.Forms;

/// <summary>A bureau's book to write and read back.</summary>
internal static class Books
{
    private static readonly Lazy<PdfFonts> Fonts = new(() => PdfFonts.Find());

    public static readonly DocumentProperties Properties = new("2020年部门预算绩效信息", "区委老干部局", Given.Morning);

    public static BookFile Writer => new(Fonts);

    /// <summary>A dozen forms, the fifth over many pages, every third approved.</summary>
    public static BudgetBook Dozen() => new(2020, Given.Unit(), new(2020, 1, 6), GeneratedStatements.Ordinary(),
    [
        .. Enumerable.Range(1, 12).Select(i => new BookProject(
            i == 5 ? GeneratedProjects.AtTheEdge() with { Name = "很长的项目" } : Given.Details($"287-0101-TST-{i:0000}", i > 10 ? "同名的项目" : $"第{i}个项目", i),
            Given.Unit(), FormTemplate.Hebei2020, i % 3 == 0 ? null : "草稿 第 1 版")),
    ]);

    public static byte[] Write(BudgetBook book, BookFormat format)
    {
        using var output = new MemoryStream();
        Writer.Write(book, format, output, Properties);
        return output.ToArray();
    }
}
