using BudgetPerformance.Domain.Disbursements;
using BudgetPerformance.Domain.Objectives;

namespace BudgetPerformance.Domain.Departments;

/// <summary>What differs between the official forms of regions and years, as data.</summary>
/// <param name="Name">The form's name as shown to administrators.</param>
/// <param name="MoneyUnit">The one unit in which a document of this year states amounts.</param>
/// <param name="Checkpoints">The month-ends of the disbursement plan, ascending; the last is 12月底.</param>
/// <param name="Catalogue">The two upper tiers of indicators.</param>
public sealed record FormTemplate(string Name, MoneyUnit MoneyUnit, IReadOnlyList<Checkpoint> Checkpoints, IndicatorCatalogue Catalogue)
{
    /// <summary>The 2020 form of Hebei: checkpoints 3, 6, 10 and 12月底.</summary>
    public static readonly FormTemplate Hebei2020 = new("河北2020", MoneyUnit.TenThousandYuan, Checkpoint.At(3, 6, 10, 12), IndicatorCatalogue.Hebei2020);

    /// <summary>The national form of 2015, with quarterly checkpoints.</summary>
    public static readonly FormTemplate National2015 = new("全国2015", MoneyUnit.TenThousandYuan, Checkpoint.At(3, 6, 9, 12), IndicatorCatalogue.National2015);

    /// <summary>The national form of 2021, which makes cost a first tier of its own, with quarterly checkpoints.</summary>
    public static readonly FormTemplate National2021 = new("全国2021", MoneyUnit.TenThousandYuan, Checkpoint.At(3, 6, 9, 12), IndicatorCatalogue.National2021);

    /// <summary>The forms that come with the product.</summary>
    public static readonly IReadOnlyList<FormTemplate> Shipped = [Hebei2020, National2015, National2021];
}
