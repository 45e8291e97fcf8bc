using BudgetPerformance.Domain;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Data.Queries;

/// <summary>The uploads of every kind that a person has not decided on yet.</summary>
public sealed class WaitingUploadsQuery(BudgetDbContext db, Actor actor)
{
    public async Task<int> CountAsync(CancellationToken cancellation = default) => actor.Is(Role.Preparer) ? await Waiting.CountAsync(cancellation) : 0;

    /// <summary>The longest waiting first.</summary>
    public async Task<IReadOnlyList<WaitingUpload>> ListAsync(int size, CancellationToken cancellation = default) =>
        actor.Is(Role.Preparer) ? await Waiting.OrderBy(upload => upload.UploadedAt).ThenBy(upload => upload.Kind).ThenBy(upload => upload.Id).Take(size).ToListAsync(cancellation) : [];

    private IQueryable<WaitingUpload> Waiting => db.BookImports.WaitingFor(actor)
        .Select(book => new WaitingUpload { Kind = UploadKind.Book, Id = book.Id, FileName = book.FileName, UnitName = book.Unit.Name, UploadedAt = book.UploadedAt })
        .Concat(db.TemplateUploads.WaitingFor(actor)
            .Select(upload => new WaitingUpload { Kind = upload.IsList ? UploadKind.ProjectList : UploadKind.Template, Id = upload.Id, FileName = upload.FileName, UnitName = upload.Unit.Name, UploadedAt = upload.UploadedAt }))
        .Concat(db.PaymentLists.WaitingFor(actor)
            .Select(list => new WaitingUpload { Kind = UploadKind.PaymentList, Id = list.Id, FileName = list.FileName, UnitName = list.Unit.Name, UploadedAt = list.UploadedAt }));
}
