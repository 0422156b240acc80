using Missions.Testing.Pages;
using Missions.Web.Tests.Features.CopySheets;
using Missions.Web.Tests.Features.Verify;
using Missions.Web.Tests.Infrastructure;
using Missions.Workflow.Missions;

namespace Missions.Web.Tests.Features.Orders;

public sealed class SignedVersionsTests
{
    [Fact]
    public async Task Page_RequestReplacedThenCancelled_AgreesWithTheRequest()
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Requests(app.Services);
        var id = await Geslab.SignedAsync(app);
        await app.SupersedeAsync(id);
        var traveller = await requests.IdOfAsync(DemoAccounts.Traveller);
        await requests.ChangeAsync(id, (mission, authority) => mission.Cancel(Actor.Self(traveller), "Colloque annulé.", authority));

        var page = await (await app.VisitorAsync(DemoAccounts.Traveller)).GetAsync($"/missions/{id}");

        Assert.Equal(["annulée", "remplacée"], page.All(".version-head .status"));
        Assert.Contains("Remplacée par la version 2 signée le", page.Text, StringComparison.Ordinal);
    }
}
