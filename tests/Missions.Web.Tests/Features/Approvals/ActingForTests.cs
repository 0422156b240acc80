using System.Net;
using Microsoft.EntityFrameworkCore;
using Missions.Testing.Databases;
using Missions.Testing.Pages;
using Missions.Web.Tests.Infrastructure;

namespace Missions.Web.Tests.Features.Approvals;

/// <summary>What someone who acts for another sees, and what becomes of their open page once they may no more.</summary>
public sealed class ActingForTests
{
    private const string Lost = "Votre droit d’agir sur cette demande a été révoqué ou a pris fin";

    [Fact]
    public async Task Substitute_IsToldForWhomTheyActOnThePageAndInTheInbox()
    {
        await using var app = await MissionsApp.StartAsync();
        var id = await new Requests(app.Services).SubmittedAsync(DemoAccounts.Traveller);
        var visitor = await app.VisitorAsync(DemoAccounts.Substitute);

        var page = await visitor.GetAsync($"/approvals/{id}");
        var inbox = await visitor.GetAsync("/approvals");

        Assert.Equal(["Vous agissez pour Karim Benali."], page.All(".acting-for"));
        Assert.Contains("Vous agissez pour Karim Benali.", inbox.All("h2"));
    }

    [Fact]
    public async Task Delegate_IsToldForWhomTheySign()
    {
        await using var app = await MissionsApp.StartAsync();
        var id = await new Requests(app.Services).ValidatedAsync(DemoAccounts.Traveller, DemoAccounts.Manager);
        var visitor = await app.VisitorAsync(DemoAccounts.Deputy);

        Assert.Equal(["Vous agissez pour Claire Dumas, par délégation de signature."], (await visitor.GetAsync($"/approvals/{id}")).All(".acting-for"));
        Assert.Equal(["Vous agissez pour Claire Dumas, par délégation de signature (DEC-2025-017)."], (await visitor.GetAsync($"/orders/{id}/sign")).All(".acting-for"));
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Substitute_RevokedWhileThePageIsOpen_IsToldAndDecidesNothing(DatabaseKind kind)
    {
        await using var app = await MissionsApp.StartAsync(kind);
        var requests = new Requests(app.Services);
        var id = await requests.SubmittedAsync(DemoAccounts.Traveller);
        var page = await (await app.VisitorAsync(DemoAccounts.Substitute)).GetAsync($"/approvals/{id}");
        await RevokeAsync(app);

        var answer = await page.FormTo($"/approvals/{id}/reject").Fill("Comment", "Non").SubmitAsync();

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains(Lost, answer.Text, StringComparison.Ordinal);
        Assert.Empty((await requests.ReadAsync(id)).Decisions);
    }

    [Fact]
    public async Task Someone_WhoNeverHadARight_FindsNoMissionEvenByPosting()
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Requests(app.Services);
        var id = await requests.SubmittedAsync(DemoAccounts.Traveller);
        await RevokeAsync(app);
        var visitor = await app.VisitorAsync(DemoAccounts.OtherTraveller);

        var answer = await visitor.PostAsync($"/approvals/{id}/reject", [.. (await requests.ReadAsync(id)).Fence(), ("Comment", "Non")]);

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
    }

    [Fact]
    public async Task Substitute_LongAfterTheEnd_FindsNoMission()
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Requests(app.Services);
        var id = await requests.SubmittedAsync(DemoAccounts.Traveller);
        await RevokeAsync(app);
        app.Clock.Advance(TimeSpan.FromDays(3));
        var visitor = await app.VisitorAsync(DemoAccounts.Substitute);

        var answer = await visitor.PostAsync($"/approvals/{id}/reject", [.. (await requests.ReadAsync(id)).Fence(), ("Comment", "Non")]);

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
    }

    private static async Task RevokeAsync(MissionsApp app)
    {
        var page = await (await app.VisitorAsync(DemoAccounts.Manager)).GetAsync("/absences");
        await page.FormWithButton("Révoquer").SubmitAsync();
        Assert.Equal(1, await app.QueryAsync(db => db.Substitutions.CountAsync(away => away.RevokedAt != null)));
    }
}
