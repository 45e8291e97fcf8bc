using BudgetPerformance.Documents.Forms;
using BudgetPerformance.Documents.Grid;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace BudgetPerformance.Documents.Writers.Word;

/// <summary>The sections of a Word file: paper, margins, and at the foot the page number and the form's stamp.</summary>
internal sealed class WordSections
{
    private const double Side = 15, FootMargin = 9;

    /// <summary>The margin above and below the text, in millimetres.</summary>
    public const double Ends = 20;
    private const double FootSize = 9;

    private readonly Dictionary<(string? Stamp, int Width, bool IsNumbered), string> footers = [];

    /// <summary>Whether two forms can stand in one section.</summary>
    public static bool Share(FormGrid one, FormGrid other) => one.Stamp == other.Stamp && one.Paper == other.Paper && one.IsNumbered == other.IsNumbered && one.ColumnWidths.Sum() == other.ColumnWidths.Sum();

    /// <summary>The room between the margins that a form gets, in millimetres: its own width, or what the paper has.</summary>
    public static double Width(FormGrid grid) => Math.Min(grid.ColumnWidths.Sum(), grid.Paper.Width - 2 * Side);

    /// <summary>The section a form stands in.</summary>
    public SectionProperties Of(FormGrid grid)
    {
        var (paper, width) = (grid.Paper, WordForm.Twips(Width(grid)));
        var key = (grid.Stamp, width, grid.IsNumbered);
        if (!footers.TryGetValue(key, out var footer)) footers[key] = footer = $"foot{footers.Count + 1}";
        var side = (uint)((WordForm.Twips(paper.Width) - width) / 2);
        return new SectionProperties(
            new FooterReference { Type = HeaderFooterValues.Default, Id = footer },
            new SectionType { Val = SectionMarkValues.NextPage },
            new PageSize { Width = (uint)WordForm.Twips(paper.Width), Height = (uint)WordForm.Twips(paper.Height), Orient = paper.IsLandscape ? PageOrientationValues.Landscape : null },
            new PageMargin { Left = side, Right = side, Top = WordForm.Twips(Ends), Bottom = WordForm.Twips(Ends), Header = (uint)WordForm.Twips(FootMargin), Footer = (uint)WordForm.Twips(FootMargin), Gutter = 0 });
    }

    /// <summary>Adds the footers that the sections refer to.</summary>
    public void AddFooters(MainDocumentPart main)
    {
        foreach (var ((stamp, width, isNumbered), id) in footers) main.AddNewPart<FooterPart>(id).Footer = new Footer(Line(stamp, width, isNumbered));
    }

    private static Paragraph Line(string? stamp, int width, bool isNumbered)
    {
        var stops = new Tabs(new TabStop { Val = TabStopValues.Right, Position = width });
        var line = new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = "Foot" }, stops));
        if (!Foot.NumberStandsLeft(stamp, width / (20 * FootSize)))
        {
            stops.PrependChild(new TabStop { Val = TabStopValues.Center, Position = width / 2 });
            line.Append(new Run(new TabChar()));
        }
        if (isNumbered) line.Append(Wording.PageOf("{PAGE}", "{NUMPAGES}").Split('{', '}').Select((part, i) => i % 2 == 0 ? (OpenXmlElement)WordText.Run(part) : Field(part)));
        if (stamp is not null) line.Append(new Run(new TabChar()), WordText.Run(stamp));
        return line;
    }

    private static SimpleField Field(string instruction) => new(WordText.Run("1")) { Instruction = $" {instruction} " };
}
