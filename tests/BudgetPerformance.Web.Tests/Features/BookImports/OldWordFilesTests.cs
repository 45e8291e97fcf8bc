using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text;
using BudgetPerformance.Documents.Tests;
using BudgetPerformance.Domain;

namespace BudgetPerformance.Web.Tests.Features.BookImports;

/// <summary>Files of Word before 2007, saved and turned into new ones by the office program of this machine.</summary>
public sealed class OldWordFilesTests(Site site) : IClassFixture<Site>
{
    private readonly BookUploads uploads = new(site);

    [Fact]
    public async Task An_old_Word_file_has_the_same_review_as_the_new_one_it_was_saved_from()
    {
        var visitor = await site.SignedIn();
        await visitor.NewProject(Sheet.Complete("287-0931-OLD-0001", "旧格式里的项目"));
        var book = (await visitor.Get("/books/2020/287002/book.docx")).Body;
        var old = LibreOffice.Convert(book, "docx", "doc");
        Assert.Equal([0xD0, 0xCF, 0x11, 0xE0], old[..4]);

        var reviews = new[] { await uploads.Uploaded(visitor, book, 2043), await uploads.Uploaded(visitor, old, 2043) };

        Assert.Contains("旧格式里的项目", reviews[1].Text, StringComparison.Ordinal);
        Assert.NotEmpty(reviews[1].Document.QuerySelectorAll(".book-project"));
        Assert.Equal(Said(reviews[0]), Said(reviews[1]));
    }

    [Fact]
    public async Task Two_old_Word_files_are_turned_into_new_ones_at_once()
    {
        var visitors = new[] { await site.SignedIn("tianbao"), await site.SignedIn("tianbao") };
        await uploads.Open(2044);
        var old = LibreOffice.Convert("doc", [.. Enumerable.Range(1, visitors.Length).Select(i => (TestBook.Of(($"287-0932-OLD-000{i}", $"同时转换{i}", "1.00", "一。")), "docx"))]);

        var reviews = await Task.WhenAll(visitors.Select((visitor, i) => uploads.Uploaded(visitor, old[i], 2044)));

        Assert.All(reviews.Select((review, i) => (review, i)), shown => Assert.Contains($"同时转换{shown.i + 1}", shown.review.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_office_program_that_hangs_is_ended_and_the_person_hears_how_to_save_the_file_anew()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "A program that hangs is written as a shell script, which Windows does not start.");
        var folder = Directory.CreateTempSubdirectory("hanging-").FullName;
        var (program, note) = (Path.Combine(folder, "soffice"), Path.Combine(folder, "pid"));
        await File.WriteAllTextAsync(program, $"#!/bin/sh\necho $$ > {note}\ntail -f /dev/null\n", TestContext.Current.CancellationToken);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        using var hanging = Site.With(("Documents:LibreOffice", program));
        var visitor = await hanging.SignedIn();

        var refused = await visitor.Upload("/book-imports", "File", "去年的文本.doc", [0xD0, 0xCF, 0x11, 0xE0, .. new byte[600], .. Encoding.Unicode.GetBytes("WordDocument")], ("Year", "2020"), ("UnitId", await new BookUploads(hanging).UnitId()));

        Assert.Equal((HttpStatusCode.UnprocessableEntity, DocumentRules.OldFormatConverted.Text), (refused.Status, refused.ErrorAt("File")?.Trim()));
        var started = int.Parse(await File.ReadAllTextAsync(note, TestContext.Current.CancellationToken), CultureInfo.InvariantCulture);
        Assert.Throws<ArgumentException>(() => Process.GetProcessById(started));
        Directory.Delete(folder, recursive: true);
    }

    // Everything but the upload's own number and name.
    private static string Said(Page review) => string.Join('\n', review.Document.QuerySelectorAll(".book-head, .certainties, .import-notes, .book-review").Select(part => string.Join(' ', part.TextContent.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries))));
}
