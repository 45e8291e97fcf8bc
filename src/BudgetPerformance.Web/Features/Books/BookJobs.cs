using System.Collections.Concurrent;
using System.Text.Json;
using BudgetPerformance.Data.Providers;

namespace BudgetPerformance.Web.Features.Books;

/// <summary>
/// The orders of large books, each kept as a small file beside the book it made, so that they outlive the process. What was under way when the
/// process ended is told as failed; what is older than a week is thrown away.
/// </summary>
public sealed class BookJobs
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(7);
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true };

    private readonly ConcurrentDictionary<Guid, BookJob> jobs = [];
    private readonly ConcurrentDictionary<Guid, CancellationTokenSource> running = [];
    private readonly string folder;
    private readonly TimeProvider clock;

    /// <param name="configuration">Books:Folder names another folder than the one beside the database.</param>
    /// <param name="environment">Where relative names start from.</param>
    /// <param name="services">The database's file, where it is one.</param>
    /// <param name="clock">The time.</param>
    public BookJobs(IConfiguration configuration, IWebHostEnvironment environment, IServiceProvider services, TimeProvider clock)
    {
        this.clock = clock;
        var data = services.GetService<SqliteFile>() is { } file ? Path.GetDirectoryName(file.FullName)! : Path.Combine(environment.ContentRootPath, "data");
        folder = Path.GetFullPath(configuration["Books:Folder"] ?? Path.Combine(data, "books"), environment.ContentRootPath);
        if (!Directory.Exists(folder)) return;
        foreach (var note in Directory.EnumerateFiles(folder, "*.json"))
            if (Read(note) is { } job) Keep(job.IsOver ? job : job with { State = BookJobState.Failed, Said = BookJob.Interrupted });
    }

    /// <summary>The order; null where this person has given none of that number.</summary>
    public BookJob? Find(Guid id, string ownerId) => jobs.TryGetValue(id, out var job) && job.OwnerId == ownerId ? job : null;

    /// <summary>A person's orders, newest first.</summary>
    public IReadOnlyList<BookJob> Of(string ownerId) => [.. jobs.Values.Where(job => job.OwnerId == ownerId).OrderByDescending(job => job.OrderedAt)];

    /// <summary>Takes an order; one that is the same and not over yet is not taken twice.</summary>
    /// <returns>The order, and whether it is new.</returns>
    public (BookJob Job, bool IsNew) Order(BookJob job)
    {
        ThrowOldAway();
        var same = jobs.Values.FirstOrDefault(other => !other.IsOver && Mark(other) == Mark(job));
        if (same is not null) return (same, false);
        Keep(job);
        return (job, true);
    }

    /// <summary>Stops an order, whether it waits or runs.</summary>
    public void Cancel(BookJob job)
    {
        if (running.TryGetValue(job.Id, out var stopping)) stopping.Cancel();
        else if (!job.IsOver) Keep(job with { State = BookJobState.Cancelled });
    }

    /// <summary>Begins an order: from now on it can be stopped while it runs. Null where it has been stopped already.</summary>
    public CancellationTokenSource? Begin(Guid id, CancellationToken stopping)
    {
        if (!jobs.TryGetValue(id, out var job) || job.IsOver) return null;
        var source = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        running[id] = source;
        Keep(job with { State = BookJobState.Running });
        return source;
    }

    /// <summary>Says how far it is; kept in memory only.</summary>
    public void Step(Guid id, int done, int steps) => jobs[id] = jobs[id] with { Done = done, Steps = steps };

    /// <summary>Ends an order.</summary>
    public void End(Guid id, Func<BookJob, BookJob> ended)
    {
        running.TryRemove(id, out _);
        Keep(ended(jobs[id]));
    }

    /// <summary>Where the book of an order lies.</summary>
    public string FileOf(Guid id) => Path.Combine(folder, $"{id}.bin");

    private void Keep(BookJob job)
    {
        if (!Directory.Exists(folder)) MakeFolder();
        jobs[job.Id] = job;
        File.WriteAllText(NoteOf(job.Id), JsonSerializer.Serialize(job, Options));
    }

    private void MakeFolder()
    {
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(folder);
        else Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private void ThrowOldAway()
    {
        foreach (var old in jobs.Values.Where(job => job.IsOver && job.OrderedAt < clock.GetUtcNow() - Kept).ToList())
        {
            jobs.TryRemove(old.Id, out _);
            File.Delete(FileOf(old.Id));
            File.Delete(NoteOf(old.Id));
        }
    }

    private string NoteOf(Guid id) => Path.Combine(folder, $"{id}.json");

    private static string Mark(BookJob job) => JsonSerializer.Serialize(job with { Id = default, OrderedAt = default, State = default, Steps = 0, Done = 0, FileName = "", Said = "" });

    private static BookJob? Read(string note)
    {
        try
        {
            return JsonSerializer.Deserialize<BookJob>(File.ReadAllText(note));
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
