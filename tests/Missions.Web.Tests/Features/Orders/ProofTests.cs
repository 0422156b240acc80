using System.Net;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Missions.Testing.Databases;
using Missions.Testing.Pages;
using Missions.Web.Tests.Infrastructure;

namespace Missions.Web.Tests.Features.Orders;

/// <summary>The proof of identity that a signature asks for: for how long it counts, and what ends it.</summary>
public sealed class ProofTests
{
    [Fact]
    public async Task Page_AfterASignInByPassword_SaysUntilWhenItCountsAndAsksNothing()
    {
        await using var app = await MissionsApp.StartAsync();
        var id = await ToSignAsync(app);

        var page = await (await app.VisitorAsync(DemoAccounts.Director)).GetAsync($"/orders/{id}/sign");

        Assert.Null(page.Document.QuerySelector("#Password"));
        Assert.Contains("vérifiée par mot de passe le 2 mars 2026 à 09:00", page.Text, StringComparison.Ordinal);
        Assert.Contains("jusqu’au 2 mars 2026 à 09:05", page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(299, true)]
    [InlineData(300, false)]
    public async Task Sign_SoLongAfterTheSignIn_AsksAgainFromFiveMinutesOn(int seconds, bool counts)
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Requests(app.Services);
        var id = await ToSignAsync(app);
        var director = await app.VisitorAsync(DemoAccounts.Director);
        var page = await director.GetAsync($"/orders/{id}/sign");
        app.Clock.Advance(TimeSpan.FromSeconds(seconds));

        var answer = await page.SignAsync(id);

        Assert.Equal(counts ? HttpStatusCode.OK : HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(counts ? 1 : 0, (await requests.ReadAsync(id)).Orders.Count);
        Assert.Equal(!counts, answer.Document.QuerySelector("#Password") is not null);
    }

    [Fact]
    public async Task Sign_AProofThatLapsedBeforeThePost_LosesNothing()
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Requests(app.Services);
        var id = await ToSignAsync(app);
        var page = await (await app.VisitorAsync(DemoAccounts.Director)).GetAsync($"/orders/{id}/sign");
        app.LetProofsLapse();

        var asked = await page.SignAsync(id);
        var signed = await asked.SignAsync(id);

        Assert.Contains(asked.Errors, error => error.Contains("Prouvez votre identité", StringComparison.Ordinal));
        Assert.Equal(page.FormTo($"/orders/{id}/sign").Value("ActId"), asked.FormTo($"/orders/{id}/sign").Value("ActId"));
        Assert.Equal(page.Document.QuerySelector(".hash")!.TextContent, asked.Document.QuerySelector(".hash")!.TextContent);
        Assert.Contains("Ordre de mission signé.", signed.Text, StringComparison.Ordinal);
        Assert.Single((await requests.ReadAsync(id)).Orders);
    }

    [Fact]
    public async Task Proof_GivenInOneTab_CountsInTheOtherForFiveMinutesMore()
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Requests(app.Services);
        var (first, second) = (await ToSignAsync(app), await ToSignAsync(app));
        var director = await app.VisitorAsync(DemoAccounts.Director);
        app.LetProofsLapse();
        var other = await director.GetAsync($"/orders/{second}/sign");
        await (await director.GetAsync($"/orders/{first}/sign")).SignAsync(first);
        app.Clock.Advance(TimeSpan.FromMinutes(4));

        // The other tab still asks for the password; nothing is typed there.
        var answer = await other.FormTo($"/orders/{second}/sign").SubmitAsync();

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Single((await requests.ReadAsync(second)).Orders);
    }

    [Fact]
    public async Task Proof_OfASessionThatWasSignedOut_CountsNoMoreThoughItsCookieIsKept()
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Requests(app.Services);
        var id = await ToSignAsync(app);
        var (thief, director) = (await app.VisitorAsync(DemoAccounts.Director), await app.VisitorAsync(DemoAccounts.Director));
        var page = await thief.GetAsync($"/orders/{id}/sign");
        app.Clock.Advance(TimeSpan.FromSeconds(1));
        await (await director.GetAsync("/")).FormTo("/account/sign-out").SubmitAsync();

        var answer = await page.SignAsync(id);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Empty((await requests.ReadAsync(id)).Orders);
    }

    [Fact]
    public async Task Proof_AfterAChangeOfPassword_IsToBeGivenAgain()
    {
        await using var app = await MissionsApp.StartAsync();
        var id = await ToSignAsync(app);
        var director = await app.VisitorAsync(DemoAccounts.Director);
        await (await director.GetAsync("/account/password")).FormTo("/account/password")
            .Fill("Current", DemoAccounts.Password).Fill("New", "Autre-phrase-2026").Fill("Again", "Autre-phrase-2026").SubmitAsync();

        var page = await director.GetAsync($"/orders/{id}/sign");

        Assert.NotNull(page.Document.QuerySelector("#Password"));
        Assert.Equal(HttpStatusCode.BadRequest, (await page.SignAsync(id)).Status);
        Assert.Contains("Ordre de mission signé.", (await page.SignAsync(id, "Autre-phrase-2026")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Proof_OnOneReplica_CountsOnAnother()
    {
        await using var database = await MissionsApp.DatabaseAsync(DatabaseKind.Postgres);
        await using var one = MissionsApp.On(database, MissionsApp.Start);
        await using var other = MissionsApp.On(database, MissionsApp.Start);
        var id = await ToSignAsync(one);
        var cookies = new CookieContainer();
        var here = new Visitor(one.CreateDefaultClient(new CookieContainerHandler(cookies)));
        var there = new Visitor(other.CreateDefaultClient(new CookieContainerHandler(cookies)));
        await here.SignInAsync(DemoAccounts.Director);

        var page = await there.GetAsync($"/orders/{id}/sign");

        Assert.Contains("jusqu’au 2 mars 2026 à 09:05", page.Text, StringComparison.Ordinal);
        Assert.Contains("Ordre de mission signé.", (await page.SignAsync(id)).Text, StringComparison.Ordinal);
    }

    private static Task<Guid> ToSignAsync(MissionsApp app) => new Requests(app.Services).ValidatedAsync(DemoAccounts.Traveller, DemoAccounts.Manager);
}
