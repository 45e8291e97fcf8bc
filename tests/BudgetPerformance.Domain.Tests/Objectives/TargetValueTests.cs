using System.Globalization;
using BudgetPerformance.Domain.Objectives;
using CsCheck;
using static BudgetPerformance.Domain.Objectives.TargetKind;
using static BudgetPerformance.Domain.Objectives.TargetOperator;

namespace BudgetPerformance.Domain.Tests.Objectives;

public sealed class TargetValueTests
{
    private const string Explained = "说明文字";
    private const string NoUnit = "没有写计量单位";

    /// <summary>The examples of the grammar: those of the 2020 document first, then other bureaus' published tables; the numbers are the reference's.</summary>
    public static TheoryData<int, string, TargetKind, TargetOperator?, string?, string?, string?, string[]> Examples => new()
    {
        { 1, "≥100落实帮扶资金的比例", Quantitative, AtLeast, "100", null, "落实帮扶资金的比例", [NoUnit, Explained] },
        { 2, "≥100青少年工作满意度", Quantitative, AtLeast, "100", null, "青少年工作满意度", [NoUnit, Explained] },
        { 3, "≥100实际完成工作量", Quantitative, AtLeast, "100", null, "实际完成工作量", [NoUnit, Explained] },
        { 4, "≥100老干部对组织活动满意率", Quantitative, AtLeast, "100", null, "老干部对组织活动满意率", [NoUnit, Explained] },
        { 5, "≥100老干部满意度", Quantitative, AtLeast, "100", null, "老干部满意度", [NoUnit, Explained] },
        { 6, "≥100特困离退休干部帮扶率", Quantitative, AtLeast, "100", null, "特困离退休干部帮扶率", [NoUnit, Explained] },
        { 7, "63人", Quantitative, Equal, "63", "人", null, [] },
        { 8, "100%", Quantitative, Equal, "100", "%", null, [] },
        { 9, "2021年1月-12月", Period, null, null, null, null, [] },
        { 10, "12月底到位", Deadline, null, null, null, "到位", [] },
        { 11, "严格按照预算标准1000元/人给补助对象兑付补助", Qualitative, null, null, null, "严格按照预算标准1000元/人给补助对象兑付补助", [] },
        { 12, "长期", Qualitative, null, null, null, "长期", [] },
        { 13, "≥90%", Quantitative, AtLeast, "90", "%", null, [] },
        { 14, "≥50个", Quantitative, AtLeast, "50", "个", null, [] },
        { 15, "≥100百分比", Quantitative, AtLeast, "100", "%", null, ["单位写作“百分比”"] },
        { 16, "严格执行相关制度规定", Qualitative, null, null, null, "严格执行相关制度规定", [] },
        { 17, "在项目计划完成时间内完成", Qualitative, null, null, null, "在项目计划完成时间内完成", ["没有写明时间"] },
        { 18, "≤90万元", Quantitative, AtMost, "90", "万元", null, [] },
        { 19, "效果明显", Qualitative, null, null, null, "效果明显", [] },
        { 20, "= / 100 / %", Quantitative, Equal, "100", "%", null, [] },
        { 21, "≤ / 30 / 万元", Quantitative, AtMost, "30", "万元", null, [] },
        { 22, "≥ / 1 / 人/年", Quantitative, AtLeast, "1", "人/年", null, [] },
        { 23, "= / 11 / 个", Quantitative, Equal, "11", "个", null, [] },
        { 24, "年度预算220万元", Quantitative, Equal, "220", "万元", null, [] },
        { 25, "全年围绕中心工作，先后举办有影响力的活动5场；组织宣讲进社区、进学校、进农村", Qualitative, null, null, null, "全年围绕中心工作，先后举办有影响力的活动5场；组织宣讲进社区、进学校、进农村", ["内容是一段文字"] },
        { 26, "280人次", Quantitative, Equal, "280", "人次", null, [] },
        { 26, "6次", Quantitative, Equal, "6", "次", null, [] },
        { 26, "70%", Quantitative, Equal, "70", "%", null, [] },
        { 26, "220", Quantitative, Equal, "220", null, null, [NoUnit] },
        { 27, "≥95%", Quantitative, AtLeast, "95", "%", null, [] },
        { 28, "≥80次", Quantitative, AtLeast, "80", "次", null, [] },
        { 28, "≥14人", Quantitative, AtLeast, "14", "人", null, [] },
        { 28, "≥4次", Quantitative, AtLeast, "4", "次", null, [] },
        { 28, "≥930人", Quantitative, AtLeast, "930", "人", null, [] },
        { 29, "≥100% (工作完成及时率)", Quantitative, AtLeast, "100", "%", "工作完成及时率", [] },
        { 30, "=100.00(%)", Quantitative, Equal, "100.00", "%", null, [] },
        { 31, "≥90.00(%)", Quantitative, AtLeast, "90.00", "%", null, [] },
        { 32, "合理", Qualitative, null, null, null, "合理", [] },
        { 32, "提高", Qualitative, null, null, null, "提高", [] },
        { 32, "降低", Qualitative, null, null, null, "降低", [] },
        { 33, "≥266米", Quantitative, AtLeast, "266", "米", null, [] },
        { 33, "≥50厘米", Quantitative, AtLeast, "50", "厘米", null, [] },
        { 34, "20万元", Quantitative, Equal, "20", "万元", null, [] },
        { 35, "显著提升", Qualitative, null, null, null, "显著提升", [] },
        { 36, "0", Quantitative, Equal, "0", null, null, [NoUnit] },
        { 36, "0起", Quantitative, Equal, "0", "起", null, [] },
        { 37, "高", Qualitative, null, null, null, "高", [] },
        { 38, "﹦ / 72890 / 元", Quantitative, Equal, "72890", "元", null, [] },
        { 38, "﹦72890元", Quantitative, Equal, "72890", "元", null, [] },
        { 39, "不超预算", Qualitative, AtMost, null, null, "不超预算", ["没有写明预算金额"] },
        { 40, "2280次", Quantitative, Equal, "2280", "次", null, ["≥280次"] },
        { 40, "292%", Quantitative, Equal, "292", "%", null, ["≥92%"] },
        { 40, ">92%", Quantitative, MoreThan, "92", "%", null, ["请写“≥”"] },
        { 41, "2370人", Quantitative, Equal, "2370", "人", null, ["≥370人"] },
        { 41, "35万元", Quantitative, Equal, "35", "万元", null, [] },
        { 42, "2021年12月完成", Deadline, null, null, null, "完成", [] },
        { 43, "改善学校的办学条件", Qualitative, null, null, null, "改善学校的办学条件", [] },
        { 44, "优100% 良90% 中85% 差85%", Banded, null, null, null, null, [] },
        { 45, "≤10次", Quantitative, AtMost, "10", "次", null, [] },
        { 45, "≤5% (结余率)", Quantitative, AtMost, "5", "%", "结余率", [] },
        { 46, "±10% (成本控制率)", Quantitative, Within, "10", "%", "成本控制率", [] },
        { 47, "100万", Quantitative, Equal, "100", "万元", null, ["“万”后面没有写单位"] },
        { 48, "88", Quantitative, Equal, "88", null, null, [NoUnit] },
        { 48, "100", Quantitative, Equal, "100", null, null, [NoUnit] },
        { 49, "人均 **元/人·月", Quantitative, Equal, null, "元/人·月", null, ["占位符"] },
        { 49, "≥**人次", Quantitative, AtLeast, null, "人次", null, ["占位符"] },
        { 49, "**元/人·月", Quantitative, Equal, null, "元/人·月", null, ["占位符"] },
        { 50, "1", Quantitative, Equal, "1", null, null, [NoUnit] },
    };

