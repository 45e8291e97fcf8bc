using System.Text;
using BudgetPerformance.Data;
using BudgetPerformance.Documents.Checkpoints;
using BudgetPerformance.Domain.Checkpoints;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Web.Features.Checkpoints;

/// <summary>Looks whether a pack is as it was sealed: its bytes, its hashes, its place in the chain, and the books it was taken from. Each finding is one sentence.</summary>
public sealed class PackCheck(BudgetDbContext db, LedgerCheck ledger)
{
    /// <summary>Everything that is wrong with a pack; the pack comes with its unit and its reopening.</summary>
    public async Task<IReadOnlyList<string>> FindingsAsync(SealedPack pack, CancellationToken cancellation = default)
    {
        var intact = new Dictionary<string, byte[]>();
        List<string> findings = [.. await FilesAsync(pack, intact, cancellation), .. await ChainAsync(pack, cancellation), .. RowFindings(pack, intact)];
        findings.AddRange(await ledger.FindingsAsync(pack, intact, cancellation));
        return [.. findings.Select(finding => $"封存包 {pack.Number}：{finding}")];
    }

    private async Task<IReadOnlyList<string>> FilesAsync(SealedPack pack, Dictionary<string, byte[]> intact, CancellationToken cancellation)
    {
        var findings = new List<string>();
        var found = new Dictionary<string, (string Sum, PackFile Row)>();
        await foreach (var file in db.PackFiles.AsNoTracking().Where(file => file.PackId == pack.Id).OrderBy(file => file.Position).AsAsyncEnumerable().WithCancellation(cancellation))
        {
            found[file.Name] = (PackFile.HashOf(file.Content), file);
            if (file.IsData || file.Name == PackManifest.RenderedFile) intact[file.Name] = file.Content;
        }
        var expected = new Dictionary<string, string>();
        foreach (var (name, hash) in new[] { (PackManifest.DataFile, pack.Hash), (PackManifest.RenderedFile, pack.ClosingHash) })
        {
            if (!found.TryGetValue(name, out var manifest)) findings.Add($"文件“{name}”不见了。");
            else if (manifest.Sum != hash) findings.Add($"文件清单“{name}”与登记的校验值不符：登记为 {hash}，实际为 {manifest.Sum}。");
            else expected[name] = hash;
            if (intact.TryGetValue(name, out var text)) foreach (var (file, sum) in PackManifest.Read(Encoding.UTF8.GetString(text))) expected[file] = sum;
        }
        foreach (var (name, sum) in expected)
        {
            if (!found.TryGetValue(name, out var file)) findings.Add($"文件“{name}”不见了。");
            else if (file.Sum != sum) findings.Add($"文件“{name}”的内容被改动：封存时 SHA-256 为 {sum}，现为 {file.Sum}。");
            else if (file.Row.Sha256 != sum || file.Row.Length != file.Row.Content.Length) findings.Add($"文件“{name}”登记的大小或校验值被改动，内容没有变。");
            else continue;
            intact.Remove(name);
        }
        findings.AddRange(found.Keys.Except(expected.Keys).Except([PackManifest.DataFile, PackManifest.RenderedFile]).Select(name => $"多出了封存时没有的文件“{name}”。"));
        return findings;
    }

    private async Task<IReadOnlyList<string>> ChainAsync(SealedPack pack, CancellationToken cancellation)
    {
        var previous = await db.SealedPacks.AsNoTracking().Where(other => other.UnitId == pack.UnitId && other.Id < pack.Id).OrderByDescending(other => other.Id)
            .Select(other => new { other.Number, other.ClosingHash }).FirstOrDefaultAsync(cancellation);
        var findings = new List<string>();
        if ((previous?.Number ?? "") != pack.PreviousNumber) findings.Add($"上一包应是“{pack.PreviousNumber}”，库中却是“{previous?.Number}”，中间的封存包被删除或插入。");
        else if ((previous?.ClosingHash ?? "") != pack.PreviousHash) findings.Add($"记录的上一包 {pack.PreviousNumber} 的校验值与该包现在的不一致。");
        if (pack.Hash.Length < CheckCode.Length || pack.PrintedCode != CheckCode.Of(pack.Hash)) findings.Add($"校验码 {CheckCode.Print(pack.PrintedCode)} 与校验值不符。");
        return findings;
    }

    // The row repeats what pack.json says, because a query cannot look into a file.
    private static IEnumerable<string> RowFindings(SealedPack pack, Dictionary<string, byte[]> intact)
    {
        if (!intact.TryGetValue(PackData.HeadFile, out var bytes)) yield break;
        var head = PackJson.Read<PackHead>(bytes);
        (string Name, object Sealed, object Now)[] values =
        [
            ("封存号", head.Number, pack.Number), ("年度", head.Year, pack.Year), ("时点", head.Month, pack.Month), ("第几次封存", head.Edition, pack.Edition),
            ("单位", head.UnitCode, pack.Unit.Code), ("单位层级", pack.Unit.Path, pack.UnitPath), ("项目数", head.Projects, pack.Projects),
            ("上一包", head.PreviousNumber, pack.PreviousNumber), ("上一包校验值", head.PreviousHash, pack.PreviousHash),
            ("封存人", $"{head.SealedBy}（{head.SealedById}）", $"{pack.SealedBy}（{pack.SealedById}）"), ("封存时间", head.SealedAt, pack.SealedAt),
        ];
        foreach (var (name, was, now) in values)
            if (!Equals(was, now)) yield return $"登记的{name}被改动：封存时为“{was}”，现为“{now}”。";
    }
}
