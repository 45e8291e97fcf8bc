using System.Net;
using BudgetPerformance.Data.Queries;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Checkpoints;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Web.Tests.Features.Checkpoints;

/// <summary>Somebody with the database in their hands changes one thing; the verify command says which.</summary>
public sealed class VerifyTests(Site site) : IClassFixture<Site>, IAsyncLifetime
{
    private const string Number = "2020-06-287003-1";
    private SealedPack pack = null!;
    private Visitor leader = null!;

    public async ValueTask InitializeAsync()
    {
        leader = await site.SignedIn("lingdao");
        var unit = await site.Unit("287003");
        foreach (var month in new[] { 3, 6 })
            if (!await site.Look(db => db.SealedPacks.AnyAsync(pack => pack.Month == month))) Assert.NotNull((await leader.Seal(unit, 2020, month)).Redirect);
        pack = await site.Pack(Number);
        foreach (var table in new[] { "SealedPacks", "PackFiles", "PackReopenings", "Disbursements", "AuditRows" })
            foreach (var verb in new[] { "UPDATE", "DELETE" }) await Run($"DROP TRIGGER IF EXISTS \"TR_{table}_AppendOnly_{verb}\"");
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Untouched_packs_are_intact_in_the_command_on_the_page_and_for_the_code_on_paper()
    {
        Assert.Equal("核验了 2 个封存包，没有发现问题。", (await site.Verified(0)).Trim());
        Assert.Contains("都与封存时一致", (await leader.Post($"/packs/{pack.Id}/check")).Text, StringComparison.Ordinal);
        var typed = CheckCode.Print(pack.PrintedCode).Replace('0', 'O');
        var found = await (await site.SignedIn("tianbao")).Get($"/packs/check?code={typed}");
        Assert.Contains(Number, found.Text, StringComparison.Ordinal);
        Assert.Contains("都与封存时一致", found.Text, StringComparison.Ordinal);
        Assert.Null(found.Document.QuerySelector($"a[href='/packs/{pack.Id}']"));
        Assert.Contains("没有哪个封存包", (await leader.Get("/packs/check?code=0000-0000-0000-0000")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await (await site.SignedIn("tianbao")).Get($"/packs/{pack.Id}")).Status);
    }

    [Theory]
    [InlineData("figures.json")]
    [InlineData("ledger.json")]
    [InlineData("manifest.txt")]
    [InlineData("manifest-rendered.txt")]
    [InlineData("pdf")]
    [InlineData("xlsx")]
    public async Task One_byte_of_a_stored_file(string name)
    {
        var file = pack.Files.First(file => file.Name.EndsWith(name, StringComparison.Ordinal));
        var changed = (byte[])file.Content.Clone();
        changed[^2] ^= 1;
        await Finds($"“{file.Name}”", $"UPDATE PackFiles SET Content = X'{Convert.ToHexString(changed)}' WHERE PackId = {pack.Id} AND Position = {file.Position}", $"UPDATE PackFiles SET Content = X'{Convert.ToHexString(file.Content)}' WHERE PackId = {pack.Id} AND Position = {file.Position}");
    }

    [Theory]
    [InlineData("forms.json")]
    [InlineData("pdf")]
    [InlineData("manifest.txt")]
    public async Task A_stored_file_that_is_gone(string name)
    {
        var file = pack.Files.First(file => file.Name.EndsWith(name, StringComparison.Ordinal));
        await Finds($"文件“{file.Name}”不见了", $"UPDATE PackFiles SET PackId = -{pack.Id} WHERE PackId = {pack.Id} AND Position = {file.Position}", $"UPDATE PackFiles SET PackId = {pack.Id} WHERE PackId = -{pack.Id}");
    }

    [Theory]
    [InlineData("Projects", "Projects + 1", "项目数")]
    [InlineData("SealedBy", "'别人'", "封存人")]
    [InlineData("Month", "10", "时点")]
    [InlineData("UnitPath", "'/287/'", "单位层级")]
    [InlineData("PrintedCode", "'0123456789abcdef'", "校验码")]
    [InlineData("Hash", "replace(Hash, substr(Hash, 20), substr(ClosingHash, 20))", "manifest.txt")]
    [InlineData("ClosingHash", "Hash", "manifest-rendered.txt")]
    [InlineData("PreviousHash", "Hash", "上一包")]
    [InlineData("PreviousNumber", "''", "上一包")]
    public async Task One_figure_of_the_pack_itself(string column, string value, string named)
    {
        var before = await site.Look(async db => db.Entry(await db.SealedPacks.SingleAsync(found => found.Id == pack.Id)).Property(column).CurrentValue);
        await Finds(named, $"UPDATE SealedPacks SET {column} = {value} WHERE Id = {pack.Id}", $"UPDATE SealedPacks SET {column} = '{before}' WHERE Id = {pack.Id}");
    }

    [Fact]
    public async Task One_amount_a_removed_line_and_an_added_line_of_the_ledger()
    {
        var line = await site.Look(db => db.Disbursements.Where(line => db.Projects.ToSeal(pack.UnitPath, 2020).Any(project => project.Id == line.ProjectId) && line.PaidOn <= pack.Through && line.Amount > Money.Zero && line.CorrectsId == null
            && !db.Disbursements.Any(other => other.CorrectsId == line.Id)).OrderBy(line => line.Id).FirstAsync());
        var project = await site.Look(db => db.Projects.SingleAsync(project => project.Id == line.ProjectId));
        var (was, now) = (line.Amount.Print(MoneyUnit.Yuan), (line.Amount + new Money(1)).Print(MoneyUnit.Yuan));
        await Finds($"封存包 {Number}：项目“{project.Code.Text} {project.Name}”{line.PaidOn:yyyy-MM-dd} 的支出（凭证 {line.Voucher}）被改动：封存时为 {was} 元，现为 {now} 元。",
            $"UPDATE Disbursements SET Amount = Amount + 1 WHERE Id = {line.Id}", $"UPDATE Disbursements SET Amount = Amount - 1 WHERE Id = {line.Id}");
        await Finds($"（凭证 {line.Voucher}）不见了，封存时为 {was} 元", $"UPDATE Disbursements SET ProjectId = (SELECT Id FROM Projects WHERE Id <> {project.Id} LIMIT 1) WHERE Id = {line.Id}", $"UPDATE Disbursements SET ProjectId = {project.Id} WHERE Id = {line.Id}");
        await Finds("是封存之后加进来的", $"""
            INSERT INTO Disbursements (ProjectId, Kind, PaidOn, Amount, Source, Voucher, Summary, Reason, EnteredById, EnteredBy, EnteredAt)
            SELECT ProjectId, Kind, PaidOn, 100, Source, '黑账', Summary, Reason, EnteredById, EnteredBy, EnteredAt FROM Disbursements WHERE Id = {line.Id}
            """, "DELETE FROM Disbursements WHERE Voucher = '黑账'");
        await Finds($"项目“{project.Code.Text} {project.Name}”的实际支出与封存时不同", $"UPDATE Standings SET Actual = Actual + 1 WHERE ProjectId = {project.Id}", $"UPDATE Standings SET Actual = Actual - 1 WHERE ProjectId = {project.Id}");
    }

    [Fact]
    public async Task A_pack_that_is_gone_and_a_reopening_that_nobody_made()
    {
        await Finds($"封存包 {Number}：审计记录中有封存，数据库中却没有这个封存包。", $"UPDATE SealedPacks SET Number = 'x' WHERE Id = {pack.Id}", $"UPDATE SealedPacks SET Number = '{Number}' WHERE Id = {pack.Id}");
        await Finds("审计记录中却没有", $"INSERT INTO PackReopenings VALUES ({pack.Id}, '悄悄', 'x', 'x', '2020-01-01')", "DELETE FROM PackReopenings");
    }

    private async Task Finds(string named, string tamper, string undo)
    {
        await Run(tamper);
        try
        {
            Assert.Contains(named, await site.Verified(1), StringComparison.Ordinal);
        }
        finally
        {
            await Run(undo);
        }
        Assert.Contains("没有发现问题", await site.Verified(0), StringComparison.Ordinal);
    }

    private Task<int> Run(string sql) => site.Look(async db =>
    {
        await db.Database.OpenConnectionAsync();
        await db.Database.ExecuteSqlRawAsync("PRAGMA foreign_keys = OFF");
        var changed = await db.Database.ExecuteSqlRawAsync(sql);
        await db.Database.ExecuteSqlRawAsync("PRAGMA foreign_keys = ON");
        return changed;
    });
}