    [Theory]
    [MemberData(nameof(Examples))]
    public void Targets_of_real_tables_are_understood(int row, string raw, TargetKind kind, TargetOperator? comparison, string? number, string? unit, string? tail, string[] doubts)
    {
        var target = TargetValue.Read(raw);
        Assert.True(row is >= 1 and <= 50);
        Assert.Equal(raw, target.Raw);
        Assert.Equal((kind, comparison, unit, tail), (target.Kind, target.Operator, target.Unit, target.Tail));
        Assert.Equal(number, target.Number?.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(doubts.Length, target.Doubts.Count);
        Assert.All(doubts.Zip(target.Doubts), pair => Assert.Contains(pair.First, pair.Second, StringComparison.Ordinal));
        Assert.All(target.Doubts, doubt => Assert.EndsWith("。", doubt, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_row_of_the_reference_has_an_example() =>
        Assert.Equal(Enumerable.Range(1, 50), Examples.Select(row => row.Data.Item1).Distinct());

    [Theory]
    [InlineData("≥100落实帮扶资金的比例", "不低于 100（未写单位）；说明：落实帮扶资金的比例")]
    [InlineData("63人", "等于 63 人（未写比较符号）")]
    [InlineData("＞92％", "大于 92%")]
    [InlineData("年度预算220万元", "年度预算：等于 220 万元（未写比较符号）")]
    [InlineData("80%-90%", "80% 至 90%")]
    [InlineData("±10%", "上下浮动不超过 10%")]
    [InlineData("12月底到位", "12月底前完成；说明：到位")]
    [InlineData("2020年12月31日前", "2020年12月31日前完成")]
    [InlineData("2021年1月-12月", "2021年1月至2021年12月")]
    [InlineData("优100% 良90% 中85% 差85%", "优 100%，良 90%，中 85%，差低于 85%")]
    [InlineData("12个乡镇", "等于 12 个乡镇（未写比较符号）")]
    [InlineData("≥**人次", "不低于（待填数字）人次")]
    [InlineData("不超预算", "不超过预算（未写金额）")]
    [InlineData("效果明显", "定性指标，按文字评价")]
    [InlineData("", "")]
    public void The_meaning_says_how_it_was_understood(string raw, string meaning) => Assert.Equal(meaning, TargetValue.Read(raw).Meaning);

    [Theory]
    [InlineData("90%以上", AtLeast, "90", "%")]
    [InlineData("达到95%以上", AtLeast, "95", "%")]
    [InlineData("群众满意度达到95%以上", AtLeast, "95", "%")]
    [InlineData("90％（含）以上", AtLeast, "90", "%")]
    [InlineData("不低于 90 %", AtLeast, "90", "%")]
    [InlineData("不少于：60人次", AtLeast, "60", "人次")]
    [InlineData(">=95%", AtLeast, "95", "%")]
    [InlineData("＞＝95％", AtLeast, "95", "%")]
    [InlineData("> = 95%", AtLeast, "95", "%")]
    [InlineData("=>95%", AtLeast, "95", "%")]
    [InlineData("≧95%", AtLeast, "95", "%")]
    [InlineData("⩾95%", AtLeast, "95", "%")]
    [InlineData("&ge;95%", AtLeast, "95", "%")]
    [InlineData("&gt;=95%", AtLeast, "95", "%")]
    [InlineData("&#8805;95%", AtLeast, "95", "%")]
    [InlineData("百分之90", Equal, "90", "%")]
    [InlineData("≥９５％", AtLeast, "95", "%")]
    [InlineData("≤1,000.50元", AtMost, "1000.50", "元")]
    [InlineData("20万元以内", AtMost, "20", "万元")]
    [InlineData("控制在20万元以内", AtMost, "20", "万元")]
    [InlineData("不超过预算20万元", AtMost, "20", "万元")]
    [InlineData("15天内", AtMost, "15", "天")]
    [InlineData("5个工作日内", AtMost, "5", "个工作日")]
    [InlineData("&lt;5次", LessThan, "5", "次")]
    [InlineData("低于5‰", LessThan, "5", "‰")]
    [InlineData("等于3", Equal, "3", null)]
    [InlineData("60（人次）", Equal, "60", "人次")]
    [InlineData("60人（次）", Equal, "60", "人次")]
    [InlineData("1.5万人次", Equal, "1.5", "万人次")]
    [InlineData("500元/人·月", Equal, "500", "元/人·月")]
    [InlineData("500元/人/月", Equal, "500", "元/人/月")]
    [InlineData("≥1200㎡", AtLeast, "1200", "平方米")]
    [InlineData("满意度≥95%", AtLeast, "95", "%")]
    [InlineData("每年4次", Equal, "4", "次")]
    [InlineData("安全事故为0起", Equal, "0", "起")]
    [InlineData("-5%", Equal, "-5", "%")]
    [InlineData("=\t100\t%", Equal, "100", "%")]
    [InlineData("≥95% （含）", AtLeast, "95", "%")]
    [InlineData("达标率100%", Equal, "100", "%")]
    [InlineData("最低生活保障标准500元", Equal, "500", "元")]
    [InlineData("慰问老党员、老干部60人", Equal, "60", "人")]
    [InlineData("覆盖12个乡镇", Equal, "12", "个")]
    [InlineData("￥5000", Equal, "5000", null)]
    [InlineData("2台（套）", Equal, "2", "台（套）")]
    public void Comparisons_are_read_in_every_way_they_are_written(string raw, TargetOperator comparison, string number, string? unit)
    {
        var target = TargetValue.Read(raw);
        Assert.Equal((Quantitative, comparison, unit), (target.Kind, target.Operator, target.Unit));
        Assert.Equal(number, target.Number?.ToString(CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("≥95项目完成率", null, "项目完成率")]
    [InlineData("≥100个人满意度", null, "个人满意度")]
    [InlineData("≥100人员到位率", null, "人员到位率")]
    [InlineData("≥100户籍人口覆盖率", null, "户籍人口覆盖率")]
    [InlineData("≥100年度任务完成率", null, "年度任务完成率")]
    [InlineData("≥100门诊率", null, "门诊率")]
    [InlineData("≥100家庭满意度", null, "家庭满意度")]
    [InlineData("≥100部门满意度", null, "部门满意度")]
    [InlineData("≥3项", "项", null)]
    [InlineData("20个村", "个", "村")]
    [InlineData("20个人", "人", null)]
    [InlineData("≥100%老干部满意度", "%", "老干部满意度")]
    public void A_unit_is_told_from_a_word_that_begins_alike(string raw, string? unit, string? tail)
    {
        var target = TargetValue.Read(raw);
        Assert.Equal((unit, tail), (target.Unit, target.Tail));
    }

    [Theory]
    [InlineData("80%-90%", "80", "90", "%")]
    [InlineData("80-90%", "80", "90", "%")]
    [InlineData("3～5次", "3", "5", "次")]
    [InlineData("100至200人", "100", "200", "人")]
    [InlineData("3—5个月", "3", "5", "个月")]
    [InlineData("≥85%且≤95%", "85", "95", "%")]
    public void Ranges_have_two_ends(string raw, string lower, string upper, string unit)
    {
        var target = TargetValue.Read(raw);
        Assert.Equal((Between, unit), (target.Operator, target.Unit));
        Assert.Equal((lower, upper), (target.Number?.ToString(CultureInfo.InvariantCulture), target.UpperNumber?.ToString(CultureInfo.InvariantCulture)));
        Assert.Empty(target.Doubts);
    }

    [Theory]
    [InlineData("12月底到位", null, 12, null)]
    [InlineData("2021年12月完成", 2021, 12, null)]
    [InlineData("2020年12月31日前", 2020, 12, 31)]
    [InlineData("≤12月31日", null, 12, 31)]
    [InlineData("于2020年6月底前全部到位", 2020, 6, null)]
    [InlineData("完成时间：2020年10月", 2020, 10, null)]
    [InlineData("2020-12-31", 2020, 12, 31)]
    [InlineData("2020/12/31前", 2020, 12, 31)]
    [InlineData("2020年底前", 2020, 12, null)]
    [InlineData("年底前完成", null, 12, null)]
    [InlineData("本年度内", null, 12, null)]
    [InlineData("6月上旬", null, 6, 10)]
    [InlineData("第三季度末", null, 9, null)]
    [InlineData("三季度前完成", null, 9, null)]
    public void Deadlines_are_dates(string raw, int? year, int month, int? day)
    {
        var target = TargetValue.Read(raw);
        Assert.Equal(Deadline, target.Kind);
        Assert.Equal(new TargetDate(year, month, day), target.Until);
    }

    [Theory]
    [InlineData("2021年1月-12月", 2021, 1, 2021, 12)]
    [InlineData("1-12月", null, 1, null, 12)]
    [InlineData("3月至10月", null, 3, null, 10)]
    [InlineData("2020年1月—2021年6月", 2020, 1, 2021, 6)]
    [InlineData("2020年", 2020, 1, 2020, 12)]
    [InlineData("2020年度", 2020, 1, 2020, 12)]
    [InlineData("2019-2020年", 2019, 1, 2020, 12)]
    public void Periods_have_a_beginning_and_an_end(string raw, int? year, int month, int? lastYear, int lastMonth)
    {
        var target = TargetValue.Read(raw);
        Assert.Equal(Period, target.Kind);
        Assert.Equal((new TargetDate(year, month), new TargetDate(lastYear, lastMonth)), (target.From, target.Until));
    }

    [Theory]
    [InlineData("5A级景区")]
    [InlineData("1:20")]
    [InlineData("不低于2019年水平")]
    [InlineData("1、走访慰问；2、开展活动")]
    [InlineData("按照财预〔2015〕88号文件执行")]
    [InlineData("X光检查")]
    [InlineData("><5")]
    [InlineData("12月份组织活动3次，参加人数增加")]
    public void Words_with_numbers_in_them_stay_words(string raw)
    {
        var target = TargetValue.Read(raw);
        Assert.Equal(Qualitative, target.Kind);
        Assert.Null(target.Number);
    }

    [Theory]
    [InlineData("约100人", "不是确定的数")]
    [InlineData("100人左右", "不是确定的数")]
    [InlineData("100余人", "不是确定的数")]
    [InlineData("≥90%以下", "相互矛盾")]
    [InlineData("≥80次，≥14人", "几个数值")]
    [InlineData("280人次 / 6次 / 70% / 220", "几个数值")]
    [InlineData("90%-80%", "颠倒")]
    [InlineData("2020年12月-2020年1月", "颠倒")]
    [InlineData("13月底前", "没有这个日期")]
    [InlineData("2月30日前", "没有这个日期")]
    [InlineData("不少于三次", "写成“2次”")]
    [InlineData("两次", "写成“2次”")]
    [InlineData("百分之九十", "写成“2次”")]
    [InlineData("一周内", "写成“2次”")]
    [InlineData("5000", "例如“人次”“元”")]
    [InlineData("2100%", "≥100%")]
    [InlineData("1,2,3", "数字的写法")]
    [InlineData("1/3", "数字的写法")]
    [InlineData("XX年XX月", "占位符")]
    [InlineData("待定", "占位符")]
    [InlineData("/", "只写了“/”")]
    [InlineData("按时完成", "没有写明时间")]
    [InlineData("100万", "请写全")]
    public void What_is_doubtful_is_said(string raw, string says) =>
        Assert.Contains(TargetValue.Read(raw).Doubts, doubt => doubt.Contains(says, StringComparison.Ordinal));

    [Theory]
    [InlineData("")]
    [InlineData(" \u3000\n")]
    [InlineData("/")]
    [InlineData("—")]
    public void A_blank_or_a_stroke_is_no_target(string raw) => Assert.Equal((Empty, raw), (TargetValue.Read(raw).Kind, TargetValue.Read(raw).Raw));

    [Fact]
    public void Two_targets_are_the_same_when_their_texts_are()
    {
        Assert.Equal(TargetValue.Read("≥90%"), TargetValue.Read("≥90%"));
        Assert.NotEqual(TargetValue.Read("≥90%"), TargetValue.Read("≥90％"));
    }

    private static readonly Gen<string> Fragments = Gen.OneOf([.. new[] {
        "≥", "≤", ">", "=", "±", "&ge;", "不低于", "控制在", "100", "1,000", "0.5", "2020", "年", "月", "日", "12", "底前", "-", "~", "至", "%", "百分之", "个", "人次", "万", "元/人", "（", "）", "优", "良", "中", "差", "*", "XX",
        " ", "\n", "/", "，", "满意度", "𠮷", "\uD800", "以上", "左右", "第", "季度", "9999999999999999999999999999999" }.Select(Gen.Const)]).Array[0, 30].Select(string.Concat);

    [Fact]
    public void Any_text_is_read_and_kept() => Gen.String.Sample(IsReadAndKept);

    [Fact]
    public void Any_mixture_of_the_grammar_s_words_is_read_and_kept() => Fragments.Sample(IsReadAndKept);

    private static bool IsReadAndKept(string raw)
    {
        var target = TargetValue.Read(raw);
        return target.Raw == raw && target.Meaning is not null && target.Doubts.All(doubt => doubt.EndsWith('。')) && TargetValue.Read(raw) == target;
    }

    [Theory]
    [InlineData("1")]
    [InlineData("≥")]
    [InlineData("1,")]
    [InlineData("1年")]
    [InlineData("12月-")]
    [InlineData("元/")]
    [InlineData("优1")]
    [InlineData("*")]
    [InlineData("(")]
    [InlineData(" ")]
    [InlineData("约")]
    [InlineData("aX")]
    public void Long_texts_are_read_in_no_time(string fragment)
    {
        foreach (var length in new[] { 999, 100_000 })
        {
            var raw = string.Concat(Enumerable.Repeat(fragment, (length / fragment.Length) + 1));
            Assert.InRange(Fastest.Of(() => Assert.Equal(raw, TargetValue.Read(raw).Raw)).TotalMilliseconds, 0, 50);
        }
    }
}
