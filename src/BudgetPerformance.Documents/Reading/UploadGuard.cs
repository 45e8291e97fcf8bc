using System.Text;
using BudgetPerformance.Domain;

namespace BudgetPerformance.Documents.Reading;

/// <summary>Looks an uploaded file over before anything reads it, in bounded time and memory.</summary>
public static class UploadGuard
{
    private static ReadOnlySpan<byte> OldOffice => [0xD0, 0xCF, 0x11, 0xE0];

    /// <summary>Says what the file is.</summary>
    /// <param name="file">The whole file.</param>
    /// <param name="limits">How much it may ask of us; the usual limits unless given.</param>
    /// <exception cref="RuleBroken">It is nothing we read, broken, or meant to do harm; one of <see cref="UploadRules"/>.</exception>
    public static UploadKind Demand(byte[] file, UploadLimits? limits = null)
    {
        limits ??= new();
        if (file.Length == 0) throw new RuleBroken(UploadRules.NotEmpty);
        if (file.Length > limits.File) throw new RuleBroken(UploadRules.NotTooLarge);
        var start = file.AsSpan();
        if (start.StartsWith(OldOffice)) throw new RuleBroken(IsLocked(start) ? UploadRules.NotLocked : UploadRules.NotOldFormat);
        if (!start.StartsWith("PK"u8)) return UploadText.Decode(file) is { Length: > 0 } ? UploadKind.Text : throw new RuleBroken(UploadRules.NotEmpty);
        PackageGuard.Demand(file, PackageRules.Workbook, limits);
        return UploadKind.Workbook;
    }

    /// <summary>Looks over a file that should be a Word document.</summary>
    /// <param name="file">The whole file.</param>
    /// <param name="limits">How much it may ask of us; the usual limits unless given.</param>
    /// <exception cref="RuleBroken">It is no .docx, broken, or meant to do harm; one of <see cref="DocumentRules"/>.</exception>
    public static void DemandDocument(byte[] file, UploadLimits? limits = null)
    {
        limits ??= UploadLimits.OfDocument;
        if (file.All(b => char.IsWhiteSpace((char)b))) throw new RuleBroken(DocumentRules.NotEmpty);
        if (file.Length > limits.File) throw new RuleBroken(DocumentRules.NotTooLarge);
        var start = file.AsSpan();
        if (start.StartsWith(OldOffice)) throw new RuleBroken(IsLocked(start) ? DocumentRules.NotLocked : IsOldDocument(file) ? DocumentRules.NotOldFormat : DocumentRules.KnownType);
        if (!start.StartsWith("PK"u8)) throw new RuleBroken(DocumentRules.KnownType);
        PackageGuard.Demand(file, PackageRules.Document, limits);
    }

    /// <summary>Whether the file is a .doc or .wps of before 2007, which a program on the server may turn into a .docx.</summary>
    public static bool IsOldDocument(byte[] file) =>
        file.AsSpan().StartsWith(OldOffice) && file.AsSpan().IndexOf(Encoding.Unicode.GetBytes("WordDocument")) >= 0 && !IsLocked(file);

    // A workbook with a password is kept inside the old format under this name, in UTF-16.
    private static bool IsLocked(ReadOnlySpan<byte> file) => file.IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0;
}
