using System.Text.RegularExpressions;
using BudgetPerformance.Documents.Reading.Word;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Departments;

namespace BudgetPerformance.Documents.Reading.Books;

/// <summary>Reads a bureau's book of last year from its Word file: the title block, 第一部分, and every project's table.</summary>
public sealed partial class BookReader
{
    // Far more than a bureau files in a year, and few enough for somebody to look through.
    internal const int MostIndicators = 20_000;
    private const int FieldsOfIndicator = 6;

    private readonly FormTemplate template;
    private readonly bool isDraft;
    private readonly IReadOnlyList<AmountUnit> moneyUnits;
    private readonly FirstPart statement;
    private readonly List<ImportedProject> projects = [];
    private readonly List<UnreadText> unread = [];
    private readonly List<string> notes = [];
    private readonly List<string> lines = [];
    private readonly List<FormTable> tables = [];
    private readonly List<UnreadText> behind = [];
    private string title = "";
    private string heading = "";
    private bool inStatement;
    private int fields;

    private BookReader(FormTemplate template, ReadDocument document)
    {
        (this.template, statement) = (template, new FirstPart(unread, notes));
        // Our own drafts say so at the foot of every page.
        isDraft = document.Margins.Any(line => line.Contains("草稿", StringComparison.Ordinal));
        moneyUnits = TitleBlock.MoneyUnitsIn(document);
    }

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
        var reader = new BookReader(template, document);
        foreach (var block in document.Blocks) reader.Read(block);
        reader.CloseForm();
        reader.statement.Close();
        Summaries.Leave(reader.projects, reader.unread);
        if (reader.projects.Count == 0 && reader.statement.Lines.Count == 0) throw new RuleBroken(DocumentRules.SomethingFound);
        List<string> said = [.. document.Blocks.OfType<WordParagraph>().Select(paragraph => paragraph.Text), .. document.Margins];
        var (code, name) = TitleBlock.UnitIn(said, reader.projects.Select(project => project.Unit).Append(reader.statement.Unit));
        var year = TitleBlock.YearIn(said, reader.projects.Select(project => project.Title));
        var lines = reader.statement.Lines;
        return new(reader.title, year, code, name, reader.moneyUnits.Count > 0 ? reader.moneyUnits[0].Ours : null, lines, lines.Count > 0 ? StatementText.Read(lines) : null, reader.projects, reader.unread, [.. reader.notes, .. document.Notes]);
    }

    private void Read(WordBlock block)
    {
        if (block is WordParagraph paragraph) ReadParagraph(paragraph);
        else if (block is WordTable { Table: var table })
            foreach (var part in FormTable.Divide(table)) ReadTable(part);
    }

    private void ReadTable(FormTable table)
    {
        if (inStatement && statement.TakeTitleBack() is var (last, above))
        {
            heading = last;
            lines.AddRange(above);
        }
        inStatement = false;
        var opening = behind.ConvertAll(line => line.Text);
        behind.Clear();
        if (tables.Exists(table.IsOfAnotherProject)) CloseForm();
        lines.AddRange(opening);
        tables.Add(table);
    }

    private void ReadParagraph(WordParagraph paragraph)
    {
        var text = paragraph.Text.Trim();
        if (IsContentsLine().IsMatch(text) || (tables.Count > 0 && FormTitle.IsContinued(text))) return;
        if (StatementHeading().IsMatch(LabelText.Flat(text)))
        {
            CloseForm();
            inStatement = true;
        }
        else if (ProjectsHeading().IsMatch(LabelText.Flat(text)) || (inStatement && ProjectsLine().IsMatch(LabelText.Flat(text))))
        {
            CloseForm();
            inStatement = false;
        }
        else if (ActivityTables.IsHeading(text) || (FormTitle.Is(text) && !inStatement))
        {
            CloseForm();
            inStatement = false;
            heading = text;
        }
        else if (inStatement || (projects.Count == 0 && tables.Count == 0 && OverallHeading().IsMatch(LabelText.Flat(text))))
        {
            if (FormTitle.Is(text) && NumberMark.Read(text) is not null)
            {
                inStatement = false;
                heading = text;
            }
            else State(text);
        }
        else if (GoesOnInWords(text))
        {
            State(heading, text);
            heading = "";
        }
        else if (GoesOnBehindTable(text))
        {
            CloseForm();
            State(text);
        }
        else ReadLine(paragraph, text);
    }

    private void State(params ReadOnlySpan<string> said)
    {
        inStatement = true;
        statement.Add(said);
    }

    // Below the heading of duties and activities stands a table, or a list as in any other 第一部分.
    private bool GoesOnInWords(string text) => statement.Lines.Count > 0 && tables.Count == 0 && lines.Count == 0 && ActivityTables.IsHeading(heading) && NumberMark.Read(text) is { Number: 1 };

    // A table of duties within 第一部分 does not end it.
    private bool GoesOnBehindTable(string text) => statement.Lines.Count > 0 && projects.Count == 0 && StatementText.SectionOf(text) is not null && (!tables.Exists(table => table.IsForm) || ActivityTables.Reads(tables));

    // What stands between a heading and its table belongs to it; what stands behind the table to the next one, or to nothing.
    private void ReadLine(WordParagraph paragraph, string text)
    {
        if (title.Length == 0 && tables.Count == 0 && LabelText.Stated(text) is null && LabelText.Split(text) is null) title = text;
        else if (tables.Count > 0) behind.Add(new(paragraph.Place, text, "表后面的文字，没有对应的栏。"));
        else if (text != title) lines.Add(text);
    }

    private void CloseForm()
    {
        if (!tables.Exists(table => table.IsForm)) LeaveAll("这张表不像绩效目标表，没有读取。");
        else if (ActivityTables.Reads(tables)) statement.TakeActivities(lines, tables);
        else if (DepartmentForm.Reads(heading, tables)) statement.TakeDepartment(heading, lines, tables);
        else
        {
            var read = ObjectiveFormReader.Read(Source(), template);
            if (read.Count == 0) LeaveAll("这张表里只有单位或合计，没有项目。");
            projects.AddRange(read);
            if ((fields += read.Sum(project => project.Fields.Count)) > MostIndicators * FieldsOfIndicator) throw new RuleBroken(DocumentRules.NotTooLong);
        }
        unread.AddRange(behind);
        behind.Clear();
        tables.Clear();
        lines.Clear();
        heading = "";
    }

    private void LeaveAll(string why)
    {
        unread.AddRange(lines.Select(line => new UnreadText("正文", line, "不属于任何一张表的文字。")));
        unread.AddRange(tables.Select(table => table.AsUnread(why)));
        if (heading.Length > 0 && heading != title) unread.Add(new("正文", heading, "这个标题下面没有绩效目标表。"));
    }

    private FormSource Source() => new(heading, [.. lines], [.. tables.Select(table => table.Table)]) { IsDraft = isDraft, Stated = moneyUnits is [var only] ? only : null };

    // A line of the table of contents ends in its page. From its end on, or a line of nothing but tabs is gone through again from each of them.
    [GeneratedRegex(@"(?:\t|…{1,}|\.{4,})\s*[0-9]{1,4}$|^目\s*录$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex IsContentsLine();

    [GeneratedRegex(@"^第一部分", RegexOptions.CultureInvariant)]
    private static partial Regex StatementHeading();

    [GeneratedRegex(@"^第[二三]部分", RegexOptions.CultureInvariant)]
    private static partial Regex ProjectsHeading();

    [GeneratedRegex(@"^(?:\([二三四五]\)|[二三四五]、)?(?:部门|单位)?(?:预算)?项目(?:支出)?绩效目标(?:情况|信息)?:?$", RegexOptions.CultureInvariant)]
    private static partial Regex ProjectsLine();

    [GeneratedRegex(@"^(?:\(一\)|一、)?(?:总体绩效目标|部门整体绩效目标|部门总体绩效目标):?$", RegexOptions.CultureInvariant)]
    private static partial Regex OverallHeading();
}
