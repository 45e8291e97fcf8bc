using BudgetPerformance.Domain.History;
using BudgetPerformance.Domain.Review;

namespace BudgetPerformance.Domain.Projects;

public sealed partial class Project
{
    /// <summary>Where the form stands.</summary>
    public ReviewState State { get; private set; }

    /// <summary>Who submitted it last.</summary>
    public string? SubmittedById { get; private set; }

    /// <summary>Who changed its content last.</summary>
    public string LastChangedById { get; private set; } = "";

    // 草稿 ──提交──► 待审核 ──通过──► 审核通过
    //   ▲  ▲           │ │
    //   │  └────撤回───┘ └──退回──► 已退回 ──提交──► 待审核

    /// <summary>提交: hands the form to the reviewer.</summary>
    /// <exception cref="RuleBroken">With the findings that stand in the way, or because of who or where.</exception>
    public void Submit(Actor actor, DateTimeOffset at)
    {
        ReviewPermits.Demand(ReviewPermits.MaySubmit(actor, this));
        var blocking = Objections().Where(objection => objection.Blocks).ToList();
        if (blocking.Count > 0) throw new RuleBroken(ReviewRules.CompleteBeforeSubmission, blocking);
        SubmittedById = actor.Id;
        Move(ReviewState.Submitted, ProjectEventKind.Submitted, actor, at);
    }

    /// <summary>撤回: takes the form back before anybody has decided.</summary>
    /// <exception cref="RuleBroken">Because of who or where.</exception>
    public void Withdraw(Actor actor, DateTimeOffset at)
    {
        ReviewPermits.Demand(ReviewPermits.MayWithdraw(actor, this));
        Move(ReviewState.Draft, ProjectEventKind.Withdrawn, actor, at);
    }

    /// <summary>退回: sends the form back with a reason.</summary>
    /// <exception cref="RuleBroken">Because of who or where, or because no reason was given.</exception>
    public void Return(string reason, Actor actor, DateTimeOffset at)
    {
        ReviewPermits.Demand(ReviewPermits.MayDecide(actor, this));
        if (string.IsNullOrWhiteSpace(reason)) throw new RuleBroken(ReviewRules.ReasonGiven);
        Move(ReviewState.Returned, ProjectEventKind.Returned, actor, at, reason);
    }

    /// <summary>审核通过: locks the form and opens its ledger.</summary>
    /// <exception cref="RuleBroken">Because of who or where.</exception>
    public void Approve(string opinion, Actor actor, DateTimeOffset at)
    {
        ReviewPermits.Demand(ReviewPermits.MayDecide(actor, this));
        BeginStandings();
        Move(ReviewState.Approved, ProjectEventKind.Approved, actor, at, opinion);
    }

    private void Move(ReviewState to, ProjectEventKind kind, Actor actor, DateTimeOffset at, string opinion = "")
    {
        State = to;
        Record(kind, actor, at, opinion);
    }
}
