namespace BudgetPerformance.Documents.Reading;

/// <summary>How much an uploaded file may ask of us. What a file says about itself is not believed: what counts is what is read.</summary>
/// <param name="File">The file's size in bytes.</param>
/// <param name="Entries">The parts in the file.</param>
/// <param name="Entry">The bytes one part unpacks to.</param>
/// <param name="Total">The bytes all parts together unpack to.</param>
/// <param name="Ratio">How many times its packed size a part of more than a megabyte may unpack to.</param>
/// <param name="Depth">How deep elements may stand in each other.</param>
/// <param name="Nodes">The XML nodes of all parts together.</param>
/// <param name="Attributes">The attributes of one element.</param>
/// <param name="Text">The characters of one text.</param>
public sealed record UploadLimits(
    int File = 10 << 20, int Entries = 500, long Entry = 30 << 20, long Total = 60 << 20, int Ratio = 200, int Depth = 100, int Nodes = 1_500_000, int Attributes = 64, int Text = 200_000)
{
    /// <summary>What a Word document may ask: a book of a thousand forms has more elements than any list.</summary>
    public static readonly UploadLimits OfDocument = new(Entry: 80 << 20, Total: 100 << 20, Nodes: 6_000_000);
}
