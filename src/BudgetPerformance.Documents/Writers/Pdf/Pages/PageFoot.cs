using BudgetPerformance.Documents.Forms;
using BudgetPerformance.Documents.Writers.Pdf.Text;

namespace BudgetPerformance.Documents.Writers.Pdf.Pages;

/// <summary>The foot of a page: its number in the middle, and on the right what the form's stamp says. Drawn last, when the number of pages is known.</summary>
internal sealed record PageFoot(int Contents, string? Stamp, PageStyle Style)
{
    public byte[] Draw(int number, int total, FontSet fonts)
    {
        var ink = new Ink(Style.Height);
        ink.Artifact(() =>
        {
            Write(Wording.PageOf($"{number}", $"{total}"), Foot.NumberStandsLeft(Stamp, (Style.Width - 2 * PageStyle.FootSide) / PageStyle.SmallSize) ? 0 : 0.5);
            if (Stamp is not null) Write(Stamp, 1);
        });
        return ink.Commands;

        void Write(string text, double share)
        {
            var line = new Line(fonts.Set(text));
            var spare = Style.Width - 2 * PageStyle.FootSide - line.Width * PageStyle.SmallSize;
            ink.Write(line, PageStyle.FootSide + spare * share, Style.Foot, PageStyle.SmallSize, bold: false);
        }
    }
}
