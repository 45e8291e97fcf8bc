using System.Globalization;
using System.Net;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace BudgetPerformance.Web.Infrastructure.Security;

/// <summary>How much one request, one person and one address may ask of the site.</summary>
public static class Limits
{
    public const long Body = 2 << 20;

    /// <summary>An uploaded file with its form: some more than the file itself may be, so that one that is a little too large gets a sentence beside its field.</summary>
    public const long Upload = 12 << 20;

    /// <summary>The rows of the longest list a form may post.</summary>
    public const int ListItems = 400;

    /// <summary>The rate limit of signing in: generous, because a whole bureau may sit behind one address; the lockout is the real brake.</summary>
    public const string SignIn = nameof(SignIn);

    /// <summary>How many documents are written at once.</summary>
    public const string Export = nameof(Export);

    /// <summary>How many uploaded files are read at once.</summary>
    public const string Import = nameof(Import);

    private const int Exports = 4;
    private const int Imports = 2;

    public static void OnServer(KestrelServerOptions server)
    {
        server.AddServerHeader = false;
        server.Limits.MaxRequestBodySize = Body;
        server.Limits.MaxConcurrentConnections = 1000;
        server.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
        server.Limits.MaxRequestHeadersTotalSize = 16 * 1024;
    }

    public static IServiceCollection AddLimits(this IServiceCollection services, IConfiguration configuration) => services
        .Configure<FormOptions>(OnForms)
        .Configure<ForwardedHeadersOptions>(options => TrustProxies(options, configuration.GetSection("KnownProxies").Get<string[]>() ?? []))
        .AddRequestTimeouts(options => options.DefaultPolicy = new() { Timeout = TimeSpan.FromSeconds(30), TimeoutStatusCode = StatusCodes.Status503ServiceUnavailable })
        .AddRateLimiter(options => OnRates(options, configuration.GetValue("Limits:RequestsPerSecond", 20)));

    private static void OnForms(FormOptions forms)
    {
        // A text that is much too long is refused at its own field, where nothing else typed is lost.
        (forms.ValueCountLimit, forms.KeyLengthLimit, forms.ValueLengthLimit) = (4096, 256, (int)Body);
        (forms.MultipartBodyLengthLimit, forms.MultipartHeadersLengthLimit) = (Body, 8 * 1024);
    }

    /// <summary>The limits of a form in parts whose body may be so large.</summary>
    public static FormOptions ForParts(FormOptions forms, long most) => new()
    {
        ValueCountLimit = forms.ValueCountLimit,
        KeyLengthLimit = forms.KeyLengthLimit,
        ValueLengthLimit = forms.ValueLengthLimit,
        MultipartHeadersLengthLimit = forms.MultipartHeadersLengthLimit,
        MultipartBodyLengthLimit = most,
    };

    private static void TrustProxies(ForwardedHeadersOptions options, string[] proxies)
    {
        (options.ForwardedHeaders, options.ForwardLimit) = (ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto, 1);
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var proxy in proxies) options.KnownProxies.Add(IPAddress.Parse(proxy));
        if (proxies.Length == 0) options.ForwardedHeaders = ForwardedHeaders.None;
    }

    private static void OnRates(RateLimiterOptions options, int perSecond)
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.OnRejected = (context, _) =>
        {
            var wait = context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.FromSeconds(1);
            context.HttpContext.Response.Headers.RetryAfter = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
            return ValueTask.CompletedTask;
        };
        options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => context.IsErrorPage() ? RateLimitPartition.GetNoLimiter("") : RateLimitPartition.GetTokenBucketLimiter(
            context.User.Identity?.Name ?? Address(context),
            _ => new() { TokenLimit = 6 * perSecond, TokensPerPeriod = perSecond, ReplenishmentPeriod = TimeSpan.FromSeconds(1) }));
        options.AddPolicy(SignIn, context => RateLimitPartition.GetFixedWindowLimiter(Address(context), _ => new() { PermitLimit = 15 * perSecond, Window = TimeSpan.FromMinutes(1) }));
        options.AddConcurrencyLimiter(Export, limiter => (limiter.PermitLimit, limiter.QueueLimit) = (Exports, 16));
        options.AddConcurrencyLimiter(Import, limiter => (limiter.PermitLimit, limiter.QueueLimit) = (Imports, 8));
        LeaveThreads();
    }

    // Reading or writing a file keeps a thread to itself all along. The pool begins with one for each core and takes half a second for every further one, during which nobody's page is answered.
    private static void LeaveThreads()
    {
        ThreadPool.GetMinThreads(out var workers, out var completions);
        ThreadPool.SetMinThreads(Math.Max(workers, Environment.ProcessorCount + Exports + Imports), completions);
    }

    private static string Address(HttpContext context) => context.Connection.RemoteIpAddress?.ToString() ?? "-";
}
