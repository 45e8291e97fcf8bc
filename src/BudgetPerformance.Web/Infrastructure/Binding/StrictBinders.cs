using BudgetPerformance.Domain;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace BudgetPerformance.Web.Infrastructure.Binding;

/// <summary>Binds typed numbers and texts strictly: what arrives twice is refused, no number is guessed or rounded, no text is trimmed, and what was typed is kept for the page.</summary>
public sealed class StrictBinders : IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context)
    {
        if (context.BindingInfo.BindingSource is { } source && !source.CanAcceptDataFrom(BindingSource.Form) && !source.CanAcceptDataFrom(BindingSource.Query)) return null;
        var type = context.Metadata.UnderlyingOrModelType;
        if (type == typeof(string)) return new TextBinder();
        if (type != typeof(decimal) && type != typeof(int) && type != typeof(long)) return null;
        var rule = (context.Metadata as DefaultModelMetadata)?.Attributes.Attributes.OfType<NumberAttribute>().SingleOrDefault();
        return rule is not null ? new NumberBinder(rule) : type == typeof(decimal) ? throw new InvalidOperationException($"{context.Metadata.Name} does not say which numbers it takes.") : new NumberBinder(new NumberAttribute(0, int.MaxValue));
    }

    private sealed class TextBinder : IModelBinder
    {
        public Task BindModelAsync(ModelBindingContext bindingContext)
        {
            if (OneValue(bindingContext) is { } typed) bindingContext.Result = ModelBindingResult.Success(typed.Length == 0 ? null : typed);
            return Task.CompletedTask;
        }
    }

    private sealed class NumberBinder(NumberAttribute rule) : IModelBinder
    {
        public Task BindModelAsync(ModelBindingContext bindingContext)
        {
            if (OneValue(bindingContext) is not { } typed) return Task.CompletedTask;
            var number = TypedNumber.Read(typed, rule.Decimals, rule.Max, rule.Negative);
            if (number.Problem is { } problem)
                bindingContext.ModelState.TryAddModelError(bindingContext.ModelName, problem);
            else
                bindingContext.Result = ModelBindingResult.Success(number.Value is { } value ? Convert.ChangeType(value, bindingContext.ModelMetadata.UnderlyingOrModelType) : null);
            return Task.CompletedTask;
        }
    }

    private static string? OneValue(ModelBindingContext context)
    {
        var values = context.ValueProvider.GetValue(context.ModelName);
        if (values == ValueProviderResult.None) return null;
        context.ModelState.SetModelValue(context.ModelName, values);
        if (values.Length == 1) return values.FirstValue ?? "";
        context.ModelState.TryAddModelError(context.ModelName, context.ModelMetadata.ModelBindingMessageProvider.ValueIsInvalidAccessor(""));
        return null;
    }
}
