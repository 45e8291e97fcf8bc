using System.Globalization;
using System.Text;
using BudgetPerformance.Documents.Writers.Pdf.Files;

namespace BudgetPerformance.Documents.Writers.Pdf.Structure;

/// <summary>What the file's contents are to a screen reader: one section for each form, in it a heading, its caption lines and a table.</summary>
internal sealed class StructureTree(PdfFile file)
{
    private readonly int root = file.Reserve();
    private readonly int document = file.Reserve();
    private readonly List<int> sections = [];
    private readonly List<int> pages = [];

    /// <summary>The number of a new page among those that hold content.</summary>
    public int NextPage => pages.Count;

    /// <summary>Writes a section with everything below it.</summary>
    public void Add(Element section)
    {
        var owners = new SortedDictionary<(int Page, int Content), int>();
        sections.Add(Write(section, document, owners));
        foreach (var page in owners.GroupBy(owner => owner.Key.Page)) pages.Add(file.Add(PdfSyntax.References(page.Select(owner => owner.Value))));
    }

    /// <summary>Writes the top of the tree.</summary>
    /// <returns>The number of its root.</returns>
    public int Finish()
    {
        file.Write(document, $"<</Type/StructElem/S/Document/P {root} 0 R/K{PdfSyntax.References(sections)}>>");
        var numbers = string.Join(' ', pages.Select((id, page) => $"{page} {id} 0 R"));
        var owners = file.Add($"<</Nums[{numbers}]>>");
        file.Write(root, $"<</Type/StructTreeRoot/K {document} 0 R/ParentTree {owners} 0 R/ParentTreeNextKey {pages.Count}>>");
        return root;
    }

    private int Write(Element element, int parent, SortedDictionary<(int Page, int Content), int> owners)
    {
        var id = file.Reserve();
        var kids = new StringBuilder();
        foreach (var child in element.Children) kids.Append(CultureInfo.InvariantCulture, $"{Write(child, id, owners)} 0 R ");
        foreach (var content in element.Contents)
        {
            kids.Append(CultureInfo.InvariantCulture, $"<</Type/MCR/Pg {content.PageId} 0 R/MCID {content.Number}>>");
            owners[(content.Page, content.Number)] = id;
        }
        file.Write(id, $"<</Type/StructElem/S/{element.Tag}/P {parent} 0 R{element.Attributes}/K[{kids}]>>");
        return id;
    }
}
