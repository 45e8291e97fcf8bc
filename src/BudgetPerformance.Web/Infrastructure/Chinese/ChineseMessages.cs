using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace BudgetPerformance.Web.Infrastructure.Chinese;

/// <summary>Replaces the framework's English once: what binding says of values, and what validation attributes say that were given no sentence of their own.</summary>
public sealed class ChineseMessages : IValidationMetadataProvider
{
    public static void Apply(MvcOptions options)
    {
        var says = options.ModelBindingMessageProvider;
        says.SetAttemptedValueIsInvalidAccessor((_, field) => $"{field}填写的内容无法识别，请检查。");
        says.SetMissingBindRequiredValueAccessor(field => $"缺少{field}。");
        says.SetMissingKeyOrValueAccessor(() => "内容不完整，请重新填写。");
        says.SetMissingRequestBodyRequiredValueAccessor(() => "没有收到内容，请重新提交。");
        says.SetNonPropertyAttemptedValueIsInvalidAccessor(_ => "填写的内容无法识别，请检查。");
        says.SetNonPropertyUnknownValueIsInvalidAccessor(() => "填写的内容无法识别，请检查。");
        says.SetNonPropertyValueMustBeANumberAccessor(() => "请填数字。");
        says.SetUnknownValueIsInvalidAccessor(field => $"{field}填写的内容无法识别，请检查。");
        says.SetValueIsInvalidAccessor(_ => "填写的内容无法识别，请检查。");
        says.SetValueMustBeANumberAccessor(field => $"{field}请填数字。");
        says.SetValueMustNotBeNullAccessor(_ => "请填写此项。");
        options.ModelMetadataDetailsProviders.Add(new ChineseMessages());
    }

    public void CreateValidationMetadata(ValidationMetadataProviderContext context)
    {
        foreach (var attribute in context.ValidationMetadata.ValidatorMetadata.OfType<ValidationAttribute>().Where(IsSilent))
            attribute.ErrorMessage = attribute switch
            {
                RequiredAttribute => "请填写{0}。",
                MaxLengthAttribute => "{0}最多 {1} 个字。",
                StringLengthAttribute => "{0}最多 {1} 个字。",
                RangeAttribute => "{0}应在 {1} 和 {2} 之间。",
                CompareAttribute => "{0}与{1}不一致。",
                _ => "{0}填写的内容无法识别，请检查。",
            };
    }

    private static bool IsSilent(ValidationAttribute attribute) =>
        attribute is not Binding.TextAttribute && attribute.ErrorMessage is null && attribute.ErrorMessageResourceName is null;
}
