using System.Reflection;
using System.Text;

namespace BudgetPerformance.Domain;

/// <summary>All rule tables of the domain in one place; docs/rules.md is written from it.</summary>
public static class RuleBook
{
    /// <summary>A rule with the name the code knows it by.</summary>
    /// <param name="Name">Table and field, such as ProjectRules.CodeGiven.</param>
    /// <param name="Rule">The rule.</param>
    public sealed record Entry(string Name, Rule Rule);

    /// <summary>Every rule, table by table in alphabetical order, each table in the order it is written in.</summary>
    public static IReadOnlyList<Entry> Entries { get; } =
    [
        .. from table in typeof(RuleBook).Assembly.GetTypes()
           where table.Name.EndsWith("Rules", StringComparison.Ordinal)
           orderby table.Name
           from field in table.GetFields(BindingFlags.Public | BindingFlags.Static)
           where field.FieldType == typeof(Rule)
           select new Entry($"{table.Name}.{field.Name}", (Rule)field.GetValue(null)!),
    ];

    /// <summary>The rules as the page docs/rules.md.</summary>
    public static string Markdown()
    {
        var page = new StringBuilder("""
            # 规则

            Generated from the rule tables of the domain; do not edit by hand. After changing a rule run `UPDATE_DOCS=1 dotnet test tests/BudgetPerformance.Domain.Tests`.

            “阻止”: the draft is kept, the submission (or the step) is refused. “提醒”: real documents contain it, so it is shown and never stops anybody.

            """);
        foreach (var table in Entries.GroupBy(entry => entry.Name.Split('.')[0]))
        {
            page.Append("\n## ").Append(table.Key).Append("\n\n| 编号 | 规则 | 性质 | 代码 |\n|---|---|---|---|\n");
            foreach (var (name, rule) in table)
                page.Append("| ").Append(rule.Code).Append(" | ").Append(rule.Text).Append(" | ").Append(rule.Severity == Severity.Block ? "阻止" : "提醒").Append(" | ").Append(name.Split('.')[1]).Append(" |\n");
        }
        return page.ToString();
    }
}
