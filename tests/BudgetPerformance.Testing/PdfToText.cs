using System.ComponentModel;
using System.Diagnostics;
using Xunit;

namespace BudgetPerformance.Testing;

/// <summary>Reads a PDF with a program that shares nothing with what wrote it.</summary>
public static class PdfToText
{
    /// <summary>The text in the order it was drawn; the test is skipped aloud where the program is missing.</summary>
    public static string Read(string path)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("pdftotext", ["-raw", "-enc", "UTF-8", path, "-"]) { RedirectStandardOutput = true })!;
            var text = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return text;
        }
        catch (Win32Exception)
        {
            Assert.Skip("pdftotext is not installed (Debian: apt-get install poppler-utils).");
            throw;
        }
    }
}
