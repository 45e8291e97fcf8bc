using System.Globalization;
using System.Text.Unicode;
using Microsoft.AspNetCore.Localization;
using Microsoft.Extensions.WebEncoders;

namespace BudgetPerformance.Web.Infrastructure.Chinese;

/// <summary>One language, one culture: no header, cookie or query changes how numbers and dates are read, and pages carry Chinese as itself.</summary>
public static class ChineseSite
{
    public static IServiceCollection AddChineseSite(this IServiceCollection services)
    {
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new(UnicodeRanges.All));
        services.Configure<RequestLocalizationOptions>(options =>
        {
            var chinese = CultureInfo.GetCultureInfo("zh-CN");
            (options.DefaultRequestCulture, options.SupportedCultures, options.SupportedUICultures) = (new RequestCulture(chinese), [chinese], [chinese]);
            options.RequestCultureProviders.Clear();
        });
        return services;
    }
}
