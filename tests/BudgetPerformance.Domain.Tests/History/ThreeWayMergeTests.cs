using BudgetPerformance.Domain.History;
using BudgetPerformance.Domain.Objectives;
using BudgetPerformance.Domain.Projects;
using BudgetPerformance.Testing;
using CsCheck;

namespace BudgetPerformance.Domain.Tests.History;

public sealed class ThreeWayMergeTests
{
    private static readonly ProjectDetails Before = Given.Details() with { Indicators = [.. Enumerable.Range(0, 6).Select(row => Row($"指标{row}"))] };

    private static Indicator Row(string name) => Given.Indicator(name: name, target: $"≥{name.Length}人次", description: $"{name}的描述", basis: $"{name}的依据");

    private static ThreeWayMerge Merge(ProjectDetails theirs, ProjectDetails mine, params int?[] origins) => new(Before, theirs, mine, origins.Length == 0 ? [.. mine.Indicators.Select((_, row) => (int?)row)] : origins);

    private static ProjectDetails With(int row, Func<Indicator, Indicator> changed) => Before with { Indicators = [.. Before.Indicators.Select((each, at) => at == row ? changed(each) : each)] };

    [Fact]
    public void Nothing_changed_is_nothing_to_do()
    {
        var merge = Merge(Before, Before);
        Assert.True(merge.ChangesNothing);
        Assert.Empty(Revision.Between(Before, merge.Resolve(_ => null)));
    }

    [Fact]
    public void The_same_change_on_both_sides_is_asked_of_nobody()
    {
        var merge = Merge(Before with { Name = "新名" }, Before with { Name = "新名" });
        Assert.Equal((MergeOutcome.Same, true), (merge.Cells.Single(cell => cell.Field == "Name").Outcome, merge.ChangesNothing));
    }

    [Fact]
    public void Different_cells_of_one_row_go_together()
    {
        var merged = Merge(With(2, row => row with { Basis = "他的" }), With(2, row => row with { Description = "我的" })).Resolve(_ => null).Indicators[2];
        Assert.Equal(("他的", "我的"), (merged.Basis, merged.Description));
    }

    [Fact]
    public void One_cell_changed_otherwise_on_both_sides_is_asked_and_left_alone_until_then()
    {
        var merge = Merge(With(1, row => row with { Basis = "他的" }), With(1, row => row with { Basis = "我的" }));
        Assert.Equal(new MergedCell("Indicators[1].Basis", "指标1的依据", "他的", "我的"), Assert.Single(merge.Conflicts));
        Assert.Equal("他的", merge.Resolve(_ => null).Indicators[1].Basis);
        Assert.Equal("我的", merge.Resolve(_ => MergeChoice.Mine).Indicators[1].Basis);
    }

    [Fact]
    public void A_row_removed_here_and_untouched_there_goes() =>
        Assert.Equal(5, Merge(Before, Before with { Indicators = [.. Before.Indicators.Skip(1)] }, 1, 2, 3, 4, 5).Resolve(_ => null).Indicators.Count);

    [Fact]
    public void A_row_removed_here_and_changed_there_is_asked()
    {
        var merge = Merge(With(0, row => row with { Basis = "他的" }), Before with { Indicators = [.. Before.Indicators.Skip(1)] }, 1, 2, 3, 4, 5);
        Assert.Equal("Indicators[0]", Assert.Single(merge.Conflicts).Field);
        Assert.Equal((6, 5), (merge.Resolve(_ => MergeChoice.Theirs).Indicators.Count, merge.Resolve(_ => MergeChoice.Mine).Indicators.Count));
    }

    [Fact]
    public void A_row_removed_there_and_changed_here_is_asked()
    {
        var merge = Merge(Before with { Indicators = [.. Before.Indicators.Take(5)] }, With(5, row => row with { Basis = "我的" }));
        Assert.Equal("Indicators[5]", Assert.Single(merge.Conflicts).Field);
        Assert.Equal((5, "我的"), (merge.Resolve(_ => MergeChoice.Theirs).Indicators.Count, merge.Resolve(_ => MergeChoice.Mine).Indicators[5].Basis));
    }

    [Fact]
    public void A_row_that_moved_there_takes_the_change_from_here_along()
    {
        var theirs = Before with { Indicators = [Before.Indicators[5], .. Before.Indicators.Take(5)] };
        var merged = Merge(theirs, With(5, row => row with { Target = TargetValue.Read("≥99%") })).Resolve(_ => null);
        Assert.Equal(("指标5", "≥99%", 6), (merged.Indicators[0].Name, merged.Indicators[0].Target.Raw, merged.Indicators.Count));
    }

    [Fact]
    public void Rows_added_on_both_sides_stand_behind_the_rows_they_were_added_behind()
    {
        var theirs = Before with { Indicators = [Row("他新增"), .. Before.Indicators] };
        var mine = Before with { Indicators = [.. Before.Indicators.Take(3), Row("我新增"), .. Before.Indicators.Skip(3), Row("又新增")] };
        Assert.Equal(["他新增", "指标0", "指标1", "指标2", "我新增", "指标3", "指标4", "指标5", "又新增"],
            Merge(theirs, mine, 0, 1, 2, null, 3, 4, 5, null).Resolve(_ => null).Indicators.Select(row => row.Name));
    }

