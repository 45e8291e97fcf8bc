using BudgetPerformance.Data.Queries;

namespace BudgetPerformance.Web.Features.Desk;

/// <summary>A person's own uploads that wait for their decision: the longest waiting first, and how many there are in all.</summary>
public sealed record DeskUploads(IReadOnlyList<WaitingUpload> Items, int Count)
{
    private const int Shown = 20;

    public static async Task<DeskUploads> Of(WaitingUploadsQuery query) => await query.CountAsync() is var count && count == 0 ? new([], 0) : new(await query.ListAsync(Shown), count);

    public static string AddressOf(WaitingUpload upload) => $"/{upload.Kind switch { UploadKind.Book => "book-imports", UploadKind.PaymentList => "imports", _ => "templates" }}/{upload.Id}";
}
