using BudgetPerformance.Domain.Checkpoints;
using BudgetPerformance.Domain.History;

namespace BudgetPerformance.Domain.Projects;

public sealed partial class Project
{
    /// <summary>封存: notes that a pack holds the project as it stands. It raises the version, so that whoever was about to book something has to look again.</summary>
    public void Seal(SealedPack pack, Actor actor, DateTimeOffset at) => Record(ProjectEventKind.Sealed, actor, at, $"{pack.Checkpoint.Label}，封存号 {pack.Number}");

    /// <summary>解除封存: notes that the books are open again.</summary>
    public void Reopen(SealedPack pack, string reason, Actor actor, DateTimeOffset at) => Record(ProjectEventKind.Reopened, actor, at, $"{pack.Checkpoint.Label}，封存号 {pack.Number}；{reason.TrimEnd('。')}");
}
