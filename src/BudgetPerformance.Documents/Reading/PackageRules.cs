using BudgetPerformance.Domain;

namespace BudgetPerformance.Documents.Reading;

/// <summary>What an office file that is really a package is refused for, in the words of the program that made it.</summary>
/// <param name="MainType">How the media type of the package's main part ends.</param>
/// <param name="Inside">It holds another kind of document.</param>
/// <param name="Readable">It is broken.</param>
/// <param name="Locked">It has a password.</param>
/// <param name="FewParts">It has too many parts.</param>
/// <param name="NotExpanding">It unpacks to too much.</param>
/// <param name="PlainNames">Its parts have names that no program gives.</param>
/// <param name="NoActiveContent">It carries macros, controls or objects.</param>
/// <param name="NoOutsideLinks">It links to other files.</param>
/// <param name="PlainXml">It defines entities.</param>
/// <param name="NotTooComplex">Its structure is out of all proportion.</param>
internal sealed record PackageRules(
    string MainType, Rule Inside, Rule Readable, Rule Locked, Rule FewParts, Rule NotExpanding, Rule PlainNames, Rule NoActiveContent, Rule NoOutsideLinks, Rule PlainXml, Rule NotTooComplex)
{
    public static readonly PackageRules Workbook = new(
        "spreadsheetml.sheet.main+xml", UploadRules.WorkbookInside, UploadRules.Readable, UploadRules.NotLocked, UploadRules.FewParts, UploadRules.NotExpanding,
        UploadRules.PlainNames, UploadRules.NoActiveContent, UploadRules.NoOutsideLinks, UploadRules.PlainXml, UploadRules.NotTooComplex);

    public static readonly PackageRules Document = new(
        "wordprocessingml.document.main+xml", DocumentRules.DocumentInside, DocumentRules.Readable, DocumentRules.NotLocked, DocumentRules.FewParts, DocumentRules.NotExpanding,
        DocumentRules.PlainNames, DocumentRules.NoActiveContent, DocumentRules.NoOutsideLinks, DocumentRules.PlainXml, DocumentRules.NotTooComplex);
}
