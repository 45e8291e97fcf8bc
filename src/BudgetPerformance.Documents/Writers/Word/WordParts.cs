using System.Globalization;
using System.Security;
using System.Text;
using BudgetPerformance.Documents.Grid;
using DocumentFormat.OpenXml.Packaging;

namespace BudgetPerformance.Documents.Writers.Word;

/// <summary>The parts of a Word file besides its text: styles, fonts, settings and what it says about itself.</summary>
internal static class WordParts
{
    /// <summary>宋体 by the name that every program knows: where it is missing, they still choose a font with serifs.</summary>
    public const string FontName = "SimSun";

    private const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    public const string Words = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>The namespaces the text declares once, at its root.</summary>
    public static readonly KeyValuePair<string, string>[] Namespaces =
    [
        new("w", Words),
        new("r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
        new("mc", "http://schemas.openxmlformats.org/markup-compatibility/2006"),
        new("wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"),
        new("a", "http://schemas.openxmlformats.org/drawingml/2006/main"),
        new("wpg", "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"),
        new("wps", "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"),
    ];

    public static void Add(WordprocessingDocument document, MainDocumentPart main, DocumentProperties properties)
    {
        Feed(main.AddNewPart<StyleDefinitionsPart>("styles"), Styles);
        Feed(main.AddNewPart<FontTablePart>("fonts"), Fonts);
        Feed(main.AddNewPart<DocumentSettingsPart>("settings"), Settings);
        Feed(document.AddNewPart<CoreFilePropertiesPart>("properties"), Core(properties));
    }

    private static void Feed(OpenXmlPart part, string xml) => part.FeedData(new MemoryStream(Encoding.UTF8.GetBytes(Declaration + xml)));

    private static string Style(string id, string name, string paragraph, string run = "", string more = "<w:qFormat/>") =>
        $"<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/><w:basedOn w:val=\"a\"/>{more}<w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>";

    private static string Flow(string id, string name, CellRole role, string more = "", string tabs = "", bool isBuiltIn = false)
    {
        var look = TextLook.Of(role)!;
        var alignment = look.Alignment switch { TextAlignment.Middle => "center", TextAlignment.Both => "both", _ => "left" };
        var (bold, keeps, em) = (look.IsBold ? "<w:b/><w:bCs/>" : "", TextLook.KeepsToNext(role) ? "<w:keepNext/>" : "", 20 * look.Size);
        var rank = role switch { CellRole.Chapter => "<w:outlineLvl w:val=\"1\"/>", CellRole.Topic => "<w:outlineLvl w:val=\"2\"/>", _ => "" };
        return $"""
            <w:style w:type="paragraph" {(isBuiltIn ? "" : "w:customStyle=\"1\" ")}w:styleId="{id}"><w:name w:val="{name}"/><w:basedOn w:val="a"/>{more}<w:pPr>{keeps}{tabs}<w:spacing w:line="{(int)(20 * look.Line)}" w:lineRule="exact"/><w:ind w:left="{em * look.Indent}" w:firstLine="{em * look.FirstIndent}"/><w:jc w:val="{alignment}"/>{rank}</w:pPr><w:rPr>{bold}<w:sz w:val="{2 * look.Size}"/><w:szCs w:val="{2 * look.Size}"/></w:rPr></w:style>
            """;
    }

    private static string Of(CellRole role, string name, string alignment, string run = "") => Style(role.ToString(), name, $"<w:jc w:val=\"{alignment}\"/>", run);

    /// <summary>One style for each role, so that a person changes the looks of all its cells at once.</summary>
    private static readonly string Styles = $"""
        <w:styles xmlns:w="{Words}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="{FontName}" w:hAnsi="{FontName}" w:eastAsia="{FontName}" w:cs="{FontName}" w:hint="eastAsia"/><w:sz w:val="21"/><w:szCs w:val="21"/><w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/></w:pPr></w:pPrDefault></w:docDefaults>
        <w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/><w:qFormat/><w:pPr><w:spacing w:line="{WordForm.LineTwips(Paper.Official.TextSize)}" w:lineRule="exact"/></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/><w:next w:val="a"/><w:qFormat/><w:pPr><w:keepNext/><w:spacing w:after="120" w:line="440" w:lineRule="exact"/><w:jc w:val="center"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:bCs/><w:sz w:val="32"/><w:szCs w:val="32"/></w:rPr></w:style>
        <w:style w:type="table" w:default="1" w:styleId="b"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style>
        {Of(CellRole.Label, "表格标签", "center")}{Of(CellRole.Entry, "表格填写", "center")}{Of(CellRole.Prose, "表格正文", "left")}{Of(CellRole.Figure, "表格金额", "right")}{Of(CellRole.Rate, "表格比例", "center")}
        {Of(CellRole.Heading, "表格表头", "center", "<w:b/><w:bCs/>")}{Of(CellRole.Section, "表格小标题", "left", "<w:b/><w:bCs/>")}{Of(CellRole.CaptionLeft, "表上左", "left")}{Of(CellRole.CaptionRight, "表上右", "right")}
        {Flow("2", "heading 2", CellRole.Chapter, "<w:next w:val=\"Paragraph\"/><w:qFormat/>", isBuiltIn: true)}
        {Flow("3", "heading 3", CellRole.Topic, "<w:next w:val=\"Paragraph\"/><w:qFormat/>", isBuiltIn: true)}
        {Flow("Paragraph", "正文缩进两字", CellRole.Paragraph, "<w:qFormat/>")}
        {Flow("CoverTitle", "封面标题", CellRole.CoverTitle)}{Flow("CoverLine", "封面落款", CellRole.CoverLine)}{Flow("ContentsTitle", "目录标题", CellRole.ContentsTitle)}
        {Flow("TOC1", "toc 1", CellRole.ContentsPart, "<w:next w:val=\"a\"/><w:uiPriority w:val=\"39\"/>", ContentsTab, isBuiltIn: true)}
        {Flow("TOC2", "toc 2", CellRole.ContentsEntry, "<w:next w:val=\"a\"/><w:uiPriority w:val=\"39\"/>", ContentsTab, isBuiltIn: true)}
        {Style("Gap", "表间空隙", "<w:spacing w:line=\"20\" w:lineRule=\"exact\"/>", "<w:sz w:val=\"2\"/><w:szCs w:val=\"2\"/>", "<w:semiHidden/>")}
        {Style("Foot", "表格页脚", "<w:spacing w:line=\"240\" w:lineRule=\"auto\"/>", "<w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/>", "<w:semiHidden/>")}
        {Style("Picture", "表格插图", "<w:spacing w:line=\"240\" w:lineRule=\"auto\"/><w:jc w:val=\"center\"/>")}
        </w:styles>
        """;

    private static string ContentsTab => $"<w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"{WordForm.Twips(TextLook.Width)}\"/></w:tabs>";

    private static readonly string Fonts = $"""
        <w:fonts xmlns:w="{Words}"><w:font w:name="{FontName}"><w:altName w:val="宋体"/><w:panose1 w:val="02010600030101010101"/><w:charset w:val="86"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font></w:fonts>
        """;

    private static readonly string Settings = $"""
        <w:settings xmlns:w="{Words}"><w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/></w:settings>
        """;

    private static string Core(DocumentProperties properties) => $"""
        <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>{Escape(properties.Title)}</dc:title><dc:creator>{Escape(properties.Author)}</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">{Time(properties)}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">{Time(properties)}</dcterms:modified></cp:coreProperties>
        """;

    private static string Time(DocumentProperties properties) => properties.Created.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);

    private static string Escape(string text) => SecurityElement.Escape(XmlText.Legal(text));
}
