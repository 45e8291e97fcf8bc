using static BudgetPerformance.Documents.Tests.Reading.Word.Reading;
using static BudgetPerformance.Documents.Tests.Reading.Word.WordFile;

namespace BudgetPerformance.Documents.Tests.Reading.Word;

/// <summary>Numbers that Word prints by itself are read as they are printed.</summary>
public sealed class WordNumberingTests
{
    [Theory]
    [InlineData("decimal", "%1、", "1、", "2、", "12、")]
    [InlineData("chineseCounting", "%1、", "一、", "二、", "十二、")]
    [InlineData("chineseCountingThousand", "（%1）", "（一）", "（二）", "（十二）")]
    [InlineData("japaneseCounting", "%1、", "一、", "二、", "十二、")]
    [InlineData("ideographTraditional", "%1、", "甲、", "乙、", "12、")]
    [InlineData("ideographZodiac", "%1、", "子、", "丑、", "亥、")]
    [InlineData("chineseLegalSimplified", "%1、", "壹、", "贰、", "拾贰、")]
    [InlineData("decimalEnclosedCircle", "%1", "①", "②", "⑫")]
    [InlineData("decimalEnclosedCircleChinese", "%1", "①", "②", "⑫")]
    [InlineData("decimalEnclosedParen", "%1", "(1)", "(2)", "(12)")]
    [InlineData("decimalEnclosedFullstop", "%1", "1.", "2.", "12.")]
    [InlineData("ideographEnclosedCircle", "%1", "(一)", "(二)", "12")]
    [InlineData("decimalFullWidth", "%1．", "１．", "２．", "１２．")]
    [InlineData("decimalZero", "%1", "01", "02", "12")]
    [InlineData("lowerLetter", "%1)", "a)", "b)", "l)")]
    [InlineData("upperRoman", "%1.", "I.", "II.", "XII.")]
    [InlineData("bullet", "", "", "", "")]
    [InlineData("none", "", "", "", "")]
    public void Every_format_of_numbers(string format, string text, string first, string second, string twelfth)
    {
        var lines = Lines([.. Enumerable.Repeat(Item("项", 0), 12)], Shape(0, (format, text)) + List(1, 0));
        Assert.Equal([first + "项", second + "项", twelfth + "项"], [lines[0], lines[1], lines[11]]);
    }

    [Fact]
    public void Levels_in_each_other_begin_again_below_each_number()
    {
        var numbering = Shape(0, ("chineseCounting", "%1、"), ("decimal", "%1.%2"), ("decimal", "（%3）")) + List(1, 0);
        Assert.Equal(["一、甲", "一.1乙", "一.2丙", "（1）丁", "二、戊", "二.1己"], Lines([Item("甲", 0), Item("乙", 1), Item("丙", 1), Item("丁", 2), Item("戊", 0), Item("己", 1)], numbering));
    }

    [Fact]
    public void A_level_that_says_so_writes_the_numbers_above_it_in_digits_and_one_that_says_so_never_begins_again()
    {
        var numbering = Shape(0, ("chineseCounting", "%1、"), ("decimal", "%1.%2"), ("decimal", "（%3）")).Replace("<w:lvlText w:val=\"%1.%2\"/>", "<w:isLgl/><w:lvlRestart w:val=\"0\"/><w:lvlText w:val=\"%1.%2\"/>", StringComparison.Ordinal) + List(1, 0);
        Assert.Equal(["一、甲", "1.1乙", "二、丙", "2.2丁"], Lines([Item("甲", 0), Item("乙", 1), Item("丙", 0), Item("丁", 1)], numbering));
    }

    [Fact]
    public void Lists_of_one_shape_go_on_with_each_other_unless_one_starts_again()
    {
        var numbering = Shape(0, ("decimal", "%1、")) + List(1, 0) + List(2, 0) + List(3, 0, "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride>");
        Assert.Equal(["1、甲", "2、乙", "1、丙", "2、丁"], Lines([Item("甲", 0, 1), Item("乙", 0, 2), Item("丙", 0, 3), Item("丁", 0, 3)], numbering));
    }

