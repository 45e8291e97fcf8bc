using System.Diagnostics;

namespace BudgetPerformance.Documents.Tests;

/// <summary>LibreOffice as somebody's office program: opens a file and prints it. Works in a folder and profile of its own.</summary>
internal static class LibreOffice
{
    /// <summary>The file as LibreOffice prints it. Skips the calling test, saying so, where LibreOffice is not installed.</summary>
    public static byte[] Print(byte[] file, string extension) => Convert(file, extension, "pdf");

    /// <summary>The file saved again in another format.</summary>
    public static byte[] Convert(byte[] file, string extension, string format) => Convert(format, (file, extension))[0];

    /// <summary>Files that somebody opened, saved in the office program's own format, and saved back.</summary>
    public static IReadOnlyList<byte[]> ThereAndBack(IReadOnlyList<byte[]> files, string extension, string own) =>
        Convert(extension, [.. Convert(own, [.. files.Select(file => (file, extension))]).Select(file => (file, own))]);

    /// <summary>Several files saved again in another format by one run of the program, which is what takes the time.</summary>
    public static IReadOnlyList<byte[]> Convert(string format, params IReadOnlyList<(byte[] File, string Extension)> files)
    {
        var program = Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator).Select(folder => Path.Combine(folder, "soffice")).FirstOrDefault(File.Exists);
        Assert.SkipUnless(program is not null, "LibreOffice (soffice) is not installed here, so nobody opened the file in an office program.");
        var folder = Directory.CreateTempSubdirectory("office-").FullName;
        try
        {
            List<string> inputs = [.. files.Select((file, i) => Path.Combine(folder, $"in{i}.{file.Extension}"))];
            for (var i = 0; i < inputs.Count; i++) File.WriteAllBytes(inputs[i], files[i].File);
            string[] arguments = [$"-env:UserInstallation=file://{folder}/profile", "--headless", "--norestore", "--convert-to", format, "--outdir", Path.Combine(folder, "out"), .. inputs];
            using var process = Process.Start(new ProcessStartInfo(program!, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var said = process.StandardOutput.ReadToEndAsync();
            var failed = process.StandardError.ReadToEndAsync();
            if (!process.WaitForExit(TimeSpan.FromMinutes(5))) process.Kill(entireProcessTree: true);
            return [.. inputs.Select(input =>
            {
                var output = Path.Combine(folder, "out", Path.GetFileNameWithoutExtension(input) + "." + format);
                Assert.True(File.Exists(output), $"LibreOffice did not convert the file: {said.Result}{failed.Result}");
                return File.ReadAllBytes(output);
            })];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
