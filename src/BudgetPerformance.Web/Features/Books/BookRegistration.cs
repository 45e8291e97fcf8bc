namespace BudgetPerformance.Web.Features.Books;

/// <summary>What books need of the site.</summary>
public static class BookRegistration
{
    public static IServiceCollection AddBooks(this IServiceCollection services) => services
        .AddScoped<BookShelf>().AddSingleton<BookJobs>().AddSingleton<BookPress>().AddHostedService(provider => provider.GetRequiredService<BookPress>());
}
