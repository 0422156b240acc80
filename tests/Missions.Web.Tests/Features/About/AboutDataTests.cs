using System.Net;
using System.Text.RegularExpressions;
using Missions.Geo.Emissions;
using Missions.Testing;
using Missions.Web.Tests.Infrastructure;

namespace Missions.Web.Tests.Features.About;

public sealed partial class AboutDataTests
{
    [Fact]
    public async Task Data_Stranger_ReadsEverySourceAndLicenceOfThePlaces()
    {
        await using var app = await MissionsApp.StartAsync();
        var named = Address().Matches(await File.ReadAllTextAsync(Path.Combine(Repository.Root, "src/Missions.Geo/Places/Data/ATTRIBUTION.md")));

        var page = await app.Visitor().GetAsync("/about/data");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        var links = page.Document.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")).ToList();
        Assert.True(named.Count >= 6);
        Assert.All(named, address => Assert.Contains(address.Groups["url"].Value, links));
    }

    [Fact]
    public async Task Data_Stranger_ReadsTheSourceOfEveryFactorSet()
    {
        await using var app = await MissionsApp.StartAsync();

        var page = await app.Visitor().GetAsync("/about/data");

        Assert.All(FactorSetCatalogue.Embedded.All, set => Assert.Contains(set.Id, page.All("dt")));
        Assert.All(FactorSetCatalogue.Embedded.All, set => Assert.Contains(set.Source, page.All("dd")));
    }

    [Fact]
    public async Task Data_FooterOfAnyPage_LeadsToIt()
    {
        await using var app = await MissionsApp.StartAsync();

        var page = await (await app.Visitor().GetAsync("/account/sign-in")).FollowAsync("À propos des données");

        Assert.Equal("À propos des données", page.Heading);
    }

    [GeneratedRegex(@"\]\((?<url>https[^)]+)\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Address();
}
