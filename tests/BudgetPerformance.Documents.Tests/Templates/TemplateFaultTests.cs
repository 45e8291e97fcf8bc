using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Objectives;
using BudgetPerformance.Domain.Projects;
using BudgetPerformance.Domain.Review;
using BudgetPerformance.Domain.Templates;
using BudgetPerformance.Testing;

namespace BudgetPerformance.Documents.Tests.Templates;

/// <summary>Workbooks that are refused, each for one reason, with the sentence and the cell that the person is told.</summary>
public sealed class TemplateFaultTests
{
    private const string Sheet = HandedOut.Sheet, Blank = HandedOut.BlankSheet;
    private static readonly string Name201 = new('名', 201);

    private static readonly Dictionary<string, (Action<HandedOut> Fault, Rule Rule, string Address, string Sentence)> Faults = new()
    {
        ["an amount in words"] = (w => w.Text("D4", "五万"), TemplateRules.FieldReadable, "D4", "请用 0 到 9 填写，不要用中文数字，例如把“二十”写成 20。"),
        ["an amount with its unit"] = (w => w.Text("D4", "5万元"), TemplateRules.FieldReadable, "D4", "请只填数字，不要写单位或符号，例如 10.50。"),
        ["an amount with a currency sign"] = (w => w.Text("H4", "￥5"), TemplateRules.FieldReadable, "H4", "请只填数字，不要写单位或符号，例如 10.50。"),
        ["an amount below nothing"] = (w => w.Number("D4", "-5"), TemplateRules.FieldReadable, "D4", "不能填负数，请去掉负号。"),
        ["an amount of five decimals"] = (w => w.Number("D4", "5.00005"), TemplateRules.FieldReadable, "D4", "最多填 4 位小数，请改短；系统不会自动四舍五入。"),
        ["a third"] = (w => w.Formula("H4", "1.66666666666667"), TemplateRules.FieldReadable, "H4", "最多填 4 位小数，请改短；系统不会自动四舍五入。"),
        ["an amount too large"] = (w => w.Number("K4", "100000000"), TemplateRules.FieldReadable, "K4", "不能大于 99,999,999.9999。"),
        ["an amount in scientific notation"] = (w => w.Text("K4", "1e3"), TemplateRules.FieldReadable, "K4", "请把数字完整写出，不要用科学记数法。"),
        ["an amount with a space inside"] = (w => w.Text("D4", "5 000"), TemplateRules.FieldReadable, "D4", "数字中间不要有空格。"),
        ["an amount with a full stop of Chinese"] = (w => w.Text("D4", "5。5"), TemplateRules.FieldReadable, "D4", "小数点请用“.”，不要用句号，例如 10.50。"),
        ["an amount with a plus"] = (w => w.Text("D4", "+5"), TemplateRules.FieldReadable, "D4", "正数前面不用写“+”，请去掉。"),
        ["an amount with zeros in front"] = (w => w.Text("D4", "005"), TemplateRules.FieldReadable, "D4", "数字前面不要多写 0。"),
        ["an amount that begins with a point"] = (w => w.Text("K4", ".5"), TemplateRules.FieldReadable, "K4", "小数点前后都要有数字，例如 0.50。"),
        ["an amount with commas anywhere"] = (w => w.Text("K4", "5,0"), TemplateRules.FieldReadable, "K4", "逗号只用来隔开千位，例如 5,000.00；小数点请用“.”。"),
        ["an amount that is a remark"] = (w => w.Text("K4", "同上"), TemplateRules.FieldReadable, "K4", "请填数字，例如 10.50。"),
        ["an amount with something invisible"] = (w => w.Text("D4", "5\u200B"), TemplateRules.FieldReadable, "D4", "数字里有看不见的字符，请删掉后重新输入。"),
        ["an amount of a hundred digits"] = (w => w.Text("D4", new('9', 100)), TemplateRules.FieldReadable, "D4", "内容太长，请填一个不大于 99,999,999.9999 的数字。"),
        ["an amount that is a day"] = (w => w.Number("D4", "43831", 14), TemplateRules.NotADay, "D4", "单元格是日期格式（2020-01-01），看不出原来填的是什么；请把单元格格式设为“数值”后重新填写。"),
        ["an amount that is an error"] = (w => w.Error("D4", "#REF!"), TemplateRules.CellReadable, "D4", "单元格是错误值 #REF!，请改正。"),
        ["an amount divided by nothing"] = (w => w.Error("K4", "#DIV/0!"), TemplateRules.CellReadable, "K4", "单元格是错误值 #DIV/0!，请改正。"),
        ["a formula that was never calculated"] = (w => w.Formula("D4", null), TemplateRules.CellReadable, "D4", "公式还没有算出结果，请在 Excel 或 WPS 中打开并保存后再上传。"),
        ["a percentage above a hundred"] = (w => w.Number("J7", "100.01"), TemplateRules.FieldReadable, "J7", "不能大于 100。"),
        ["a percentage below nothing"] = (w => w.Number("C7", "-1"), TemplateRules.FieldReadable, "C7", "不能填负数，请去掉负号。"),
        ["a percentage of three decimals"] = (w => w.Number("E7", "33.333"), TemplateRules.FieldReadable, "E7", "最多填 2 位小数，请改短；系统不会自动四舍五入。"),
        ["a percentage with its sign"] = (w => w.Text("E7", "40%"), TemplateRules.FieldReadable, "E7", "请只填数字，不要写单位或符号，例如 10.50。"),
        ["a percentage in words"] = (w => w.Text("H7", "七十"), TemplateRules.FieldReadable, "H7", "请用 0 到 9 填写，不要用中文数字，例如把“二十”写成 20。"),
        ["a percentage that is a day"] = (w => w.Number("C7", "43900", 14), TemplateRules.NotADay, "C7", "单元格是日期格式（2020-03-10），看不出原来填的是什么；请把单元格格式设为“数值”后重新填写。"),
        ["a percentage of a percentage"] = (w => w.Number("J7", "10", 9), TemplateRules.FieldReadable, "J7", "不能大于 100。"),
        ["a percentage that is an error"] = (w => w.Error("H7", "#VALUE!"), TemplateRules.CellReadable, "H7", "单元格是错误值 #VALUE!，请改正。"),
        ["a code too long"] = (w => w.Text("C3", new('1', 51)), TemplateRules.FieldReadable, "C3", "最多填 50 个字，现有 51 个字，请删去 1 个字。"),
        ["a code of two lines"] = (w => w.Text("C3", "287-0101\n0001"), TemplateRules.FieldReadable, "C3", "这里只能填一行，请去掉换行。"),
        ["a code with something invisible"] = (w => w.Text("C3", "287\u200B002"), TemplateRules.FieldReadable, "C3", "第 4 个字是看不见的字符，请把前后文字删掉后重新输入。"),
        ["a code of eighteen digits"] = (w => w.Number("C3", "287002010100012345"), TemplateRules.DigitsKept, "C3", TemplateRules.DigitsKept.Text),
        ["a code that is a day"] = (w => w.Number("C3", "43831", 14), TemplateRules.NotADay, "C3", "单元格是日期格式（2020-01-01），看不出原来填的是什么；请把单元格格式设为“文本”后重新填写。"),
        ["a code somebody else has"] = (w => { w.Codes["287-9"] = new(9, "调研经费"); w.Text("C3", "287-9"); }, ProjectRules.CodeUnique, "C3", "本单位本年度的项目“调研经费”已经用了这个编码；要修改那个项目，请下载它的模板填写，否则请改成别的编码。"),
        ["a name too long"] = (w => w.Text("I3", Name201), TemplateRules.FieldReadable, "I3", "最多填 200 个字，现有 201 个字，请删去 1 个字。"),
        ["a name of two lines"] = (w => w.Text("I3", "走访\n慰问"), TemplateRules.FieldReadable, "I3", "这里只能填一行，请去掉换行。"),
        ["a name that turns the text around"] = (w => w.Text("I3", "走访\u202E慰问"), TemplateRules.FieldReadable, "I3", "第 3 个字是看不见的字符，请把前后文字删掉后重新输入。"),
        ["a name cleared"] = (w => w.Text("I3", "清空"), TemplateRules.NameKept, "I3", TemplateRules.NameKept.Text),
        ["a purpose too long"] = (w => w.Text("C5", new('用', 4001)), TemplateRules.FieldReadable, "C5", "最多填 4000 个字，现有 4001 个字，请删去 1 个字。"),
        ["a purpose of the wrong encoding"] = (w => w.Text("C5", "走访\uFFFD慰问"), TemplateRules.FieldReadable, "C5", "第 3 个字无法识别，可能是文字编码不对，请删掉后重新输入。"),
        ["a purpose that is an error"] = (w => w.Error("C5", "#N/A"), TemplateRules.CellReadable, "C5", "单元格是错误值 #N/A，请改正。"),
        ["objectives too long"] = (w => w.Text("C8", new('目', 4001)), TemplateRules.FieldReadable, "C8", "最多填 4000 个字，现有 4001 个字，请删去 1 个字。"),
        ["objectives with a stack of marks"] = (w => w.Text("C8", "目" + new string('\u0301', 20)), TemplateRules.FieldReadable, "C8", "第 10 个字处的附加符号太多，请删掉后重新输入。"),
        ["a first tier too long"] = (w => w.Text("A10", new('一', 51)), TemplateRules.FieldReadable, "A10", "最多填 50 个字，现有 51 个字，请删去 1 个字。"),
        ["a second tier of two lines"] = (w => w.Text("C10", "数量\n指标"), TemplateRules.FieldReadable, "C10", "这里只能填一行，请去掉换行。"),
        ["an indicator's name too long"] = (w => w.Text("E10", Name201), TemplateRules.FieldReadable, "E10", "最多填 200 个字，现有 201 个字，请删去 1 个字。"),
        ["a description too long"] = (w => w.Text("G11", new('述', 501)), TemplateRules.FieldReadable, "G11", "最多填 500 个字，现有 501 个字，请删去 1 个字。"),
        ["a target too long"] = (w => w.Text("I12", new('值', 201)), TemplateRules.FieldReadable, "I12", "最多填 200 个字，现有 201 个字，请删去 1 个字。"),
        ["a target that became a day"] = (w => w.Number("I12", "43983", 57), TemplateRules.NotADay, "I12", "单元格是日期格式（2020-06-01），看不出原来填的是什么；请把单元格格式设为“文本”后重新填写。"),
        ["a basis too long"] = (w => w.Text("K10", new('据', 201)), TemplateRules.FieldReadable, "K10", "最多填 200 个字，现有 201 个字，请删去 1 个字。"),
        ["a new indicator's target that is an error"] = (w => { w.Text("E13", "新指标"); w.Error("I13", "#NAME?"); }, TemplateRules.CellReadable, "I13", "单元格是错误值 #NAME?，请改正。"),
        ["a label written over"] = (w => w.Text("A3", "编码"), TemplateRules.LabelsKept, "A3", "这里是固定的文字“项目编码”，现在是“编码”，可能填错了位置；请改回“项目编码”。"),
        ["a label deleted"] = (w => w.Clear("A8"), TemplateRules.LabelsKept, "A8", "这里是固定的文字“绩效目标”，现在是“”，可能填错了位置；请改回“绩效目标”。"),
        ["a checkpoint written over"] = (w => w.Text("C6", "1月底"), TemplateRules.LabelsKept, "C6", "这里是固定的文字“3月底”，现在是“1月底”，可能填错了位置；请改回“3月底”。"),
        ["a heading written over"] = (w => w.Text("I9", "目标值"), TemplateRules.LabelsKept, "I9", "这里是固定的文字“指标值”，现在是“目标值”，可能填错了位置；请改回“指标值”。"),
        ["the purpose's row deleted"] = (w => w.RemoveRow(5), TemplateRules.RowsKept, "", "“资金用途”所在的行不见了；请重新下载模板，把填好的内容粘贴过去再上传。"),
        ["the plan's row deleted"] = (w => w.RemoveRow(7), TemplateRules.RowsKept, "", "“资金支出计划”所在的行不见了；请重新下载模板，把填好的内容粘贴过去再上传。"),
        ["the code's row twice"] = (w => w.InsertRow(4, copied: true), TemplateRules.RowsOnce, "C4", "“项目编码”这一行出现了两次，请删去多余的一行。"),
        ["the purpose's hidden key written by hand"] = (w => w.Text("N5", "C:Indicators[１].Name"), TemplateRules.RowsKept, "", "“资金用途”所在的行不见了；请重新下载模板，把填好的内容粘贴过去再上传。"),
        ["a column inserted"] = (w => w.InsertColumn(3), TemplateRules.ColumnsKept, "", TemplateRules.ColumnsKept.Text),
        ["another edition"] = (w => w.Mark("预算绩效填报模板/7/2020/287002/0/1"), TemplateRules.EditionKnown, "", TemplateRules.EditionKnown.Text),
        ["the mark deleted"] = (w => w.Clear("N1"), TemplateRules.IdentityKept, "", TemplateRules.IdentityKept.Text),
        ["the mark mangled"] = (w => w.Mark("预算绩效填报模板/1/2020/287002/甲/1"), TemplateRules.IdentityKept, "", TemplateRules.IdentityKept.Text),
        ["a version that never was"] = (w => w.Mark("预算绩效填报模板/1/2020/287002/0/99"), TemplateRules.IdentityKept, "", TemplateRules.IdentityKept.Text),
        ["the mark of another unit"] = (w => w.Mark("预算绩效填报模板/1/2020/287003//0", Blank).Text("I3", "新", Blank), TemplateRules.UnitKnown, "", TemplateRules.UnitKnown.Text),
        ["a project of nobody"] = (w => w.Mark("预算绩效填报模板/1/2020/287002/77/1"), TemplateRules.ProjectKnown, "", TemplateRules.ProjectKnown.Text),
        ["a year of nobody"] = (w => w.Mark("预算绩效填报模板/1/1999/287002//0", Blank).Text("I3", "新", Blank), TemplateRules.YearKnown, "", TemplateRules.YearKnown.Text),
        ["a project under review"] = (w => { w.Project.Submit(Given.Preparer(), Given.Morning); w.Text("C5", "改"); }, ReviewRules.OnlyWhileOpen, "", ReviewRules.OnlyWhileOpen.Text),
        ["a closed year"] = (w => { w.Project.FiscalYear.Close(); w.Text("C5", "改"); }, ReviewRules.YearOpen, "", ReviewRules.YearOpen.Text),
        ["handed in by a reviewer"] = (w => { w.Actor = Given.Reviewer(); w.Text("C5", "改"); }, ReviewRules.PreparerOnly, "", ReviewRules.PreparerOnly.Text),
        ["the year's form exchanged since"] = (w => w.Text("N7", "C:Plan[0]|E:Plan[1]|H:Plan[2]"), TemplateRules.FormSame, "", TemplateRules.FormSame.Text),
        ["a project on two sheets"] = (w => w.Copy("副本"), TemplateRules.SheetOnce, "", "工作表“走访慰问经费”、工作表“副本”是同一个项目，请只留下一处。"),
        ["a new project without a name"] = (w => w.Text("C5", "用途", Blank), TemplateRules.FieldReadable, "I3", ProjectRules.NameGiven.Text),
        ["two new projects of one code"] = (w => w.Text("I3", "甲", Blank).Text("C3", "287-7", Blank).Copy("再一张", Blank).Text("I3", "乙", "再一张"), ProjectRules.CodeUnique, "C3", "工作表“新项目”、工作表“再一张”用了同一个项目编码，请改成不同的编码。"),
        ["a new project of a known code"] = (w => { w.Codes["287-9"] = new(9, "调研经费"); w.Text("I3", "甲", Blank).Text("C3", "287-9", Blank); }, ProjectRules.CodeUnique, "C3", "本单位本年度的项目“调研经费”已经用了这个编码；要修改那个项目，请下载它的模板填写，否则请改成别的编码。"),
        ["four hundred and one indicators"] = (w => { for (var row = 13; row < 411; row++) w.Text($"E{row}", $"指标{row}").Text($"I{row}", "≥1个").Text($"A{row}", "产出指标"); }, IndicatorRules.NotTooMany, "E410", IndicatorRules.NotTooMany.Text),
    };

    public static TheoryData<string> Names => [.. Faults.Keys];

    [Theory, MemberData(nameof(Names))]
    public void Each_fault_is_told_with_its_sentence_and_its_cell(string name)
    {
        var (fault, rule, address, sentence) = Faults[name];
        var workbook = new HandedOut();
        fault(workbook);
        var checks = workbook.Checked().Where(check => check.Verdict == SheetVerdict.Wrong).ToList();
        Assert.NotEmpty(checks);
        Assert.All(checks, check => Assert.Contains(new CellProblem(rule.Code, address, sentence, Blocks: true), check.Problems));
        Assert.All(checks.SelectMany(check => check.Problems).Where(problem => problem.Blocks), problem => Assert.Equal(rule.Code, problem.Rule));
    }

    [Fact]
    public void There_are_as_many_faults_as_promised() => Assert.InRange(Faults.Count, 60, 200);
}
