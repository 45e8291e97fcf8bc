using BudgetPerformance.Data.Providers;
using BudgetPerformance.Testing.SqlServer;
using Microsoft.Extensions.DependencyInjection;

[assembly: AssemblyFixture(typeof(EveryQuery))]

namespace BudgetPerformance.Web.Tests;

public sealed partial class Site
{
    static partial void WatchQueries(IServiceCollection services) =>
        services.ConfigureDbContext<SqliteBudgetDbContext>(options => options.AddInterceptors(ServerTwin.Instance));
}
