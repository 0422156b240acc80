using Microsoft.EntityFrameworkCore;
using Missions.Geo.Emissions;
using Missions.Testing.Pages;
using Missions.Web.Tests.Infrastructure;
using Missions.Workflow.Missions;
using Missions.Workflow.Organisation;
using Missions.Workflow.Risk;

namespace Missions.Web.Tests.Features.Confirm;

/// <summary>What happens to a request, to a person or to the laboratory between a mail and the tap on its link.</summary>
internal static class Happenings
{
    public static async Task HappenAsync(this MissionsApp app, Guid id, string what)
    {
        var requests = new Requests(app.Services);
        var (traveller, manager, substitute) = (await requests.IdOfAsync(DemoAccounts.Traveller), await requests.IdOfAsync(DemoAccounts.Manager), await requests.IdOfAsync(DemoAccounts.Substitute));
        await (what switch
        {
            "the days of the link pass" => Do(() => app.Clock.Advance(TimeSpan.FromDays(15))),
            "the traveller withdraws" => requests.ChangeAsync(id, (mission, authority) => mission.Withdraw(Actor.Self(traveller), authority.At)),
            "someone returns it" => requests.ChangeAsync(id, (mission, authority) => mission.Return(Requests.FenceOf(mission), manager, "À revoir", authority)),
            "an administrator asks someone else" => ReassignAsync(requests, id),
            "the substitution is revoked" => app.ChangeAsync(async db => (await db.Substitutions.SingleAsync(away => away.SubstituteId == substitute && away.RevokedAt == null)).Revoke(app.Clock.GetUtcNow())),
            "the person is deactivated" => app.ChangeAsync(async db => (await db.People.SingleAsync(person => person.Id == manager)).SetActive(false)),
            "another takes it in charge" => ClaimAsync(requests, id),
            "it costs something after all" => requests.ChangeAsync(id, (mission, authority) => mission.CorrectOnBehalf(Requests.FenceOf(mission), manager, mission.Content with { WithCosts = true }, FactorSetCatalogue.Embedded.Get(mission.FactorSetId!), authority)),
            "the destination comes to be at risk" => app.ChangeAsync(db => Do(() => db.RiskEntries.Add(new(Guid.NewGuid(), new() { CountryCode = "IT", Level = RiskLevel.Red, WorstLevel = RiskLevel.Red, Source = "Essai" })))),
            _ => throw new ArgumentOutOfRangeException(nameof(what), what, "Nothing of that name happens."),
        });
    }

    private static async Task ReassignAsync(Requests requests, Guid id)
    {
        var (administrator, other) = (await requests.IdOfAsync(DemoAccounts.Administrator), await requests.IdOfAsync(DemoAccounts.OtherTraveller));
        await requests.ChangeAsync(id, (mission, authority) => mission.Reassign(Requests.FenceOf(mission), administrator, other, "Absence longue.", authority));
    }

    private static async Task ClaimAsync(Requests requests, Guid id)
    {
        await requests.GrantAsync(DemoAccounts.OtherTraveller, Role.Manager);
        var other = await requests.IdOfAsync(DemoAccounts.OtherTraveller);
        await requests.ChangeAsync(id, (mission, authority) => mission.Claim(Requests.FenceOf(mission), other, authority));
    }

    private static Task Do(Action action)
    {
        action();
        return Task.CompletedTask;
    }
}
