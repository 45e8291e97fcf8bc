using System.Security;
using System.Text.RegularExpressions;

namespace BudgetPerformance.Documents.Tests.Reading.Word;

/// <summary>Makes small Word files of raw markup, so that a test can say exactly what stands in one.</summary>
internal static partial class WordFile
{
    public const string Words = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const int ColumnWidth = 900;
    private const string Types = "application/vnd.openxmlformats-officedocument.wordprocessingml";

    /// <summary>A file with this text.</summary>
    public static byte[] Of(params string[] blocks) => Package(blocks).Bytes();

    /// <summary>The parts of a file with this text; numbering, styles, footnotes, comments and a header as far as given.</summary>
    public static Package Package(string[] blocks, string numbering = "", string styles = "", string footnotes = "", string comments = "", string header = "") => new Package()
        .With("[Content_Types].xml", $"""
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="{Types}.document.main+xml"/><Override PartName="/word/numbering.xml" ContentType="{Types}.numbering+xml"/><Override PartName="/word/styles.xml" ContentType="{Types}.styles+xml"/><Override PartName="/word/footnotes.xml" ContentType="{Types}.footnotes+xml"/><Override PartName="/word/comments.xml" ContentType="{Types}.comments+xml"/><Override PartName="/word/header1.xml" ContentType="{Types}.header+xml"/></Types>
            """)
        .With("_rels/.rels", Tests.Reading.Package.Relationships($"""<Relationship Id="r1" Type="{Office}/officeDocument" Target="word/document.xml"/>"""))
        .With("word/_rels/document.xml.rels", Tests.Reading.Package.Relationships($"""<Relationship Id="r1" Type="{Office}/numbering" Target="numbering.xml"/><Relationship Id="r2" Type="{Office}/styles" Target="styles.xml"/><Relationship Id="r3" Type="{Office}/footnotes" Target="footnotes.xml"/><Relationship Id="r4" Type="{Office}/comments" Target="comments.xml"/><Relationship Id="r5" Type="{Office}/header" Target="header1.xml"/>"""))
        .With("word/numbering.xml", $"""<w:numbering xmlns:w="{Words}">{numbering}</w:numbering>""")
        .With("word/styles.xml", $"""<w:styles xmlns:w="{Words}">{styles}</w:styles>""")
        .With("word/footnotes.xml", $"""<w:footnotes xmlns:w="{Words}">{footnotes}</w:footnotes>""")
        .With("word/comments.xml", $"""<w:comments xmlns:w="{Words}">{comments}</w:comments>""")
        .With("word/header1.xml", $"""<w:hdr xmlns:w="{Words}">{header}</w:hdr>""")
        .With("word/document.xml", $"""<w:document xmlns:w="{Words}" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:r="{Office}" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"><w:body>{string.Concat(blocks)}<w:p/><w:sectPr/></w:body></w:document>""");

    /// <summary>A paragraph of one run.</summary>
    public static string P(string text, string looks = "") => $"<w:p><w:pPr>{looks}</w:pPr>{R(text)}</w:p>";

    /// <summary>A run; a line break in the text is one in the run.</summary>
    public static string R(string text, string looks = "") => $"<w:r><w:rPr>{looks}</w:rPr>{string.Join("<w:br/>", text.Split('\n').Select(line => $"<w:t xml:space=\"preserve\">{SecurityElement.Escape(line)}</w:t>"))}</w:r>";

    /// <summary>
    /// A table of rows of cells. Behind a text may stand what the cell spans: "预算数 ▸2" two columns, "产出指标 ▾" begins a vertical merge, "▴" goes on with the
    /// one above; "项目资金 ▸2▾" both. Without true widths LibreOffice would undo the merges when it saves the table.
    /// </summary>
    public static string T(params string[][] rows) =>
        $"<w:tbl><w:tblPr/><w:tblGrid>{string.Concat(Enumerable.Repeat($"<w:gridCol w:w=\"{ColumnWidth}\"/>", rows.Max(row => row.Sum(ColumnsOf))))}</w:tblGrid>{string.Concat(rows.Select(row => $"<w:tr>{string.Concat(row.Select(Cell))}</w:tr>"))}</w:tbl>";

    public static string Cell(string text) => Cell(text, null);

    /// <summary>A cell with this markup inside instead of a paragraph.</summary>
    public static string Cell(string text, string? inside)
    {
        var match = Spans().Match(text);
        var width = $"<w:tcW w:w=\"{ColumnWidth * ColumnsOf(text)}\" w:type=\"dxa\"/>";
        var span = match.Groups["columns"].Success ? $"<w:gridSpan w:val=\"{match.Groups["columns"].Value}\"/>" : "";
        var merge = match.Groups["merge"].Value switch { "▾" => "<w:vMerge w:val=\"restart\"/>", "▴" => "<w:vMerge/>", _ => "" };
        return $"<w:tc><w:tcPr>{width}{span}{merge}</w:tcPr>{inside ?? P(match.Groups["text"].Value)}</w:tc>";
    }

    private static int ColumnsOf(string text) => int.TryParse(Spans().Match(text).Groups["columns"].Value, out var columns) ? columns : 1;

    [GeneratedRegex(@"^(?<text>.*?)(?: ?▸(?<columns>\d+))?(?: ?(?<merge>[▾▴]))?$", RegexOptions.Singleline)]
    private static partial Regex Spans();
}
