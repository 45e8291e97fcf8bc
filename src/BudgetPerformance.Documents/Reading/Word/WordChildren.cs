using System.Xml;

namespace BudgetPerformance.Documents.Reading.Word;

/// <summary>Goes from child to child of an element, for foreach alone: a book has millions of elements, and an iterator for each would be most of what reading it allocates.</summary>
internal struct WordChildren(XmlReader xml)
{
    private readonly int depth = xml.Depth;
    private (int Line, int Column)? left;

    /// <summary>The name of the child the reader stands on.</summary>
    public string Current { get; private set; } = "";

    public readonly WordChildren GetEnumerator() => this;

    public bool MoveNext()
    {
        if (left is null)
        {
            var isEmpty = xml.IsEmptyElement;
            xml.Read();
            if (isEmpty) return false;
        }
        // A child nobody looked at is left out with all that is in it.
        else if (Position() == left && xml.NodeType == XmlNodeType.Element) xml.Skip();
        while (xml.NodeType != XmlNodeType.Element)
        {
            if (xml.EOF) return false;
            var isEnd = xml.NodeType == XmlNodeType.EndElement && xml.Depth == depth;
            xml.Read();
            if (isEnd) return false;
        }
        (left, Current) = (Position(), xml.LocalName);
        return true;
    }

    private readonly (int, int) Position() => xml is IXmlLineInfo info && info.HasLineInfo() ? (info.LineNumber, info.LinePosition) : (0, 0);
}
