namespace BudgetPerformance.Web.Features.Dashboard;

/// <summary>What is said about reminders.</summary>
public static class Reminders
{
    /// <summary>How many owners are reminded at once; in a province the worst come first.</summary>
    public const int AtOnce = 200;

    public const string Interrupted = "催办时有项目的台账正在变动，没有发出催办，请再试一次。";

    public static string Said(int count) => count switch
    {
        0 => "没有需要催办的项目：严重滞后和超预算的项目今天都已催办过。",
        AtOnce => $"已催办缺口最大的 {count} 个项目。如还有未催办的，请再点一次。",
        _ => $"已催办 {count} 个项目，催办已记入各项目的经过。",
    };
}
