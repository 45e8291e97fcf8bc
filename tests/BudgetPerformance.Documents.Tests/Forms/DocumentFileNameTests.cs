using BudgetPerformance.Documents.Forms;
using BudgetPerformance.Testing;

namespace BudgetPerformance.Documents.Tests.Forms;

public sealed class DocumentFileNameTests
{
    private static readonly DateOnly Day = new(2020, 1, 6);

    [Fact]
    public void A_file_is_named_by_code_name_and_day() => Assert.Equal("287-0601-JBN-3DQQ_关心下一代工作经费_绩效目标表_20200106.xlsx", Name("287-0601-JBN-3DQQ", "关心下一代工作经费"));

    [Theory]
    [InlineData("CON", "CON_绩效目标表_20200106.xlsx")]
    [InlineData("NUL", "NUL_绩效目标表_20200106.xlsx")]
    [InlineData("a/b\\c:d", "a-b-c-d_绩效目标表_20200106.xlsx")]
    [InlineData("../../etc/passwd", "-..-etc-passwd_绩效目标表_20200106.xlsx")]
    [InlineData("a\u202Exslx.exe", "axslx.exe_绩效目标表_20200106.xlsx")]
    [InlineData("a\r\nb\0c", "a  b c_绩效目标表_20200106.xlsx")]
    [InlineData("a\"; filename=b", "a-- filename=b_绩效目标表_20200106.xlsx")]
    [InlineData("a\uD800b", "ab_绩效目标表_20200106.xlsx")]
    [InlineData(" . ", "绩效目标表_20200106.xlsx")]
    [InlineData("𠮷", "𠮷_绩效目标表_20200106.xlsx")]
    public void Nothing_in_a_name_reaches_the_file_system_or_the_header(string name, string file) => Assert.Equal(file, Name("", name));

    [Fact]
    public void A_long_name_is_cut_and_the_ending_is_kept()
    {
        var name = Name("287-0601-JBN-3DQQ", string.Concat(Enumerable.Repeat("𠮷", 200)));

        Assert.Equal(DocumentFileName.MaxLength, name.EnumerateRunes().Count());
        Assert.EndsWith("𠮷_绩效目标表_20200106.xlsx", name);
    }

    [Fact]
    public void Several_forms_are_named_by_their_heading() => Assert.Equal("2020年绩效目标表清单_20200106.pdf", DocumentFileName.For("2020年绩效目标表清单", "pdf", Day));

    private static string Name(string code, string name) => DocumentFileName.For(Given.Project(Given.Details(code, name)), "xlsx", Day);
}
