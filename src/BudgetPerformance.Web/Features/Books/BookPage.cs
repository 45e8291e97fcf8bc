using BudgetPerformance.Documents.Forms;
using BudgetPerformance.Documents.Writers;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Review;

namespace BudgetPerformance.Web.Features.Books;

/// <summary>The page on which a book is put together.</summary>
/// <param name="Scope">Whose book.</param>
/// <param name="Years">All years.</param>
/// <param name="Units">The units whose books the person sees.</param>
/// <param name="Choice">What has been chosen.</param>
/// <param name="In">The projects in the book, in order.</param>
/// <param name="Out">Those left out.</param>
/// <param name="Statement">The unit's statement; null where there is none.</param>
/// <param name="Jobs">What the person has ordered, newest first.</param>
public sealed record BookPage(
    BookScope Scope, IReadOnlyList<int> Years, IReadOnlyList<BudgetUnit> Units, BookChoice Choice, IReadOnlyList<BookRow> In, IReadOnlyList<BookRow> Out, DepartmentStatement? Statement, IReadOnlyList<BookJob> Jobs)
{
    /// <summary>Larger books are written in the background.</summary>
    public const int MostAtOnce = 50;

    /// <summary>So many projects can be arranged one by one; more would not fit into an address.</summary>
    public const int MostArranged = 200;

    public int Unapproved => In.Count(row => row.State != ReviewState.Approved);

    public bool IsLarge => In.Count > MostAtOnce;

    public bool IsArranged => In.Count + Out.Count <= MostArranged;

    public Money Sum => In.Aggregate(Money.Zero, (sum, row) => sum + (row.Budget ?? Money.Zero));

    public bool Has(BookParts part) => Choice.Parts.HasFlag(part);

    public static string NameOf(BookParts part) => part switch
    {
        BookParts.Cover => "封面",
        BookParts.Contents => "目录",
        BookParts.Statement => "第一部分 部门整体绩效目标",
        _ => "第二部分 预算项目绩效目标",
    };

    public static string NameOf(BookFormat single) => single switch { BookFormat.ZipOfDocx => "Word", BookFormat.ZipOfPdf => "PDF", _ => "Excel" };

    public static string TooLarge(int projects) => $"这本预算文本有 {projects} 张绩效目标表，要在后台生成：请点“生成”，可以先做别的事，生成后回到这里下载。";
}

/// <summary>What the release check found.</summary>
/// <param name="Scope">Whose book.</param>
/// <param name="Projects">How many projects were looked through.</param>
/// <param name="Sum">What their budgets add up to.</param>
/// <param name="StatementId">The statement's number; null where there is none.</param>
/// <param name="Total">What was typed as the department's sum.</param>
/// <param name="Findings">What was found.</param>
public sealed record ReleasePage(BookScope Scope, int Projects, Money Sum, int? StatementId, string Total, IReadOnlyList<ReleaseFinding> Findings);
