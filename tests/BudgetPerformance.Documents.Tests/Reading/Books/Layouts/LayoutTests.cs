using System.Net;
using System.Text.RegularExpressions;
using BudgetPerformance.Documents.Reading.Books;
using BudgetPerformance.Documents.Tests.Reading.Word;
using BudgetPerformance.Domain.Departments;

namespace BudgetPerformance.Documents.Tests.Reading.Books.Layouts;

/// <summary>Documents of bureaus that lay their forms out as ours does not: each is read to the table of outcomes that stands beside it, and nothing of it is lost.</summary>
public sealed partial class LayoutTests
{
    internal static readonly IReadOnlyList<Layout> All = [.. Applications.All, .. Approvals.All, .. SelfEvaluations.All, .. Lists.All, .. Departments.All, .. Cut.All, .. Regions.All, .. Typed.All, .. HebeiBooks.All, .. FurtherForms.All, .. NeighbouringForms.All, .. ActivityForms.All, .. CountyForms.All, .. CountyLists.All, .. CountyBooks.All];

    public static TheoryData<string> Names => [.. All.Select(layout => layout.Name)];

    [Theory, MemberData(nameof(Names))]
    public void It_is_read_as_far_as_it_goes_with_every_field_found_guessed_or_unread(string name)
    {
        var layout = All.Single(layout => layout.Name == name);
        var book = BookReader.Read(WordFile.Of(layout.Blocks), FormTemplate.Hebei2020);
        var outcome = Outcome.Of(book, FormTemplate.Hebei2020);
        TestContext.Current.TestOutputHelper?.WriteLine(outcome);

        Assert.Equal(layout.Outcome.ReplaceLineEndings("\n"), outcome);
        Assert.Empty(Lost(layout, book));
    }

    // Every piece of a text of the file was taken, is listed, or is a word of the form.
    private static IEnumerable<string> Lost(Layout layout, ImportedBook book)
    {
        var kept = Flat(string.Concat(book.Projects.SelectMany(project => project.Fields).SelectMany(field => new[] { field.Source, field.Text, field.Why })
            .Concat(book.Projects.SelectMany(project => project.Unread).Concat(book.Unread).Select(unread => unread.Text))
            .Concat(book.Projects.Select(project => project.Title + project.Unit)).Concat(book.StatementLines).Append(book.Title).Append(book.UnitCode + book.UnitName)));
        return TextPattern().Matches(string.Concat(layout.Blocks)).SelectMany(match => Pieces().Split(WebUtility.HtmlDecode(match.Groups["text"].Value))).Select(piece => Flat(NumberMark.Read(piece)?.Rest ?? piece))
            .Where(piece => piece.Length > 0 && !kept.Contains(piece, StringComparison.Ordinal) && !WordOfForm().IsMatch(piece));
    }

    private static string Flat(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    [GeneratedRegex("<w:t [^>]*>(?<text>[^<]*)</w:t>")]
    private static partial Regex TextPattern();

    [GeneratedRegex("[，；。：:　 ]")]
    private static partial Regex Pieces();

    // What says what stands beside or below it, and what only holds a place.
    [GeneratedRegex("^(?:(?:20[0-9]{2}年)?[^0-9]{0,12}(?:编码|名称|预算|预算数|预算申请|金额|资金|用途|计划|目标|总体|指标|指标类别|分类|总额|拨款|描述|解释|依据|单位|部门|代码|属性|周期|期限?|时间|标准|权重|分值|得分|措施|符号|方向|情况|综述|负责人|电话|概况|内容|备注|值|结转|季度|序号|其中|填报人|性质|执行数|原因|原因分析|类型|表|年度?|来源|合计|申请|安排|收入|基金|活动)(?:[（(].{0,20}[）)])?|第.部分|[0-9]{1,2}(?:月底)?|[（(]?万?元[）)]?|[（(].{0,12}[）)]|[优良中差]|[….·/—-]+|.{0,4}(?:指|目)标[0-9]|部门职责.{0,12})$")]
    private static partial Regex WordOfForm();
}
