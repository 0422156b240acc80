using System.Net;
using Missions.Testing.Documents;
using Missions.Testing.Pages;
using Missions.Web.Tests.Documents;
using Missions.Web.Tests.Features.Verify;
using Missions.Web.Tests.Infrastructure;

namespace Missions.Web.Tests.Features.Orders;

public sealed class EnglishWaitTests : IDisposable
{
    private const string Address = "https://tsa.example/tsr";

    private readonly TemporaryFolder _folder = new();
    private readonly OpenSslTsa _tsa;

    public EnglishWaitTests() => _tsa = new(Path.Combine(_folder.Path, "tsa"));

    [Fact]
    public async Task English_WhileTheAuthorityIsDown_WaitsInSightThenIsSealed()
    {
        await using var app = await MissionsApp.StartAsync(settings: [("Seal:Tsa:Url", Address), ("Seal:Tsa:CertificatePath", _tsa.RootPath)]);
        AnswerRightly(app);
        var (id, _) = await app.IssueAsync();
        var requests = new Requests(app.Services);
        var order = (await requests.ReadAsync(id)).Orders[0];
        app.Outside.Answer(Address, _ => new HttpResponseMessage(HttpStatusCode.ServiceUnavailable));
        using var traveller = await app.VisitorAsync(DemoAccounts.Traveller);

        var waiting = await (await traveller.GetAsync($"/missions/{id}")).FormTo($"/orders/{order.Id}/file/en").SubmitAsync();
        await app.PassAsync(TimeSpan.Zero);

        Assert.Equal("Scellement en cours", waiting.Heading);
        var page = await traveller.GetAsync($"/missions/{id}");
        Assert.Contains("Le cachet de l’ordre attend : l’autorité d’horodatage ne répond pas.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Version anglaise (en préparation)", page.Text, StringComparison.Ordinal);

        AnswerRightly(app);
        await app.PassAsync(TimeSpan.FromHours(2));

        Assert.NotNull((await requests.ReadAsync(id)).Orders[0].English!.SealedAt);
        Assert.Equal("application/pdf", (await traveller.GetAsync($"/orders/{order.Id}/file/en")).Response.Content.Headers.ContentType!.MediaType);
    }

    public void Dispose() => _folder.Dispose();

    private void AnswerRightly(MissionsApp app) => app.Outside.Answer(Address, request =>
    {
        using var query = new MemoryStream();
        request.Content!.CopyTo(query, context: null, CancellationToken.None);
        var content = new ByteArrayContent(_tsa.Reply(query.ToArray()));
        content.Headers.ContentType = new("application/timestamp-reply");
        return new HttpResponseMessage(HttpStatusCode.OK) { Content = content };
    });
}
