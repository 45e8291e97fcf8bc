using System.Globalization;
using BudgetPerformance.Documents.Forms;
using BudgetPerformance.Documents.Writers.Pdf.Text;

namespace BudgetPerformance.Documents.Writers.Pdf.Pages;

/// <summary>
/// What stands outside the table: at the foot the page's number and on the right what the form's stamp says, and at the head of a form's second
/// page and later ones which form a loose sheet belongs to. Drawn last, when the number of pages is known.
/// </summary>
internal sealed record PageFoot(int Contents, string? Stamp, string? Continues, PageStyle Style, bool IsNumbered)
{
    private double Room => Style.Width - 2 * PageStyle.FootSide;

    public byte[] Draw(int number, int total, FontSet fonts)
    {
        var ink = new Ink(Style.Height);
        ink.Artifact(() =>
        {
            if (Continues is not null) Write(Shortened(fonts, Continues), 0, PageStyle.Head);
            if (IsNumbered) Write(Wording.PageOf($"{number}", $"{total}"), Foot.NumberStandsLeft(Stamp, Room / PageStyle.SmallSize) ? 0 : 0.5, Style.Foot);
            if (Stamp is not null) Write(Stamp, 1, Style.Foot);
        });
        return ink.Commands;

        void Write(string text, double share, double baseline)
        {
            var line = new Line(fonts.Set(text));
            ink.Write(line, PageStyle.FootSide + (Room - line.Width * PageStyle.SmallSize) * share, baseline, PageStyle.SmallSize, bold: false);
        }
    }

    private string Shortened(FontSet fonts, string title)
    {
        var whole = Wording.Continued(title);
        if (Fits(whole)) return whole;
        var starts = StringInfo.ParseCombiningCharacters(title);
        var kept = starts.Length - 1;
        while (kept > 0 && !Fits(Short(kept))) kept--;
        return Short(kept);

        string Short(int characters) => Wording.Continued(title[..starts[characters]] + "…");

        bool Fits(string text) => new Line(fonts.Set(text)).Width * PageStyle.SmallSize <= Room;
    }
}
