namespace BudgetPerformance.Documents.Reading;

/// <summary>What an uploaded file is by its content; its name is not looked at.</summary>
public enum UploadKind
{
    /// <summary>An .xlsx workbook without macros.</summary>
    Workbook,

    /// <summary>Plain text, such as CSV.</summary>
    Text,
}
