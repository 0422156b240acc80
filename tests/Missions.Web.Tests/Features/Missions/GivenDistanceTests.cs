using System.Net;
using Missions.Geo.Emissions;
using Missions.Testing.Databases;
using Missions.Testing.Pages;
using Missions.Web.Tests.Infrastructure;
using Missions.Workflow.Missions;

namespace Missions.Web.Tests.Features.Missions;

/// <summary>The km that a traveller gives for a leg, in the form and wherever the leg is shown.</summary>
public sealed class GivenDistanceTests
{
    private const string Why = "Déviation : le tunnel est fermé";

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Km_GivenWithoutScripts_CountAndAreShownBesideTheComputedOnes(DatabaseKind kind)
    {
        await using var app = await MissionsApp.StartAsync(kind);
        using var traveller = await app.VisitorAsync(DemoAccounts.Traveller);
        var page = await ByCarAsync(traveller);

        page = await page.FormWith("#version").Fill(Field(page, "Kilometres"), "480,5 km").Fill(Field(page, "Reason"), Why).SubmitAsync();

        Assert.Contains("961 km", Text(page), StringComparison.Ordinal);
        Assert.Contains("Distance donnée (calculé : 780 km à vol d’oiseau)", Text(page), StringComparison.Ordinal);
        Assert.Equal("480,5", page.FormWith("#version").Value(Field(page, "Kilometres")));
        var given = Assert.Single((await app.MissionAsync(IdOf(page))).Content.GivenDistances);
        Assert.Equal(("Lyon", TravelMode.Car, 480.5m, Why), (given.To.Name, given.Mode, given.Kilometres, given.Reason));

        page = await page.FormWith("#version").SubmitAsync("Soumettre la demande");

        Assert.Contains("Distance donnée (calculé : 780 km à vol d’oiseau) – motif : " + Why, Text(page), StringComparison.Ordinal);
        var leg = Assert.Single((await app.MissionAsync(IdOf(page))).Legs);
        Assert.Equal((DistanceMethod.Given, 480_500d, DistanceMethod.Geodesic, Why), (leg.Method, leg.Distance!.Value.TotalMetres, leg.ComputedMethod, leg.GivenReason));
        Assert.InRange(leg.ComputedDistance!.Value.TotalKilometres, 389, 391);
    }

