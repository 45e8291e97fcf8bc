namespace BudgetPerformance.Documents.Writers.Pdf.Fonts;

/// <summary>A font file that cannot be put into a PDF; the message is a Chinese sentence that says why.</summary>
public sealed class FontRefused(string message, Exception? cause = null) : Exception(message, cause);
