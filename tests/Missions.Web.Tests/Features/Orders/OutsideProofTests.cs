using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Missions.Testing.Documents;
using Missions.Testing.Pages;
using Missions.Web.Features.Orders;
using Missions.Web.Security;
using Missions.Web.Tests.Documents;
using Missions.Web.Tests.Infrastructure;
using Missions.Workflow.Missions;

namespace Missions.Web.Tests.Features.Orders;

/// <summary>What is kept of a signature that an authority outside gave, and the proof that lies beside its order.</summary>
public sealed class OutsideProofTests : IDisposable
{
    private static readonly byte[] Document = Encoding.ASCII.GetBytes("%PDF-1.7\n% the page that the president signed\n%%EOF\n");

    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Evidence_OfASignatureGivenOutside_SaysWhoSignedWhoRecordedAndWhichDocument(bool proved)
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Requests(app.Services);
        var (id, manager) = await RecordedAsync(app, proved);

        var (mission, kept) = (await requests.ReadAsync(id), Assert.Single(await EvidenceTests.KeptAsync(requests, id)));

        var order = Assert.Single(mission.Orders);
        var facts = EvidenceFacts.Read(kept.Facts);
        Assert.Equal(("signed", order.Id, Consent.OutsideId), (facts.Result, kept.OrderId!.Value, facts.Statement));
        Assert.Equal((await requests.IdOfAsync(DemoAccounts.Manager), "Karim Benali"), (facts.Who.Id, facts.Who.Name));
        Assert.Equal(("Présidente de l’université", null, null), (facts.Capacity, facts.DelegationReference, facts.Principal));
        Assert.Equal(new("Jeanne Roux", "Présidente de l’université", "PRES-2026-118", new(2026, 3, 1), Hash(Document)), facts.Outside);
        Assert.Equal(proved ? ProofMethod.Password : (ProofMethod?)null, facts.Act.Method);
        Assert.Equal((order.SnapshotSha256, order.Number, 1), (facts.SnapshotSha256, facts.Number, facts.Version));
        var issued = JsonDocument.Parse(Assert.Single(mission.Events, e => e.Kind == MissionEventKind.Issued).Data).RootElement;
        Assert.Equal(kept.Sha256, issued.GetProperty("evidenceSha256").GetString());
        Assert.Equal(Hash((await manager.GetAsync($"/orders/{id}/outside/document")).Body), issued.GetProperty("outside").GetProperty("documentSha256").GetString());
    }

    [Theory]
    [InlineData("fr", "Enregistré par : Karim Benali", "Signé ailleurs par : Jeanne Roux, référence PRES-2026-118, le 01/03/2026", "Identité prouvée : par la session ouverte seule")]
    [InlineData("en", "Recorded by: Karim Benali", "Signed elsewhere by: Jeanne Roux, reference PRES-2026-118, on 1 Mar 2026", "Identity proved: by the open session alone")]
    public async Task Proof_OfASignatureGivenOutside_NamesItsSignatoryAndItsDocument(string language, params string[] said)
    {
        await using var app = await MissionsApp.StartAsync();
        var (id, manager) = await RecordedAsync(app, proved: false);
        var order = Assert.Single((await new Requests(app.Services).ReadAsync(id)).Orders).Id;
        await SealedFile.WaitAsync(manager, order);
        if (language == "en") await (await manager.GetAsync("/")).FormTo("/language").SubmitAsync();

        var path = _folder.Write("proof.pdf", (await manager.GetAsync($"/orders/{order}/proof")).Body);

        var text = Words.Plain(Tool.PdfToText(path));
        Assert.Contains("Signature is Valid", Tool.PdfSig(path), StringComparison.Ordinal);
        foreach (var one in said.Concat([Hash(Document), "J’enregistre une signature donnée hors de l’application.", "(outside-fr-1)"])) Assert.Contains(one, text, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>The director's own mission, where nobody else may sign, recorded by the manager as signed outside.</summary>
    private static async Task<(Guid Id, Visitor Manager)> RecordedAsync(MissionsApp app, bool proved)
    {
        var requests = new Requests(app.Services);
        await requests.RevokeAsync(DemoAccounts.Deputy);
        var id = await requests.ValidatedAsync(DemoAccounts.Director, DemoAccounts.Manager);
        var manager = await app.VisitorAsync(DemoAccounts.Manager);
        if (!proved) app.LetProofsLapse();
        var page = await (await manager.GetAsync($"/orders/{id}/outside")).FormTo($"/orders/{id}/outside")
            .Fill("Name", "Jeanne Roux").Fill("Capacity", "Présidente de l’université").Fill("Reference", "PRES-2026-118").Fill("SignedOn", "2026-03-01")
            .Attach("Document", "signed.pdf", Document).SubmitAsync();
        Assert.Contains("Signature enregistrée", page.Text, StringComparison.Ordinal);
        return (id, manager);
    }

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
