using BudgetPerformance.Documents.Writers;
using BudgetPerformance.Documents.Writers.Excel;
using BudgetPerformance.Domain;
using ClosedXML.Excel;

namespace BudgetPerformance.Documents.Templates;

/// <summary>The first sheet of a template: how it is filled in and handed back.</summary>
internal static class HowToFillIn
{
    public const string SheetName = "填写说明";
    private const double Width = 80;
    private const double LineHeight = 18;
    private const double CharactersInLine = 38;

    public static void Write(IXLWorksheet sheet, IReadOnlyList<TemplateSheet> sheets, IReadOnlyList<string> remarks)
    {
        sheet.ShowGridLines = false;
        sheet.Column(1).Width = Width;
        var row = 0;
        Line($"{string.Join('、', sheets.Select(sheet => sheet.Identity.Year).Distinct().Order())} 年绩效目标表 Excel 填报说明", 16, bold: true);
        foreach (var remark in remarks) Line(remark, 11, colour: "#9C0006");
        foreach (var line in Instructions(Amounts([.. sheets.Select(sheet => sheet.Template.MoneyUnit).Distinct()]))) Line(line, 11);
        sheet.PageSetup.PaperSize = XLPaperSize.A4Paper;
        sheet.PageSetup.FitToPages(1, 0);
        sheet.Protect();

        void Line(string text, double size, bool bold = false, string? colour = null)
        {
            var cell = sheet.Cell(++row, 1).SetValue(XmlText.Legal(text));
            cell.Style.Alignment.WrapText = true;
            cell.Style.Alignment.Vertical = XLAlignmentVerticalValues.Center;
            cell.Style.Font.FontName = ExcelStyles.FontName;
            cell.Style.Font.FontSize = size;
            cell.Style.Font.Bold = bold;
            if (colour is not null) cell.Style.Font.FontColor = XLColor.FromHtml(colour);
            sheet.Row(row).Height = 8 + size / 11 * LineHeight * WrappedText.Lines(text, CharactersInLine);
        }
    }

    private static string Amounts(IReadOnlyList<MoneyUnit> units) => units is [var unit]
        ? $"金额单位是{unit.Chinese()}，最多 {Money.DecimalsIn(unit)} 位小数，不要写单位"
        : $"金额单位写在每张表的右上角（{string.Join('，', units.Select(unit => $"{unit.Chinese()}最多 {Money.DecimalsIn(unit)} 位小数"))}），数字后面不要写单位";

    private static IEnumerable<string> Instructions(string amounts) =>
    [
        "一、每张表是一个项目，样子与正式的《绩效目标表》相同。浅黄色的格子可以填写，其余的格子已经锁定（没有设密码，一般不需要取消保护）。",
        "二、留空的格子表示不改：系统里原来有的内容会保留。要清空原来的内容，请在格子里填“清空”两个字。",
        $"三、{amounts}；预算数应等于财政资金与其他资金之和。资金支出计划填到该时点为止的累计百分比，填 0 到 100 的数字，不要写 %。",
        "四、一级指标、二级指标从下拉列表里选，先选一级，再选二级。指标值原样填写，例如 ≥95%、≤30天、2020年12月底前。",
        "五、增加指标：填在后面的空行里，空行不够时可以先上传一次再下载。删去一条指标：在它的三级指标里填“清空”。一个格子里换行请按 Alt+Enter。",
        "六、新增项目：填“新项目”表；还要再加，就把“新项目”表复制一张。工作表可以改名，不需要的可以删去；请不要插入、删除或移动行和列。",
        "七、填好以后保存为 .xlsx，在系统的“Excel 填报”页面上传。系统先逐格核对，列出新增、修改和有问题的地方，您确认之后才会保存；导入之后还可以整批撤销。",
        "八、下载之后别人在系统里改过同一个项目，不会互相覆盖：系统会把两边的改动合在一起，只有同一格两边改得不一样时才请您选择。",
    ];
}
