using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Missions.Testing.Pages;
using Missions.Web.Data;
using Missions.Web.Data.Factors;
using Missions.Web.Tests.Infrastructure;

namespace Missions.Web.Tests.Features.Missions;

/// <summary>What a car runs on is asked where a set of the laboratory tells cars apart.</summary>
public sealed class CarEnergyTests
{
    private const string Set = """
        { "id": "labo-v1", "source": "Essai", "published": "2026", "modes": [ { "mode": "car", "categories": [
          { "name": "electric", "energy": "electric", "curve": { "segments": [ { "from": 0, "a": 0, "b": 0.05 } ] } },
          { "name": "any", "curve": { "segments": [ { "from": 0, "a": 0, "b": 0.2 } ] } } ] } ] }
        """;

    [Fact]
    public async Task Form_WithTheShippedSets_AsksForNoEnergy()
    {
        await using var app = await MissionsApp.StartAsync();

        var page = await (await app.VisitorAsync(DemoAccounts.Traveller)).GetAsync("/missions/new");

        Assert.Null(page.Document.QuerySelector("[name=Energy]"));
    }

    [Fact]
    public async Task Form_WithASetThatTellsCarsApart_AsksAndCountsByTheEnergy()
    {
        await using var app = await MissionsApp.StartAsync();
        await PublishAsync(app);
        var traveller = await app.VisitorAsync(DemoAccounts.Traveller);
        var form = (await traveller.GetAsync("/missions/new")).FormWith("#version")
            .Fill("Destination.Text", "Lyon").Fill("DepartsOn", "2026-05-04").Fill("ReturnsOn", "2026-05-05").Fill("Mode", "Car").Fill("Energy", "Electric");

        var kept = await form.SubmitAsync("Enregistrer le brouillon");
        var (electric, shown) = (Kilograms(kept), kept.FormWith("#version").Value("Energy"));
        var any = await kept.FormWith("#version").Fill("Energy", "").SubmitAsync("Enregistrer le brouillon");

        Assert.Contains("(électrique)", kept.All("#estimate")[0], StringComparison.Ordinal);
        Assert.Equal("Electric", shown);
        Assert.Equal(4, Kilograms(any) / electric, 1);
    }

    private static double Kilograms(Page page)
    {
        var total = page.All("#estimate tfoot")[0].Split("km")[^1].Split("kgCO₂e")[0];
        return double.Parse(string.Concat(total.Where(c => char.IsDigit(c) || c == ',')).Replace(',', '.'), CultureInfo.InvariantCulture);
    }

    private static async Task PublishAsync(MissionsApp app)
    {
        var referent = await new Features.Requests(app.Services).IdOfAsync(DemoAccounts.CarbonReferent);
        await app.Services.GetRequiredService<Write>().InTransaction(db =>
        {
            db.FactorSets.Add(new()
            {
                Id = Guid.CreateVersion7(),
                SetId = FactorSetVersion.IdOf("labo", 1),
                Name = "labo",
                Version = 1,
                Json = Set,
                Note = "Essai",
                PublishedById = referent,
                PublishedAt = MissionsApp.Start,
            });
            db.FactorChoices.RemoveRange(db.FactorChoices.Where(choice => choice.Year == 2026));
            return Task.CompletedTask;
        });
        await app.Services.GetRequiredService<Write>().InTransaction(db =>
        {
            db.FactorChoices.Add(new() { Year = 2026, SetId = "labo-v1", ChosenAt = MissionsApp.Start });
            return Task.CompletedTask;
        });
    }
}
