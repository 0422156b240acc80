using System.Net.Http.Headers;
using Missions.Testing.Pages;
using Missions.Web.Tests.Features.Orders;
using Missions.Web.Tests.Infrastructure;
using Missions.Workflow.Missions;

namespace Missions.Web.Tests.Features.Verify;

/// <summary>Files shown to the page that anyone may use, and orders to show.</summary>
internal static class Shown
{
    /// <summary>A test asks more than a person would.</summary>
    public static readonly (string Key, string Value) Often = ("Verify:PerMinute", "100000");

    public static Task<Page> ShowAsync(this Visitor visitor, params byte[][] files)
    {
        var form = new MultipartFormDataContent { { new StringContent("Vérifier"), "button" } };
        foreach (var file in files)
        {
            var part = new ByteArrayContent(file);
            part.Headers.ContentType = new MediaTypeHeaderValue("application/pdf");
            form.Add(part, "file", "ordre.pdf");
        }

        return visitor.SendAsync(new(HttpMethod.Post, "/verify") { Content = form });
    }

    public static string? Verdict(this Page page) => page.Document.QuerySelector("[data-verdict]")?.GetAttribute("data-verdict");

    /// <summary>An order signed by the director, sealed and downloaded.</summary>
    public static async Task<(Guid MissionId, byte[] File)> IssueAsync(this MissionsApp app)
    {
        var requests = new Requests(app.Services);
        var id = await requests.ValidatedAsync(DemoAccounts.Traveller, DemoAccounts.Manager);
        await Signing.SignAsync(app, id, DemoAccounts.Director);
        var order = Assert.Single((await requests.ReadAsync(id)).Orders);
        return (id, (await SealedFile.WaitAsync(await app.VisitorAsync(DemoAccounts.Traveller), order.Id)).Body);
    }

    /// <summary>A change of the order that awaits its signature.</summary>
    public static async Task ChangeToSignAsync(this MissionsApp app, Guid id, string returnsOn = "2026-04-14")
    {
        var traveller = await app.VisitorAsync(DemoAccounts.Traveller);
        var form = await (await traveller.GetAsync($"/missions/{id}")).FormTo($"/missions/{id}/amend").Fill("amendment", "Un jour de plus.").SubmitAsync();
        await form.FormTo($"/missions/{id}/draft").Fill("ReturnsOn", returnsOn).SubmitAsync("Soumettre la demande");
        await (await (await app.VisitorAsync(DemoAccounts.Manager)).GetAsync($"/approvals/{id}")).FormTo($"/approvals/{id}/approve").SubmitAsync();
    }

    /// <summary>A further version of the order, signed and sealed.</summary>
    public static async Task<byte[]> SupersedeAsync(this MissionsApp app, Guid id, string returnsOn = "2026-04-14")
    {
        await app.ChangeToSignAsync(id, returnsOn);
        await Signing.SignAsync(app, id, DemoAccounts.Director);
        var last = (await new Requests(app.Services).ReadAsync(id)).Orders.MaxBy(order => order.Version)!;
        return (await SealedFile.WaitAsync(await app.VisitorAsync(DemoAccounts.Traveller), last.Id)).Body;
    }

    public static async Task<string> CodeOfAsync(this MissionsApp app, Guid id) => (await new Requests(app.Services).ReadAsync(id)).Orders[0].VerificationCode;

    public static async Task CancelAsync(this MissionsApp app, Guid id)
    {
        var requests = new Requests(app.Services);
        var traveller = await requests.IdOfAsync(DemoAccounts.Traveller);
        await requests.ChangeAsync(id, (mission, authority) => mission.Cancel(Actor.Self(traveller), "Reportée.", authority));
    }
}
