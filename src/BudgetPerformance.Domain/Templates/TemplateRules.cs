namespace BudgetPerformance.Domain.Templates;

/// <summary>The rules of filling in templates and handing them back.</summary>
public static class TemplateRules
{
    public static readonly Rule IsTemplate = new("模板-1", "文件里没有本系统的填报模板；请先下载模板，填好后再上传。");
    public static readonly Rule NotTooMany = new("模板-2", "一个文件最多 200 张表，请分成几个文件上传。");
    public static readonly Rule EditionKnown = new("模板-3", "这张表是另一个版本的模板，不能读取；请重新下载模板，把填好的内容粘贴过去再上传。");
    public static readonly Rule IdentityKept = new("模板-4", "这张表隐藏的标识被删去或改动，不知道是哪个项目；请重新下载模板，把填好的内容粘贴过去再上传。");
    public static readonly Rule LabelsKept = new("模板-5", "模板里固定的文字被改动，可能填错了位置；请改回原来的文字。");
    public static readonly Rule RowsKept = new("模板-6", "模板里有一行不见了；请重新下载模板，把填好的内容粘贴过去再上传。");
    public static readonly Rule ColumnsKept = new("模板-7", "模板里插入或删去了列；请撤销后再上传，或重新下载模板填写。");
    public static readonly Rule SheetOnce = new("模板-8", "同一个项目有不止一张表，请只留下一张。");
    public static readonly Rule RowsOnce = new("模板-9", "模板里同一行出现了两次，请删去多余的一行。");
    public static readonly Rule RowInserted = new("模板-10", "插入的这一行按新增的指标读取。", Severity.Warn);
    public static readonly Rule RowRemoved = new("模板-11", "有一条指标不在表里，按没有改动处理；确实要删去这条指标，请保留它的行、在三级指标里填“清空”。", Severity.Warn);
    public static readonly Rule RowHidden = new("模板-12", "这一行在表里是隐藏的，也一并读取了。", Severity.Warn);
    public static readonly Rule OutsideIgnored = new("模板-13", "表格以外的内容没有读取。", Severity.Warn);
    public static readonly Rule CellReadable = new("模板-14", "单元格的内容不能读取，请直接填写结果。");
    public static readonly Rule NotADay = new("模板-15", "单元格是日期格式，看不出原来填的是什么；请把单元格格式设为“文本”（金额和百分比设为“数值”）后重新填写。");
    public static readonly Rule DigitsKept = new("模板-16", "超过 15 位的数字在 Excel 里会丢失末尾几位；请把单元格格式设为“文本”后重新填写。");
    public static readonly Rule FormulaTaken = new("模板-17", "单元格是公式，按文件中保存的结果读取，请核对。", Severity.Warn);
    public static readonly Rule PercentTaken = new("模板-18", "单元格是百分数格式，按显示的百分数读取，请核对。", Severity.Warn);
    public static readonly Rule FieldReadable = new("模板-19", "填写的内容不能保存，请按提示修改。");
    public static readonly Rule NameKept = new("模板-20", "项目名称不能清空。");
    public static readonly Rule ProjectKnown = new("模板-21", "系统中没有这个项目，或者它不在您可以填报的单位之内。");
    public static readonly Rule UnitKnown = new("模板-22", "系统中没有这个单位，或者您不能为它填报。");
    public static readonly Rule YearKnown = new("模板-23", "系统中没有这个预算年度。");
    public static readonly Rule FormSame = new("模板-24", "本年度的表样在下载之后换过；请重新下载模板，把填好的内容粘贴过去再上传。");
    public static readonly Rule OnlyPending = new("模板-25", "这次上传已经导入、撤销或放弃，不能再改动。");
    public static readonly Rule SomethingChosen = new("模板-26", "请至少勾选一张新增或有修改的表。");
    public static readonly Rule ConflictsDecided = new("模板-27", "还有两边都改过的内容没有选定，请逐项选择用哪一份。");
    public static readonly Rule LatestSeen = new("模板-28", "您看过核对结果之后又有人改过其中的项目，请看过下面的最新结果再导入。");
    public static readonly Rule OnlyImported = new("模板-29", "只有已经导入的可以撤销。");
    public static readonly Rule UntouchedSince = new("模板-30", "导入之后又有变动，不能撤销；请到项目里逐项修改。");
    public static readonly Rule SomethingFilledIn = new("模板-31", "文件里只有空白的模板，什么都没有填；请填好以后再上传。");
}
