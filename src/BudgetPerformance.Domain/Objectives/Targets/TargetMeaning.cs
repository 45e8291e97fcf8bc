using System.Globalization;

namespace BudgetPerformance.Domain.Objectives.Targets;

/// <summary>Says in words how a target was understood.</summary>
internal static class TargetMeaning
{
    public static string Of(TargetValue target) => target.Kind switch
    {
        TargetKind.Empty => "",
        TargetKind.Quantitative when target is { Unit: { } unit, Tail: { } noun } && Units.Counts(unit, noun) => Of(target with { Unit = unit + noun, Tail = null }),
        TargetKind.Quantitative => Labelled(target, Quantity(target)),
        TargetKind.Deadline => Labelled(target, $"{target.Until!.Chinese}{(target.Until.Day is null ? "底" : "")}前完成"),
        TargetKind.Period => Labelled(target, $"{target.From!.Chinese}至{target.Until!.Chinese}"),
        TargetKind.Banded => string.Join("，", target.Bands.Select(band => $"{band.Grade}{(band.Grade == "差" ? "低于" : "")} {Measured(band.Number, band.Unit)}")),
        _ => target.Operator is null ? "定性指标，按文字评价" : "不超过预算（未写金额）",
    };

    private static string Labelled(TargetValue target, string meaning) =>
        $"{(target.Label is { } label ? label + "：" : "")}{meaning}{(target.Tail is { } tail ? "；说明：" + tail : "")}";

    private static string Quantity(TargetValue target)
    {
        var number = target.Number is { } n ? Measured(n, target.Unit) : $"（待填数字）{target.Unit}";
        var comparison = target.UpperNumber is { } upper ? $"{number} 至 {Measured(upper, target.Unit)}" : $"{target.Operator!.Value.Chinese()}{(target.Number is null ? "" : " ")}{number}";
        return comparison + (target.Unit is null ? "（未写单位）" : "") + (target.OperatorIsWritten ? "" : "（未写比较符号）");
    }

    private static string Measured(decimal number, string? unit) =>
        number.ToString(CultureInfo.InvariantCulture) + (unit is null ? "" : unit is "%" or "‰" ? unit : " " + unit);
}
