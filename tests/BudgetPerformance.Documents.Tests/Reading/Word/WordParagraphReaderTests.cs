using static BudgetPerformance.Documents.Tests.Reading.Word.Reading;
using static BudgetPerformance.Documents.Tests.Reading.Word.WordFile;

namespace BudgetPerformance.Documents.Tests.Reading.Word;

/// <summary>A paragraph is read as it is printed, whatever Word keeps in it.</summary>
public sealed class WordParagraphReaderTests
{
    private const string Begin = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>";
    private const string Separate = "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
    private const string End = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

    [Fact]
    public void Tracked_changes_are_read_as_if_they_were_accepted_and_said_so()
    {
        var book = Book([P("第一部分"), $"<w:p>{R("做好")}<w:del>{R("旧")}</w:del><w:ins>{R("新")}</w:ins><w:moveFrom>{R("走")}</w:moveFrom><w:moveTo>{R("来")}</w:moveTo>{R("工作")}</w:p>"]);
        Assert.Equal("做好新来工作", book.StatementLines[0]);
        Assert.Contains(book.Notes, note => note.Contains("修订", StringComparison.Ordinal));
    }

    [Fact]
    public void A_paragraph_whose_end_was_deleted_goes_on_in_the_next_and_is_not_counted()
    {
        const string Deleted = "<w:rPr><w:del/></w:rPr>";
        Assert.Equal(["做好服务工作", "下一段"], Lines([P("做好", Deleted), P("服务", Deleted), P("工作"), P("下一段")]));
        Assert.Equal(["1、甲", "2、乙"], Lines([Numbered("甲", ""), Numbered("", Deleted), Numbered("乙", "")],
            "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1、\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"));
        Assert.Equal(["末段"], Lines([P("末段", Deleted)]));

        static string Numbered(string text, string more) => P(text, $"<w:numPr><w:numId w:val=\"1\"/></w:numPr>{more}");
    }

    [Fact]
    public void A_text_box_is_read_once_and_stands_before_its_paragraph()
    {
        var box = P("框中文字");
        Assert.Equal(["框中文字", "正文"], Lines([$"<w:p>{R("正文")}<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:wsp><wps:txbx><w:txbxContent>{box}</w:txbxContent></wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>{box}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"]));
        Assert.Equal(["框中文字", "正文"], Lines([$"<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>{box}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>{R("正文")}</w:p>"]));
    }

    [Fact]
    public void A_form_inside_a_text_box_is_read()
    {
        var book = Book([$"<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>{T(["项目名称", "框中项目"], ["预算数（元）", "20000"])}{P("")}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>"]);
        Assert.Equal("框中项目", Assert.Single(book.Projects)["Name"]);
    }

    [Fact]
    public void Notes_and_comments_are_told_and_never_mixed_into_the_text()
    {
        const string Reference = "<w:r><w:footnoteReference w:id=\"2\"/></w:r><w:r><w:commentReference w:id=\"0\"/></w:r>";
        var book = Book([P("第一部分"), $"<w:p>{R("目标")}{Reference}</w:p>"],
            footnotes: $"<w:footnote w:id=\"1\">{P("没人提到")}</w:footnote><w:footnote w:id=\"2\">{P("按实际发放")}</w:footnote>", comments: $"<w:comment w:id=\"0\">{P("数字待核实")}</w:comment>");
        Assert.Equal("目标", book.StatementLines[0]);
        Assert.Equal(["脚注没有并入正文：按实际发放", "批注没有并入正文：数字待核实"], book.Notes);
    }

    [Fact]
    public void A_field_shows_its_result_and_not_what_it_is_told()
    {
        Assert.Equal("第3页", Line($"{R("第")}<w:fldSimple w:instr=\" PAGE \">{R("3")}</w:fldSimple>{R("页")}"));
        Assert.Equal("见第3页", Line($"{R("见第")}{Begin}<w:r><w:instrText> PAGEREF _Toc \\h </w:instrText></w:r>{Separate}{R("3")}{End}{R("页")}"));
        Assert.Equal("合计12", Line($"{R("合计")}{Begin}<w:r><w:instrText> IF </w:instrText></w:r>{Begin}<w:r><w:instrText> =1 </w:instrText></w:r>{Separate}{R("1")}{End}{Separate}{R("12")}{End}"));
        Assert.Equal("网址", Line($"<w:hyperlink>{R("网址")}</w:hyperlink>"));
    }

    [Fact]
    public void A_field_that_is_never_closed_does_not_swallow_what_follows() =>
        Assert.Equal(["甲", "乙"], Lines([$"<w:p>{R("甲")}{Begin}<w:r><w:instrText> TOC </w:instrText></w:r></w:p>", P("乙")]));

