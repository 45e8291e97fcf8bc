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
    /// <summary>The list of figures as a workbook, and each project's official form as a PDF.</summary>
    /// <param name="pack">The pack with its printed hash.</param>
    /// <param name="data">What it keeps.</param>
    /// <param name="projects">The same projects, with their form.</param>
    /// <param name="fonts">What the PDFs are drawn with.</param>
    public static async Task<IReadOnlyList<PackFile>> FilesAsync(SealedPack pack, PackData data, IReadOnlyList<Project> projects, PdfFonts fonts)
    {
        var files = new List<PackFile> { new($"{FiguresList.Title}_{pack.Number}.xlsx", false, await FiguresAsync(pack, data).ConfigureAwait(false)) };
        var writer = new PdfWriter(fonts);
        foreach (var (project, i) in projects.Select((project, i) => (project, i)))
        {
            var form = ObjectiveForm.For(project.Details, project.Unit, project.FiscalYear.Template, stamp: pack.Stamp);
            using var file = new MemoryStream();
            writer.Write([new GridLayout(form)], file, new DocumentProperties(form.Title, project.Unit.Name, pack.SealedAt));
            files.Add(new($"{i + 1:000}_{DocumentFileName.For(project, writer.Extension, pack.Through)}", false, file.ToArray()));
        }
        return files;
    }

    private static async Task<byte[]> FiguresAsync(SealedPack pack, PackData data)
    {
        using var file = new MemoryStream();
        await ListWriter.WriteAsync(FiguresList.Title, FiguresList.Columns(MoneyUnit.TenThousandYuan), data.Figures.ToAsyncEnumerable(), file,
            new DocumentProperties(FiguresList.Title, pack.Unit.Name, pack.SealedAt, pack.Stamp)).ConfigureAwait(false);
        return file.ToArray();
    }
}
