using System.Text;
using Microsoft.EntityFrameworkCore;
using Missions.Testing.Documents;
using Missions.Testing.Pages;
using Missions.Web.Documents.Pdf;
using Missions.Web.Tests.Documents;
using Missions.Web.Tests.Features.Verify;
using Missions.Web.Tests.Infrastructure;
using Missions.Web.Tests.Mail.Notices;
using Missions.Workflow.Missions;

namespace Missions.Web.Tests.Features.Orders;

/// <summary>A payer that makes the order elsewhere: what is signed here is called a request wherever it is named.</summary>
public sealed class RequestWordsTests : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private MissionsApp _app = null!;
    private Requests _requests = null!;
    private Guid _id;

    public async Task InitializeAsync()
    {
        _app = await MissionsApp.StartAsync();
        _requests = new(_app.Services);
        var payer = await _requests.QueryAsync(db => db.Institutions.SingleAsync(one => one.ShortName == "CNRS"));
        _id = await _requests.ValidatedAsync(DemoAccounts.Traveller, DemoAccounts.Manager, payer: payer.Id);
    }

    public async Task DisposeAsync() => await _app.DisposeAsync();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("fr", "Demande de mission signée.", "Demande de mission validée n° 2026-0001", "La demande de mission", "Demande de mission signée", "rdre")]
    [InlineData("en", "Mission request signed.", "Approved mission request no. 2026-0001", "The mission request", "Mission request signed", "rder")]
    public async Task Request_OnceSigned_IsCalledOneOnThePageAndInTheProof(string language, string done, string subject, string section, string happened, string never)
    {
        using var director = await DirectorAsync(language);

        var page = await (await director.GetAsync($"/orders/{_id}/sign")).SignAsync(_id);

        Assert.Contains(done, page.Text, StringComparison.Ordinal);
        var order = Assert.Single((await _requests.ReadAsync(_id)).Orders);
        await SealedFile.WaitAsync(director, order.Id);
        var proof = Words.Plain(Tool.PdfToText(_folder.Write("proof.pdf", (await director.GetAsync($"/orders/{order.Id}/proof")).Body)));
        foreach (var said in new[] { subject, section, happened })
            Assert.Contains(said, proof, StringComparison.Ordinal);
        // The statement itself speaks of either.
        var own = proof.Replace("l’ordre de mission, ou bien la demande dont il est établi", "", StringComparison.Ordinal).Replace("l’ordre de mission, ou la demande dont il est établi", "", StringComparison.Ordinal);
        Assert.DoesNotContain(never, own, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Order_ThatBecomesARequest_IsShownBeforeItIsSigned_AndStaysAnOrderInTheHistory()
    {
        var id = await _requests.ValidatedAsync(DemoAccounts.OtherTraveller, DemoAccounts.Manager);
        await Signing.SignAsync(_app, id, DemoAccounts.Director);
        await _app.AmendAsync(id, DemoAccounts.OtherTraveller);
        await _app.SubmitChangeAsync(id, DemoAccounts.OtherTraveller);
        var (manager, payer) = (await _requests.IdOfAsync(DemoAccounts.Manager), (await _requests.ReadAsync(_id)).PayerId!.Value);
        await _requests.ChangeAsync(id, (mission, authority) => mission.AssignFunding(Requests.FenceOf(mission), manager, payer, mission.Credits, authority));
        await _app.ValidateChangeAsync(id);
        using var director = await DirectorAsync("fr");

        var shown = await director.GetAsync($"/orders/{id}/sign");
        await shown.SignAsync(id);

        Assert.Contains("Document Ordre de mission Demande de mission validée", shown.All(".compared tbody tr"));
        var order = (await _requests.ReadAsync(id)).Orders.Single(one => one.Version == 2);
        await SealedFile.WaitAsync(director, order.Id);
        var proof = Words.Plain(Tool.PdfToText(_folder.Write("proof.pdf", (await director.GetAsync($"/orders/{order.Id}/proof")).Body)));
        Assert.Contains("Ordre de mission signé", proof, StringComparison.Ordinal);
        Assert.Contains("Demande de mission signée", proof, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fr", "Signer la demande de mission", "Demande de mission validée", "Un document signé ; son fichier se scelle.", "Demande de mission validée 2026-0001")]
    [InlineData("en", "Sign the mission request", "Approved mission request", "One document signed; its file is being sealed.", "Approved mission request 2026-0001")]
    public async Task Request_SignedAmongSeveral_IsShownAndReportedAsOne(string language, string heading, string item, string done, string result)
    {
        using var director = await DirectorAsync(language);

        var page = await director.GetAsync($"/orders/sign?picked={_id}");
        Assert.Equal(heading, page.Heading);
        Assert.Contains(item, page.All("dd"));
        var act = await page.FormTo("/orders/sign").SubmitAsync();

        Assert.Contains(Words.Plain(done), Words.Plain(act.Text), StringComparison.Ordinal);
        Assert.Contains(result, act.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Request_Cancelled_SaysSoInTheReasonOfBothItsSeals()
    {
        await Signing.SignAsync(_app, _id, DemoAccounts.Director);
        var order = Assert.Single((await _requests.ReadAsync(_id)).Orders).Id;
        var asker = await _requests.IdOfAsync(DemoAccounts.Traveller);
        await _requests.ChangeAsync(_id, (mission, authority) => mission.AskForEnglish(order, Actor.Self(asker), authority.At));
        await _app.PassAsync(TimeSpan.Zero);
        await _app.CancelAsync(_id);
        await _app.PassAsync(TimeSpan.Zero);
        using var traveller = await _app.VisitorAsync(DemoAccounts.Traveller);

        foreach (var (path, reason) in new[] { ("file", "Annulation\u00A0: Demande de mission validée n°\u00A02026-0001"), ("file/en", "Cancellation: Approved mission request no.\u00A02026-0001") })
            Assert.Contains($"/Reason{PdfText.Encode(reason)}", Encoding.Latin1.GetString((await traveller.GetAsync($"/orders/{order}/{path}")).Body), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fr", "Signée", "Demande validée")]
    [InlineData("en", "Signed", "Approved request")]
    public async Task Missions_InTheList_AreFilteredByANeutralWordAndNamedByTheirOwn(string language, string filter, string own)
    {
        await Signing.SignAsync(_app, _id, DemoAccounts.Director);
        using var traveller = await _app.VisitorAsync(DemoAccounts.Traveller);
        if (language == "en") await (await traveller.GetAsync("/")).FormTo("/language").SubmitAsync();

        var page = await traveller.GetAsync("/missions?Status=Issued");

        Assert.Contains(filter, page.All("option"));
        Assert.Contains(own, page.Text, StringComparison.Ordinal);
    }

    private async Task<Visitor> DirectorAsync(string language)
    {
        var director = await _app.VisitorAsync(DemoAccounts.Director);
        if (language == "en") await (await director.GetAsync("/")).FormTo("/language").SubmitAsync();
        return director;
    }
}
