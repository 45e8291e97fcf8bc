using System.Globalization;
using BudgetPerformance.Documents.Grid;
using BudgetPerformance.Documents.Writers.Pdf.Files;

namespace BudgetPerformance.Documents.Writers.Pdf;

/// <summary>The bookmarks: every heading with its place, those of the second rank below those of the first.</summary>
internal sealed class Outline
{
    private readonly List<(GridHeading Heading, string Place)> entries = [];

    public int Count => entries.Count;

    /// <summary>Where a heading stands, as an array of the file.</summary>
    public string Place(int heading) => entries[heading].Place;

    /// <param name="heading">The heading.</param>
    /// <param name="page">The object of its page.</param>
    /// <param name="top">How high it stands on the page.</param>
    public void Add(GridHeading heading, int page, double top) => entries.Add((heading, string.Create(CultureInfo.InvariantCulture, $"[{page} 0 R/XYZ null {PdfSyntax.Number(top)} null]")));

    /// <returns>The number of the root object.</returns>
    public int WriteTo(PdfFile file)
    {
        var (root, items) = (file.Reserve(), entries.ConvertAll(_ => file.Reserve()));
        var least = entries.Select(entry => entry.Heading.Level).DefaultIfEmpty(1).Min();
        var tops = Enumerable.Range(0, entries.Count).Where(i => i == 0 || entries[i].Heading.Level == least).ToList();
        for (var k = 0; k < tops.Count; k++)
        {
            var below = Enumerable.Range(tops[k] + 1, (k + 1 < tops.Count ? tops[k + 1] : entries.Count) - tops[k] - 1).ToList();
            Write(tops, k, root, below.Count == 0 ? "" : $"/First {items[below[0]]} 0 R/Last {items[below[^1]]} 0 R/Count {below.Count}");
            for (var n = 0; n < below.Count; n++) Write(below, n, items[tops[k]], "");
        }
        file.Write(root, tops.Count == 0 ? "<</Type/Outlines>>" : $"<</Type/Outlines/First {items[tops[0]]} 0 R/Last {items[tops[^1]]} 0 R/Count {entries.Count}>>");
        return root;

        void Write(List<int> siblings, int at, int parent, string children)
        {
            var neighbours = (at > 0 ? $"/Prev {items[siblings[at - 1]]} 0 R" : "") + (at + 1 < siblings.Count ? $"/Next {items[siblings[at + 1]]} 0 R" : "");
            var (heading, place) = entries[siblings[at]];
            file.Write(items[siblings[at]], $"<</Title {PdfSyntax.Text(heading.Text)}/Parent {parent} 0 R{neighbours}{children}/Dest{place}>>");
        }
    }
}
