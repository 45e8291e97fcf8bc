using System.Text.RegularExpressions;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Projects;

namespace BudgetPerformance.Documents.Reading.Books;

/// <summary>What one form consists of in a document: the heading above it, the lines between, and its table or tables.</summary>
/// <param name="Title">The heading; empty where there is none.</param>
/// <param name="Lines">Lines of text that stand above the table and belong to it.</param>
/// <param name="Tables">Its tables in order; a form may be cut into several.</param>
public sealed record FormSource(string Title, IReadOnlyList<string> Lines, IReadOnlyList<ReadTable> Tables)
{
    /// <summary>Whether it is a draft of ours, in which a blank means that nothing was filled in yet and not that something goes on from above.</summary>
    public bool IsDraft { get; init; }

    /// <summary>The only unit of money that the document states anywhere; null where it states none, or several.</summary>
    internal AmountUnit? Stated { get; init; }
}

/// <summary>
/// Reads 绩效目标表 by their labels, from Word and Excel alike: the labels of <see cref="Forms.ObjectiveForm"/>, and those that other regions and years use in
/// their place. What is not understood is kept as text.
/// </summary>
public static partial class ObjectiveFormReader
{
    /// <summary>Whether a table holds anything of a project's form.</summary>
    public static bool Knows(ReadTable table) => FirstHeading(table, 0) is not null || table.Cells.Count(cell => FormLabels.Of(cell) is not (FormLabel.None or FormLabel.Known or FormLabel.Unit)) >= 2;

    /// <summary>Reads the forms of an .xlsx workbook, sheet by sheet; sheets that hold none are left out.</summary>
    /// <param name="file">The whole file.</param>
    /// <param name="template">The form of the year it is read for.</param>
    /// <exception cref="RuleBroken">The file is refused; one of <see cref="UploadRules"/>.</exception>
    public static IReadOnlyList<ImportedProject> Read(byte[] file, FormTemplate template)
    {
        if (UploadGuard.Demand(file) != UploadKind.Workbook) throw new RuleBroken(UploadRules.WorkbookInside);
        return [.. WorkbookTables.ReadTables(file).Where(Knows).SelectMany(table => Read(new FormSource("", [], [table]) { IsDraft = true }, template))];
    }

    /// <summary>Reads a form; a list of projects gives several.</summary>
    /// <param name="source">Where it stands.</param>
    /// <param name="template">The form of the year it is read for: its unit of money, checkpoints and catalogue.</param>
    public static IReadOnlyList<ImportedProject> Read(FormSource source, FormTemplate template)
    {
        if (source.Tables.Any(IsList)) return ReadLists(source with { Tables = [.. Joined(source.Tables)] }, template);
        var facts = new Facts();
        var (funding, plan) = (new FundingScan(facts, template.MoneyUnit, source.Stated), new PlanScan(facts, template.Checkpoints));
        ReadLine(source.Title, facts, funding);
        var left = source.Lines.Where(line => !ReadLine(line, facts, funding)).ToList();
        var indicators = new IndicatorScan(new(template.Catalogue), facts, source.IsDraft);
        foreach (var table in source.Tables)
        {
            var taken = indicators.Read(table);
            new FormScan(new FormCells(table), facts, funding, plan).Read(taken.Contains);
        }
        funding.Settle();
        TakeName(source.Title, left, facts);
        foreach (var line in left) facts.Leave("表上方", line, "表上方的文字，没有对应的栏。");
        if (!indicators.IsOurs) SpreadObjectives(facts);
        return [Finish(facts, source.Title, source.Tables.Count > 0 ? source.Tables[0].Name : "", template)];
    }

    /// <summary>Gives every field that was not found its place, and says so.</summary>
    internal static ImportedProject Finish(Facts facts, string title, string place, FormTemplate template)
    {
        foreach (var path in new[] { ProjectFields.Code, ProjectFields.Name, ProjectFields.Budget, ProjectFields.FiscalFunds, ProjectFields.OtherFunds, ProjectFields.Purpose, ProjectFields.Objectives })
            if (!facts.Has(path)) facts.Take(new(path, "", Certainty.Unread, "", "", $"没有找到{ProjectFields.Labels[path]}。"));
        for (var i = 0; i < template.Checkpoints.Count; i++)
            if (!facts.Has(ProjectFields.Plan(i))) facts.Take(new(ProjectFields.Plan(i), "", Certainty.Unread, "", "", "没有找到资金支出计划。"));
        facts.Cut();
        return new(title, place, facts.Unit, facts.Fields, facts.Unread);
    }

    /// <summary>The project's name in a heading such as 1、走访慰问经费绩效目标表; empty where it has none.</summary>
    public static string NameIn(string title) => FormTitle.NameIn(title);

    /// <summary>The first headings of indicators, or of a list of projects, from a row on; null where there are none.</summary>
    internal static IndicatorHeading? FirstHeading(ReadTable table, int from)
    {
        for (var row = from; row < table.Rows; row++)
            if (IndicatorHeading.At(table, row) is { } heading) return heading;
        return null;
    }

    private static bool IsList(ReadTable table) => FirstHeading(table, 0) is { IsList: true };

