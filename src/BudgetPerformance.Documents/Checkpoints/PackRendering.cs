using BudgetPerformance.Documents.Forms;
using BudgetPerformance.Documents.Grid;
using BudgetPerformance.Documents.Writers;
using BudgetPerformance.Documents.Writers.Excel;
using BudgetPerformance.Documents.Writers.Pdf;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Checkpoints;
using BudgetPerformance.Domain.Projects;

namespace BudgetPerformance.Documents.Checkpoints;

/// <summary>A pack's data as people read it, number and check code at the foot of every page.</summary>
public static class PackRendering
{
    private const string Sheet = "领导简报";

    /// <summary>The list of figures as a workbook, and the leader's sheet and each project's official form as PDF.</summary>
    /// <param name="pack">The pack with its printed hash.</param>
    /// <param name="data">What it keeps.</param>
    /// <param name="projects">The same projects, with their form.</param>
    /// <param name="summary">What the leader's sheet prints, stamped with the pack's number.</param>
    /// <param name="fonts">What the PDFs are drawn with.</param>
    public static async Task<IReadOnlyList<PackFile>> FilesAsync(SealedPack pack, PackData data, IReadOnlyList<Project> projects, ProgressSummary summary, PdfFonts fonts)
    {
        var files = new List<PackFile> { new($"{FiguresList.Title}_{pack.Number}.xlsx", false, await FiguresAsync(pack, data).ConfigureAwait(false)) };
        var writer = new PdfWriter(fonts);
        files.Add(new($"{Sheet}_{pack.Number}.{writer.Extension}", false, Drawn(LeaderSheet.For(summary), pack.Unit.Name)));
        foreach (var (project, i) in projects.Select((project, i) => (project, i)))
        {
            var form = ObjectiveForm.For(project.Details, project.Unit, project.FiscalYear.Template, stamp: pack.Stamp);
            files.Add(new($"{i + 1:000}_{DocumentFileName.For(project, writer.Extension, pack.Through)}", false, Drawn(form, project.Unit.Name)));
        }
        return files;

        byte[] Drawn(FormGrid form, string author)
        {
            using var file = new MemoryStream();
            writer.Write([new GridLayout(form)], file, new DocumentProperties(form.Title, author, pack.SealedAt));
            return file.ToArray();
        }
    }

    private static async Task<byte[]> FiguresAsync(SealedPack pack, PackData data)
    {
        using var file = new MemoryStream();
        await ListWriter.WriteAsync(FiguresList.Title, FiguresList.Columns(MoneyUnit.TenThousandYuan), data.Figures.ToAsyncEnumerable(), file,
            new DocumentProperties(FiguresList.Title, pack.Unit.Name, pack.SealedAt, pack.Stamp)).ConfigureAwait(false);
        return file.ToArray();
    }
}
