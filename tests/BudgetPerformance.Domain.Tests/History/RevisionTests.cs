using BudgetPerformance.Domain.History;
using BudgetPerformance.Domain.Objectives;
using BudgetPerformance.Domain.Projects;
using BudgetPerformance.Testing;
using CsCheck;

namespace BudgetPerformance.Domain.Tests.History;

public sealed class RevisionTests
{
    private static readonly Indicator Added = Given.Indicator("产出指标", "质量指标", "慰问覆盖率", "≥98%", "走访到的人数占应走访人数的比例", "花名册");

    private static IReadOnlyList<FieldChange> Between(IReadOnlyList<Indicator> before, IReadOnlyList<Indicator> after) =>
        Revision.Between(Given.Details() with { Indicators = before }, Given.Details() with { Indicators = after });

    [Fact]
    public void Nothing_differs_between_a_form_and_itself() => Assert.Empty(Revision.Between(Given.Details(), Given.Details()));

    [Fact]
    public void Every_field_that_differs_is_named_in_the_order_of_the_form()
    {
        var after = Given.Details() with
        {
            Plan = Given.Plan(null, 40, 70, 100),
            Name = "新名称",
            Objectives = Objective.Read("1、新目标"),
            Funding = new Funding(Given.TenThousand(5.00005m), Given.TenThousand(5), new Money(50)),
        };
        Assert.Equal(
            [
                new FieldChange("Name", "走访慰问经费", "新名称"), new FieldChange("Budget", "5.00", "5.00005"), new FieldChange("OtherFunds", "", "0.00005"), new FieldChange("Plan[0]", "10.00", ""),
                new FieldChange("Objectives", "1、走访慰问离退休干部。\n2、了解并解决生活困难。", "1、新目标"),
            ],
            Revision.Between(Given.Details(), after));
    }

    [Fact]
    public void A_row_added_in_front_is_one_difference()
    {
        var rows = Given.Details().Indicators;
        var change = Assert.Single(Between(rows, [Added, .. rows]));
        Assert.Equal(("Indicators[0]", ""), (change.Field, change.Before));
        Assert.Equal("产出指标 ｜ 质量指标 ｜ 慰问覆盖率 ｜ 走访到的人数占应走访人数的比例 ｜ ≥98% ｜ 花名册", change.After);
    }

    [Fact]
    public void A_row_removed_is_one_difference_at_its_old_place()
    {
        var rows = Given.Details().Indicators;
        var change = Assert.Single(Between(rows, [rows[0], rows[2]]));
        Assert.Equal(("Indicators[1]", ""), (change.Field, change.After));
    }

    [Fact]
    public void A_row_moved_is_removed_here_and_added_there()
    {
        var rows = Given.Details().Indicators;
        Assert.Equal([("Indicators[0]", ""), ("Indicators[2]", "Indicators[2]")], Between(rows, [rows[2], rows[0], rows[1]]).Select(change => (change.Field, change.After.Length == 0 ? change.Field : "")).OrderBy(change => change.Field));
    }

    [Fact]
    public void A_cell_changed_below_an_added_row_is_found_in_its_row()
    {
        var rows = Given.Details().Indicators;
        var changes = Between(rows, [Added, rows[0], rows[1] with { Target = TargetValue.Read("≥92%") }, rows[2]]);
        Assert.Equal(["Indicators[0]", "Indicators[2].Target"], changes.Select(change => change.Field));
        Assert.Equal(("≥90%", "≥92%"), (changes[1].Before, changes[1].After));
    }

    [Fact]
    public void A_row_renamed_in_place_is_one_cell() =>
        Assert.Equal("Indicators[1].Name", Assert.Single(Between(Given.Details().Indicators, [.. Given.Details().Indicators.Select((row, i) => i == 1 ? row with { Name = "诉求办结率" } : row)])).Field);

    private static readonly Gen<Indicator> Row = Gen.Select(Gen.Int[0, 2], Gen.Int[0, 3], Gen.Int[0, 2], Gen.Int[0, 2], (category, name, target, basis) =>
        new Indicator($"类{category}", $"种{category}", $"名{name}", "", TargetValue.Read($"≥{target}%"), $"据{basis}"));

    [Fact]
    public void Differences_can_be_taken_back() =>
        Gen.Select(Row.List[0, 8], Row.List[0, 8]).Sample((before, after) =>
        {
            var (old, now) = (Given.Details() with { Indicators = before, Name = "旧" }, Given.Details() with { Indicators = after });
            return Revision.Undo(Revision.Flatten(now), Revision.Between(old, now)).SequenceEqual(Revision.Flatten(old));
        });

    [Fact]
    public void A_removed_row_comes_back_as_it_was_whatever_its_texts_hold()
    {
        var row = Given.Indicator("产出 ｜ 指标", "｜", "走访 ｜", "｜ ≥1 ｜ ｜", " ｜ ", "｜｜");
        var (old, now) = (Given.Details() with { Indicators = [row] }, Given.Details() with { Indicators = [] });
        Assert.Equal(Revision.Flatten(old), Revision.Undo(Revision.Flatten(now), Revision.Between(old, now)));
    }

    [Fact]
    public void What_was_printed_field_by_field_is_put_together_again() =>
        Gen.Select(Row.List[0, 8], Gen.Long[0, Money.Max.Fen]).Sample((rows, fen) =>
        {
            var details = Given.Details() with { Indicators = rows, Funding = new Funding(new Money(fen), null, Money.Zero), Plan = Given.Plan(null, 33.33m, 0, 100) };
            var restored = Revision.Restore(Revision.Flatten(details));
            return restored.Funding == details.Funding && restored.Plan.Equals(details.Plan) && Revision.Between(details, restored).Count == 0;
        });

    [Fact]
    public void An_earlier_version_is_found_through_the_events()
    {
        var project = Given.Project();
        project.Revise(Given.Details() with { Name = "改名", Indicators = [Added] }, Given.Preparer(), Given.Morning, Guid.NewGuid());
        project.Revise(project.Details with { Purpose = "改用途" }, Given.Preparer(), Given.Morning, Guid.NewGuid());
        Assert.Equal(Revision.Flatten(Given.Details()), Revision.AsOf(project, 1));
        Assert.Equal("改名", Revision.AsOf(project, 2)["Name"]);
    }

    [Fact]
    public void Four_hundred_rows_are_compared_in_no_time()
    {
        var rows = Enumerable.Range(0, Project.MaxIndicators).Select(i => Given.Indicator(name: $"指标{i}")).ToList();
        Assert.InRange(Fastest.Of(() => Assert.Equal(2, Between(rows, [.. rows.Skip(1), rows[0]]).Count)).TotalMilliseconds, 0, 500);
    }
}
