using System.Globalization;
using System.Security;
using System.Text;
using System.Xml;

namespace BudgetPerformance.Documents.Writers.Pdf.Files;

/// <summary>What the file says about itself: the information dictionary, and the same as XMP for newer readers.</summary>
internal static class Metadata
{
    private const string Producer = "Budget Performance";

    public static string Information(DocumentProperties properties) =>
        $"<</Title {PdfSyntax.Text(properties.Title)}/Author {PdfSyntax.Text(properties.Author)}/Producer({Producer})"
        + $"/CreationDate{PdfSyntax.Date(properties.Created)}/ModDate{PdfSyntax.Date(properties.Created)}>>";

    public static byte[] Xmp(DocumentProperties properties)
    {
        var created = properties.Created.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);
        return Encoding.UTF8.GetBytes(
            $"""
            <?xpacket begin="{'\uFEFF'}" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
            <dc:format>application/pdf</dc:format>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{Escaped(properties.Title)}</rdf:li></rdf:Alt></dc:title>
            <dc:creator><rdf:Seq><rdf:li>{Escaped(properties.Author)}</rdf:li></rdf:Seq></dc:creator>
            <dc:language><rdf:Bag><rdf:li>zh-CN</rdf:li></rdf:Bag></dc:language>
            <xmp:CreateDate>{created}</xmp:CreateDate><xmp:ModifyDate>{created}</xmp:ModifyDate>
            <pdf:Producer>{Producer}</pdf:Producer>
            </rdf:Description></rdf:RDF></x:xmpmeta>
            <?xpacket end="r"?>
            """.ReplaceLineEndings("\n"));
    }

    private static string Escaped(string text) => SecurityElement.Escape(string.Concat(text.EnumerateRunes().Where(rune => !rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value))));
}
