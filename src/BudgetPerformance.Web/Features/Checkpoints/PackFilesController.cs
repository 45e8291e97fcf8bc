using System.IO.Compression;
using BudgetPerformance.Data;
using BudgetPerformance.Data.Auditing;
using BudgetPerformance.Data.Queries;
using BudgetPerformance.Domain.Checkpoints;
using BudgetPerformance.Domain.History;
using BudgetPerformance.Web.Infrastructure;
using BudgetPerformance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Web.Features.Checkpoints;

/// <summary>The files of a pack exactly as they were stored.</summary>
[Route("packs/{id:int}"), EnableRateLimiting(Limits.Export)]
public sealed class PackFilesController(BudgetDbContext db) : ActorController
{
    [HttpGet("files/{position:int}"), Authorize(Policies.ReadsProjects)]
    public async Task<IActionResult> One([FromRoute] int id, [FromRoute] int position, CancellationToken cancellation)
    {
        if (await Find(id, cancellation) is not { } pack || await db.PackFiles.AsNoTracking().SingleOrDefaultAsync(file => file.PackId == id && file.Position == position, cancellation) is not { } file) return NotFound();
        await Told(pack, file.Name, cancellation);
        return File(file.Content, new PackFileRow(position, file.Name, file.IsData, file.Length, file.Sha256).ContentType, file.Name);
    }

    [HttpGet("files.zip"), Authorize(Policies.ReadsProjects)]
    public async Task<IActionResult> All([FromRoute] int id, CancellationToken cancellation)
    {
        if (await Find(id, cancellation) is not { } pack) return NotFound();
        var zip = new MemoryStream();
        using (var archive = new ZipArchive(zip, ZipArchiveMode.Create, leaveOpen: true))
            await foreach (var file in db.PackFiles.AsNoTracking().Where(file => file.PackId == id).OrderBy(file => file.Position).AsAsyncEnumerable().WithCancellation(cancellation))
            {
                var entry = archive.CreateEntry(file.Name, CompressionLevel.Fastest);
                entry.LastWriteTime = pack.SealedAt;
                await using var stream = entry.Open();
                await stream.WriteAsync(file.Content, cancellation);
            }
        zip.Position = 0;
        await Told(pack, "zip", cancellation);
        return File(zip, "application/zip", $"{pack.Number}.zip");
    }

    private Task<SealedPack?> Find(int id, CancellationToken cancellation) => db.SealedPacks.VisibleTo(Actor).AsNoTracking().SingleOrDefaultAsync(pack => pack.Id == id, cancellation);

    private async Task Told(SealedPack pack, string file, CancellationToken cancellation)
    {
        db.AuditRows.Add(new AuditRow(AuditWords.Exported, nameof(SealedPack), pack.Number, unitId: pack.UnitId, changes: [new FieldChange("Format", "", file)]));
        await db.SaveChangesAsync(cancellation);
    }
}
