using BudgetPerformance.Data;
using BudgetPerformance.Documents.Writers.Pdf;
using BudgetPerformance.Web.Features.BookImports;
using BudgetPerformance.Web.Features.Books;
using BudgetPerformance.Web.Features.Checkpoints;
using BudgetPerformance.Web.Features.Dashboard;
using BudgetPerformance.Web.Features.Departments;
using BudgetPerformance.Web.Features.Disbursements;
using BudgetPerformance.Web.Features.Imports;
using BudgetPerformance.Web.Features.Projects;
using BudgetPerformance.Web.Features.Templates;
using BudgetPerformance.Web.Infrastructure;
using BudgetPerformance.Web.Infrastructure.Binding;
using BudgetPerformance.Web.Infrastructure.Chinese;
using BudgetPerformance.Web.Infrastructure.Security;
using BudgetPerformance.Web.Infrastructure.Sessions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Razor;

// A published site has its files beside the program; a checkout is started from its own folder.
var published = Directory.Exists(Path.Combine(AppContext.BaseDirectory, "wwwroot"));
var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = published ? AppContext.BaseDirectory : null });
builder.WebHost.UseStaticWebAssets().ConfigureKestrel(Limits.OnServer);
builder.Services.AddBudgetData(builder.Configuration, builder.Environment.ContentRootPath);
builder.Services.AddSessions().AddPolicies().AddLimits(builder.Configuration).AddChineseSite();
builder.Services.AddHealthChecks().AddDbContextCheck<BudgetDbContext>();
builder.Services.AddHsts(options => (options.MaxAge, options.IncludeSubDomains) = (TimeSpan.FromDays(365), true));
builder.Services.AddScoped<EntryPages>().AddScoped<WorkingCopies>().AddScoped<StatementPages>().AddScoped<DutyTrees>().AddScoped<LedgerPages>().AddScoped<ImportPages>().AddScoped<BookImportPages>().AddSingleton<OldWordFiles>().AddScoped<TemplatePages>().AddScoped<Reporting>().AddScoped<Sealing>().AddScoped<PackCheck>().AddScoped<LedgerCheck>();
builder.Services.AddBooks();
// Looked for at the first PDF, and again at the next if there was none: somebody may have installed one meanwhile.
builder.Services.AddSingleton(new Lazy<PdfFonts>(() => PdfFonts.Find(builder.Configuration["Documents:PdfFont"]), LazyThreadSafetyMode.PublicationOnly));
builder.Services.AddControllersWithViews(options =>
{
    options.Filters.Add(new AutoValidateAntiforgeryTokenAttribute());
    (options.MaxModelBindingCollectionSize, options.MaxModelBindingRecursionDepth, options.MaxModelValidationErrors) = (Limits.ListItems, 8, 200);
    options.ModelBinderProviders.Insert(0, new StrictBinders());
    ChineseMessages.Apply(options);
}).AddViewOptions(options => options.HtmlHelperOptions.ClientValidationEnabled = false);
builder.Services.Configure<RazorViewEngineOptions>(options => options.ViewLocationExpanders.Add(new FeatureViews()));

var verifies = args is [VerifyCommand.Name];
if (verifies) builder.Logging.ClearProviders();

var app = builder.Build();
if (verifies) return await VerifyCommand.RunAsync(app.Services, Console.Out);
try
{
    await app.Services.PrepareDatabaseAsync(demo: app.Environment.IsDevelopment());
}
catch (DatabaseRefused refusal)
{
    app.Logger.LogCritical("{Reason}", refusal.Message);
    return 1;
}
app.UseForwardedHeaders();
app.UseSecurityHeaders();
app.UseErrorPages();
if (!app.Environment.IsDevelopment()) app.UseHttpsOnly();
app.UseRequestLocalization();
app.UseRouting();
app.UseRequestTimeouts();
app.UseSessions();
app.UseRateLimiter();
app.UseAuthorization();
// After authorization: nobody sends a large file to an address that is not open to them.
app.UseMiddleware<FormGuard>();
app.MapStaticAssets().AllowAnonymous();
app.MapHealthChecks("/health").AllowAnonymous();
app.MapControllers().WithStaticAssets();
app.Run();
return 0;

public sealed partial class Program;
