using System.Net;
using System.Text;
using Missions.Testing.Databases;
using Missions.Testing.Documents;
using Missions.Testing.Pages;
using Missions.Web.Tests.Documents;
using Missions.Web.Tests.Features;
using Missions.Web.Tests.Features.Missions;
using Missions.Web.Tests.Features.Orders;
using Missions.Web.Tests.Infrastructure;
using Missions.Workflow.Missions;

namespace Missions.Web.Tests.Journeys;

/// <summary>The main job on PostgreSQL, as the pages alone let the people of the laboratory do it.</summary>
public sealed class FromDraftToSealedOrderTests
{
    private const string Mistyped = "Réunion de colaboration";
    private const string Purpose = "Réunion de collaboration";
    private const string Comment = "À quelle heure revenez-vous ?";
    private const string Number = "2026-0001";

    [Fact]
    public async Task Mission_FromDraftToSealedOrder_PassesThroughEveryone()
    {
        await using var app = await MissionsApp.StartAsync(DatabaseKind.Postgres);
        using var traveller = await app.VisitorAsync(DemoAccounts.Traveller);
        using var manager = await app.VisitorAsync(DemoAccounts.Manager);
        using var director = await app.VisitorAsync(DemoAccounts.Director);
        using var referent = await app.VisitorAsync(DemoAccounts.CarbonReferent);

        var id = await SubmitAsync(traveller);
        await ReturnAsync(manager, id);
        await ResubmitAsync(traveller, id);
        await ValidateAsync(manager, id);
        await SignAsync(director, id);
        await ReadOrderAsync(traveller, await app.MissionAsync(id));
        await ReportAsync(referent);
        Assert.Equal(
            [
                MissionEventKind.Submitted, MissionEventKind.FundingAssigned, MissionEventKind.Corrected, MissionEventKind.Returned,
                MissionEventKind.Submitted, MissionEventKind.Approved, MissionEventKind.Issued, MissionEventKind.Sealed,
            ],
            await app.EventsOfAsync(id));
    }

    private static async Task<Guid> SubmitAsync(Visitor traveller)
    {
        var form = (await (await traveller.GetAsync("/")).FollowAsync("Nouvelle mission")).FormWith("#version");
        var kept = await form.FillLyon().Fill("Purpose", Mistyped).SubmitAsync("Enregistrer le brouillon");
        Assert.Contains("enregistré à 09:00", kept.All("#saved")[0], StringComparison.Ordinal);
        Assert.Matches(@"Total [1-9]\d\d km \d+,\d kgCO₂e", kept.All("#estimate tfoot")[0]);

        var page = await kept.FormWith("#version").SubmitAsync("Soumettre la demande");
        var list = await page.FollowAsync("Mes missions");
        Assert.Matches(@"Chez Karim Benali.* depuis aujourd’hui \(Visa du gestionnaire\)", list.All(".mission-row").Single(row => row.Contains(Mistyped, StringComparison.Ordinal)));
        return Guid.Parse(page.Url.AbsolutePath.Split('/')[^1]);
    }

    private static async Task ReturnAsync(Visitor manager, Guid id)
    {
        var inbox = await (await manager.GetAsync("/")).FollowAsync("À valider");
        Assert.Contains("Lyon", inbox.All(".request").Single(row => row.Contains(Mistyped, StringComparison.Ordinal)), StringComparison.Ordinal);

        var page = await manager.GetAsync($"/approvals/{id}");
        page = await page.FormTo($"/approvals/{id}/funding").Fill("PayerId", "Université Paris Cité").SubmitAsync();
        page = await (await page.FollowAsync("Corriger une erreur de saisie")).FormTo($"/missions/{id}/correct").Fill("Objet", Purpose).SubmitAsync("Enregistrer la correction");
        page = await page.FormTo($"/approvals/{id}/return").Fill("Comment", Comment).SubmitAsync("Renvoyer la demande");
        Assert.Equal("/approvals", page.Url.AbsolutePath);
        Assert.DoesNotContain(Purpose, page.Text, StringComparison.Ordinal);
    }

    private static async Task ResubmitAsync(Visitor traveller, Guid id)
    {
        var page = await traveller.GetAsync($"/missions/{id}");
        Assert.Contains(Comment, page.All(".alert-warning")[0], StringComparison.Ordinal);
        Assert.Contains($"{Mistyped} → {Purpose}", page.All(".changes li")[0], StringComparison.Ordinal);

        var form = (await page.FollowAsync("Corriger et soumettre à nouveau")).FormWith("#version");
        page = await form.Fill("Heure de retour", "18:45").SubmitAsync("Soumettre la demande");
        Assert.Contains("Tour 2", page.Text, StringComparison.Ordinal);
    }

    private static async Task ValidateAsync(Visitor manager, Guid id)
    {
        var page = await manager.GetAsync($"/approvals/{id}");
        Assert.Contains("8 avril 2026 à 18:45", page.Text, StringComparison.Ordinal);
        page = await page.FormTo($"/approvals/{id}/approve").SubmitAsync("Viser la demande");
        Assert.DoesNotContain(Purpose, page.Text, StringComparison.Ordinal);
    }

    private static async Task SignAsync(Visitor director, Guid id)
    {
        var page = await director.GetAsync($"/orders/{id}/sign");
        Assert.Matches("^[0-9a-f]{64}$", page.All(".hash")[0]);
        Assert.Contains("je signe électroniquement l’ordre de mission", page.All(".consent")[0], StringComparison.Ordinal);

        var signed = await page.SignAsync(id);
        Assert.Contains($"Ordre de mission {Number}", signed.All("a"));
    }

    private static async Task ReadOrderAsync(Visitor traveller, Mission mission)
    {
        var file = await SealedFile.WaitAsync(traveller, Assert.Single(mission.Orders).Id);
        using var folder = new TemporaryFolder();
        Assert.Contains("Signature is Valid", Tool.PdfSig(folder.Write("order.pdf", file.Body)), StringComparison.Ordinal);

        var list = await traveller.GetAsync("/missions");
        Assert.Equal(file.Body, (await list.FollowAsync($"Ordre {Number}")).Body);
    }

    private static async Task ReportAsync(Visitor referent)
    {
        var balance = await (await referent.GetAsync("/")).FollowAsync("Bilan");
        Assert.Matches(@" Lyon Train \d+ km \d+,\d kgCO₂e", balance.All("tbody tr").Single(row => row.StartsWith(Number, StringComparison.Ordinal)));

        var file = await balance.FollowAsync("Télécharger le CSV");
        Assert.Single(Encoding.UTF8.GetString(file.Body).Split("\r\n"), line => line.StartsWith($"{Number};07/04/2026;", StringComparison.Ordinal));
    }
}
