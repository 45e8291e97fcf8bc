using BudgetPerformance.Documents.Writers.Pdf.Files;

namespace BudgetPerformance.Documents.Writers.Pdf.Text;

/// <summary>One place in a line: what a reader sees as one character, and how the file draws it.</summary>
/// <param name="Text">The characters it stands for, as typed.</param>
/// <param name="Font">The font that draws it.</param>
/// <param name="Codes">Its character codes in that font, four hexadecimal digits each.</param>
/// <param name="Advance">How far it moves the pen, in em.</param>
/// <param name="Break">How it behaves at the end and start of a line.</param>
internal sealed record Place(string Text, EmbeddedFont Font, string Codes, double Advance, BreakClass Break)
{
    /// <summary>How many digits a code takes.</summary>
    public const int CodeLength = 4;
}
