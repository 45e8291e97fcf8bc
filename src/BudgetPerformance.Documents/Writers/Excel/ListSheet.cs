using System.Globalization;
using System.Xml;
using BudgetPerformance.Documents.Reading;

namespace BudgetPerformance.Documents.Writers.Excel;

/// <summary>The XML of a list's one sheet, written forward only.</summary>
internal sealed class ListSheet : IDisposable
{
    private const string Namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private readonly XmlWriter xml;
    private readonly int columns;
    private int row;

    public ListSheet(Stream output, IReadOnlyList<double> widths)
    {
        columns = widths.Count;
        xml = XmlWriter.Create(output, new XmlWriterSettings { CloseOutput = true, NewLineHandling = NewLineHandling.None });
        xml.WriteStartElement("worksheet", Namespace);
        xml.WriteRaw("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><cols>");
        for (var i = 0; i < columns; i++) xml.WriteRaw(string.Create(CultureInfo.InvariantCulture, $"<col min=\"{i + 1}\" max=\"{i + 1}\" width=\"{widths[i]}\" customWidth=\"1\"/>"));
        xml.WriteRaw("</cols>");
        xml.WriteStartElement("sheetData", Namespace);
    }

    public void Headings(IEnumerable<string> headings)
    {
        Begin();
        var column = 0;
        foreach (var heading in headings) Text(column++, ListStyle.Heading, heading);
        xml.WriteEndElement();
    }

    public void Row(IReadOnlyList<object?> values)
    {
        Begin();
        for (var column = 0; column < values.Count; column++)
            switch (values[column])
            {
                case null or "": Cell(column, ListStyle.Text); xml.WriteEndElement(); break;
                case string text: Text(column, CellText.NeedsQuote(text) ? ListStyle.QuotedText : ListStyle.Text, text); break;
                case decimal number: Number(column, HasMoreThanTwoDecimals(number) ? ListStyle.LongAmount : ListStyle.Amount, number); break;
                case int number: Number(column, ListStyle.Whole, number); break;
                case DateTimeOffset time: Number(column, ListStyle.Time, (decimal)time.DateTime.ToOADate()); break;
                case var other: throw new ArgumentException($"A list cannot show a {other.GetType().Name}.", nameof(values));
            }
        xml.WriteEndElement();
    }

    /// <summary>Totals as SUBTOTAL, so that they follow the filter, with today's value for readers that do not calculate. No row of totals where nothing is added up.</summary>
    public void Totals(IReadOnlyList<decimal?> totals, string? stamp)
    {
        var last = row;
        if (last > 1 && totals.Any(total => total is not null))
        {
            Begin();
            Text(0, ListStyle.Total, "合计");
            for (var column = 1; column < totals.Count; column++)
            {
                var total = totals[column];
                Cell(column, total is { } number && HasMoreThanTwoDecimals(number) ? ListStyle.LongTotal : ListStyle.Total);
                if (total is { } sum)
                {
                    xml.WriteElementString("f", Namespace, $"SUBTOTAL(109,{Letter(column)}2:{Letter(column)}{last})");
                    xml.WriteElementString("v", Namespace, sum.ToString(CultureInfo.InvariantCulture));
                }
                xml.WriteEndElement();
            }
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
        xml.WriteRaw($"<autoFilter ref=\"A1:{Letter(columns - 1)}{last}\"/><pageMargins left=\"0.5\" right=\"0.5\" top=\"0.6\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>");
        xml.WriteRaw($"<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/><headerFooter><oddFooter>&amp;C{Forms.Wording.PageOf("&amp;P", "&amp;N")}{(stamp is null ? "" : "&amp;R" + stamp)}</oddFooter></headerFooter>");
    }

    public void Dispose() => xml.Dispose();

    private void Begin()
    {
        xml.WriteStartElement("row", Namespace);
        xml.WriteAttributeString("r", (++row).ToString(CultureInfo.InvariantCulture));
    }

    private void Cell(int column, ListStyle style, string? type = null)
    {
        xml.WriteStartElement("c", Namespace);
        xml.WriteAttributeString("r", string.Create(CultureInfo.InvariantCulture, $"{Letter(column)}{row}"));
        xml.WriteAttributeString("s", ((int)style).ToString(CultureInfo.InvariantCulture));
        if (type is not null) xml.WriteAttributeString("t", type);
    }

    private void Text(int column, ListStyle style, string text)
    {
        Cell(column, style, "inlineStr");
        xml.WriteStartElement("is", Namespace);
        xml.WriteStartElement("t", Namespace);
        xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteString(CellText.Escaped(XmlText.Legal(text)));
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void Number(int column, ListStyle style, decimal number)
    {
        Cell(column, style);
        xml.WriteElementString("v", Namespace, number.ToString(CultureInfo.InvariantCulture));
        xml.WriteEndElement();
    }

    private static string Letter(int column) => CellAddress.Column(column + 1);

    private static bool HasMoreThanTwoDecimals(decimal number) => decimal.Round(number, 2) != number;
}
