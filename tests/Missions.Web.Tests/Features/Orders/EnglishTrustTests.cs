using Missions.Testing.Documents;
using Missions.Testing.Pages;
using Missions.Web.Tests.Documents.Sealing;
using Missions.Web.Tests.Features.Verify;
using Missions.Web.Tests.Infrastructure;
using Missions.Workflow.Missions;

namespace Missions.Web.Tests.Features.Orders;

/// <summary>The seals of an English file, as a reader judges them that trusts the authority of the laboratory.</summary>
public sealed class EnglishTrustTests
{
    [Fact]
    public async Task English_SealedThenStamped_IsValidAndTrustedEachTime()
    {
        using var seal = new LastingSeal();
        await using var app = await MissionsApp.StartAsync(settings: seal.Settings);
        var requests = new Requests(app.Services);
        var (id, _) = await app.IssueAsync();
        var order = (await requests.ReadAsync(id)).Orders[0].Id;
        var person = await requests.IdOfAsync(DemoAccounts.Traveller);
        await requests.ChangeAsync(id, (mission, authority) => mission.AskForEnglish(order, Actor.Self(person), authority.At));
        await app.PassAsync(TimeSpan.Zero);
        using var traveller = await app.VisitorAsync(DemoAccounts.Traveller);
        var english = (await traveller.GetAsync($"/orders/{order}/file/en")).Body;
        await app.CancelAsync(id);
        await app.PassAsync(TimeSpan.Zero);

        var stamped = (await traveller.GetAsync($"/orders/{order}/file/en")).Body;

        Assert.Equal(english, stamped[..english.Length]);
        var database = new NssDatabase(seal.Folder("nss")).Trust(seal.Authority).Know(seal.Leaf);
        Assert.Equal((1, 1), Judged(database.PdfSig(seal.Write(english))));
        Assert.Equal((2, 2), Judged(database.PdfSig(seal.Write(stamped))));
        var wary = new NssDatabase(seal.Folder("wary")).Know(seal.Leaf);
        Assert.Equal((2, 0), Judged(wary.PdfSig(seal.Write(stamped))));
    }

    private static (int Valid, int Trusted) Judged(string report) =>
        (report.Split("Signature is Valid.").Length - 1, report.Split("Certificate is Trusted.").Length - 1);
}
