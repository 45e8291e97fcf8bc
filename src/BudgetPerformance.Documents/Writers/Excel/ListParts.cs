using System.Globalization;
using System.Security;

namespace BudgetPerformance.Documents.Writers.Excel;

/// <summary>The styles of a list, by their position in its styles part.</summary>
internal enum ListStyle
{
    Default,
    Heading,
    Text,
    QuotedText,
    Amount,
    LongAmount,
    Whole,
    Time,
    Total,
    LongTotal,
}

/// <summary>The parts of a list's file besides its sheet.</summary>
internal static class ListParts
{
    private const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private const string Sheets = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";
    private const string Media = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    public static IEnumerable<(string Name, string Xml)> All(string sheetName, DocumentProperties properties)
    {
        yield return ("xl/workbook.xml", $"""
            {Declaration}<workbook xmlns="{Sheets}" xmlns:r="{Office}"><sheets><sheet name="{Escape(sheetName)}" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">'{Escape(sheetName)}'!$1:$1</definedName></definedNames></workbook>
            """);
        yield return ("xl/styles.xml", Declaration + Styles);
        yield return ("xl/_rels/workbook.xml.rels", $"""
            {Declaration}<Relationships xmlns="{Package}/relationships"><Relationship Id="rId1" Type="{Office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="{Office}/styles" Target="styles.xml"/></Relationships>
            """);
        yield return ("_rels/.rels", $"""
            {Declaration}<Relationships xmlns="{Package}/relationships"><Relationship Id="rId1" Type="{Office}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="{Package}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>
            """);
        yield return ("docProps/core.xml", $"""
            {Declaration}<cp:coreProperties xmlns:cp="{Package}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>{Escape(properties.Title)}</dc:title><dc:creator>{Escape(properties.Author)}</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">{properties.Created.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture)}</dcterms:created></cp:coreProperties>
            """);
        yield return ("[Content_Types].xml", $"""
            {Declaration}<Types xmlns="{Package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="{Media}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="{Media}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="{Media}.styles+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>
            """);
    }

    /// <summary>The formats in the order of <see cref="ListStyle"/>.</summary>
    private static readonly string Styles = $"""
        <styleSheet xmlns="{Sheets}"><numFmts count="3"><numFmt numFmtId="164" formatCode="0.00"/><numFmt numFmtId="165" formatCode="0.00####"/><numFmt numFmtId="166" formatCode="yyyy\-mm\-dd\ hh:mm"/></numFmts>
        <fonts count="2"><font><sz val="11"/><name val="{ExcelStyles.FontName}"/><charset val="134"/></font><font><b/><sz val="11"/><name val="{ExcelStyles.FontName}"/><charset val="134"/></font></fonts>
        <fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFF0F0F0"/></patternFill></fill></fills>
        <borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/><diagonal/></border></borders>
        <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
        <cellXfs count="10"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>
        <xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf>
        {Cell(0, "<alignment vertical=\"center\" wrapText=\"1\"/>")}{Cell(0, "<alignment vertical=\"center\" wrapText=\"1\"/>", quoted: true)}{Cell(164)}{Cell(165)}{Cell(1, "<alignment horizontal=\"center\" vertical=\"center\"/>")}{Cell(166)}{Cell(164, bold: true)}{Cell(165, bold: true)}</cellXfs>
        <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>
        """;

    private static string Cell(int format, string alignment = "<alignment vertical=\"center\"/>", bool quoted = false, bool bold = false) =>
        $"<xf numFmtId=\"{format}\" fontId=\"{(bold ? 1 : 0)}\" fillId=\"0\" borderId=\"1\" xfId=\"0\"{(quoted ? " quotePrefix=\"1\"" : "")} applyNumberFormat=\"1\" applyFont=\"1\" applyBorder=\"1\" applyAlignment=\"1\">{alignment}</xf>";

    private static string Escape(string text) => SecurityElement.Escape(XmlText.Legal(text));
}