    private static List<ImportedProject> ReadLists(FormSource source, FormTemplate template)
    {
        var others = source.Tables.Where(table => !IsList(table)).SelectMany(table => table.Cells).Where(cell => !cell.IsBlank).Select(cell => cell.Text.Trim()).ToList();
        var stated = Stated([source.Title, .. source.Lines, .. others]);
        var projects = source.Tables.Where(IsList).SelectMany(table => FirstHeading(table, 0) is { } list ? new FlatList(table, list, template, source.Stated, Stated(Above(table, list.Row)) ?? stated).Read() : []).Select(project => project with { Title = source.Title }).ToList();
        var facts = new Facts();
        foreach (var line in source.Lines.Concat(others))
            if (!ReadLine(line, new Facts(), new FundingScan(facts, template.MoneyUnit, null))) facts.Leave("表上方", line, "表上方的文字，没有对应的栏。");
        if (projects.Count > 0) projects[0] = projects[0] with { Unread = [.. projects[0].Unread, .. facts.Unread] };
        return projects;
    }

    // A list that a page break cut in two has its headings in the first half only.
    private static List<ReadTable> Joined(IReadOnlyList<ReadTable> tables)
    {
        var groups = new List<(List<ReadTable> Parts, bool IsList)>();
        foreach (var table in tables)
            if (groups.Count > 0 && groups[^1] is { IsList: true, Parts: var parts } && parts[0].Columns == table.Columns && !Knows(table)) parts.Add(table);
            else groups.Add(([table], IsList(table)));
        return groups.ConvertAll(group => Below(group.Parts));
    }

    private static ReadTable Below(List<ReadTable> parts)
    {
        if (parts.Count == 1) return parts[0];
        var (cells, rows) = (new List<ReadCell>(), 0);
        foreach (var part in parts)
        {
            cells.AddRange(part.Cells.Select(cell => cell with { Row = cell.Row + rows }));
            rows += part.Rows;
        }
        return new(parts[0].Name, cells);
    }

    // Where neither the table nor the heading names the project, a short line above it does.
    private static void TakeName(string title, List<string> left, Facts facts)
    {
        if (facts[ProjectFields.Name] is { Text.Length: > 0 }) return;
        if (NameIn(title) is { Length: > 0 } inside) facts.Put(new(ProjectFields.Name, inside, Certainty.Guessed, "表的标题", title, "表里没有项目名称，取自标题。"));
        else if (left.FindLast(line => NameLine().IsMatch(line.Trim())) is { } line)
        {
            left.Remove(line);
            facts.Put(new(ProjectFields.Name, NumberMark.Read(line)?.Rest ?? NameLine().Match(line.Trim()).Groups["name"].Value, Certainty.Guessed, "表上方", line, "表里没有项目名称，取自表上方的一行。"));
        }
    }

    private static void SpreadObjectives(Facts facts)
    {
        if (facts[ProjectFields.Objectives] is not { Text: var text } field || InlineNumbers.Spread(text.Split('\n')) is not { Items: > 0 } spread) return;
        facts.Put(field with { Text = string.Join('\n', spread.Lines.Where(line => line.Length > 0)), Certainty = Certainty.Guessed, Why = field.Why + $"编号写在一段文字里，已按编号分成 {spread.Items} 行。" });
    }

    // Several things may stand in one line, with room between them; one that nobody knows takes nothing from the others.
    private static bool ReadLine(string line, Facts facts, FundingScan funding)
    {
        var parts = LabelText.Parts(line);
        return Array.ConvertAll(parts.Length > 4 ? [line] : parts, part => ReadPart(part.Trim(), facts, funding)).All(read => read);
    }

    private static bool ReadPart(string part, Facts facts, FundingScan funding)
    {
        if (LabelText.Stated(part) is { } unit)
        {
            funding.State(unit);
            return part.Length < 20;
        }
        if (YearLine().IsMatch(part)) return true;
        if (facts.Unit.Length == 0 && TitleBlock.IsCodedUnit(part))
        {
            facts.Unit = part;
            return true;
        }
        if (funding.TakeLine(part, "表上方")) return true;
        if (LabelText.Split(part) is not var (label, value) || value.Length == 0) return false;
        switch (FormLabels.Of(LabelText.Of(label).Key))
        {
            case FormLabel.Unit: facts.Unit = value; return true;
            case FormLabel.Code: facts.Take(new(ProjectFields.Code, value, Certainty.Certain, "表上方", part)); return true;
            case FormLabel.Name: facts.Take(new(ProjectFields.Name, value, Certainty.Certain, "表上方", part)); return true;
            case FormLabel.Objective: facts.Take(new(ProjectFields.Objectives, value, Certainty.Certain, "表上方", part)); return true;
            case FormLabel.Purpose: facts.Take(new(ProjectFields.Purpose, value, Certainty.Certain, "表上方", part)); return true;
            default: return false;
        }
    }

    // Of several that are stated, the last counts.
    private static AmountUnit? Stated(IEnumerable<string> lines) => lines.Select(LabelText.Stated).LastOrDefault(unit => unit is not null);

    private static IEnumerable<string> Above(ReadTable table, int row) => table.Cells.Where(cell => cell.Row < row && !cell.IsBlank).Select(cell => cell.Text);

    [GeneratedRegex(@"^[(（]?\s*[0-9０-９〇○零一二三四五六七八九]{4}\s*年度?\s*[)）]?$", RegexOptions.CultureInvariant)]
    private static partial Regex YearLine();

    // A name is short, has words, and is no sentence.
    [GeneratedRegex(@"^(?!(?:注|附件|附表|附|说明|备注|表)[0-9一二三]?)(?:项目\s*[0-9一二三四五六七八九十]{1,3}\s*[:：、.．]\s*)?(?<name>[^:：。；;，,]{3,60})$", RegexOptions.CultureInvariant)]
    private static partial Regex NameLine();
}
