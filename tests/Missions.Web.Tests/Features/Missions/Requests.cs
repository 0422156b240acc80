using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Missions.Testing.Pages;
using Missions.Web.Data;
using Missions.Web.Tests.Infrastructure;
using Missions.Workflow.Calendars;
using Missions.Workflow.Missions;
using Missions.Workflow.Orders;
using Missions.Workflow.Organisation;
using Missions.Workflow.Routing;

namespace Missions.Web.Tests.Features.Missions;

/// <summary>What tests of the traveller's side do again and again.</summary>
internal static class Requests
{
    /// <summary>A mission to Lyon that may be submitted: a month ahead, so not late.</summary>
    public static PageForm FillLyon(this PageForm form) => form
        .Fill("Purpose", "Réunion de collaboration")
        .Fill("PurposeKind", "Collaboration")
        .Fill("Destination.Text", "Lyon")
        .Fill("DepartsOn", "2026-04-07")
        .Fill("DepartsAt", "07:30")
        .Fill("ReturnsOn", "2026-04-08")
        .Fill("Mode", "Train")
        .Fill("Train", "Tgv")
        .Fill("ProjectId", "EOTP-24-COSMO – Fond diffus cosmologique");

    public static async Task<PageForm> NewFormAsync(this Visitor visitor, string query = "") =>
        (await visitor.GetAsync($"/missions/new{query}")).FormWith("#version");

    public static async Task<Guid> SubmitLyonAsync(this Visitor visitor)
    {
        var page = await (await visitor.NewFormAsync()).FillLyon().SubmitAsync("Soumettre la demande");
        return Guid.Parse(page.Url.AbsolutePath.Split('/')[^1]);
    }

    /// <summary>Saves in the background as the page's script does, with the fields of the form changed as said.</summary>
    public static Task<HttpResponseMessage> AutosaveAsync(this Visitor visitor, Page page, params (string Name, string Value)[] changes)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, page.Document.QuerySelector("#mission-form")!.GetAttribute("action")) { Headers = { { "HX-Request", "true" } } };
        return visitor.SendFormAsync(request, page, changes);
    }

    /// <summary>Sends the form as a program would that has no bound on its fields.</summary>
    public static async Task<HttpResponseMessage> SendFormAsync(this Visitor visitor, HttpRequestMessage message, Page page, params (string Name, string Value)[] changes)
    {
        using var request = message;
        var form = (IHtmlFormElement)page.Document.QuerySelector("#mission-form")!;
        var fields = form.Elements
            .Where(element => element is not IHtmlButtonElement && element.GetAttribute("name") is { Length: > 0 })
            .Where(element => element is not IHtmlInputElement { Type: "radio" or "checkbox", IsChecked: false })
            .Select(element => (Name: element.GetAttribute("name")!, Value: ValueOf(element)))
            .Where(field => changes.All(change => change.Name != field.Name))
            .Concat(changes)
            .Select(field => KeyValuePair.Create(field.Name, field.Value));
        request.Content = new FormUrlEncodedContent(fields);
        return await visitor.Http.SendAsync(request);
    }

    public static Task<Mission> MissionAsync(this MissionsApp app, Guid id) =>
        app.QueryAsync(db => db.Missions.AsNoTracking().Include(m => m.Steps).Include(m => m.Orders).Include(m => m.Legs).SingleAsync(m => m.Id == id));

    public static Task<List<MissionEventKind>> EventsOfAsync(this MissionsApp app, Guid id) =>
        app.QueryAsync(db => db.MissionEvents.Where(e => e.MissionId == id).OrderBy(e => e.Sequence).Select(e => e.Kind).ToListAsync());

    /// <summary>Takes a submitted mission to a decision of its first step, or to its issue, by the domain's own verbs.</summary>
    public static Task DecideAsync(this MissionsApp app, Guid id, Action<Mission, StepFence, Guid, Authority> decide, string account = DemoAccounts.Manager) =>
        app.ReadAsync<LabCalendar, bool>(async calendar =>
        {
            await app.ChangeAsync(async db =>
            {
                var mission = await db.GetMissionAsync(id);
                var person = await db.People.SingleAsync(p => p.Email == account);
                decide(mission, new(mission.ActiveSteps[0].Id, mission.Round), person.Id, await db.AuthorityAsync(calendar, app.Clock.GetUtcNow()));
            });
            return true;
        });

    public static async Task IssueAsync(this MissionsApp app, Guid id)
    {
        var payer = await app.QueryAsync(db => db.Institutions.Where(i => i.Pays).Select(i => i.Id).FirstAsync());
        await app.DecideAsync(id, (mission, fence, person, authority) =>
        {
            mission.AssignFunding(fence, person, payer, "EOTP-24-COSMO", authority);
            mission.Approve(fence, person, null, authority);
        });
        var frozen = new FrozenContent("{}");
        await app.DecideAsync(
            id,
            (mission, fence, person, authority) => mission.Issue(fence, person, new(frozen, frozen.Sha256, "2026-0900", "code", "J’accepte."), authority),
            DemoAccounts.Director);
    }

    private static string ValueOf(IElement element) => element switch
    {
        IHtmlInputElement input => input.Value,
        IHtmlTextAreaElement area => area.Value,
        IHtmlSelectElement select => select.Value ?? "",
        _ => "",
    };
}
