using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Departments;

namespace BudgetPerformance.Documents.Reading.Books;

/// <summary>A whole book as it was read: 部门预算绩效信息 of one unit and year.</summary>
/// <param name="Title">The first line; empty where there is none.</param>
/// <param name="Year">The fiscal year it names, or null.</param>
/// <param name="UnitCode">The unit's code as printed above its tables; empty where it is not printed.</param>
/// <param name="UnitName">The unit's name; empty where it is not printed.</param>
/// <param name="MoneyUnit">The unit that its amounts are stated in; null where it does not say.</param>
/// <param name="StatementLines">The lines of 第一部分, as printed.</param>
/// <param name="Statement">第一部分 taken apart, with what was guessed of it; null where the document has none.</param>
/// <param name="Projects">Its projects in order.</param>
/// <param name="Unread">Lines and tables that belong to neither.</param>
/// <param name="Notes">What was left out of the file and why, as Chinese sentences.</param>
public sealed record ImportedBook(
    string Title, int? Year, string UnitCode, string UnitName, MoneyUnit? MoneyUnit, IReadOnlyList<string> StatementLines, StatementText? Statement, IReadOnlyList<ImportedProject> Projects,
    IReadOnlyList<UnreadText> Unread, IReadOnlyList<string> Notes);
