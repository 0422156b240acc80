using System.Net;
using Microsoft.EntityFrameworkCore;
using Missions.Testing.Databases;
using Missions.Testing.Pages;
using Missions.Web.Data;
using Missions.Web.Features.Absences;
using Missions.Web.Tests.Infrastructure;

namespace Missions.Web.Tests.Features.Absences;

public sealed class RevokeSubstitutionTests
{
    [Theory]
    [InlineData(DemoAccounts.Manager)]
    [InlineData(DemoAccounts.Administrator)]
    public async Task Revoke_ByWhoIsAwayOrAnAdministrator_CountsNoMoreAndIsTold(string account)
    {
        await using var app = await MissionsApp.StartAsync();
        var visitor = await app.VisitorAsync(account);

        var page = await (await visitor.GetAsync("/absences")).FormWithButton("Révoquer").SubmitAsync();

        Assert.Contains("Remplacement révoqué", page.Text, StringComparison.Ordinal);
        Assert.Contains("Passées ou révoquées (1)", page.Text, StringComparison.Ordinal);
        Assert.Contains("révoqué le 2 mars 2026 à 09:00", page.Text, StringComparison.Ordinal);
        Assert.Equal(MissionsApp.Start, await app.QueryAsync(db => db.Substitutions.Select(away => away.RevokedAt).SingleAsync()));
        var told = Assert.Single(await app.EventsAsync(OrganisationLog.SubstitutionRevoked));
        Assert.Equal((await app.PersonAsync(account)).Id, told.ActorId);
        Assert.Equal((await app.PersonAsync(DemoAccounts.Manager)).Id, told.SubjectId);
    }

    [Fact]
    public async Task Revoke_BySubstitute_FindsNothing()
    {
        await using var app = await MissionsApp.StartAsync();
        var visitor = await app.VisitorAsync(DemoAccounts.Substitute);
        var page = await visitor.GetAsync("/absences");
        var id = await app.QueryAsync(db => db.Substitutions.Select(away => away.Id).SingleAsync());

        var answer = await visitor.SendAsync(new(HttpMethod.Post, $"/absences/{id}/revoke")
        {
            Content = new FormUrlEncodedContent([new("__RequestVerificationToken", page.FormTo("/absences").Value("__RequestVerificationToken"))]),
        });

        Assert.Contains("Karim Benali", page.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.Empty(await app.EventsAsync(OrganisationLog.SubstitutionRevoked));
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Name_TwoPeopleReplacingEachOtherAtOnce_OnlyOneDoes(DatabaseKind kind)
    {
        await using var app = await MissionsApp.StartAsync(kind);
        var (one, other) = (await app.PersonAsync(DemoAccounts.Director), await app.PersonAsync(DemoAccounts.Deputy));
        var (from, until) = (new DateOnly(2026, 3, 9), new DateOnly(2026, 3, 10));
        var name = app.Services.GetService(typeof(NameSubstitute)) as NameSubstitute;

        var refusals = await Task.WhenAll(
            Task.Run(() => name!.RunAsync(one.Id, new(one.Id, other.Id, from, until), CancellationToken.None)),
            Task.Run(() => name!.RunAsync(other.Id, new(other.Id, one.Id, from, until), CancellationToken.None)));

        Assert.Single(refusals, refusal => refusal is null);
        Assert.Single(await app.EventsAsync(OrganisationLog.SubstitutionNamed));
    }
}
