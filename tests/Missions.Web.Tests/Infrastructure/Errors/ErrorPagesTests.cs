using System.Net;
using System.Text.Json;
using Missions.Testing.Pages;

namespace Missions.Web.Tests.Infrastructure.Errors;

public sealed class ErrorPagesTests : IAsyncLifetime
{
    private MissionsApp _app = null!;

    public async Task InitializeAsync() => _app = await MissionsApp.StartAsync();

    public async Task DisposeAsync() => await _app.DisposeAsync();

    [Fact]
    public async Task Address_OfNothing_Gives404InFrenchWithAReference()
    {
        using var visitor = _app.Visitor();

        var page = await visitor.GetAsync("/nowhere");

        Assert.Equal((HttpStatusCode.NotFound, "Page introuvable"), (page.Status, page.Heading));
        Assert.Matches("^[0-9a-f]{32}$", page.All(".error-page code").Single());
    }

    [Fact]
    public async Task Address_OfNothingForAReaderOfEnglish_Gives404InEnglish()
    {
        using var visitor = _app.Visitor();
        await (await visitor.GetAsync("/account/sign-in")).FormTo("/language").SubmitAsync();

        Assert.Equal("Page not found", (await visitor.GetAsync("/nowhere")).Heading);
    }

    [Fact]
    public async Task Form_WithoutAntiforgeryToken_Gives400()
    {
        using var visitor = await _app.VisitorAsync(DemoAccounts.Traveller);
        using var form = new FormUrlEncodedContent([]);

        var page = await visitor.SendAsync(new(HttpMethod.Post, "/account/sign-out") { Content = form });

        Assert.Equal((HttpStatusCode.BadRequest, "Demande incorrecte"), (page.Status, page.Heading));
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/account/password")).Status);
    }

    [Fact]
    public async Task Address_OfNothingUnderTheApi_GivesProblemDetails()
    {
        using var visitor = _app.Visitor();

        var page = await visitor.GetAsync("/api/v1/nowhere");

        Assert.Equal("application/problem+json", page.Response.Content.Headers.ContentType!.MediaType);
        using var problem = JsonDocument.Parse(page.Body);
        Assert.Equal(404, problem.RootElement.GetProperty("status").GetInt32());
    }

    [Theory]
    [InlineData("/missions/0198f1c2-0000-7000-8000-000000000001/submit", "%2Fmissions%2F0198f1c2-0000-7000-8000-000000000001")]
    [InlineData("/account/sign-out", "%2F")]
    public async Task Form_WhoseSessionIsOver_Gets401AndTheWayToSignIn(string address, string back)
    {
        using var visitor = _app.Visitor();
        using var form = new FormUrlEncodedContent([]);

        var page = await visitor.SendAsync(new(HttpMethod.Post, address) { Content = form });

        Assert.Equal((HttpStatusCode.Unauthorized, "Connexion nécessaire"), (page.Status, page.Heading));
        Assert.Equal($"/account/sign-in?returnUrl={back}", page.Document.QuerySelector(".error-page a.btn")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Script_WhoseSessionIsOver_Gets401AndNoSignInPage()
    {
        using var visitor = _app.Visitor();

        var page = await visitor.SendAsync(new(HttpMethod.Get, "/account/password") { Headers = { { "X-Requested-With", "fetch" } } });

        Assert.Equal(HttpStatusCode.Unauthorized, page.Status);
    }

    [Fact]
    public async Task Page_Any_CarriesTheSecurityHeaders()
    {
        using var visitor = _app.Visitor();

        var headers = (await visitor.GetAsync("/account/sign-in")).Response.Headers;

        Assert.Contains("frame-ancestors 'none'", headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal("nosniff", headers.GetValues("X-Content-Type-Options").Single());
    }

    [Fact]
    public async Task ErrorAddress_OpenedByHand_IsAnAddressOfNothing()
    {
        using var visitor = _app.Visitor();

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/error")).Status);
    }

    [Theory]
    [InlineData("/error/500")]
    [InlineData("/error/200")]
    [InlineData("/error")]
    public async Task ErrorPage_AskedForByItsAddress_IsNoPage(string address)
    {
        using var visitor = _app.Visitor();

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(address)).Status);
    }

    [Theory]
    [InlineData("/api/v1/places?q=a%EF%BF%BE")]
    [InlineData("/api/v1/places?q=%ED%A0%80")]
    public async Task Address_WithTextThatUnicodeRefuses_IsAnswered(string address)
    {
        using var visitor = _app.Visitor();

        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync(address)).Status);
    }
}
