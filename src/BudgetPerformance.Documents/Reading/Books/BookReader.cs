using System.Globalization;
using System.Text.RegularExpressions;
using BudgetPerformance.Documents.Reading.Word;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Departments;

namespace BudgetPerformance.Documents.Reading.Books;

/// <summary>Reads a bureau's book of last year from its Word file: the title block, 第一部分, and every project's table.</summary>
public sealed partial class BookReader
{
    // Far more than a bureau files in a year, and few enough for somebody to look through.
    private const int MostIndicators = 20_000;
    private const int MostLines = 10_000;

    private readonly FormTemplate template;
    private readonly List<string> statement = [];
    private readonly List<ImportedProject> projects = [];
    private readonly List<UnreadText> unread = [];
    private readonly List<string> lines = [];
    private readonly List<ReadTable> tables = [];
    private string title = "";
    private string heading = "";
    private bool inStatement;
    private int indicators;

    private BookReader(FormTemplate template) => this.template = template;

    /// <summary>Reads a .docx.</summary>
    /// <param name="file">The whole file.</param>
    /// <param name="template">The form of the year it is read for.</param>
    /// <param name="limits">How much it may ask of us; the usual limits unless given.</param>
    /// <exception cref="RuleBroken">The file is refused, or holds nothing of a book; one of <see cref="DocumentRules"/>.</exception>
    public static ImportedBook Read(byte[] file, FormTemplate template, UploadLimits? limits = null)
    {
        UploadGuard.DemandDocument(file, limits);
        return Read(WordReader.Read(file), template);
    }

    /// <summary>Reads what was read of a document.</summary>
    /// <exception cref="RuleBroken">It holds nothing of a book.</exception>
    public static ImportedBook Read(ReadDocument document, FormTemplate template)
    {
        var reader = new BookReader(template);
        foreach (var block in document.Blocks) reader.Read(block);
        reader.CloseForm();
        if (reader.projects.Count == 0 && reader.statement.Count == 0) throw new RuleBroken(DocumentRules.SomethingFound);
        var paragraphs = document.Blocks.OfType<WordParagraph>().Select(paragraph => paragraph.Text).ToList();
        var (code, name) = reader.Unit(paragraphs);
        return new(reader.title, YearIn(paragraphs, reader.projects), code, name, MoneyUnitIn(document.Blocks), reader.statement, reader.statement.Count > 0 ? StatementText.Read(reader.statement) : null, reader.projects, reader.unread, document.Notes);
    }

    private void Read(WordBlock block)
    {
        if (block is WordTable { Table: var table }) ReadTable(table);
        else if (block is WordParagraph paragraph) ReadParagraph(paragraph);
    }

    private void ReadTable(ReadTable table)
    {
        inStatement = false;
        if (tables.Count > 0 && ObjectiveFormReader.NamesProject(table) && tables.Exists(ObjectiveFormReader.NamesProject)) CloseForm();
        tables.Add(table);
    }

    private void ReadParagraph(WordParagraph paragraph)
    {
        var text = paragraph.Text.Trim();
        if (IsContentsLine().IsMatch(text)) return;
        if (StatementHeading().IsMatch(LabelText.Flat(text)))
        {
            CloseForm();
            inStatement = true;
        }
        else if (ProjectsHeading().IsMatch(LabelText.Flat(text)))
        {
            CloseForm();
            inStatement = false;
        }
        else if (FormScan.IsTitle(text) && !inStatement)
        {
            CloseForm();
            heading = text;
        }
        else if (inStatement || (projects.Count == 0 && tables.Count == 0 && OverallHeading().IsMatch(LabelText.Flat(text))))
        {
            inStatement = true;
            if (FormScan.IsTitle(text) && NumberMark.Read(text) is not null)
            {
                inStatement = false;
                heading = text;
            }
            else
            {
                statement.Add(text);
                Demand(statement.Count <= MostLines);
            }
        }
        else ReadLine(paragraph, text);
    }

