using System.Net.Http.Json;
using Missions.Testing.Databases;
using Missions.Testing.Pages;
using Missions.Web.Features.Missions;
using Missions.Web.Tests.Infrastructure;

namespace Missions.Web.Tests.Features.Missions;

public sealed class PlacesControllerTests
{
    private const string Namesakes = "Montreuil, France";

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Search_OfNamesakes_PutsAStageOfAMissionFirst(DatabaseKind kind)
    {
        await using var app = await MissionsApp.StartAsync(kind);
        var traveller = await app.VisitorAsync(DemoAccounts.Traveller);
        var second = (await OfferedAsync(traveller, Namesakes))[1];
        var page = await (await traveller.NewFormAsync()).FillLyon().SubmitAsync("Ajouter une étape");
        await page.FormWith("#version").Fill("Stages[0].Place.Text", second.Label).Fill("Stages[0].Place.Ref", second.Ref).SubmitAsync("Enregistrer le brouillon");
        app.Clock.Advance(TimeSpan.FromMinutes(2));

        var offered = await OfferedAsync(traveller, Namesakes);

        Assert.Equal(second, offered[0]);
    }

    [Fact]
    public async Task Search_OfACountry_OffersItsTownsWithTheirCountry()
    {
        await using var app = await MissionsApp.StartAsync();

        var offered = await OfferedAsync(await app.VisitorAsync(DemoAccounts.Traveller), "Allemagne");

        Assert.Equal("Berlin (Allemagne)", offered[0].Label);
        Assert.All(offered, place => Assert.EndsWith(" (Allemagne)", place.Label, StringComparison.Ordinal));
    }

    private static async Task<List<OfferedPlace>> OfferedAsync(Visitor visitor, string typed) =>
        (await visitor.Http.GetFromJsonAsync<List<OfferedPlace>>($"/missions/places?q={Uri.EscapeDataString(typed)}"))!;
}
