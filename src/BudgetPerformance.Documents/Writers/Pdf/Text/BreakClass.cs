namespace BudgetPerformance.Documents.Writers.Pdf.Text;

/// <summary>How a character behaves where a line may end.</summary>
internal enum BreakClass
{
    /// <summary>An ideograph or kana: a line may end on either side of it.</summary>
    Ideograph,

    /// <summary>A mark that opens: never the last of a line.</summary>
    Opening,

    /// <summary>A mark that closes or ends: never the first of a line.</summary>
    Closing,

    /// <summary>A letter or digit of a word or number, which stay whole.</summary>
    Word,

    /// <summary>Opens, and belongs to a word too: an ASCII bracket, the ≥ before a number.</summary>
    WordOpening,

    /// <summary>Closes, and belongs to a word too: the full stop of 3.14, the % of 95%.</summary>
    WordClosing,

    /// <summary>A space: a line may end after it, and it may hang over the edge.</summary>
    Space,
}
