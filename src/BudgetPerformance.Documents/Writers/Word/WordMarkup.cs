using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml;

namespace BudgetPerformance.Documents.Writers.Word;

/// <summary>
/// The text of a Word file on its way into it: what is rare as elements of the SDK, and mark by mark the cells of tables, of which a book has tens of
/// thousands: as elements they would take most of the time and memory that a book takes.
/// </summary>
internal sealed class WordMarkup(Stream part) : IDisposable
{
    private const string Words = WordParts.Words;

    private readonly XmlWriter xml = XmlWriter.Create(part, new XmlWriterSettings { CloseOutput = true });

    public void Begin(string name) => xml.WriteStartElement("w", name, Words);

    public void End() => xml.WriteEndElement();

    /// <summary>Declares a namespace for all that the element just begun will hold.</summary>
    public void Declare(string prefix, string name) => xml.WriteAttributeString("xmlns", prefix, null, name);

    public void Add(OpenXmlElement element) => element.WriteTo(xml);

    /// <summary>An element that holds nothing but a value, where it has one.</summary>
    public void Add(string name, string? value = null)
    {
        Begin(name);
        if (value is not null) Say("val", value);
        End();
    }

    /// <summary>An element that says a length in twentieths of a point.</summary>
    public void Add(string name, string length, int twips, string kind, string value)
    {
        Begin(name);
        Say(length, Number(twips));
        Say(kind, value);
        End();
    }

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    public void Dispose() => xml.Dispose();

    private void Say(string name, string value) => xml.WriteAttributeString("w", name, Words, value);
}
