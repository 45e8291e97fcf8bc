namespace BudgetPerformance.Documents.Writers.Pdf.Structure;

/// <summary>One element of the structure.</summary>
/// <param name="Tag">Its standard type, such as TD.</param>
/// <param name="Attributes">Further entries of its dictionary.</param>
internal sealed record Element(string Tag, string Attributes = "")
{
    public List<Element> Children { get; } = [];

    public List<Content> Contents { get; } = [];

    public Element Add(Element child)
    {
        Children.Add(child);
        return child;
    }
}

/// <summary>A marked piece of a page's content.</summary>
/// <param name="PageId">The page's object.</param>
/// <param name="Page">The page's number among all.</param>
/// <param name="Number">The content's number on the page.</param>
internal readonly record struct Content(int PageId, int Page, int Number);
