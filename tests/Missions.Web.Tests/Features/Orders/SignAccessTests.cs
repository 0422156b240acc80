using System.Net;
using Missions.Testing.Pages;
using Missions.Web.Tests.Infrastructure;

namespace Missions.Web.Tests.Features.Orders;

public sealed class SignAccessTests
{
    private static readonly string Hash = new('a', 64);

    [Theory]
    [InlineData(DemoAccounts.Traveller, HttpStatusCode.NotFound)]
    [InlineData(DemoAccounts.OtherTraveller, HttpStatusCode.NotFound)]
    [InlineData(DemoAccounts.Manager, HttpStatusCode.Conflict)]
    [InlineData(DemoAccounts.Substitute, HttpStatusCode.Conflict)]
    [InlineData(DemoAccounts.BudgetHolder, HttpStatusCode.NotFound)]
    [InlineData(DemoAccounts.SecurityOfficer, HttpStatusCode.NotFound)]
    [InlineData(DemoAccounts.CarbonReferent, HttpStatusCode.NotFound)]
    [InlineData(DemoAccounts.Administrator, HttpStatusCode.NotFound)]
    public async Task Sign_ByWhoMayNot_IsRefusedAndChangesNothing(string account, HttpStatusCode expected)
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Requests(app.Services);
        var id = await requests.ValidatedAsync(DemoAccounts.Traveller, DemoAccounts.Manager);
        var visitor = await app.VisitorAsync(account);

        var answer = await visitor.PostAsync(
            $"/orders/{id}/sign", [.. (await requests.ReadAsync(id)).Fence(), ("Sha256", Hash), ("ActId", $"{Guid.NewGuid()}"), ("Password", DemoAccounts.Password)]);

        Assert.Equal(expected, answer.Status);
        Assert.Empty((await requests.ReadAsync(id)).Orders);
    }

    [Fact]
    public async Task Sign_WhatTheSignatoryEntered_IsRefusedAndLeftToTheOther()
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Requests(app.Services);
        var id = await requests.ValidatedAsync(DemoAccounts.Traveller, DemoAccounts.Manager, enteredBy: DemoAccounts.Director);
        var director = await app.VisitorAsync(DemoAccounts.Director);

        var page = await director.GetAsync($"/orders/{id}/sign");
        var answer = await director.PostAsync(
            $"/orders/{id}/sign", [.. (await requests.ReadAsync(id)).Fence(), ("Sha256", Hash), ("ActId", $"{Guid.NewGuid()}"), ("Password", DemoAccounts.Password)]);

        Assert.Null(page.Document.QuerySelector("#proof"));
        Assert.NotEqual(HttpStatusCode.OK, answer.Status);
        Assert.Empty((await requests.ReadAsync(id)).Orders);
        Assert.Single(await (await Signing.SignAsync(app, id, DemoAccounts.Deputy)).GetOrdersAsync(requests, id));
    }

    [Fact]
    public async Task Sign_TheDirectorsOwnMission_IsForTheDelegateByReference()
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Requests(app.Services);
        var id = await requests.ValidatedAsync(DemoAccounts.Director, DemoAccounts.Manager);

        var own = await (await app.VisitorAsync(DemoAccounts.Director)).GetAsync($"/orders/{id}/sign");
        await Signing.SignAsync(app, id, DemoAccounts.Deputy);

        Assert.Null(own.Document.QuerySelector("#proof"));
        var order = Assert.Single((await requests.ReadAsync(id)).Orders);
        Assert.Equal(("Directeur adjoint", "DEC-2025-017"), (order.Capacity, order.DelegationReference));
        Assert.Equal(await requests.IdOfAsync(DemoAccounts.Director), order.SignedForId);
    }

    [Fact]
    public async Task Sign_OnceRevoked_IsRefusedThoughThePageWasOpen()
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Requests(app.Services);
        var id = await requests.ValidatedAsync(DemoAccounts.Traveller, DemoAccounts.Manager);
        var page = await (await app.VisitorAsync(DemoAccounts.Deputy)).GetAsync($"/orders/{id}/sign");
        await requests.RevokeAsync(DemoAccounts.Deputy);

        var answer = await page.SignAsync(id);

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("Votre droit d’agir sur cette demande a été révoqué ou a pris fin", answer.Text, StringComparison.Ordinal);
        Assert.Empty((await requests.ReadAsync(id)).Orders);
    }

    [Fact]
    public async Task Sign_AMissionThatIsNotThere_IsNotFound()
    {
        await using var app = await MissionsApp.StartAsync();
        var director = await app.VisitorAsync(DemoAccounts.Director);
        var path = $"/orders/{Guid.NewGuid()}/sign";

        Assert.Equal(HttpStatusCode.NotFound, (await director.GetAsync(path)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await director.PostAsync(path, ("Round", "1"))).Status);
    }

    [Fact]
    public async Task Sign_ARequestStillToValidate_IsRefused()
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Requests(app.Services);
        var id = await requests.SubmittedAsync(DemoAccounts.Traveller);
        var director = await app.VisitorAsync(DemoAccounts.Director);

        var answer = await director.PostAsync(
            $"/orders/{id}/sign", [.. (await requests.ReadAsync(id)).Fence(), ("Sha256", Hash), ("ActId", $"{Guid.NewGuid()}"), ("Password", DemoAccounts.Password)]);

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Empty((await requests.ReadAsync(id)).Orders);
    }
}
