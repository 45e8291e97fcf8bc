using System.Text.RegularExpressions;
using BudgetPerformance.Domain.Departments;

namespace BudgetPerformance.Documents.Reading.Books;

/// <summary>
/// Reads 部门职责-工作活动绩效目标, the tables of duties and activities that books of Hebei had until 2019: their duties are what 分项绩效目标 says elsewhere,
/// their activities the refinements. Amounts, indicators and grades have no place there and are kept as text.
/// </summary>
internal sealed partial class ActivityTables
{
    private const int LastHeadingRow = 5;

    private readonly List<string> duties = [];
    private readonly List<UnreadText> unread = [];
    private (int Title, int Content, int Goal, int Columns)? open;
    private Numbering? style;
    private int duty;
    private int activity;

    /// <summary>The lines that 分项绩效目标 would have.</summary>
    public IReadOnlyList<string> Duties => duties;

    /// <summary>What no line takes, row by row.</summary>
    public IReadOnlyList<UnreadText> Unread => unread;

    /// <summary>The unit behind its code that stands above the tables; empty where none does.</summary>
    public string Unit { get; private set; } = "";

    /// <summary>Whether a line is the heading of such tables.</summary>
    public static bool IsHeading(string text) => HeadingPattern().IsMatch(LabelText.Flat(text));

    /// <summary>Whether tables are of this kind.</summary>
    public static bool Reads(IReadOnlyList<FormTable> tables) =>
        !tables.Any(table => table.Has(FormLabel.Name) || table.Has(FormLabel.Code)) && tables.Any(table => HeadingRow(table.Table) is not null);

    /// <summary>Takes a line above a table.</summary>
    /// <param name="line">What it says.</param>
    /// <param name="place">Where it stands.</param>
    public void TakeLine(string line, string place)
    {
        foreach (var part in LabelText.Parts(line))
        {
            if (TitleBlock.IsCodedUnit(part) && (Unit.Length == 0 || Unit == part)) Unit = part;
            else if (part.Length > 0 && !IsHeading(part) && LabelText.Stated(part) is null) unread.Add(new(place, part, "职责活动表上方的文字。"));
        }
    }

    /// <summary>Takes a table.</summary>
    public void Take(FormTable form)
    {
        var (table, first) = (form.Table, 0);
        if (HeadingRow(table) is { } row)
        {
            foreach (var above in table.Cells.Where(cell => cell.Row < row)) TakeLine(above.Text, $"{table.Name} {above.Place}");
            int Column(string key) => table.Row(row).FirstOrDefault(cell => LabelText.Of(cell.Text).Key == key)?.Column ?? -1;
            var title = table.Row(row).First(IsTitle);
            open = (title.Column, Column("内容描述"), Column("绩效目标"), table.Columns);
            first = table.Row(row).Max(cell => cell.RowEnd);
            if (table.Row(first).Any(cell => cell.Row == first && IndicatorHeadings.IsPart(LabelText.Of(cell.Text).Key))) first++;
        }
        if (open is not var (name, content, goal, columns) || columns != table.Columns)
        {
            unread.Add(form.AsUnread("这张表跟在职责活动表后面，没有读取。"));
            return;
        }
        for (var at = first; at < table.Rows; at++) TakeRow(table, at, table.At(at, name), table.At(at, content), table.At(at, goal));
    }

    private void TakeRow(ReadTable table, int row, ReadCell? title, ReadCell? content, ReadCell? goal)
    {
        var taken = new HashSet<ReadCell>(ReferenceEqualityComparer.Instance);
        if (title is { IsBlank: false } && title.Row == row && LabelText.Of(title.Text).Key is not ("合计" or "总计"))
        {
            taken.UnionWith(new[] { content, goal }.OfType<ReadCell>().Where(cell => cell.Row == row));
            var says = Sentences([content, goal], row);
            var mark = NumberMark.Read(title.Text);
            style ??= mark?.Numbering;
            // Where nothing is numbered every row is a duty: nothing else tells them from activities.
            if (style is null || (mark is not null && mark.IsOf(style.Value)) || duty == 0)
            {
                duties.Add(Numbering.Chinese.Print(++duty) + Name(title, mark));
                duties.AddRange(says);
                activity = 0;
            }
            else duties.Add(Numbering.Arabic.Print(++activity) + Name(title, mark) + (says.Count > 0 ? "：" + string.Concat(says) : ""));
        }
        var rest = table.Row(row).Where(cell => cell.Row == row && !cell.IsBlank && !taken.Contains(cell)).ToList();
        if (rest.Exists(cell => cell != title)) unread.Add(new($"{table.Name} 第 {row + 1} 行", string.Join("｜", rest.Select(cell => cell.Text.Trim())), "职责活动表里的金额、指标和评价标准，分项绩效目标没有这些栏。"));
    }

    private static string Name(ReadCell title, NumberMark? mark) => (mark?.Rest ?? title.Text.Trim()).ReplaceLineEndings("");

    private static List<string> Sentences(IEnumerable<ReadCell?> cells, int row) =>
        [.. cells.OfType<ReadCell>().Distinct().Where(cell => !cell.IsBlank && cell.Row == row).Select(cell => cell.Text.Trim().ReplaceLineEndings("")).Select(text => ".。；;！!".Contains(text[^1]) ? text : text + "。")];

    private static int? HeadingRow(ReadTable table)
    {
        for (var row = 0; row < Math.Min(table.Rows, LastHeadingRow); row++)
            if (table.Row(row).Any(IsTitle)) return row;
        return null;
    }

    private static bool IsTitle(ReadCell cell) => LabelText.Of(cell.Text).Key is "职责活动" or "职责-活动" or "职责与活动" or "部门职责-工作活动" or "职责和活动" or "部门职责、工作活动";

    [GeneratedRegex(@"^(?:第[一二三]部分|[一二三四][、.])?(?:部门)?职责.{0,3}工作活动(?:绩效)?目标(?:表|情况|信息)?$", RegexOptions.CultureInvariant)]
    private static partial Regex HeadingPattern();
}
