using System.Globalization;
using BudgetPerformance.Documents.Grid;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace BudgetPerformance.Documents.Writers.Word;

/// <summary>A form of flowing text as real headings and paragraphs, and the contents as a field that Word can bring up to date.</summary>
internal sealed class WordFlow(FormGrid grid, WordMarkup markup, WordHeadings headings)
{
    private const string Field = " TOC \\o \"1-2\" \\h \\z \\u ";

    public void Write(bool startsPage)
    {
        if (grid.Level > 0) markup.Add(headings.Next(grid.Level, grid.Title, startsPage, TextLook.PartSize));
        var isFirst = grid.Level == 0 && startsPage;
        var last = grid.Rows.Count - 1;
        var inContents = false;
        for (var row = 0; row <= last; row++)
        {
            var paragraph = Paragraph(grid.Rows[row]);
            if (isFirst) paragraph.ParagraphProperties!.InsertAfter(new PageBreakBefore(), paragraph.ParagraphProperties.ParagraphStyleId);
            isFirst = false;
            if (grid.Rows[row].Cells[0].Reference is not null)
            {
                if (!inContents)
                    foreach (var run in Begin(Field).Reverse()) paragraph.InsertAfter(run, paragraph.ParagraphProperties);
                inContents = true;
                if (row == last) paragraph.Append(Mark(FieldCharValues.End));
            }
            markup.Add(paragraph);
        }
    }

    private Paragraph Paragraph(Row row)
    {
        var cell = row.Cells[0];
        if (cell.Role == CellRole.Chapter) return headings.Next(2, cell.Text);
        var looks = new ParagraphProperties(new ParagraphStyleId { Val = StyleOf(cell.Role) });
        if (row.Above > 0) looks.Append(new SpacingBetweenLines { Before = $"{WordForm.Twips(row.Above)}" });
        return cell.Reference is { } reference ? new Paragraph(looks, Line(cell.Text, reference)) : new Paragraph(looks, WordText.Run(cell.Text));
    }

    /// <summary>The style of a role; headings have Word's own, so that the navigation pane knows them.</summary>
    private static string StyleOf(CellRole role) => role switch
    {
        CellRole.Topic => "3",
        CellRole.ContentsPart => "TOC1",
        CellRole.ContentsEntry => "TOC2",
        _ => role.ToString(),
    };

    private static Hyperlink Line(string text, HeadingReference reference)
    {
        var name = WordHeadings.NameOf(reference.Heading);
        var link = new Hyperlink(WordText.Run(text), new Run(new TabChar())) { Anchor = name, History = true };
        link.Append([.. Begin($" PAGEREF {name} \\h "), WordText.Run(reference.Page.ToString(CultureInfo.InvariantCulture)), Mark(FieldCharValues.End)]);
        return link;
    }

    /// <summary>The beginning of a field up to its result; a run for each mark, as office programs expect.</summary>
    private static IEnumerable<Run> Begin(string instruction) =>
        [Mark(FieldCharValues.Begin), new Run(new FieldCode(instruction) { Space = SpaceProcessingModeValues.Preserve }), Mark(FieldCharValues.Separate)];

    private static Run Mark(FieldCharValues kind) => new(new FieldChar { FieldCharType = kind });
}
