using System.Text.RegularExpressions;

namespace BudgetPerformance.Domain.Tests;

/// <summary>What a machine can keep of the house rules, read from the files of this repository.</summary>
public sealed partial class HouseRulesTests
{
    private static readonly string Root = FindRoot();

    [Fact]
    public void Every_rule_has_a_code_of_its_own_and_a_sentence()
    {
        Assert.Empty(RuleBook.Entries.GroupBy(entry => entry.Rule.Code).Where(group => group.Count() > 1).Select(group => group.Key));
        Assert.All(RuleBook.Entries, entry => Assert.EndsWith("。", entry.Rule.Text, StringComparison.Ordinal));
        Assert.True(RuleBook.Entries.Count > 40);
    }

    [Fact]
    public void The_page_of_rules_says_what_the_rules_say()
    {
        var page = Path.Combine(Root, "docs", "rules.md");
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1") File.WriteAllText(page, RuleBook.Markdown());
        Assert.True(File.ReadAllText(page) == RuleBook.Markdown(), "docs/rules.md is out of date: run UPDATE_DOCS=1 dotnet test tests/BudgetPerformance.Domain.Tests");
    }

    [Fact]
    public void Every_rule_is_spoken_of_in_a_test()
    {
        var tests = string.Concat(Files("tests", "*.cs").Where(file => Path.GetFileName(file) != "HouseRulesTests.cs").Select(File.ReadAllText));
        Assert.Empty(RuleBook.Entries.Where(entry => !tests.Contains(entry.Name, StringComparison.Ordinal)).Select(entry => entry.Name));
    }

    [Fact]
    public void Controllers_and_scripts_hold_no_Chinese() =>
        Assert.Empty(Files("src", "*Controller.cs").Concat(Files("src", "*.ts")).Where(file => ChinesePattern().IsMatch(File.ReadAllText(file))).Select(Relative));

    [Fact]
    public void No_view_is_longer_than_150_lines() =>
        Assert.Empty(Files("src", "*.cshtml").Where(file => File.ReadLines(file).Count() > 150).Select(Relative));

    [Fact]
    public void Nothing_is_hidden_in_regions() =>
        Assert.Empty(Files("src", "*.cs").Concat(Files("tests", "*.cs")).Where(file => RegionPattern().IsMatch(File.ReadAllText(file))).Select(Relative));

    private static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories)
            .Where(file => !Relative(file).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "node_modules"));

    private static string Relative(string file) => Path.GetRelativePath(Root, file);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "BudgetPerformance.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside of the repository, whose files they read.");
    }

    [GeneratedRegex(@"[\u3000-\u303F\u3400-\u4DBF\u4E00-\u9FFF\uFF00-\uFFEF]")]
    private static partial Regex ChinesePattern();

    [GeneratedRegex(@"^\s*#(end)?region\b", RegexOptions.Multiline)]
    private static partial Regex RegionPattern();
}
