using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Razor;

namespace BudgetPerformance.Web.Infrastructure;

/// <summary>Finds a view in the folder of its controller, then among the shared ones.</summary>
public sealed class FeatureViews : IViewLocationExpander
{
    private const string Root = "BudgetPerformance.Web.";

    public void PopulateValues(ViewLocationExpanderContext context) => context.Values["folder"] = Folder(context);

    public IEnumerable<string> ExpandViewLocations(ViewLocationExpanderContext context, IEnumerable<string> viewLocations) =>
        [$"{Folder(context)}/{{0}}.cshtml", "/Features/Shared/{0}.cshtml"];

    // A controller's namespace is its folder.
    private static string Folder(ViewLocationExpanderContext context) =>
        context.ActionContext.ActionDescriptor is ControllerActionDescriptor { ControllerTypeInfo.Namespace: { } space }
            ? "/" + space[Root.Length..].Replace('.', '/')
            : "/Features/Shared";
}
