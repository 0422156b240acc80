using Missions.Geo.Emissions;
using Missions.Geo.Places;
using Missions.Testing.Pages;
using Missions.Web.Tests.Features;
using Missions.Web.Tests.Infrastructure;
using Missions.Workflow.Missions;

namespace Missions.Web.Tests.Mail.Notices;

public sealed class ConfidentialMailTests
{
    private static readonly Place Bamako = new("Bamako", "ML", new(12.65, -8.0), PlaceKind.Town, "geonames", "2460596");
    private static readonly Place Rome = new("Rome", "IT", new(41.9, 12.5), PlaceKind.Town, "geonames", "3169070");

    [Fact]
    public async Task Mission_ToASafePlace_IsNamedWithItsDates()
    {
        await using var app = await MissionsApp.StartAsync();

        var id = await new Requests(app.Services).SubmittedAsync(DemoAccounts.Traveller, content => content with { Destination = Rome, Mode = TravelMode.Plane });

        Assert.All(await app.LastMailsAsync(id), mail =>
        {
            Assert.Contains("Missionnaire\u00A0: Hélène Marchand\r\n", mail.Text, StringComparison.Ordinal);
            Assert.Contains("Lieu de mission\u00A0: Rome (Italie)\r\n", mail.Text, StringComparison.Ordinal);
            Assert.Contains("Dates\u00A0: du 11\u00A0avril\u00A02026 au 12\u00A0avril\u00A02026\r\n", mail.Text, StringComparison.Ordinal);
            Assert.Contains("Étape du circuit\u00A0: Visa du gestionnaire\r\n", mail.Text, StringComparison.Ordinal);
            Assert.Matches("http://[^/]+/confirm[?]key=[\\w-]+\r\n", mail.Text);
        });
    }

    public static TheoryData<string, MissionContent> AtRisk => new()
    {
        { "the place of the mission is red", new() { Destination = Bamako } },
        { "a stage is red", new() { Destination = Rome, Stages = [new(Rome, new(2026, 4, 11), new(2026, 4, 11), TravelMode.Plane), new(Bamako, new(2026, 4, 11), new(2026, 4, 12), TravelMode.Plane)] } },
        { "nobody knows the level", new() { Destination = Place.Unknown("Refuge", "AD") } },
        { "nobody knows the country", new() { Destination = Place.Unknown("Quelque part") } },
    };

    [Theory]
    [MemberData(nameof(AtRisk))]
    public async Task Mission_ThatMayAskForAnOpinion_IsANumberAndALink(string because, MissionContent where)
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Requests(app.Services);

        var id = await requests.SubmittedAsync(
            DemoAccounts.Traveller, content => content with { Destination = where.Destination, Stages = where.Stages, Mode = TravelMode.Plane, Purpose = "Enquête secrète" });
        await app.MailsAsync(id);
        app.Clock.Advance(TimeSpan.FromHours(1));
        var manager = await requests.IdOfAsync(DemoAccounts.Manager);
        await requests.ChangeAsync(id, (mission, authority) => mission.Return(Requests.FenceOf(mission), manager, "Quel hôtel à Bamako, en avril ?", authority));

        var mails = await app.MailsAsync(id);
        Assert.True(mails.Count == 3, $"{because}: {mails.Count}");
        Assert.All(mails, mail =>
        {
            foreach (var text in new[] { mail.Text, mail.Html, mail.Subject })
                foreach (var word in new[] { "Bamako", "Mali", "Rome", "Refuge", "Quelque part", "avril", "2026 à", "Enquête", "hôtel", "Marchand\r\n" })
                    Assert.DoesNotContain(word, text, StringComparison.OrdinalIgnoreCase);
            Assert.Matches($"http://[^/]+/(confirm[?]key=[\\w-]+|missions/{id})\r\n", mail.Text);
            Assert.StartsWith("D2026-", mail.Subject, StringComparison.Ordinal);
        });
    }
}
