using System.Net;
using Microsoft.EntityFrameworkCore;
using Missions.Testing.Pages;
using Missions.Web.Data;
using Missions.Web.Tests.Features;

namespace Missions.Web.Tests.Infrastructure.Errors;

/// <summary>A form that is refused before anything reads it gives back what was typed.</summary>
public sealed class TypedFormTests : IAsyncLifetime
{
    private const string Typed = "Étalonnage de l’expérience « été »";
    private MissionsApp _app = null!;

    public async Task InitializeAsync() => _app = await MissionsApp.StartAsync();

    public async Task DisposeAsync() => await _app.DisposeAsync();

    [Theory]
    [InlineData("draft")]
    [InlineData("submit")]
    public async Task Form_WhoseTokenIsMissing_IsGivenBackAndSentAgain(string verb)
    {
        using var visitor = await _app.VisitorAsync(DemoAccounts.Traveller);
        var action = await MissionActionAsync(visitor, verb);

        var page = await PostAsync(visitor, action, [("Purpose", Typed), ("Stages[0].Place.Text", "Brest")]);

        Assert.Equal((HttpStatusCode.BadRequest, "Demande incorrecte"), (page.Status, page.Heading));
        Assert.Contains(Typed, page.Document.QuerySelector("textarea")!.TextContent, StringComparison.Ordinal);
        await page.FormTo(action).SubmitAsync();
        var kept = await _app.ReadAsync((MissionsDbContext db) => db.Missions.SingleAsync(mission => mission.Content.Purpose == Typed));
        Assert.Equal("Brest", kept.Content.Stages.Single().Place.Name);
    }

    [Fact]
    public async Task Form_WhoseSessionIsOver_IsSentAgainOnceSignedIn()
    {
        using var visitor = await _app.VisitorAsync(DemoAccounts.Traveller);
        var action = await MissionActionAsync(visitor, "draft");
        await (await visitor.GetAsync("/")).FormTo("/account/sign-out").SubmitAsync();

        var refused = await PostAsync(visitor, action, [("Purpose", Typed)]);
        Assert.Equal(HttpStatusCode.Unauthorized, refused.Status);
        await visitor.SignInAsync(DemoAccounts.Traveller);
        var confirmed = await refused.FormTo(action).SubmitAsync();
        await confirmed.FormTo(action).SubmitAsync();

        Assert.True(await _app.ReadAsync((MissionsDbContext db) => db.Missions.AnyAsync(mission => mission.Content.Purpose == Typed)));
    }

    [Theory]
    [InlineData("Version", "not a number", HttpStatusCode.BadRequest)]
    [InlineData("TravellerId", "0198f1c2-0000-7000-8000-000000000001", HttpStatusCode.NotFound)]
    public async Task Form_WithAForgedHiddenField_IsShownAgain(string name, string value, HttpStatusCode expected)
    {
        using var visitor = await _app.VisitorAsync(DemoAccounts.Traveller);
        var action = await MissionActionAsync(visitor, "draft");

        var page = await visitor.PostAsync(action, [("Purpose", Typed), (name, value)]);

        Assert.Equal(expected, page.Status);
        Assert.Contains(Typed, page.Document.QuerySelector("textarea")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.Document.QuerySelector($"form[action='{action}']"));
    }

    [Fact]
    public async Task Form_FromAnotherSite_IsShownButNeverOfferedWithOurToken()
    {
        using var visitor = await _app.VisitorAsync(DemoAccounts.Traveller);
        var action = await MissionActionAsync(visitor, "draft");

        var page = await PostAsync(visitor, action, [("Purpose", Typed)], origin: "https://evil.example");

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains(Typed, page.Text, StringComparison.Ordinal);
        Assert.Null(page.Document.QuerySelector($"form[action='{action}']"));
    }

    [Fact]
    public async Task Form_WithAPassword_IsNotGivenBack()
    {
        using var visitor = _app.Visitor();

        var page = await PostAsync(visitor, "/account/sign-in", [("Email", DemoAccounts.Traveller), ("Password", "secret-typed")]);

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.DoesNotContain("secret-typed", page.Text, StringComparison.Ordinal);
        Assert.Null(page.Document.QuerySelector("textarea"));
    }

    private static async Task<string> MissionActionAsync(Visitor visitor, string verb) =>
        (await visitor.GetAsync("/missions/new")).Document.QuerySelector("#mission-form")!.GetAttribute("action")!.Replace("/draft", $"/{verb}", StringComparison.Ordinal);

    private async Task<Page> PostAsync(Visitor visitor, string path, IEnumerable<(string Name, string Value)> fields, string? origin = null)
    {
        var traveller = await _app.ReadAsync((MissionsDbContext db) =>
            db.Users.Where(account => account.Email == DemoAccounts.Traveller).Select(account => account.Id).SingleAsync());
        return await visitor.SendAsync(new(HttpMethod.Post, path)
        {
            Content = new FormUrlEncodedContent(
                fields.Append(("TravellerId", traveller.ToString())).Append(("Version", "0")).Select(typed => KeyValuePair.Create(typed.Item1, typed.Item2))),
            Headers = { { "Origin", origin ?? visitor.Http.BaseAddress!.GetLeftPart(UriPartial.Authority) } },
        });
    }
}