    [Fact]
    public async Task Km_TypedInTheBackground_AreKeptAndCountOnceTheirReasonIsThere()
    {
        await using var app = await MissionsApp.StartAsync();
        using var traveller = await app.VisitorAsync(DemoAccounts.Traveller);
        var page = await ByCarAsync(traveller);

        using var half = await traveller.AutosaveAsync(page, (Field(page, "Kilometres"), "480"));
        var (waiting, first) = (WebUtility.HtmlDecode(await half.Content.ReadAsStringAsync()), await app.MissionAsync(IdOf(page)));
        using var whole = await traveller.AutosaveAsync(page, ("Version", "2"), (Field(page, "Kilometres"), "480"), (Field(page, "Reason"), Why));

        Assert.Contains("sans lui, la distance calculée compte", waiting, StringComparison.Ordinal);
        Assert.Equal((480m, ""), (first.Content.GivenDistances[0].Kilometres, first.Content.GivenDistances[0].Reason));
        Assert.Contains("960 km", Words.Plain(WebUtility.HtmlDecode(await whole.Content.ReadAsStringAsync())), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0", "doit être supérieur à 0 et d’au plus 45 000 km")]
    [InlineData("-480", "doit être supérieur à 0 et d’au plus 45 000 km")]
    [InlineData("1000000000", "doit être supérieur à 0 et d’au plus 45 000 km")]
    [InlineData("1e9", "n’a pas pu être compris")]
    [InlineData("NaN", "n’a pas pu être compris")]
    [InlineData("∞", "n’a pas pu être compris")]
    [InlineData("une heure", "n’a pas pu être compris")]
    public async Task Km_ThatCannotBe_Is400NamingTheFieldAndLosesNothing(string typed, string sentence)
    {
        await using var app = await MissionsApp.StartAsync();
        using var traveller = await app.VisitorAsync(DemoAccounts.Traveller);
        var page = await ByCarAsync(traveller);
        var field = Field(page, "Kilometres");

        page = await page.FormWith("#version").Fill("Remarks", "Gardé").Fill(field, typed).Fill(Field(page, "Reason"), Why).SubmitAsync();

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        var error = Assert.Single(page.Errors);
        Assert.Contains("Distance de l’aller, en km", error, StringComparison.Ordinal);
        Assert.Contains(sentence, Words.Plain(error), StringComparison.Ordinal);
        Assert.Equal((typed, Why), (page.FormWith("#version").Value(field), page.FormWith("#version").Value(Field(page, "Reason"))));
        Assert.NotNull(page.Document.QuerySelector($"#{page.Document.QuerySelector($"[name='{field}']")!.Id}.is-invalid"));
        Assert.Equal("Gardé", (await app.MissionAsync(IdOf(page))).Content.Remarks);
    }

    [Theory]
    [InlineData("480", "", "Motif de la distance donnée")]
    [InlineData("", Why, "Distance de l’aller, en km")]
    public async Task Submit_WithHalfOfThem_IsRefusedNamingTheOther(string kilometres, string reason, string missing)
    {
        await using var app = await MissionsApp.StartAsync();
        using var traveller = await app.VisitorAsync(DemoAccounts.Traveller);
        var page = await ByCarAsync(traveller);

        page = await page.FormWith("#version").Fill(Field(page, "Kilometres"), kilometres).Fill(Field(page, "Reason"), reason).SubmitAsync("Soumettre la demande");

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains(missing + " (APC, Paris 13e → Lyon)", Assert.Single(page.Errors), StringComparison.Ordinal);
        Assert.Equal((kilometres, reason), (page.FormWith("#version").Value(Field(page, "Kilometres")), page.FormWith("#version").Value(Field(page, "Reason"))));
    }

    [Fact]
    public async Task Km_OfALegThatChanged_WaitAndComeBackOrAreForgotten()
    {
        await using var app = await MissionsApp.StartAsync();
        using var traveller = await app.VisitorAsync(DemoAccounts.Traveller);
        var page = await ByCarAsync(traveller);
        page = await page.FormWith("#version").Fill(Field(page, "Kilometres"), "480").Fill(Field(page, "Reason"), Why).SubmitAsync();

        var elsewhere = await page.FormWith("#version").Fill("Destination.Text", "Marseille").SubmitAsync();
        Assert.Contains("n’est plus un trajet de la demande : les 480 km donnés ne comptent pas", Text(elsewhere), StringComparison.Ordinal);
        Assert.DoesNotContain("Distance donnée", Text(elsewhere), StringComparison.Ordinal);

        var back = await elsewhere.FormWith("#version").Fill("Destination.Text", "Lyon").SubmitAsync();
        Assert.Contains("960 km", Text(back), StringComparison.Ordinal);

        var train = await back.FormWith("#version").Fill("Mode", "Train").SubmitAsync();
        Assert.Contains("ne comptent pas", Text(train), StringComparison.Ordinal);
        var forgotten = await train.FormWith("#version").SubmitAsync("Oublier ces km");
        Assert.DoesNotContain("ne comptent pas", Text(forgotten), StringComparison.Ordinal);
        Assert.Empty((await app.MissionAsync(IdOf(page))).Content.GivenDistances);
    }

    [Fact]
    public async Task Km_OfALegThatWasNeverShown_AreNotBelieved()
    {
        await using var app = await MissionsApp.StartAsync();
        using var traveller = await app.VisitorAsync(DemoAccounts.Traveller);
        var page = await ByCarAsync(traveller);

        using var answer = await traveller.AutosaveAsync(page, ("Distances[kffffffffffff].Kilometres", "480"), ("Distances[kffffffffffff].Reason", Why), ("Distances[0].Kilometres", "1"));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Empty((await app.MissionAsync(IdOf(page))).Content.GivenDistances);
    }

    [Fact]
    public async Task Km_GivenByTheManagerInACorrection_AreToldInTheHistory()
    {
        await using var app = await MissionsApp.StartAsync();
        using var traveller = await app.VisitorAsync(DemoAccounts.Traveller);
        var id = IdOf(await (await ByCarAsync(traveller)).FormWith("#version").SubmitAsync("Soumettre la demande"));
        using var manager = await app.VisitorAsync(DemoAccounts.Manager);
        var page = await manager.GetAsync($"/missions/{id}/correct");

        await page.FormWith("#version").Fill(Field(page, "Kilometres"), "480").Fill(Field(page, "Reason"), Why).SubmitAsync("Enregistrer la correction");

        Assert.Equal(DistanceMethod.Given, (await app.MissionAsync(id)).Legs[0].Method);
        Assert.Contains("APC, Paris 13e → Lyon (Voiture) : 480 km, " + Why, Text(await traveller.GetAsync($"/missions/{id}")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Leg_FromAPlaceToItself_IsZeroAndSaysSo()
    {
        await using var app = await MissionsApp.StartAsync();
        using var traveller = await app.VisitorAsync(DemoAccounts.Traveller);
        var page = await ByCarAsync(traveller);

        using var answer = await traveller.AutosaveAsync(page, ("LeavesFrom", "Other"), ("Departure.Text", "Lyon"));
        var fragment = Words.Plain(WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()));

        Assert.Contains("Deux fois le même lieu : aucune distance.", fragment, StringComparison.Ordinal);
        Assert.Contains("0,0 kgCO₂e", fragment, StringComparison.Ordinal);
    }

    private static async Task<Page> ByCarAsync(Visitor traveller) => await (await traveller.NewFormAsync()).FillLyon().Fill("Mode", "Car").SubmitAsync();

    private static string Field(Page page, string property) => page.Document.QuerySelector($"#estimate input[name$='].{property}']")!.GetAttribute("name")!;

    private static string Text(Page page) => Words.Plain(page.Text);

    private static Guid IdOf(Page page) => Guid.Parse(page.Url.AbsolutePath.Split('/')[2]);
}
