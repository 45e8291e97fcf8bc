using System.Diagnostics;

namespace BudgetPerformance.Documents.Tests.Writers.Pdf;

/// <summary>A program of the machine that looks at a PDF file in its own way. Skips the calling test, saying so, where it is not installed.</summary>
internal static class Tool
{
    /// <summary>What the program prints about the file; in the arguments, {file} stands for it and {out} for a file the program writes and is printed instead.</summary>
    public static byte[] Run(string program, byte[] pdf, params string[] arguments)
    {
        Assert.SkipUnless(Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator).Any(path => File.Exists(Path.Combine(path, program))),
            $"{program} is not installed here, so it did not look at the PDF file.");
        var folder = Directory.CreateTempSubdirectory("pdf-").FullName;
        try
        {
            var (file, output) = (Path.Combine(folder, "in.pdf"), Path.Combine(folder, "out"));
            File.WriteAllBytes(file, pdf);
            using var process = Process.Start(new ProcessStartInfo(program, arguments.Select(argument => argument.Replace("{file}", file, StringComparison.Ordinal).Replace("{out}", output, StringComparison.Ordinal)))
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            var complaints = process.StandardError.ReadToEndAsync();
            using var printed = new MemoryStream();
            process.StandardOutput.BaseStream.CopyTo(printed);
            process.WaitForExit();
            Assert.True(process.ExitCode == 0, $"{program} is not content: {complaints.Result}");
            return File.Exists(output) ? File.ReadAllBytes(output) : printed.ToArray();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