    // What stands between a heading and its table belongs to it; what stands behind the table to nothing.
    private void ReadLine(WordParagraph paragraph, string text)
    {
        var isStated = LabelText.Stated(text) is not null || LabelText.Split(text) is not null;
        if (title.Length == 0 && !isStated) title = text;
        if (tables.Count > 0)
        {
            if (isStated && tables.TrueForAll(table => !ObjectiveFormReader.Knows(table))) lines.Add(text);
            else unread.Add(new(paragraph.Place, text, "表后面的文字，没有对应的栏。"));
        }
        else if (text != title)
        {
            lines.Add(text);
            if (heading.Length == 0 && projects.Count > 0) unread.Add(new(paragraph.Place, text, "不属于任何一张表的文字。"));
        }
    }

    private void CloseForm()
    {
        if (tables.Exists(ObjectiveFormReader.Knows))
        {
            var read = ObjectiveFormReader.Read(new FormSource(heading, [.. lines], [.. tables]), template).ToList();
            projects.AddRange(read);
            Demand((indicators += read.Sum(project => project.Indicators)) <= MostIndicators);
        }
        else
            foreach (var table in tables)
                unread.Add(new(table.Name, string.Join('\n', Enumerable.Range(0, Math.Min(table.Rows, 200)).Select(row => string.Join("｜", table.Row(row).Where(cell => cell.Row == row && !cell.IsBlank).Select(cell => cell.Text.Trim())))), "这张表不像绩效目标表，没有读取。"));
        tables.Clear();
        lines.Clear();
        heading = "";
    }

    /// <exception cref="RuleBroken">The book is longer than that.</exception>
    private static void Demand(bool holds)
    {
        if (!holds) throw new RuleBroken(DocumentRules.NotTooLong);
    }

    private (string Code, string Name) Unit(List<string> paragraphs)
    {
        var printed = projects.Select(project => project.Unit).FirstOrDefault(unit => unit.Length > 0)
            ?? paragraphs.Select(text => LabelText.Split(text)).FirstOrDefault(pair => pair is var (label, value) && value.Length > 0 && FormLabels.Of(LabelText.Of(label).Key) == FormLabel.Unit)?.Value ?? "";
        return CodeThenName().Match(printed) is { Success: true } match ? (match.Groups["code"].Value, match.Groups["name"].Value.Trim()) : ("", printed);
    }

    private static int? YearIn(List<string> paragraphs, List<ImportedProject> projects) =>
        paragraphs.Take(20).Concat(projects.Select(project => project.Title)).Select(text => YearPattern().Match(text)).Where(match => match.Success).Select(match => (int?)ReadYear(match.Groups["year"].Value)).FirstOrDefault();

    private static int ReadYear(string text) => int.Parse(string.Concat(text.Select(digit => "〇零○".Contains(digit) ? '0' : "一二三四五六七八九".IndexOf(digit, StringComparison.Ordinal) is >= 0 and var place ? (char)('1' + place) : digit)), CultureInfo.InvariantCulture);

    private static MoneyUnit? MoneyUnitIn(IReadOnlyList<WordBlock> blocks) => blocks.SelectMany(block => block switch
    {
        WordParagraph paragraph => [paragraph.Text],
        WordTable { Table.Cells: var cells } => cells.Select(cell => cell.Text),
        _ => Enumerable.Empty<string>(),
    }).Select(text => LabelText.Stated(text)).FirstOrDefault(unit => unit is not null);

    // A line of the table of contents ends in its page.
    [GeneratedRegex(@"(?:\t|…{1,}|\.{4,})\s*[0-9]{1,4}$|^目\s*录$", RegexOptions.CultureInvariant)]
    private static partial Regex IsContentsLine();

    [GeneratedRegex(@"^第一部分", RegexOptions.CultureInvariant)]
    private static partial Regex StatementHeading();

    [GeneratedRegex(@"^第[二三]部分", RegexOptions.CultureInvariant)]
    private static partial Regex ProjectsHeading();

    [GeneratedRegex(@"^(?:\(一\)|一、)?(?:总体绩效目标|部门整体绩效目标|部门总体绩效目标):?$", RegexOptions.CultureInvariant)]
    private static partial Regex OverallHeading();

    [GeneratedRegex(@"^(?<code>[0-9]{3,20})[-—\s]*(?<name>\D.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex CodeThenName();

    [GeneratedRegex(@"(?<![0-9])(?<year>(?:19|20)[0-9]{2}|[一二][〇零○一二三四五六七八九]{3})\s*年", RegexOptions.CultureInvariant)]
    private static partial Regex YearPattern();
}
