using BudgetPerformance.Documents.Templates;
using BudgetPerformance.Documents.Tests.Reading;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Templates;

namespace BudgetPerformance.Documents.Tests.Templates;

public sealed class TemplateReaderTests
{
    [Fact]
    public void A_workbook_without_a_template_is_refused() => Refused(TemplateRules.IsTemplate, Package.Of(Package.Row(1, "项目编码", "项目名称")).Bytes());

    [Fact]
    public void Text_is_refused() => Refused(UploadRules.KnownType, "项目编码,项目名称"u8.ToArray());

    [Fact]
    public void More_than_two_hundred_forms_are_refused()
    {
        var workbook = new HandedOut();
        for (var i = 1; i < TemplateReader.MaxSheets; i++) workbook.Copy($"第{i}张", HandedOut.BlankSheet);
        Refused(TemplateRules.NotTooMany, workbook.Bytes());
    }

    [Fact]
    public void Sheets_of_somebody_else_are_left_out_and_told()
    {
        var read = TemplateReader.Read(new HandedOut().Clear("N1").Text("A1", "草稿").Bytes());
        Assert.Equal([TemplateRules.IdentityKept.Code], read.Sheets[0].Problems.Select(problem => problem.Rule));
        Assert.Empty(read.Notes);
        var other = new HandedOut();
        for (var row = 1; row < 40; row++) other.Clear($"N{row}");
        Assert.Equal(["工作表“走访慰问经费”不是填报模板，没有读取。"], TemplateReader.Read(other.Bytes()).Notes);
    }

    private static void Refused(Rule rule, byte[] file) => Assert.Equal(rule, Assert.Throws<RuleBroken>(() => TemplateReader.Read(file)).Rule);
}
