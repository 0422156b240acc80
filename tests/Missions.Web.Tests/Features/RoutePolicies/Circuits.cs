using Microsoft.EntityFrameworkCore;
using Missions.Testing.Pages;
using Missions.Web.Tests.Infrastructure;
using Missions.Workflow.Routing;

namespace Missions.Web.Tests.Features.RoutePolicies;

/// <summary>What tests of the page « Circuits de validation » do again and again.</summary>
internal static class Circuits
{
    /// <summary>The form of a version.</summary>
    public static PageForm Draft(this Page page) => page.FormWith("[name=DraftId]");

    public static async Task<PageForm> NewVersionAsync(this Visitor visitor, string query = "") =>
        (await visitor.GetAsync($"/policies/new{query}")).Draft();

    /// <summary>The route in force, made without its second step and with another name.</summary>
    public static async Task<Page> PublishShorterAsync(this Visitor visitor, string name, string query = "")
    {
        var shorter = (await (await visitor.NewVersionAsync(query)).SubmitAsync("remove-1")).Draft();
        var preview = await shorter.Fill("Name", name).SubmitAsync("Prévisualiser");
        return await preview.Draft().SubmitAsync(PublishButton(preview));
    }

    public static string PublishButton(Page preview) => preview.All("button").Single(text => text.StartsWith("Publier la version", StringComparison.Ordinal));

    public static Task<List<RoutePolicy>> PoliciesAsync(this MissionsApp app) =>
        app.QueryAsync(db => db.RoutePolicies.AsNoTracking().Include(policy => policy.Steps).OrderBy(policy => policy.PublishedAt).ThenBy(policy => policy.Version).ToListAsync());

    public static Task<Guid> EmployerAsync(this MissionsApp app, string shortName) =>
        app.QueryAsync(db => db.Institutions.Where(one => one.ShortName == shortName).Select(one => one.Id).SingleAsync());
}
