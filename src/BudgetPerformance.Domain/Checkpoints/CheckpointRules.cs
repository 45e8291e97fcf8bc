namespace BudgetPerformance.Domain.Checkpoints;

/// <summary>The rules of sealing a checkpoint and of reopening it.</summary>
public static class CheckpointRules
{
    public static readonly Rule LeaderSeals = new("封存-1", "只有本单位或上级单位的分管领导可以封存时点和解除封存。");
    public static readonly Rule MonthEnded = new("封存-2", "该时点的月底还没有过，不能封存。");
    public static readonly Rule NotSealedTwice = new("封存-3", "该时点已经封存。");
    public static readonly Rule InOrder = new("封存-4", "请先封存前面的时点。");
    public static readonly Rule SomethingToSeal = new("封存-5", "该单位这一年度没有审核通过的项目，没有可以封存的内容。");
    public static readonly Rule NotTooMany = new("封存-6", $"一次最多封存 {SealedPack.MaxProjects} 个项目，请按下级单位分别封存。");
    public static readonly Rule LatestSeen = new("封存-7", "在您打开之后台账又有变动，请看过最新内容再封存。");
    public static readonly Rule ReopeningReasoned = new("封存-8", "请写明解除封存的原因。");
    public static readonly Rule LaterFirst = new("封存-9", "后面的时点还在封存，请先解除后面时点的封存。");
    public static readonly Rule StillInForce = new("封存-10", "这个封存包已经解除封存。");
}
