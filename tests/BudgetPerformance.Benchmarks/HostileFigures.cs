using System.Diagnostics;
using BudgetPerformance.Web.Tests;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Benchmarks;

/// <summary>Two people send one file after the other that is made to stop the server, while a third one works: how long each answer takes, and how much memory all of it.</summary>
internal static class HostileFigures
{
    private const string Page = "/projects?year=2020";

    public static async Task Measure(Report report)
    {
        await using var site = new Site();
        var (year, unit) = await site.Look(async db => (await db.FiscalYears.Where(year => !year.IsClosed).MaxAsync(year => year.Year), (await db.Users.SingleAsync(user => user.UserName == "tianbao")).UnitId));
        var (first, second, other) = (await site.SignedIn(), await site.SignedIn("tianbao"), await site.SignedIn("lingdao"));
        foreach (var visitor in (Visitor[])[first, second]) await visitor.Token();
        var documents = HostileFiles.Documents().Select(made => (made.Name, made.File, Door: "/book-imports", Fields: new[] { ("Year", $"{year}"), ("UnitId", $"{unit}") }));
        var workbooks = HostileFiles.Workbooks().SelectMany(made => new[]
        {
            (made.Name, made.File, Door: "/templates", Fields: Array.Empty<(string, string)>()),
            (made.Name, made.File, Door: "/imports", Fields: [("Year", "2020")]),
        });
        var uploads = documents.Concat(workbooks).ToList();
        var alone = await Benchmarks.Measure.Best(20, () => other.Get(Page));
        var (done, waits, peak, before) = (false, new List<TimeSpan>(), 0L, GC.GetTotalMemory(true));
        var working = Task.Run(async () =>
        {
            while (!Volatile.Read(ref done))
            {
                waits.Add(await Took(() => other.Get(Page)));
                peak = Math.Max(peak, GC.GetTotalMemory(false));
            }
        });
        var answers = await Task.WhenAll(Send(first, uploads.Where((_, i) => i % 2 == 0)), Send(second, uploads.Where((_, i) => i % 2 == 1)));
        Volatile.Write(ref done, true);
        await working;

        var slowest = answers.SelectMany(answer => answer).MaxBy(answer => answer.Took);
        waits.Sort();
        foreach (var (name, took) in answers.SelectMany(answer => answer)) report.Note($"{took.TotalMilliseconds,6:0} ms  {name}");
        report.AtMost(5, slowest.Took.TotalSeconds, $"hostile uploads, two at once: seconds to the slowest answer ({slowest.Name})");
        report.AtMost(300, (peak - before) / 1e6, "hostile uploads, two at once: MB on the heap at the most, garbage included");
        report.Note($"another person's page meanwhile: alone {alone.TotalMilliseconds:0.0} ms, median {waits[waits.Count / 2].TotalMilliseconds:0.0} ms, slowest of {waits.Count} {waits[^1].TotalMilliseconds:0.0} ms");
        report.AtMost(1, waits[^1].TotalSeconds, "hostile uploads, two at once: seconds another person waits for a page at the most");
    }

    private static async Task<List<(string Name, TimeSpan Took)>> Send(Visitor visitor, IEnumerable<(string Name, byte[] File, string Door, (string, string)[] Fields)> uploads)
    {
        var answers = new List<(string, TimeSpan)>();
        foreach (var (name, file, door, fields) in uploads)
        {
            Page answer = null!;
            var took = await Took(async () => answer = await visitor.Upload(door, "File", "a.bin", file, fields));
            if ((int)answer.Status is not (302 or 422)) throw new InvalidOperationException($"{door} answered {answer.Status} to {name}.");
            answers.Add(($"{door}, {name}: {answer.Redirect ?? answer.ErrorAt("File")}", took));
            if (answer.Redirect is { } review) answers.Add(($"{review}, the page of it", await Took(() => visitor.Http.GetByteArrayAsync(review))));
        }
        return answers;
    }

    private static async Task<TimeSpan> Took(Func<Task> work)
    {
        var started = Stopwatch.GetTimestamp();
        await work();
        return Stopwatch.GetElapsedTime(started);
    }
}
