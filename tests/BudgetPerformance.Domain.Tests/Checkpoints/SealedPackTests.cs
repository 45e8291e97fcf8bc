using System.Text;
using BudgetPerformance.Domain.Checkpoints;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Disbursements;
using BudgetPerformance.Domain.History;
using BudgetPerformance.Testing;

namespace BudgetPerformance.Domain.Tests.Checkpoints;

public sealed class SealedPackTests
{
    private static readonly BudgetUnit Bureau = Given.Department();
    private static readonly Actor Leader = Given.Person("lingdao", "凌导", Bureau, Role.LeaderInCharge);

    private static SealedPack Pack(string figures = "{}", SealedPack? previous = null, int edition = 1)
    {
        var head = PackHead.For(Bureau, Given.Year(), new Checkpoint(3), edition, 1, previous, Leader, Given.Morning);
        var pack = new SealedPack(head, Bureau, [new("pack.json", true, "{}"u8.ToArray()), new("figures.json", true, Encoding.UTF8.GetBytes(figures))]);
        pack.Close([new("figures.xlsx", false, [1, 2, 3])]);
        return pack;
    }

    [Fact]
    public void Its_number_tells_year_month_unit_and_edition()
    {
        var pack = Pack();
        Assert.Equal(("2020-03-287-1", new DateOnly(2020, 3, 31)), (pack.Number, pack.Through));
        Assert.Equal($"封存 2020-03-287-1 · 校验码 {CheckCode.Print(pack.PrintedCode)}", pack.Stamp);
    }

    [Fact]
    public void Its_hash_is_what_sha256sum_makes_of_the_manifest()
    {
        const string empty = "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a";
        var (pack, data, rendered) = (Pack(), Manifest(PackManifest.DataFile), Manifest(PackManifest.RenderedFile));
        Assert.Equal($"# 2020-03-287-1\n#\n{empty}  figures.json\n{empty}  pack.json\n", data);
        Assert.StartsWith($"# 2020-03-287-1\n# {pack.Hash}\n", rendered, StringComparison.Ordinal);
        Assert.Equal((PackManifest.HashOf(data), PackManifest.HashOf(rendered)), (pack.Hash, pack.ClosingHash));
        Assert.Equal(["figures.json", "pack.json"], PackManifest.Read(data).Keys);
        Assert.Equal(empty, PackManifest.Read(data)["pack.json"]);

        static string Manifest(string name) => Encoding.UTF8.GetString(Pack().Files.Single(file => file.Name == name).Content);
    }

    [Fact]
    public void Any_byte_and_the_pack_before_change_its_hash()
    {
        var first = Pack();
        var second = Pack(previous: first, edition: 2);
        Assert.NotEqual(Pack("{ }").Hash, first.Hash);
        Assert.Equal((first.Number, first.ClosingHash), (second.PreviousNumber, second.PreviousHash));
        Assert.NotEqual(Pack(edition: 2).Hash, second.Hash);
    }

    [Theory]
    [InlineData("9F2C-11A0-77DE-0B3C")]
    [InlineData(" 9f2c11a077de0b3c ")]
    [InlineData("９Ｆ２Ｃ－１１Ａ０－７７ＤＥ－０Ｂ３Ｃ")]
    [InlineData("9F2C—l1AO—77DE—OB3C")]
    public void A_check_code_is_read_however_it_is_typed(string typed) => Assert.Equal("9f2c11a077de0b3c", CheckCode.Read(typed));

    [Theory]
    [InlineData(null)]
    [InlineData("9F2C-11A0-77DE")]
    [InlineData("9F2C-11A0-77DE-0B3G")]
    public void What_cannot_be_a_check_code_is_none(string? typed) => Assert.Null(CheckCode.Read(typed));

    [Fact]
    public void A_leader_reopens_it_with_a_reason_and_once()
    {
        var pack = Pack();
        Assert.Equal(CheckpointRules.LeaderSeals, Broken(pack, actor: Given.Reviewer(unit: Bureau)));
        Assert.Equal(CheckpointRules.LaterFirst, Broken(pack, laterInForce: true));
        Assert.Equal(CheckpointRules.ReopeningReasoned, Broken(pack, reason: " "));
        pack.Reopen("凭证记错月份", false, Leader, Given.Morning);
        Assert.Equal(("凭证记错月份", "凌导"), (pack.Reopening!.Reason, pack.Reopening.ReopenedBy));
        Assert.Equal(CheckpointRules.StillInForce, Broken(pack));
    }

    [Fact]
    public void A_project_tells_in_its_history_that_it_was_sealed_and_reopened()
    {
        var (project, pack) = (Given.Approved(), Pack());
        var version = project.Version;
        project.Seal(pack, Leader, Given.Morning);
        project.Reopen(pack, "凭证记错月份。", Leader, Given.Morning);
        Assert.Equal(version + 2, project.Version);
        Assert.Equal(["凌导封存：3月底，封存号 2020-03-287-1。", "凌导解除封存：3月底，封存号 2020-03-287-1；凭证记错月份。"], project.Events.TakeLast(2).Select(e => e.Sentence));
        Assert.Equal([ProjectEventKind.Sealed, ProjectEventKind.Reopened], project.Events.TakeLast(2).Select(e => e.Kind));
    }

    private static Rule Broken(SealedPack pack, string reason = "凭证记错月份", bool laterInForce = false, Actor? actor = null) =>
        Assert.Throws<RuleBroken>(() => pack.Reopen(reason, laterInForce, actor ?? Leader, Given.Morning)).Rule;
}
