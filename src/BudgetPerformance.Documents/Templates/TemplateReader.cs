using BudgetPerformance.Documents.Reading;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Templates;

namespace BudgetPerformance.Documents.Templates;

/// <summary>A template as it came back.</summary>
/// <param name="Sheets">Its sheets in order.</param>
/// <param name="Notes">What was not read, as Chinese sentences.</param>
public sealed record ReadTemplate(IReadOnlyList<ReturnedSheet> Sheets, IReadOnlyList<string> Notes);

/// <summary>Reads a template back, whatever its sheets are called now. Sheets are known by the mark in their hidden column, rows by their keys there.</summary>
public static class TemplateReader
{
    /// <summary>How many forms one workbook may hold.</summary>
    public const int MaxSheets = 200;

    /// <summary>Reads a workbook.</summary>
    /// <param name="file">The whole file.</param>
    /// <param name="limits">How much the file may ask of us; the usual limits unless given.</param>
    /// <exception cref="RuleBroken">The file cannot be read or holds no template; one of <see cref="UploadRules"/> or <see cref="TemplateRules"/>.</exception>
    public static ReadTemplate Read(byte[] file, UploadLimits? limits = null)
    {
        if (UploadGuard.Demand(file, limits) != UploadKind.Workbook) throw new RuleBroken(UploadRules.KnownType);
        var (sheets, notes) = (new List<ReturnedSheet>(), new List<string>());
        foreach (var sheet in WorkbookTables.Read(file))
        {
            if (TemplateSheetReader.Read(sheet) is { } read) sheets.Add(read);
            else if (sheet is { IsHidden: false, Rows.Count: > 0 } && sheet.Name != HowToFillIn.SheetName) notes.Add($"工作表“{sheet.Name}”不是填报模板，没有读取。");
        }
        if (sheets.Count > MaxSheets) throw new RuleBroken(TemplateRules.NotTooMany);
        return sheets.Count > 0 ? new(sheets, notes) : throw new RuleBroken(TemplateRules.IsTemplate);
    }
}