    [Theory]
    [InlineData("Wingdings", "F0FE", "☑")]
    [InlineData("Wingdings", "F0FC", "√")]
    [InlineData("Wingdings", "F0A8", "□")]
    [InlineData("Wingdings", "F081", "①")]
    [InlineData("Wingdings 2", "F052", "☑")]
    [InlineData("Wingdings 2", "F0A3", "□")]
    [InlineData("Wingdings 2", "F06B", "②")]
    [InlineData("Symbol", "F0B3", "≥")]
    [InlineData("Symbol", "F0A3", "≤")]
    [InlineData("Symbol", "F0B1", "±")]
    [InlineData("宋体", "2265", "≥")]
    public void A_symbol_is_what_it_shows(string font, string code, string shown)
    {
        Assert.Equal(shown + "95%", Line($"<w:r><w:sym w:font=\"{font}\" w:char=\"{code}\"/></w:r>{R("95%")}"));
        // Other programs write the same as a letter of the font.
        Assert.Equal(shown + "95%", Line($"{R($"&#x{code};", $"<w:rFonts w:ascii=\"{font}\" w:hAnsi=\"{font}\"/>").Replace("&amp;", "&", StringComparison.Ordinal)}{R("95%")}"));
    }

    [Fact]
    public void A_symbol_nobody_knows_is_not_left_out_without_a_word()
    {
        var book = Book([P("第一部分"), $"<w:p><w:r><w:sym w:font=\"Wingdings\" w:char=\"F04A\"/></w:r>{R("95%")}</w:p>"]);
        Assert.Contains(book.Notes, note => note.Contains("符号", StringComparison.Ordinal));
    }

    [Fact]
    public void Hyphens_tabs_breaks_and_ruby()
    {
        Assert.Equal("甲-乙丙\t丁\n戊", Line("<w:r><w:t>甲</w:t><w:noBreakHyphen/><w:t>乙</w:t><w:softHyphen/><w:t>丙</w:t><w:tab/><w:t>丁</w:t><w:br/><w:t>戊</w:t><w:br w:type=\"page\"/></w:r>"));
        Assert.Equal("慰问", Line($"<w:r><w:ruby><w:rt>{R("wèi wèn")}</w:rt><w:rubyBase>{R("慰问")}</w:rubyBase></w:ruby></w:r>"));
    }

    [Fact]
    public void Content_controls_are_read_and_prompts_are_not()
    {
        const string Asks = "<w:sdtPr><w:showingPlcHdr/></w:sdtPr>";
        Assert.Equal(["做好服务", "整段"], Lines([$"<w:p>{R("做好")}<w:sdt><w:sdtPr/><w:sdtContent>{R("服务")}</w:sdtContent></w:sdt><w:sdt>{Asks}<w:sdtContent>{R("单击此处输入")}</w:sdtContent></w:sdt></w:p>",
            $"<w:sdt><w:sdtPr/><w:sdtContent>{P("整段")}</w:sdtContent></w:sdt>", $"<w:sdt>{Asks}<w:sdtContent>{P("单击此处输入")}</w:sdtContent></w:sdt>"]));
    }

    [Fact]
    public void Boxes_of_forms_show_whether_they_are_ticked()
    {
        const string Box = "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:checkBox><w:default w:val=\"0\"/>{0}</w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText>FORMCHECKBOX</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        Assert.Equal("☑延续□新增", Line(Box.Replace("{0}", "<w:checked/>", StringComparison.Ordinal) + R("延续") + Box.Replace("{0}", "", StringComparison.Ordinal) + R("新增")));
    }

    [Fact]
    public void Hidden_words_are_left_out_and_told()
    {
        var book = Book([P("第一部分"), $"<w:p>{R("明")}{R("暗", "<w:vanish/>")}{R("处", "<w:vanish w:val=\"0\"/>")}</w:p>"]);
        Assert.Equal("明处", book.StatementLines[0]);
        Assert.Contains(book.Notes, note => note.Contains("隐藏", StringComparison.Ordinal));
    }

    [Fact]
    public void A_fraction_keeps_its_stroke() =>
        Assert.Equal("占1/2", Line($"{R("占")}<m:oMath><m:f><m:fPr/><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>"));

    [Fact]
    public void Pictures_and_files_inside_are_told()
    {
        var book = Book([P("第一部分"), P("目标"), "<w:p><w:r><w:drawing><a:blip r:embed=\"r9\"/></w:drawing></w:r></w:p>", "<w:altChunk r:id=\"r8\"/>"]);
        Assert.Contains(book.Notes, note => note.Contains("1 张图片", StringComparison.Ordinal));
        Assert.Contains(book.Notes, note => note.Contains("另一份文件", StringComparison.Ordinal));
    }

    [Fact]
    public void The_margins_may_say_what_the_text_does_not()
    {
        var book = Book([T(["项目名称", "防汛物资"], ["预算数", "350000"], ["绩效目标", "备足物资。"])], header: P("某县水利局2022年项目支出绩效目标") + P("金额单位：元　　编制单位：某县水利局") + P("第 1 页 共 3 页"));
        var project = Assert.Single(book.Projects);
        Assert.Equal((2022, "35.00"), (book.Year!.Value, project["Budget"]));
        Assert.Equal(Documents.Reading.Books.Certainty.Guessed, project.Fields.Single(field => field.Path == "Budget").Certainty);
    }
}
