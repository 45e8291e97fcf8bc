namespace BudgetPerformance.Domain.Disbursements;

/// <summary>The rules of importing the treasury's payment list.</summary>
public static class PaymentListRules
{
    public static readonly Rule ProjectColumnGiven = new("导入-1", "请选择哪一列是项目编码，或者哪一列是项目名称。");
    public static readonly Rule DateColumnGiven = new("导入-2", "请选择哪一列是支付日期。");
    public static readonly Rule AmountColumnGiven = new("导入-3", "请选择哪一列是金额。");
    public static readonly Rule ProjectGiven = new("导入-5", "没有项目编码和项目名称，请补上其中一项。");
    public static readonly Rule ProjectKnown = new("导入-6", "本年度没有这个项目（或不在您可以登记的单位之内），请核对编码和名称。");
    public static readonly Rule ProjectUnique = new("导入-7", "有不止一个项目叫这个名称（或用这个编码），请改填唯一的项目编码。");
    public static readonly Rule ProjectAgrees = new("导入-8", "项目名称与系统中的不一致，请确认是同一个项目。", Severity.Warn);
    public static readonly Rule DateReadable = new("导入-9", "请按 2020-03-05 的样子填写支付日期。");
    public static readonly Rule AmountReadable = new("导入-10", "请把金额填成数字，例如 1,234.50。");
    public static readonly Rule NotNegative = new("导入-11", "金额是负数：退款和冲销请在支出台账里对原来那笔支出登记退款或更正。");
    public static readonly Rule SourceKnown = new("导入-12", "看不出是财政资金还是其他资金，请填“财政资金”或“其他资金”。");
    public static readonly Rule TextReadable = new("导入-13", "凭证号或摘要太长，或含有不能保存的字符。");
    public static readonly Rule NotBookedTwice = new("导入-14", "同一项目、凭证号、日期和金额的支出已经登记过。");
    public static readonly Rule OnlyPending = new("导入-15", "这张清单已经导入、撤销或放弃，不能再改动。");
    public static readonly Rule CheckedFirst = new("导入-16", "请先核对完全部行。");
    public static readonly Rule NothingWrong = new("导入-17", "还有有问题的行：请改正后重新上传，或者勾选“跳过有问题的行”。");
    public static readonly Rule SomethingNew = new("导入-18", "没有可以导入的行。");
    public static readonly Rule LedgerUnchanged = new("导入-19", "核对之后台账又有变动，请重新核对一遍再导入。");
    public static readonly Rule OnlyImported = new("导入-20", "只有已经导入的清单可以撤销。");
}
