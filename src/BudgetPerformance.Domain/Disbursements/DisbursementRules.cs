namespace BudgetPerformance.Domain.Disbursements;

/// <summary>The rules of the disbursement plan and of the ledger.</summary>
public static class DisbursementRules
{
    public static readonly Rule NeverDecreases = new("支出-1", "资金支出计划为累计进度，后一时点不得低于前一时点。");
    public static readonly Rule EndsAtOneHundred = new("支出-2", "12月底资金支出进度应为100%。");
    public static readonly Rule BlankCarriesOn = new("支出-3", "未填支出进度的时点视为沿用前一时点（年初为 0），请确认。", Severity.Warn);

    public static readonly Rule OnlyApproved = new("支出-4", "绩效目标表审核通过后才能登记支出和调整预算。");
    public static readonly Rule PreparerBooks = new("支出-5", "只有本单位或上级单位的填报人可以登记支出和说明偏差。");
    public static readonly Rule ReviewerAdjusts = new("支出-6", "只有本单位或上级单位的审核人可以登记预算调整。");
    public static readonly Rule LeaderUrges = new("支出-7", "只有分管领导和审核人可以催办。");
    public static readonly Rule WithinTheYear = new("支出-8", "日期应在预算年度之内，且不晚于今天。");
    public static readonly Rule NotSealed = new("支出-9", "该日期所在的时点已经封存，请改用封存时点之后的日期，或先解除封存。");
    public static readonly Rule AmountAboveZero = new("支出-10", "金额应大于 0。");
    public static readonly Rule WithinBudget = new("支出-11", "登记后支出将超过全年预算数，请核对金额；确需超支的，请写明原因。");
    public static readonly Rule CorrectsPayment = new("支出-12", "退款和更正只能针对本项目的一笔支出。");
    public static readonly Rule RefundWithinPayment = new("支出-13", "退款不能超过该笔支出现有的金额，也不能早于支出日期。");
    public static readonly Rule CorrectionChanges = new("支出-14", "更正后的金额与现在相同，没有需要更正的内容。");
    public static readonly Rule CorrectionReasoned = new("支出-15", "请写明更正原因。");
    public static readonly Rule BudgetNotNegative = new("支出-16", "调减后的全年预算数（或该项资金）不能小于 0，也不能小于已经支出的金额。");
    public static readonly Rule DocumentGiven = new("支出-17", "请填写预算调整的文号。");
    public static readonly Rule AdjustmentReasoned = new("支出-18", "请写明预算调整的原因。");
    public static readonly Rule VirementBetweenTwo = new("支出-19", "调剂应在同一年度的两个不同项目之间进行。");
    public static readonly Rule CauseNamed = new("支出-20", "请至少选择一项偏差原因。");
    public static readonly Rule DeviationReasoned = new("支出-21", "请写明偏差的原因说明。");
    public static readonly Rule MeasuresGiven = new("支出-22", "请写明改进措施。");
    public static readonly Rule NothingToExplain = new("支出-23", "该时点没有滞后或超预算，不需要说明。");
    public static readonly Rule NothingToUrge = new("支出-24", "该时点没有严重滞后或超预算，不需要催办。");
    public static readonly Rule ImportUntouched = new("支出-25", "这批支出中有的已经退款或更正，不能整批撤销。");
    public static readonly Rule LatestSeen = new("支出-26", "在您打开之后台账又有变动，请看过最新内容再登记。");
    public static readonly Rule NumberNotTooLarge = new("支出-27", "金额太大，超出系统可以记录的范围。");
}
