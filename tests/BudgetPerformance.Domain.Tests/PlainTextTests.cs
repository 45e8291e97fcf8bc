using System.Text;
using System.Xml;
using CsCheck;

namespace BudgetPerformance.Domain.Tests;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData("“一”、《二》（三）\u3000他/她们", false)]
    [InlineData("𠮷䶮㛃", false)]
    [InlineData("👨‍👩‍👧 👩🏽‍🌾 🏳️‍🌈", false)]
    [InlineData("=1+1 @SUM(A1) \t=1 ＝1 0012 +86", false)]
    [InlineData("'; DROP TABLE x; -- % _ [ {{7*7}} {0} %n <script>alert(1)</script>", false)]
    [InlineData("第一行\n　第二行\n\n", true)]
    [InlineData("CON", false)]
    [InlineData("\uF0B7 e\u0301 \u0E01\u0E33", false)]
    public void Real_text_passes_as_it_stands(string text, bool manyLines)
    {
        Assert.Equal(text, PlainText.Normalize(text, manyLines));
        Assert.Null(PlainText.Problem(text, 200, manyLines));
    }

    [Theory]
    [InlineData("老\u0001干部", "第 2 个字")]
    [InlineData("\u007F", "控制字符")]
    [InlineData("\u009F", "控制字符")]
    [InlineData("\v", "控制字符")]
    [InlineData("老\0", "控制字符")]
    [InlineData("\uFFFE", "控制字符")]
    [InlineData("\uFFFF", "控制字符")]
    [InlineData("\uFDD0", "控制字符")]
    [InlineData("\U0001FFFE", "控制字符")]
    [InlineData("老干\uFFFD", "第 3 个字无法识别")]
    [InlineData("287\u200B002", "看不见")]
    [InlineData("287\u200D002", "看不见")]
    [InlineData("\uFEFF287", "看不见")]
    [InlineData("\u202E287", "看不见")]
    [InlineData("287\u2069", "看不见")]
    [InlineData("287\u200F", "看不见")]
    [InlineData("\U000E0041", "看不见")]
    [InlineData("a\nb", "只能填一行")]
    public void What_hides_or_breaks_is_refused_in_one_line(string text, string says)
    {
        var problem = PlainText.Problem(PlainText.Normalize(text, manyLines: false), 200, manyLines: false);
        Assert.Contains(says, problem, StringComparison.Ordinal);
        Assert.EndsWith("。", problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0xD800)]
    [InlineData(0xDFFF)]
    public void Half_a_character_is_refused(int unit) =>
        Assert.Contains("无法识别", PlainText.Problem("老" + (char)unit + "干", 200, manyLines: true), StringComparison.Ordinal);

    [Theory]
    [InlineData("一\r\n二\r三\n四\u2028五\u0085六", "一\n二\n三\n四\n五\n六")]
    [InlineData("\u202E慰问\u2069老\u200B干\uFEFF部", "慰问老干部")]
    [InlineData("  前后空格不动 ", "  前后空格不动 ")]
    public void Long_text_keeps_everything_but_strange_line_breaks_and_invisible_marks(string typed, string kept) =>
        Assert.Equal(kept, PlainText.Normalize(typed, manyLines: true));

    [Fact]
    public void Nothing_typed_is_an_empty_text() => Assert.Equal("", PlainText.Normalize(null, manyLines: false));

    [Fact]
    public void A_line_break_in_one_line_is_refused_however_it_is_written()
    {
        foreach (var text in new[] { "a\r\nb", "a\rb", "a\u2028b", "a\u0085b" })
            Assert.Equal("这里只能填一行，请去掉换行。", PlainText.Problem(PlainText.Normalize(text, manyLines: false), 200, manyLines: false));
    }

    [Theory]
    [InlineData("字")]
    [InlineData("𠮷")]
    public void Length_is_counted_in_characters_not_in_units(string character)
    {
        var full = new StringBuilder().Insert(0, character, 200).ToString();
        Assert.Null(PlainText.Problem(full, 200, manyLines: false));
        Assert.Equal("最多填 200 个字，现有 201 个字，请删去 1 个字。", PlainText.Problem(full + character, 200, manyLines: false));
    }

    [Fact]
    public void A_letter_may_carry_eight_marks_and_no_more()
    {
        Assert.Null(PlainText.Problem("a" + new string('\u0301', 8), 200, manyLines: false));
        Assert.Contains("附加符号太多", PlainText.Problem("a" + new string('\u0301', 9), 200, manyLines: false), StringComparison.Ordinal);
        Assert.Contains("附加符号太多", PlainText.Problem("a" + new string('\u0301', 10_000), 20_000, manyLines: true), StringComparison.Ordinal);
    }

    [Fact]
    public void Whatever_passes_is_valid_XML_and_stays_as_it_is_when_normalized_again() =>
        Gen.String.Select(Gen.Bool).Sample((typed, manyLines) =>
        {
            var text = PlainText.Normalize(typed, manyLines);
            if (PlainText.Problem(text, 1000, manyLines) is null) XmlConvert.VerifyXmlChars(text);
            return PlainText.Normalize(text, manyLines) == text;
        });

    [Fact]
    public void A_megabyte_is_answered_at_once()
    {
        var typed = new string('a', 1_000_000);
        Assert.InRange(Fastest.Of(() => Assert.NotNull(PlainText.Problem(typed, 200, manyLines: false))).TotalMilliseconds, 0, 100);
    }
}