    [Fact]
    public void The_same_row_added_on_both_sides_is_added_once()
    {
        var both = Before with { Indicators = [.. Before.Indicators, Row("都新增")] };
        Assert.Equal(7, Merge(both, both, 0, 1, 2, 3, 4, 5, null).Resolve(_ => null).Indicators.Count);
    }

    // What one side does to the form, as edits of cells and rows, so that a plain list of them says what must come out.
    private sealed record Edits(IReadOnlyDictionary<string, string> Cells, IReadOnlySet<int> Removed, IReadOnlyList<(int Behind, string Name)> Added)
    {
        public static Gen<Edits> Of(string side) =>
            from fields in Gen.OneOf("Name", "Code", "Purpose", "Budget", "Plan[0]", "Plan[2]", "Objectives", "Indicators[0].Basis", "Indicators[1].Target", "Indicators[2].Description", "Indicators[3].Basis", "Indicators[4].Target", "Indicators[5].Basis", "Indicators[5].Kind").Array[0, 6]
            from agreed in Gen.Int[0, 3]
            from removed in Gen.Int[0, 5].Array[0, 2]
            from added in Gen.Int[-1, 5].Array[0, 3]
            select new Edits(fields.Distinct().ToDictionary(field => field, field => Value(field, agreed == 0 ? "都" : side)), removed.ToHashSet(), [.. added.Select((behind, i) => (behind, $"{side}新增{i}"))]);

        private static string Value(string field, string side) => field switch
        {
            "Budget" => side == "我" ? "8.00" : side == "他" ? "9.00" : "7.00",
            _ when field.StartsWith("Plan", StringComparison.Ordinal) => side == "我" ? "1.00" : side == "他" ? "2.00" : "3.00",
            _ => $"{side}的{field}",
        };

        public (ProjectDetails Details, int?[] Origins) On(ProjectDetails before)
        {
            var values = new Dictionary<string, string>(Revision.Flatten(before));
            foreach (var (field, value) in Cells) values[field] = value;
            var whole = Revision.Restore(values);
            var rows = Enumerable.Range(-1, before.Indicators.Count + 1).SelectMany(row =>
                (row < 0 || Removed.Contains(row) ? [] : new (Indicator, int?)[] { (whole.Indicators[row], row) }).Concat(Added.Where(added => added.Behind == row).Select(added => (Row(added.Name), (int?)null)))).ToList();
            return (whole with { Indicators = [.. rows.Select(row => row.Item1)] }, [.. rows.Select(row => row.Item2)]);
        }

        public bool Touches(int row) => Cells.Keys.Any(field => ProjectFields.Row(field) == row);
    }

    [Fact]
    public void Five_hundred_interleavings_lose_no_cell_and_ask_only_true_conflicts() =>
        Gen.Select(Edits.Of("他"), Edits.Of("我")).Sample((theirs, mine) =>
        {
            var ((saved, _), (returned, origins)) = (theirs.On(Before), mine.On(Before));
            var merge = new ThreeWayMerge(Before, saved, returned, origins);
            var was = Revision.Flatten(Before);

            bool Gone(Edits side, string field) => ProjectFields.Row(field) is { } row && side.Removed.Contains(row);
            var cells = theirs.Cells.Where(cell => mine.Cells.TryGetValue(cell.Key, out var my) && my != cell.Value && !Gone(theirs, cell.Key) && !Gone(mine, cell.Key)).Select(cell => cell.Key);
            var rows = theirs.Removed.Where(row => !mine.Removed.Contains(row) && mine.Touches(row)).Concat(mine.Removed.Where(row => !theirs.Removed.Contains(row) && theirs.Touches(row)));
            Assert.Equal(cells.Count() + rows.Count(), merge.Conflicts.Count());

            foreach (var (choice, first, second) in new[] { (MergeChoice.Theirs, theirs, mine), (MergeChoice.Mine, mine, theirs) })
            {
                var merged = merge.Resolve(_ => choice);
                var heading = Revision.Flatten(merged).Where(cell => ProjectFields.Row(cell.Key) is null);
                Assert.All(heading, cell => Assert.Equal(first.Cells.GetValueOrDefault(cell.Key) ?? second.Cells.GetValueOrDefault(cell.Key) ?? was[cell.Key], cell.Value));
                var expected = Enumerable.Range(0, 6).Where(row => first.Removed.Contains(row) ? false : !second.Removed.Contains(row) || first.Touches(row))
                    .Select(row => string.Join('|', Before.Indicators[row].Cells.Select(cell => $"Indicators[{row}].{cell.Field}").Select(field => first.Cells.GetValueOrDefault(field) ?? (second.Removed.Contains(row) ? null : second.Cells.GetValueOrDefault(field)) ?? was[field])));
                var added = theirs.Added.Concat(mine.Added).Select(row => string.Join('|', Row(row.Name).Cells.Select(cell => cell.Text)));
                Assert.Equal(expected.Concat(added).Order(StringComparer.Ordinal), merged.Indicators.Select(row => string.Join('|', row.Cells.Select(cell => cell.Text))).Order(StringComparer.Ordinal));
            }
        }, iter: 500);
}
