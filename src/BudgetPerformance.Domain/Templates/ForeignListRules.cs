namespace BudgetPerformance.Domain.Templates;

/// <summary>The rules of importing a list of projects that was laid out elsewhere.</summary>
public static class ForeignListRules
{
    public static readonly Rule ProjectColumnGiven = new("清单-1", "请选择哪一列是项目编码，或者哪一列是项目名称。");
    public static readonly Rule IndicatorColumnGiven = new("清单-2", "清单里有指标的，请选择哪一列是三级指标。");
    public static readonly Rule UnitGiven = new("清单-3", "清单没有写明金额单位，请选择是元还是万元。");
    public static readonly Rule UnitAgrees = new("清单-4", "一张清单里的金额要用同一个单位。");
    public static readonly Rule NotTooMany = new("清单-5", "一张清单最多 500 个项目，请分成几个文件上传。");
    public static readonly Rule ProjectGiven = new("清单-6", "没有项目编码和项目名称，不知道是哪个项目；请补上其中一项。");
    public static readonly Rule ProjectUnique = new("清单-7", "本单位本年度有不止一个项目叫这个名称，请填上项目编码。");
    public static readonly Rule ProjectAgrees = new("清单-8", "按名称认作系统中的项目，编码不一致，请确认是同一个项目。", Severity.Warn);
    public static readonly Rule UnitUnknown = new("清单-9", "系统中没有这个单位，或者您不能为它填报。");
    public static readonly Rule RowsAgree = new("清单-10", "同一个项目的几行写得不一样，请改成一致。");
}
