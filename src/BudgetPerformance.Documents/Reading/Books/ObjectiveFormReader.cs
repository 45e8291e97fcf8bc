using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Projects;

namespace BudgetPerformance.Documents.Reading.Books;

/// <summary>What one form consists of in a document: the heading above it, the lines between, and its table or tables.</summary>
/// <param name="Title">The heading; empty where there is none.</param>
/// <param name="Lines">Lines of text that stand above the table and belong to it.</param>
/// <param name="Tables">Its tables in order; a form may be cut into several.</param>
public sealed record FormSource(string Title, IReadOnlyList<string> Lines, IReadOnlyList<ReadTable> Tables);

/// <summary>
/// Reads 绩效目标表 by their labels, from Word and Excel alike: the labels of <see cref="Forms.ObjectiveForm"/>, and those that other regions and years use in
/// their place. What is not understood is kept as text.
/// </summary>
public static class ObjectiveFormReader
{
    /// <summary>Whether a table holds anything of a project's form.</summary>
    public static bool Knows(ReadTable table) => FirstHeading(table, 0) is not null || table.Cells.Count(cell => FormLabels.Of(cell) is not (FormLabel.None or FormLabel.Known or FormLabel.Unit)) >= 2;

    /// <summary>Whether a table names the project it is about, so that another project begins with it.</summary>
    public static bool NamesProject(ReadTable table) => table.Cells.Any(cell => FormLabels.Of(cell) is FormLabel.Name or FormLabel.Code || (LabelText.Split(cell.Text) is var (label, _) && FormLabels.Of(LabelText.Of(label).Key) is FormLabel.Name or FormLabel.Code));

    /// <summary>Reads the forms of an .xlsx workbook, sheet by sheet; sheets that hold none are left out.</summary>
    /// <param name="file">The whole file.</param>
    /// <param name="template">The form of the year it is read for.</param>
    /// <exception cref="RuleBroken">The file is refused; one of <see cref="UploadRules"/>.</exception>
    public static IReadOnlyList<ImportedProject> Read(byte[] file, FormTemplate template)
    {
        if (UploadGuard.Demand(file) != UploadKind.Workbook) throw new RuleBroken(UploadRules.WorkbookInside);
        return [.. WorkbookTables.ReadTables(file).Where(Knows).SelectMany(table => Read(new FormSource("", [], [table]), template))];
    }

    /// <summary>Reads a form; a list of projects gives several.</summary>
    /// <param name="source">Where it stands.</param>
    /// <param name="template">The form of the year it is read for: its unit of money, checkpoints and catalogue.</param>
    public static IReadOnlyList<ImportedProject> Read(FormSource source, FormTemplate template)
    {
        if (source.Tables is [var only] && FirstHeading(only, 0) is { IsList: true } list) return new FlatList(only, list, template, [source.Title, .. source.Lines, .. Above(only, list.Row)]).Read();
        var facts = new Facts();
        var (funding, plan) = (new FundingScan(facts, template.MoneyUnit), new PlanScan(facts, template.Checkpoints));
        foreach (var line in source.Lines.Prepend(source.Title)) ReadLine(line, facts, funding);
        var tiers = new IndicatorTiers(template.Catalogue);
        foreach (var table in source.Tables)
        {
            var taken = ReadIndicators(table, tiers, facts);
            new FormScan(table, facts, funding, plan).Read(taken.Contains);
        }
        funding.Settle();
        return [Finish(facts, source.Title, source.Tables.Count > 0 ? source.Tables[0].Name : "", template)];
    }

