using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Disbursements;
using BudgetPerformance.Domain.Objectives;
using BudgetPerformance.Domain.Projects;
using BudgetPerformance.Testing;
using CsCheck;

namespace BudgetPerformance.Documents.Tests;

/// <summary>Projects as people may have filled them in: complete or blank, in any script, up to long texts and many indicators.</summary>
public static class GeneratedProjects
{
    private static readonly Gen<string> Word = Gen.OneOf(
        "离退休干部", "走访慰问", "，", "。", "（一）", "“五老”", "≥100", "95%", "1.5万元", "ABC-12", " ", "　", "𠮷", "䶮", "👨‍👩‍👧", "é", "<b>&amp;", "=1+1", "'", "_x0041_", "office365", "2020年3月");

    private static readonly Gen<string> Line = Word.Array[0, 12].Select(string.Concat);
    private static readonly Gen<string> Text = Line.Array[0, 6].Select(lines => string.Join('\n', lines));
    private static readonly Gen<Money?> Amount = Gen.Int[0, 3].SelectMany(kind => kind == 0 ? Gen.Const((Money?)null) : Gen.Long[0, Money.Max.Fen].Select(fen => (Money?)new Money(kind == 1 ? fen / 1_000_000 * 1_000_000 : fen / 100 * 100)));
    private static readonly Gen<Percentage?> Step = Gen.Int[-3000, 10_000].Select(hundredths => hundredths < 0 ? (Percentage?)null : new Percentage(hundredths));

    private static readonly Gen<Indicator> Indicator =
        from tier in Gen.OneOf(("产出指标", "数量指标"), ("产出指标", "质量指标"), ("效果指标", "社会效益指标"), ("满意度指标", "服务对象满意度指标"), ("", ""), ("自拟", "数量指标"))
        from texts in Line.Array[4]
        select new Indicator(tier.Item1, tier.Item2, texts[0], texts[1], TargetValue.Read(texts[2]), texts[3]);

    /// <summary>Any details a draft may hold.</summary>
    public static readonly Gen<ProjectDetails> Details =
        from names in Line.Array[2]
        from amounts in Amount.Array[3]
        from purpose in Text
        from plan in Step.Array[0, 4]
        from objectives in Text
        from indicators in Indicator.Array[0, 12]
        select new ProjectDetails(new ProjectCode(names[0].Trim()), names[1].Trim(), new Funding(amounts[0], amounts[1], amounts[2]), purpose, new DisbursementPlan(plan), Objective.Read(objectives), indicators);

    /// <summary>Drafts as the entry page lets them be saved: up to 80 indicators, none of them blank, amounts of four decimals, line breaks of one kind.</summary>
    public static readonly Gen<ProjectDetails> Drafts =
        from details in Details
        from indicators in Indicator.Where(indicator => !indicator.IsBlank).Array[0, 80].Where(rows => rows.Length < 13 || rows.Length % 9 == 0)
        from isLong in Gen.Int[0, 5]
        select details with { Indicators = isLong == 0 ? indicators : [.. details.Indicators.Where(indicator => !indicator.IsBlank)] };

    /// <summary>A project at the edge of what fits: 3,000 characters of purpose, 60 indicators, an indicator's name of 200 characters, the largest amounts.</summary>
    public static ProjectDetails AtTheEdge()
    {
        static string Repeated(string text, int length) => string.Concat(Enumerable.Repeat(text, length / text.Length + 1))[..length];
        return Given.Details() with
        {
            Funding = new Funding(Given.TenThousand(99999999.9999m), Given.TenThousand(99999998.9999m), Given.TenThousand(1m)),
            Purpose = Repeated("组织离退休干部参观学习，开展文体活动（含老年大学、活动中心），做好节日走访慰问。", 3000),
            Objectives = Objective.Read(string.Join('\n', Enumerable.Range(1, 30).Select(i => $"{i}、{Repeated("落实政治待遇和生活待遇，让老干部安度晚年。", 60)}"))),
            Indicators =
            [
                .. Enumerable.Range(0, 60).Select(i => Given.Indicator(i < 30 ? "产出指标" : i < 50 ? "效果指标" : "满意度指标", i % 20 < 10 ? "数量指标" : "质量指标",
                    i == 7 ? Repeated("名称最长的指标", 200) : $"第{i + 1}项指标", $"≥{i}人次")),
            ],
        };
    }
}
