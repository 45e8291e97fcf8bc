using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace BudgetPerformance.Documents.Reading.Books;

/// <summary>What a label on a form says that stands beside it.</summary>
internal enum FormLabel
{
    None, Code, Name, Unit, Budget, BudgetBlock, FiscalFunds, FiscalPart, OtherFunds, FurtherFunds, Purpose, PurposeLike, PurposeBlock, Plan, Objective, MidTermObjective, Known,
}

/// <summary>The labels of official forms, ours and those of other regions and years, with their meaning.</summary>
internal static partial class FormLabels
{
    // Nothing but these words may stand in the label: what a form calls differently is not guessed from a part of it.
    private static readonly FrozenDictionary<string, FormLabel> Labels = new (FormLabel Label, string Words)[]
    {
        (FormLabel.Code, "项目编码 项目代码 项目编号 预算项目编码 预算项目代码 项目支出编码 项目代号"),
        (FormLabel.Name, "项目名称 预算项目名称 项目支出名称 项目政策名称 政策项目名称 专项名称 专项资金名称 项目全称 二级项目名称 支出项目名称 单位(专项)名称 单位(项目)名称 项目(专项)名称 专项(项目)名称 单位名称、项目名称 单位和项目名称 单位及项目名称 预算项目"),
        (FormLabel.Unit, "预算单位 实施单位 项目实施单位 项目单位 填报单位 申报单位 编制单位 单位名称 部门名称 预算单位名称 部门单位名称 项目承担单位 项目申报单位 资金使用单位 用款单位 所属单位 编报单位 申报单位名称 填报单位名称 编制单位名称 实施单位名称 项目单位名称 项目实施单位名称 项目执行单位"),
        (FormLabel.Budget, "预算数 预算金额 预算总额 年度资金总额 资金总额 项目金额 年度预算 年度预算数 预算资金 项目预算 项目总金额 年初预算数 全年预算数 预算资金总额 年度预算金额 年度金额 项目年度预算 本年预算数 当年预算数 申请资金 申请预算资金 预算安排 预算规模 年度预算资金 年度预算资金总额 年度预算总额 本年度预算数 本年度预算 当年预算 当年预算金额 年度资金 年度资金合计 本年度资金总额 年度申请资金总额 预算安排资金 安排资金 项目预算金额 项目预算数 项目资金总额 项目预算总额 项目当年预算 申请资金总额 预算申请数 年度预算申请数 申报金额 申请金额"),
        (FormLabel.BudgetBlock, "项目资金 资金总额及构成 资金来源 预算执行情况 年度预算申请 项目资金情况 总额 资金构成 年度资金构成 资金情况 项目资金来源 项目资金申请 资金申请 合计 资金安排"),
        (FormLabel.FiscalFunds, "财政资金 财政拨款 当年财政拨款 本年财政拨款 年度财政拨款 财政拨款资金 财政预算资金 一般公共预算 一般公共预算资金 一般公共预算拨款 本年一般公共预算拨款 当年一般公共预算拨款 当年财政资金 本年财政资金 当年市级财政资金 当年县级财政资金 当年区级财政资金 市财政资金 县财政资金 区财政资金 市级财政资金 县级财政资金 区级财政资金 财政性资金 财政拨款收入 本年财政拨款收入 一般公共预算财政拨款 本级财政拨款 市级财政拨款 县级财政拨款 区级财政拨款 省级财政拨款 财政安排资金 年初财政拨款 政府预算资金"),
        (FormLabel.FiscalPart, "上级资金 上级补助资金 本级资金 中央补助资金 省级补助资金 市级补助资金 县级配套资金 区级配套资金 市级配套资金 省级配套资金 中央资金 中央财政资金 省级资金 省级财政资金 市级资金 县级资金 区级资金 上级财政资金 本级财政资金 上级财政 本级财政 政府性基金 政府性基金预算 国有资本经营预算 政府性基金预算拨款 国有资本经营预算拨款 政府性基金预算财政拨款 国有资本经营预算财政拨款 政府性基金预算资金 国有资本经营预算资金 政府性基金拨款 国有资本经营预算收入 中央补助 省级补助 市级补助 上级补助 中央财政拨款"),
        (FormLabel.OtherFunds, "其他资金 其它资金 其他 其他来源资金"),
        (FormLabel.FurtherFunds, "上年结转 上年结转资金 上年结转结余 财政专户管理资金 单位资金 自有资金 单位自筹 单位自筹资金 自筹资金 事业收入 社会投入资金 银行贷款 上年结余 结转资金 结转结余资金 以前年度结转 事业单位经营收入 自有收入 其他收入 其它收入"),
        (FormLabel.Purpose, "资金用途 资金使用用途 项目资金用途 资金使用范围 预算资金用途 经费用途"),
        (FormLabel.PurposeLike, "项目概况 项目概述 项目内容 项目主要内容 主要内容 项目简介 项目基本情况 项目描述 项目实施内容 项目实施内容及过程概述 项目申请理由、主要内容 项目申请理由及主要内容"),
        (FormLabel.PurposeBlock, "预算规模及资金用途"),
        (FormLabel.Plan, "资金支出计划 资金使用计划 用款计划 支出计划 资金支出进度计划 支出进度计划 预算支出计划 分季度用款计划 累计支出进度 资金使用进度计划 预算执行计划 资金支付计划 用款进度计划 分月用款计划 累计支出计划 资金支出进度 资金使用进度 支出进度 预算支出进度"),
        (FormLabel.Objective, "绩效目标 年度绩效目标 年度总体目标 年度总体绩效目标 总体目标 年度目标 项目绩效目标 总体绩效目标 项目年度目标 项目年度绩效目标 预期目标 年度预期目标 当年绩效目标 本年度绩效目标 项目总体目标 绩效总目标 年初设定目标 年初目标 年初设定的绩效目标 预期绩效目标 预期总目标 设定目标 年度绩效总目标 年度绩效目标概述 项目绩效总体目标 年度主要目标 本年度总体目标 当年度目标 目标内容 本年度目标 本年目标 总目标 绩效总体目标 年度履职目标"),
        (FormLabel.MidTermObjective, "中期目标 长期目标 中长期目标 实施期目标 实施期总目标 中期绩效目标 长期绩效目标 项目实施期目标 实施期绩效目标 实施期总体目标 中长期绩效目标 全周期目标 全周期绩效目标 项目总目标 三年目标 规划期目标"),
        (FormLabel.Known, "主管部门 主管部门编码 主管部门及代码 项目主管部门 项目负责人 负责人 联系人 联系电话 电话 是否新增 项目属性 项目类型 项目类别 项目分类 项目期 项目起止时间 项目起始时间 项目终止时间 起止时间 项目周期 开始时间 完成时间 立项依据 项目立项依据 项目立项的依据 项目立项情况 项目申报的可行性 项目申报的必要性 可行性 必要性 项目实施进度计划 项目实施内容 实际完成情况 年度目标完成情况 项目年度目标完成情况 全年实际完成情况 单位职能概述 年初预算 调整后预算数 全年执行数 预算执行数 执行数 执行率 预算执行率 分值 得分 权重 原因 中期资金总额 实施期资金总额 项目总投资 总投资 项目总预算 备注 填报人 填报日期 填表人 审核人 单位负责人 财务负责人 审核意见 全年完成情况 目标完成情况 总体目标完成情况 年度目标实际完成情况 实际完成 职能概述 部门职能概述 单位职能 年度主要任务 任务名称 金额合计 制表人 填报单位负责人 项目联系人 手机 邮政编码 项目级次 资金性质 支出功能分类 政府采购 项目期限 实施期限 项目实施周期 建设周期 中期资金 实施期资金 项目立项必要性 立项必要性 保障措施 项目保障措施 组织实施情况 其他说明 其他需要说明的问题 其他需要说明事项 其他需要说明的事项 自评得分 自评等级 总分"),
    }.SelectMany(entry => entry.Words.Split(' ').Select(word => (word, entry.Label))).GroupBy(pair => pair.word).ToFrozenDictionary(group => group.Key, group => group.First().Label);

