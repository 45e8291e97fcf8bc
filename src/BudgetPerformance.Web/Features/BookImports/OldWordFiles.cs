using System.Diagnostics;
using BudgetPerformance.Domain;

namespace BudgetPerformance.Web.Features.BookImports;

/// <summary>
/// Turns a .doc of before 2007 into a .docx with LibreOffice, where the server has it: in a process of its own that lives some seconds, with a profile and a
/// folder of its own, without macros and without looking at links.
/// </summary>
public sealed class OldWordFiles(IConfiguration configuration, ILogger<OldWordFiles> log)
{
    // Shorter than a request may take, so that the person hears why.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(25);

    private const string Settings = """
        <?xml version="1.0" encoding="UTF-8"?>
        <oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
        <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
        <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop></item>
        <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
        <item oor:path="/org.openoffice.Office.Writer/Content/Update"><prop oor:name="Link" oor:op="fuse"><value>0</value></prop></item>
        </oor:items>
        """;

    /// <summary>Whether there is a program that can.</summary>
    public bool CanConvert => Program is not null;

    private string? Program => configuration["Documents:LibreOffice"] is { Length: > 0 } named
        ? (File.Exists(named) ? named : null)
        : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? "soffice.exe" : "soffice")).FirstOrDefault(File.Exists);

    /// <summary>The file as a .docx.</summary>
    /// <exception cref="RuleBroken">There is no program here, or it did not manage.</exception>
    public async Task<byte[]> Convert(byte[] file, CancellationToken cancellation)
    {
        if (Program is not { } program) throw new RuleBroken(DocumentRules.NotOldFormat);
        var folder = Directory.CreateTempSubdirectory("old-word-").FullName;
        try
        {
            Directory.CreateDirectory(Path.Combine(folder, "profile", "user"));
            await File.WriteAllTextAsync(Path.Combine(folder, "profile", "user", "registrymodifications.xcu"), Settings, cancellation);
            await File.WriteAllBytesAsync(Path.Combine(folder, "in.doc"), file, cancellation);
            await Run(program, folder, cancellation);
            var converted = new FileInfo(Path.Combine(folder, "in.docx"));
            if (!converted.Exists || converted.Length > 10 << 20) throw new RuleBroken(DocumentRules.OldFormatConverted);
            return await File.ReadAllBytesAsync(converted.FullName, cancellation);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private async Task Run(string program, string folder, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(program, [$"-env:UserInstallation={new Uri(Path.Combine(folder, "profile")).AbsoluteUri}", "--headless", "--norestore", "--nolockcheck", "--infilter=MS Word 97", "--convert-to", "docx:MS Word 2007 XML", "--outdir", folder, Path.Combine(folder, "in.doc")])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
        };
        // What the server knows is no business of a program that opens strangers' files.
        var path = start.Environment.TryGetValue("PATH", out var known) ? known : null;
        start.Environment.Clear();
        (start.Environment["PATH"], start.Environment["HOME"], start.Environment["TMPDIR"], start.Environment["LC_ALL"]) = (path, folder, folder, "C.UTF-8");
        using var process = Process.Start(start)!;
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(Patience);
        try
        {
            await Task.WhenAll(process.StandardOutput.ReadToEndAsync(limit.Token), process.StandardError.ReadToEndAsync(limit.Token), process.WaitForExitAsync(limit.Token));
        }
        catch (OperationCanceledException)
        {
            log.LogWarning("LibreOffice did not turn an old Word file into a new one in time.");
            throw new RuleBroken(DocumentRules.OldFormatConverted);
        }
        finally
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
        }
    }
}
