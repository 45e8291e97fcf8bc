using BudgetPerformance.Domain.Disbursements;
using BudgetPerformance.Domain.Lists;
using BudgetPerformance.Testing;

namespace BudgetPerformance.Domain.Tests.Disbursements;

public sealed class PaymentListTests
{
    private static readonly DateTimeOffset November = new(2020, 11, 2, 1, 0, 0, TimeSpan.Zero);
    private static readonly Actor Preparer = Given.Preparer();
    private static readonly string[] Headings = ["项目编码", "支付日期", "金额"];
    private static readonly ColumnMapping Mapping = ColumnMapping.Propose(PaymentListColumns.Kind, Headings, null, null);

    [Fact]
    public void Only_a_preparer_of_the_unit_or_above_brings_lists()
    {
        Refused(DisbursementRules.PreparerBooks, () => List(Given.Reviewer()));
        Refused(DisbursementRules.PreparerBooks, () => List(Given.Preparer(unit: Given.Unit("287003"))));
        Refused(DisbursementRules.PreparerBooks, () => Mapped().Abandon(Given.Reviewer(), November));
        Refused(DisbursementRules.PreparerBooks, () => Mapped().Undo(Given.Reviewer(), November));
    }

    [Fact]
    public void Nothing_is_checked_before_the_columns_are_known()
    {
        var list = List(Preparer);
        var broken = Refused(PaymentListRules.ProjectColumnGiven, () => list.Map(ColumnMapping.Nothing, "", Preparer));
        Assert.Equal(3, broken.Objections.Count);
        Assert.False(list.IsMapped);
        Refused(PaymentListRules.CheckedFirst, () => list.Accept(false, Preparer, November));
    }

    [Fact]
    public void A_list_is_accepted_once_all_of_it_is_checked_and_what_is_wrong_is_left_out_knowingly()
    {
        var list = Mapped();
        list.Count([Judged(list, "2020-03-05", "100")], Preparer);
        Refused(PaymentListRules.CheckedFirst, () => list.Accept(true, Preparer, November));
        list.Count([Judged(list, "2020-03-05", "100"), Judged(list, "昨天", "100")], Preparer);
        Assert.Equal((3, 2, 0, 1, 20_000L), (list.Checked, list.New, list.Duplicate, list.Wrong, list.Sum.Fen));
        Refused(PaymentListRules.NothingWrong, () => list.Accept(false, Preparer, November));

        list.Accept(true, Preparer, November);

        Assert.Equal((ImportState.Imported, Preparer.Name, November), (list.State, list.ImportedBy, list.ImportedAt));
        Refused(PaymentListRules.OnlyPending, () => list.Accept(true, Preparer, November));
        Refused(PaymentListRules.OnlyPending, () => list.Map(Mapping, "", Preparer));
        Refused(PaymentListRules.OnlyPending, () => list.Abandon(Preparer, November));
    }

    [Fact]
    public void A_list_with_nothing_new_is_not_imported()
    {
        var list = Mapped();
        list.Count([.. Enumerable.Range(0, 3).Select(_ => Judged(list, "昨天", "100"))], Preparer);
        Refused(PaymentListRules.SomethingNew, () => list.Accept(true, Preparer, November));
    }

    [Fact]
    public void Another_mapping_and_a_changed_ledger_begin_the_check_anew()
    {
        var list = Mapped();
        list.Count([Judged(list, "2020-03-05", "100")], Preparer);
        list.CheckAgain(Preparer);
        Assert.Equal((0, 0, 0L), (list.Checked, list.New, list.Sum.Fen));
        list.Count([Judged(list, "2020-03-05", "100")], Preparer);
        list.Map(Mapping with { Unit = MoneyUnit.TenThousandYuan }, "", Preparer);
        Assert.Equal((0, 0, 0L), (list.Checked, list.New, list.Sum.Fen));
    }

    [Fact]
    public void Only_what_was_imported_is_undone_and_only_once()
    {
        var list = Mapped();
        Refused(PaymentListRules.OnlyImported, () => list.Undo(Preparer, November));
        list.Count([.. Enumerable.Range(1, 3).Select(day => Judged(list, $"2020-03-0{day}", "100"))], Preparer);
        list.Accept(false, Preparer, November);
        list.Undo(Preparer, November);
        Assert.Equal((ImportState.Undone, Preparer.Name), (list.State, list.EndedBy));
        Refused(PaymentListRules.OnlyImported, () => list.Undo(Preparer, November));
    }

    private static RuleBroken Refused(Rule rule, Action step)
    {
        var broken = Assert.Throws<RuleBroken>(step);
        Assert.Equal(rule, broken.Rule);
        return broken;
    }

    private static PaymentList List(Actor actor) => new(new("三月.xlsx", "", Headings, [], Mapping, 3), Given.Year(), Given.Unit(), actor, November);

    private static PaymentList Mapped()
    {
        var list = List(Preparer);
        list.Map(Mapping, "", Preparer);
        return list;
    }

    private static PaymentListRow Judged(PaymentList list, string day, string amount)
    {
        var row = new PaymentListRow(list, 0, new("支付", 2, [new("A2", "287-0101-TST-0001"), new("B2", day), new("C2", amount)]));
        new PaymentListCheck(list, [Given.Approved()], [], [], _ => null, Preparer, November).Judge(row);
        return row;
    }
}
