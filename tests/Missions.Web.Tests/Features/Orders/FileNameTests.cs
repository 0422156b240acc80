using Missions.Testing.Pages;
using Missions.Web.Tests.Features.CopySheets;
using Missions.Web.Tests.Features.Verify;
using Missions.Web.Tests.Infrastructure;

namespace Missions.Web.Tests.Features.Orders;

/// <summary>Every file of an order bears its number and, where there are several, its version: none takes the place of another in a folder.</summary>
public sealed class FileNameTests
{
    [Fact]
    public async Task Files_OfTwoVersions_AreToldApartByTheirNames()
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Requests(app.Services);
        var id = await Geslab.SignedAsync(app);
        await SealedFile.WaitAsync(await app.VisitorAsync(DemoAccounts.Traveller), Assert.Single((await requests.ReadAsync(id)).Orders).Id);
        var alone = await NamesAsync(app, id, version: 1);

        await app.SupersedeAsync(id);

        Assert.Equal(
            ["Demande-de-mission-validee-2026-0001.pdf", "Approved-mission-request-2026-0001.pdf", "Preuve-2026-0001.json", "Preuve-2026-0001.pdf", "fiche-de-saisie-2026-0001.csv"],
            alone);
        Assert.Equal(
            ["Demande-de-mission-validee-2026-0001-v1-remplace.pdf", "Approved-mission-request-2026-0001-v1-superseded.pdf", "Preuve-2026-0001-v1.json", "Preuve-2026-0001-v1.pdf"],
            (await NamesAsync(app, id, version: 1))[..4]);
        Assert.Equal(
            ["Demande-de-mission-validee-2026-0001-v2.pdf", "Approved-mission-request-2026-0001-v2.pdf", "Preuve-2026-0001-v2.json", "Preuve-2026-0001-v2.pdf", "fiche-de-saisie-2026-0001-v2.csv"],
            await NamesAsync(app, id, version: 2));
    }

    /// <summary>Of the order, its English file, its proof as data and as a page, and the copy sheet of the last version.</summary>
    private static async Task<List<string>> NamesAsync(MissionsApp app, Guid id, int version)
    {
        var order = (await new Requests(app.Services).ReadAsync(id)).Orders.Single(order => order.Version == version).Id;
        var traveller = await app.VisitorAsync(DemoAccounts.Traveller);
        if ((await traveller.GetAsync($"/missions/{id}")).Document.QuerySelector($"form[action='/orders/{order}/file/en']") is not null)
            await (await traveller.GetAsync($"/missions/{id}")).FormTo($"/orders/{order}/file/en").SubmitAsync();
        await app.PassAsync(TimeSpan.Zero);
        var (director, manager) = (await app.VisitorAsync(DemoAccounts.Director), await app.VisitorAsync(DemoAccounts.Manager));
        var files = new[]
        {
            await traveller.GetAsync($"/orders/{order}/file"), await traveller.GetAsync($"/orders/{order}/file/en"),
            await director.GetAsync($"/orders/{order}/proof.json"), await director.GetAsync($"/orders/{order}/proof"),
            await manager.GetAsync($"/copy-sheets/{id}/export.csv"),
        };
        return [.. files.Select(file => file.Response.Content.Headers.ContentDisposition?.FileNameStar ?? file.Heading)];
    }
}
