using BudgetPerformance.Documents.Grid;
using BudgetPerformance.Documents.Writers.Pdf.Files;

namespace BudgetPerformance.Documents.Writers.Pdf;

/// <summary>A line of the contents that can be clicked. Written at the end, when every heading has its place.</summary>
/// <param name="Id">Its object.</param>
/// <param name="Reference">The heading it leads to.</param>
/// <param name="Box">The corners of the line on its page.</param>
internal sealed record Link(int Id, HeadingReference Reference, string Box)
{
    public void WriteTo(PdfFile file, Outline outline) =>
        file.Write(Id, $"<</Type/Annot/Subtype/Link/Rect[{Box}]/Border[0 0 0]/F 4/Dest{outline.Place(Reference.Heading)}>>");
}