    public static FormLabel Of(string key) => key.Length == 0 ? FormLabel.None
        : Labels.TryGetValue(key, out var label) ? label
        : key.Contains("目标", StringComparison.Ordinal) && NumberedObjective().Match(key) is { Success: true } match ? match.Groups["long"].Success ? FormLabel.MidTermObjective : FormLabel.Objective
        : key.Contains("目标", StringComparison.Ordinal) && WhatWasDone().IsMatch(key) ? FormLabel.Known
        : key.StartsWith("20", StringComparison.Ordinal) && OfYear().Match(key) is { Success: true } of && Labels.GetValueOrDefault(of.Groups["label"].Value) == FormLabel.Objective ? FormLabel.Objective
        : FormLabel.None;

    public static FormLabel Of(ReadCell cell) => Of(LabelText.Of(cell.Text).Key);

    /// <summary>The month-end a label of a plan of payments names; null for any other label.</summary>
    public static int? Month(string text)
    {
        if (text.Length > 12 || text.AsSpan().IndexOfAny("月季年") < 0 || MonthPattern().Match(LabelText.Flat(text)) is not { Success: true } match) return null;
        if (match.Groups["month"] is { Success: true, Value: var month } && int.Parse(month, System.Globalization.CultureInfo.InvariantCulture) is >= 1 and <= 12 and var number) return number;
        return match.Groups["quarter"] is { Success: true, Value: var quarter } ? 3 * ("一二三四1234".IndexOf(quarter, StringComparison.Ordinal) % 4 + 1)
            : match.Groups["half"].Success ? 6
            : match.Groups["year"].Success ? 12
            : null;
    }

    // 年度绩效目标1 and 长期绩效目标1, as forms with several objectives number them.
    [GeneratedRegex(@"^(?:年度|(?<long>长期|中期|中长期|实施期))?(?:绩效)?目标(?:[0-9]{1,2}|[一二三四五六七八九十])$", RegexOptions.CultureInvariant)]
    private static partial Regex NumberedObjective();

    // 年度总体目标完成情况综述 and the like stand beside the objective.
    [GeneratedRegex(@"^[^,，。;；]{0,16}(?:完成|实现)情况(?:综述|说明|描述|简述)?$", RegexOptions.CultureInvariant)]
    private static partial Regex WhatWasDone();

    // 2024年度绩效目标
    [GeneratedRegex(@"^20[0-9]{2}年度?(?<label>\D+)$", RegexOptions.CultureInvariant)]
    private static partial Regex OfYear();

    [GeneratedRegex(@"^(?:至?(?:1-)?(?<month>[0-9]{1,2})月(?:份|底|末|底前)?(?:累计)?|(?:第?(?<quarter>[一二三四1-4])季度)(?:末|底)?(?:累计)?|(?<half>上半年)|(?<year>全年|年底|年末))$", RegexOptions.CultureInvariant)]
    private static partial Regex MonthPattern();
}
