using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Departments;

namespace BudgetPerformance.Documents.Reading.Books;

/// <summary>第一部分 while a book is read: its lines, and what tables of duties or of the whole department say in their place.</summary>
/// <param name="unread">Where it leaves what it does not take.</param>
/// <param name="notes">Where it says what it did.</param>
internal sealed class FirstPart(List<UnreadText> unread, List<string> notes)
{
    private const int MostLines = 3_000;
    private const int MostAboveTable = 3;

    private readonly List<string> lines = [];
    private readonly ActivityTables activities = new();

    /// <summary>Its lines in order.</summary>
    public IReadOnlyList<string> Lines => lines;

    /// <summary>The unit that its tables name; empty where they name none.</summary>
    public string Unit => activities.Unit;

    /// <summary>Takes further lines.</summary>
    /// <exception cref="RuleBroken">There are more than anybody could look through.</exception>
    public void Add(params ReadOnlySpan<string> said)
    {
        DemandRoom(said.Length);
        lines.AddRange(said);
    }

    /// <summary>Gives back the title of the first form and what stands below it: without a number it looks like one more line, until its table follows.</summary>
    public (string Title, IReadOnlyList<string> Below)? TakeTitleBack()
    {
        var at = lines.FindLastIndex(lines.Count - 1, Math.Min(MostAboveTable, lines.Count), FormTitle.Is);
        if (at < 0) return null;
        var taken = lines[at..];
        lines.RemoveRange(at, lines.Count - at);
        return (taken[0], taken[1..]);
    }

    /// <summary>Takes tables of duties and activities, with the lines above them.</summary>
    public void TakeActivities(IEnumerable<string> above, IEnumerable<FormTable> tables)
    {
        foreach (var line in above) activities.TakeLine(line, "正文");
        foreach (var table in tables) activities.Take(table);
    }

    /// <summary>Takes the form of the whole department, which says what 第一部分 says, where the document has no such part.</summary>
    public void TakeDepartment(string heading, IEnumerable<string> above, IReadOnlyList<FormTable> tables)
    {
        var (read, rest) = DepartmentForm.Read(tables);
        unread.AddRange(above.Select(line => new UnreadText("正文", line, "部门整体支出绩效表上方的文字。")));
        unread.AddRange(rest);
        if (lines.Count > 0) unread.AddRange(read.Select(line => new UnreadText(heading, line, "第一部分已取自正文，这里的部门整体目标没有并入。")));
        else if (read.Count > 0)
        {
            lines.AddRange(read);
            notes.Add("第一部分取自部门整体支出绩效表：年度总体目标作为总体绩效目标，年度主要任务作为分项绩效目标，请逐条核对。");
        }
    }

    /// <summary>Puts the duties of the tables into their place. They may be told in words, too, before the tables or behind them.</summary>
    /// <exception cref="RuleBroken">There are more than anybody could look through.</exception>
    public void Close()
    {
        unread.AddRange(activities.Unread);
        if (activities.Duties.Count == 0) return;
        if (lines.Count > 0 && StatementText.Read(lines).Details.Duties.Count > 0)
        {
            unread.AddRange(activities.Duties.Select(line => new UnreadText("职责活动表", line, "分项绩效目标已取自正文，这里的职责和活动没有并入。")));
            return;
        }
        DemandRoom(activities.Duties.Count);
        var place = lines.FindIndex(line => StatementText.SectionOf(line) == StatementSection.Duties) + 1;
        if (place > 0) lines.InsertRange(place, activities.Duties);
        else lines.AddRange(activities.Duties.Prepend("（二）分项绩效目标"));
        notes.Add("分项绩效目标取自职责活动表：职责作为各项职责，工作活动作为细化目标，请逐条核对。");
    }

    private void DemandRoom(int further)
    {
        if (lines.Count + further > MostLines) throw new RuleBroken(DocumentRules.NotTooLong);
    }
}
