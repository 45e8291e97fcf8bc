using System.IO.Compression;
using System.Text;

namespace BudgetPerformance.Documents.Tests.Reading;

/// <summary>A workbook part by part, so that it can be made wrong in one place.</summary>
internal sealed class Package
{
    private const string Sheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Types = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    private readonly List<(string Name, byte[] Content)> parts = [];

    /// <summary>A workbook of one sheet with this data, as small as one can be.</summary>
    public static Package Of(string sheetData = "", string more = "", string workbookMore = "", string styles = "", params string[] shared)
    {
        var package = new Package();
        package["[Content_Types].xml"] = $"""
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="{Types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="{Types}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="{Types}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="{Types}.sharedStrings+xml"/></Types>
            """;
        package["_rels/.rels"] = Relationships($"""<Relationship Id="r1" Type="{Office}/officeDocument" Target="xl/workbook.xml"/>""");
        package["xl/_rels/workbook.xml.rels"] = Relationships($"""<Relationship Id="r1" Type="{Office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="{Office}/styles" Target="styles.xml"/><Relationship Id="r3" Type="{Office}/sharedStrings" Target="sharedStrings.xml"/>""");
        package["xl/workbook.xml"] = $"""<workbook xmlns="{Sheet}" xmlns:r="{Office}">{workbookMore}<sheets><sheet name="支付" sheetId="1" r:id="r1"/></sheets></workbook>""";
        package["xl/styles.xml"] = $"""<styleSheet xmlns="{Sheet}">{styles}</styleSheet>""";
        package["xl/sharedStrings.xml"] = $"""<sst xmlns="{Sheet}">{string.Concat(shared.Select(text => $"<si>{text}</si>"))}</sst>""";
        package["xl/worksheets/sheet1.xml"] = $"""<worksheet xmlns="{Sheet}"><dimension ref="A1:XFD1048576"/><sheetData>{sheetData}</sheetData>{more}</worksheet>""";
        return package;
    }

    public static string Relationships(string inside) => $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{inside}</Relationships>""";

    /// <summary>A row of inline texts.</summary>
    public static string Row(int number, params string[] texts) =>
        $"<row r=\"{number}\">{string.Concat(texts.Select((text, i) => $"<c r=\"{(char)('A' + i)}{number}\" t=\"inlineStr\"><is><t>{text}</t></is></c>"))}</row>";

    /// <summary>Sets a part's text.</summary>
    public string this[string name]
    {
        set
        {
            parts.RemoveAll(part => part.Name == name);
            Add(name, value);
        }
    }

    /// <summary>Adds a part, even of a name that is there.</summary>
    public Package Add(string name, string content) => Add(name, Encoding.UTF8.GetBytes(content));

    public Package Add(string name, byte[] content)
    {
        parts.Add((name, content));
        return this;
    }

    public Package With(string name, string content)
    {
        this[name] = content;
        return this;
    }

    public byte[] Bytes()
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create))
            foreach (var (name, content) in parts)
            {
                using var part = zip.CreateEntry(name).Open();
                part.Write(content);
            }
        return file.ToArray();
    }
}
