namespace BudgetPerformance.Documents.Writers;

/// <summary>The kinds of files a book comes as.</summary>
public enum BookFormat
{
    /// <summary>Word</summary>
    Docx,

    /// <summary>PDF</summary>
    Pdf,

    /// <summary>Excel</summary>
    Xlsx,

    /// <summary>Single forms as Word files</summary>
    ZipOfDocx,

    /// <summary>Single forms as PDF files</summary>
    ZipOfPdf,

    /// <summary>Single forms as workbooks</summary>
    ZipOfXlsx,
}

/// <summary>What each kind is called and how it travels.</summary>
public static class BookFormats
{
    /// <summary>The kind as people call it.</summary>
    public static string Chinese(this BookFormat format) => format switch
    {
        BookFormat.Docx => "Word",
        BookFormat.Pdf => "PDF",
        BookFormat.Xlsx => "Excel",
        BookFormat.ZipOfDocx => "单表压缩包（Word）",
        BookFormat.ZipOfPdf => "单表压缩包（PDF）",
        BookFormat.ZipOfXlsx => "单表压缩包（Excel）",
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, null),
    };

    /// <summary>The file name's ending, without the dot.</summary>
    public static string Extension(this BookFormat format) => format switch
    {
        BookFormat.Docx => "docx",
        BookFormat.Pdf => "pdf",
        BookFormat.Xlsx => "xlsx",
        _ => "zip",
    };

    /// <summary>The file's media type.</summary>
    public static string ContentType(this BookFormat format) => format switch
    {
        BookFormat.Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        BookFormat.Pdf => "application/pdf",
        BookFormat.Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        _ => "application/zip",
    };
}
