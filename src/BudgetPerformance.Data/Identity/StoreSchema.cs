using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace BudgetPerformance.Data.Identity;

/// <summary>Which tables Identity keeps. It asks the service provider, so design time and tests need one that gives the same answer as the site.</summary>
public static class StoreSchema
{
    /// <summary>A provider for contexts that are made without the site.</summary>
    public static IServiceProvider Services { get; } = new ServiceCollection().AddStoreSchema().BuildServiceProvider();

    /// <summary>The newest schema, with room for passkeys.</summary>
    public static IServiceCollection AddStoreSchema(this IServiceCollection services) =>
        services.Configure<IdentityOptions>(options => options.Stores.SchemaVersion = IdentitySchemaVersions.Version3);
}