    [Fact]
    public void A_list_begins_where_it_says_and_may_bring_a_level_of_its_own()
    {
        var numbering = Shape(0, ("decimal", "%1、")).Replace("<w:start w:val=\"1\"/>", "<w:start w:val=\"4\"/>", StringComparison.Ordinal)
            + List(1, 0) + List(2, 0, "<w:lvlOverride w:ilvl=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"（%1）\"/></w:lvl></w:lvlOverride>");
        Assert.Equal(["4、甲", "5、乙"], Lines([Item("甲", 0), Item("乙", 0)], numbering));
        Assert.Equal(["（一）甲"], Lines([Item("甲", 0, 2)], numbering));
    }

    [Fact]
    public void Styles_number_their_paragraphs_even_through_the_style_they_are_based_on()
    {
        var numbering = Shape(0, ("chineseCounting", "%1、"), ("decimal", "%2．")) + List(7, 0);
        var styles = Style("a", "<w:pPr><w:numPr><w:numId w:val=\"7\"/></w:numPr></w:pPr>") + Style("b", "", "a") + Style("c", "<w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"7\"/></w:numPr></w:pPr>");
        Assert.Equal(["一、甲", "二、乙", "1．丙", "丁"], Lines([P("甲", "<w:pStyle w:val=\"a\"/>"), P("乙", "<w:pStyle w:val=\"b\"/>"), P("丙", "<w:pStyle w:val=\"c\"/>"), P("丁", "<w:pStyle w:val=\"a\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>")], numbering, styles));
    }

    [Fact]
    public void A_style_that_names_no_level_has_the_one_that_names_the_style()
    {
        var numbering = Shape(0, ("chineseCounting", "%1、"), ("decimal", "%2．")).Replace("<w:lvlText w:val=\"%2．\"/>", "<w:pStyle w:val=\"c\"/><w:lvlText w:val=\"%2．\"/>", StringComparison.Ordinal) + List(7, 0);
        Assert.Equal(["1．丙"], Lines([P("丙", "<w:pStyle w:val=\"c\"/>")], numbering, Style("c", "<w:pPr><w:numPr><w:numId w:val=\"7\"/></w:numPr></w:pPr>")));
    }

    [Fact]
    public void A_shape_may_only_name_the_list_style_that_another_defines()
    {
        var numbering = $"<w:abstractNum w:abstractNumId=\"5\"><w:numStyleLink w:val=\"条款\"/></w:abstractNum>{Shape(0, ("decimal", "%1）")).Replace("<w:lvl ", "<w:styleLink w:val=\"条款\"/><w:lvl ", StringComparison.Ordinal)}" + List(1, 5);
        Assert.Equal(["1）甲", "2）乙"], Lines([Item("甲", 0), Item("乙", 0)], numbering));
    }

    [Fact]
    public void Paragraphs_without_a_word_are_counted_as_Word_counts_them() =>
        Assert.Equal(["1、甲", "3、乙"], Lines([Item("甲", 0), Item("", 0), Item("乙", 0)], Shape(0, ("decimal", "%1、")) + List(1, 0)));

    [Fact]
    public void A_list_that_is_not_there_or_leads_in_a_circle_numbers_nothing()
    {
        var styles = Style("a", "", "b") + Style("b", "", "a");
        Assert.Equal(["甲", "乙", "丙"], Lines([Item("甲", 0, 99), P("乙", "<w:pStyle w:val=\"a\"/>"), Item("丙", 0, 1)], "<w:abstractNum w:abstractNumId=\"5\"><w:numStyleLink w:val=\"x\"/></w:abstractNum>" + List(1, 5), styles));
    }

    private static string Item(string text, int level, int list = 1) => P(text, $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>");

    private static string Shape(int id, params (string Format, string Text)[] levels) =>
        $"<w:abstractNum w:abstractNumId=\"{id}\">{string.Concat(levels.Select((level, i) => $"<w:lvl w:ilvl=\"{i}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{level.Format}\"/><w:lvlText w:val=\"{level.Text}\"/></w:lvl>"))}</w:abstractNum>";

    private static string List(int id, int shape, string overrides = "") => $"<w:num w:numId=\"{id}\"><w:abstractNumId w:val=\"{shape}\"/>{overrides}</w:num>";

    private static string Style(string id, string looks, string? basedOn = null) =>
        $"<w:style w:type=\"paragraph\" w:styleId=\"{id}\">{(basedOn is null ? "" : $"<w:basedOn w:val=\"{basedOn}\"/>")}{looks}</w:style>";
}