    /// <summary>Gives every field that was not found its place, and says so.</summary>
    internal static ImportedProject Finish(Facts facts, string title, string place, FormTemplate template)
    {
        if (NameIn(title) is { Length: > 0 } name && !facts.Has(ProjectFields.Name)) facts.Take(new(ProjectFields.Name, name, Certainty.Guessed, "表的标题", title, "表里没有项目名称，取自标题。"));
        foreach (var path in new[] { ProjectFields.Code, ProjectFields.Name, ProjectFields.Budget, ProjectFields.FiscalFunds, ProjectFields.OtherFunds, ProjectFields.Purpose, ProjectFields.Objectives })
            if (!facts.Has(path)) facts.Take(new(path, "", Certainty.Unread, "", "", $"没有找到{ProjectFields.Labels[path]}。"));
        for (var i = 0; i < template.Checkpoints.Count; i++)
            if (!facts.Has(ProjectFields.Plan(i))) facts.Take(new(ProjectFields.Plan(i), "", Certainty.Unread, "", "", "没有找到资金支出计划。"));
        return new(title, place, facts.Unit, facts.Fields, facts.Unread);
    }

    /// <summary>The project's name in a heading such as 1、走访慰问经费绩效目标表; empty where it has none.</summary>
    public static string NameIn(string title) => TitleName.Of(title);

    private static HashSet<int> ReadIndicators(ReadTable table, IndicatorTiers tiers, Facts facts)
    {
        var taken = new HashSet<int>();
        var headings = new List<(IndicatorHeading Heading, int End, bool IsMidTerm)>();
        for (var row = 0; row < table.Rows; row++)
        {
            if (FirstHeading(table, row) is not { } heading) break;
            var next = FirstHeading(table, heading.Body)?.Row ?? table.Rows;
            headings.Add((heading, next, Side(table, heading)));
            row = heading.Body;
        }
        var onlyMidTerm = headings.TrueForAll(item => item.IsMidTerm);
        foreach (var (heading, end, isMidTerm) in headings)
        {
            var of = isMidTerm && !onlyMidTerm ? new Facts() : facts;
            var last = new IndicatorRows(table, heading, tiers, of).Read(end);
            if (of != facts) LeaveMidTerm(table, heading, last, facts);
            if (heading.MidTerm.Count > 0) LeaveMidTerm(table, heading with { Columns = heading.MidTerm }, last, facts);
            for (var row = heading.Row; row < last; row++) taken.Add(row);
        }
        return taken;
    }

    private static IndicatorHeading? FirstHeading(ReadTable table, int from)
    {
        for (var row = from; row < table.Rows; row++)
            if (IndicatorHeading.At(table, row) is { } heading) return heading;
        return null;
    }

    // 长期绩效指标 or 年度绩效指标 stands beside a block of indicators, across its rows.
    private static bool Side(ReadTable table, IndicatorHeading heading) =>
        table.Row(heading.Row).FirstOrDefault() is { } side && side.Text.Length < 20 && IndicatorHeading.IsMidTerm(side.Text);

    private static void LeaveMidTerm(ReadTable table, IndicatorHeading heading, int end, Facts facts)
    {
        for (var row = heading.Body; row < end; row++)
        {
            var texts = heading.Columns.Where(column => column.Kind != ColumnKind.Side).Select(column => table.At(row, column.From)).OfType<ReadCell>().Where(cell => !cell.IsBlank && cell.Row == row).Select(cell => cell.Text.Trim()).Distinct();
            facts.Leave($"{table.Name} 第 {row + 1} 行", string.Join("｜", texts), "这是中期（长期）指标，本表只填年度指标。");
        }
    }

    private static void ReadLine(string line, Facts facts, FundingScan funding)
    {
        if (LabelText.Stated(line) is { } unit) funding.State(unit);
        if (LabelText.Split(line) is not var (label, value) || value.Length == 0) return;
        switch (FormLabels.Of(LabelText.Of(label).Key))
        {
            case FormLabel.Unit: facts.Unit = value; break;
            case FormLabel.Code: facts.Take(new(ProjectFields.Code, value, Certainty.Certain, "表上方", line)); break;
            case FormLabel.Name: facts.Take(new(ProjectFields.Name, value, Certainty.Certain, "表上方", line)); break;
        }
    }

    private static IEnumerable<string> Above(ReadTable table, int row) => table.Cells.Where(cell => cell.Row < row && !cell.IsBlank).Select(cell => cell.Text);
}
