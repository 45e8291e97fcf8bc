using System.Reflection;
using BudgetPerformance.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace BudgetPerformance.Web.Tests.Infrastructure;

/// <summary>What must hold of every route, also of those nobody has written yet.</summary>
public sealed class RoutesTests(Site site) : IClassFixture<Site>
{
    private static readonly string[] OpenToEverybody = ["Display.Choose", "Errors.Show", "Session.Begin", "Session.New"];

    private IReadOnlyList<RouteEndpoint> Endpoints => [.. site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()];

    private IEnumerable<(string Name, ControllerActionDescriptor Action, RouteEndpoint Endpoint)> Actions => Endpoints
        .Select(endpoint => (endpoint.Metadata.GetMetadata<ControllerActionDescriptor>(), endpoint))
        .Where(pair => pair.Item1 is not null)
        .Select(pair => ($"{pair.Item1!.ControllerName}.{pair.Item1.ActionName}", pair.Item1, pair.endpoint));

    [Fact]
    public void Every_action_states_its_verb() =>
        Assert.Empty(Actions.Where(action => action.Endpoint.Metadata.GetMetadata<IHttpMethodMetadata>() is not { HttpMethods.Count: > 0 }).Select(action => action.Name));

    [Fact]
    public void Only_these_actions_are_open_to_everybody() =>
        Assert.Equal(OpenToEverybody, Actions.Where(action => action.Endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null).Select(action => action.Name).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Every_other_action_or_its_controller_states_its_policy() =>
        Assert.Empty(Actions.Where(action => action.Endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null
            && !action.Endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>().Any(rule => rule.Policy is not null)).Select(action => action.Name));

    [Fact]
    public void Besides_actions_only_files_and_the_health_check_are_open() =>
        Assert.Empty(Endpoints.Where(endpoint => endpoint.Metadata.GetMetadata<ControllerActionDescriptor>() is null
            // In development files that are not listed yet are looked for under any path.
            && endpoint.RoutePattern.RawText is not ("/health" or "{**path:file}")
            && endpoint.Metadata.GetMetadata<Microsoft.AspNetCore.StaticAssets.StaticAssetDescriptor>() is null).Select(endpoint => endpoint.RoutePattern.RawText));

    [Fact]
    public void No_action_waives_the_antiforgery_token() =>
        Assert.Empty(Actions.Where(action => action.Action.FilterDescriptors.Any(filter => filter.Filter is IgnoreAntiforgeryTokenAttribute)
            || action.Action.FilterDescriptors.All(filter => filter.Filter is not AutoValidateAntiforgeryTokenAttribute)).Select(action => action.Name));

    [Fact]
    public void Every_identifier_comes_from_the_route() =>
        Assert.Empty(from action in Actions
                     from parameter in action.Action.Parameters
                     where parameter.Name.Equals("id", StringComparison.OrdinalIgnoreCase) || action.Endpoint.RoutePattern.GetParameter(parameter.Name) is not null
                     where parameter.BindingInfo?.BindingSource != BindingSource.Path
                     select $"{action.Name}({parameter.Name})");

    [Fact]
    public void No_action_takes_what_it_does_not_say_where_from() =>
        Assert.Empty(from action in Actions
                     from parameter in action.Action.Parameters
                     where parameter.ParameterType != typeof(CancellationToken) && parameter.BindingInfo?.BindingSource is null
                     select $"{action.Name}({parameter.Name})");

    [Fact]
    public void No_action_takes_what_the_database_keeps() =>
        Assert.Empty(from action in Actions
                     from parameter in action.Action.Parameters
                     where parameter.ParameterType.Assembly == typeof(BudgetDbContext).Assembly || parameter.ParameterType.Assembly == typeof(Domain.Actor).Assembly
                     where parameter.ParameterType is { IsClass: true }
                     select $"{action.Name}({parameter.Name})");

    [Fact]
    public void Forms_are_read_from_the_body_only() =>
        Assert.Empty(from action in Actions
                     from parameter in action.Action.Parameters.OfType<ControllerParameterDescriptor>()
                     where parameter.ParameterInfo.GetCustomAttribute<FromFormAttribute>() is null
                     where action.Endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()!.HttpMethods.Contains("POST")
                     where parameter.ParameterType != typeof(CancellationToken) && parameter.BindingInfo!.BindingSource != BindingSource.Path && parameter.BindingInfo.BindingSource != BindingSource.Services
                     select $"{action.Name}({parameter.Name})");

    [Fact]
    public async Task Every_unsafe_action_refuses_a_post_without_a_token()
    {
        var visitors = new List<Visitor>();
        foreach (var name in new[] { "tianbao", "shenhe", "lingdao", "xitong", "anquan", "shenji" }) visitors.Add(await site.SignedIn(name));
        foreach (var action in Actions.Where(action => action.Endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()!.HttpMethods.Contains("POST")))
        {
            var path = "/" + System.Text.RegularExpressions.Regex.Replace(action.Endpoint.RoutePattern.RawText!, @"\{\w+:regex\(.*?\)\}|\{.*?\}", "1");
            foreach (var visitor in visitors)
            {
                var answer = await visitor.PostWithoutToken(path);
                Assert.True((int)answer.Status is 400 or 403 or 404, $"{action.Name} at {path} answered {answer.Status}");
            }
            Assert.Contains(await Task.WhenAll(visitors.Select(visitor => visitor.PostWithoutToken(path))), answer => (int)answer.Status is 400 or 404);
        }
    }

    [Theory]
    [InlineData("DELETE")]
    [InlineData("PUT")]
    [InlineData("PATCH")]
    public async Task Other_verbs_find_nothing(string verb)
    {
        var visitor = await site.SignedIn();
        Assert.Equal(405, (int)(await visitor.Send(new HttpRequestMessage(new HttpMethod(verb), "/session"))).Status);
    }

    [Fact]
    public async Task An_override_header_changes_no_verb()
    {
        var visitor = await site.SignedIn();
        var request = new HttpRequestMessage(HttpMethod.Get, "/session/end") { Headers = { { "X-HTTP-Method-Override", "POST" }, { "X-Original-URL", "/session/end" } } };
        Assert.True((int)(await visitor.Send(request)).Status is 404 or 405);
        Assert.Equal(200, (int)(await visitor.Get("/")).Status);
    }

    [Fact]
    public async Task A_trace_answers_nothing_of_what_was_sent()
    {
        var visitor = await site.SignedIn();
        var answer = await visitor.Send(new HttpRequestMessage(HttpMethod.Trace, "/session") { Headers = { { "X-Mark", "seen" } } });
        Assert.Equal(405, (int)answer.Status);
        Assert.DoesNotContain("seen", answer.Html, StringComparison.Ordinal);
    }
}
