using System.Text;
using Microsoft.EntityFrameworkCore;
using Missions.Geo.Emissions;
using Missions.Testing.Pages;
using Missions.Web.Tests.Infrastructure;
using Missions.Workflow.Missions;
using Missions.Workflow.Routing;

namespace Missions.Web.Tests.Features.CopySheets;

/// <summary>How the copy sheet tells a journey, a late request and the opinion on it: as the screens and the order do.</summary>
public sealed class CopiedJourneyTests
{
    private const string Conditions = "Éviter le massif ; joindre le poste chaque soir.";

    [Fact]
    public async Task Sheet_OfALateMissionAtRisk_GivesTheOpinionWithItsAuthorityAndConditionsAndTheLateness()
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Requests(app.Services);
        var id = await requests.SubmittedAsync(DemoAccounts.Traveller, content => Trips.To(Trips.Kyoto)(content) with { DepartsOn = new(2026, 3, 5), ReturnsOn = new(2026, 3, 9) });
        var (manager, officer) = (await requests.IdOfAsync(DemoAccounts.Manager), await requests.IdOfAsync(DemoAccounts.SecurityOfficer));
        await requests.ChangeAsync(id, (mission, authority) => mission.Approve(Requests.FenceOf(mission), manager, null, authority));
        await requests.ChangeAsync(id, (mission, authority) => mission.RecordOpinion(
            Requests.FenceOf(mission), officer, new("FSD du CNRS", "FSD-2026-7", new(2026, 3, 1), OpinionSense.WithConditions), Conditions, authority));
        await Signing.SignAsync(app, id, DemoAccounts.Director);

        var values = await ValuesAsync(app, id);

        Assert.Equal(
            ("Favorable sous réserve", "FSD du CNRS", "FSD-2026-7", "01/03/2026", Conditions),
            (values["Avis sûreté"], values["Autorité de l’avis sûreté"], values["Référence de l’avis sûreté"], values["Date de l’avis sûreté"], values["Réserves de l’avis sûreté"]));
        Assert.Equal(
            ("hors délai de 13 jours ouvrés (2 jours ouvrés avant le départ, 15 demandés)", "Invitation reçue tard."),
            (values["Dépôt de la demande"], values["Motif du dépôt hors délai"]));
        Assert.Equal(("APC, Paris 13e", "France", "Kyōto", "Japon"), (values["Lieu de départ"], values["Pays de départ"], values["Lieu de mission"], values["Pays de mission"]));
    }

    [Fact]
    public async Task Sheet_OfAMissionInTimeWithoutRisk_SaysThatNoOpinionWasRequiredAndNothingOfALateness()
    {
        await using var app = await MissionsApp.StartAsync();

        var values = await ValuesAsync(app, await Geslab.SignedAsync(app));

        Assert.Equal(("non requis", "", ""), (values["Avis sûreté"], values["Autorité de l’avis sûreté"], values["Réserves de l’avis sûreté"]));
        Assert.Equal(("", ""), (values["Dépôt de la demande"], values["Motif du dépôt hors délai"]));
        Assert.Equal(("Train (TGV)", "Train (TGV)"), (values["Moyen de transport"], values["Moyen du retour"]));
    }

    [Fact]
    public async Task Sheet_OfAJourneyWithStages_TellsTheModeOfTheReturnFromThoseOfTheJourney()
    {
        await using var app = await MissionsApp.StartAsync();
        var id = await Geslab.SignedAsync(app, content => content with
        {
            Mode = TravelMode.Coach,
            Stages =
            [
                new(content.Destination!, content.DepartsOn, content.DepartsOn, TravelMode.Train, TrainKind.Tgv),
                new(Trips.Geneva, content.DepartsOn, content.ReturnsOn, TravelMode.Train, TrainKind.Tgv),
            ],
        });

        var values = await ValuesAsync(app, id);

        Assert.Equal(("Train (TGV), Autocar", "Autocar"), (values["Moyen de transport"], values["Moyen du retour"]));
        Assert.Equal(("Genève", "Suisse", "Train (TGV)"), (values["Étape 2 – Lieu"], values["Étape 2 – Pays"], values["Étape 2 – Moyen de transport"]));
    }

    /// <summary>Of the page, which gives what the file gives.</summary>
    private static async Task<Dictionary<string, string>> ValuesAsync(MissionsApp app, Guid id)
    {
        var manager = await app.VisitorAsync(DemoAccounts.Manager);
        var rows = (await manager.GetAsync($"/copy-sheets/{id}")).Document.QuerySelectorAll(".copy-sheet tbody tr")
            .Select(row => (Label: row.QuerySelector("th")!.TextContent, Value: row.QuerySelector(".copy-value")?.TextContent ?? "")).ToList();
        var file = Encoding.UTF8.GetString((await manager.GetAsync($"/copy-sheets/{id}/export.csv")).Body);
        Assert.All(rows, row => Assert.Matches($"(?m)^\"?{System.Text.RegularExpressions.Regex.Escape(row.Label)}\"?;\"?{System.Text.RegularExpressions.Regex.Escape(row.Value)}\"?\r$", file));
        return rows.ToDictionary(row => row.Label, row => row.Value, StringComparer.Ordinal);
    }
}
