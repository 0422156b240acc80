using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Missions.Testing.Databases;
using Missions.Testing.Pages;
using Missions.Web.Security;
using Missions.Web.Tests.Infrastructure;

namespace Missions.Web.Tests.Features.Follow;

/// <summary>A link that lets nobody in says so, and says nothing of the mission.</summary>
public sealed class GuestLinkEndsTests : IAsyncLifetime
{
    private MissionsApp _app = null!;

    public async Task InitializeAsync() => _app = await MissionsApp.StartAsync();

    public async Task DisposeAsync() => await _app.DisposeAsync();

    [Fact]
    public async Task Link_ThirtyDaysAfterTheReturn_HasExpiredAtMidnight()
    {
        var id = await _app.GuestRequestAsync();
        var link = await _app.ShownLinkAsync(id);

        // Back on 12 April: the last day is 12 May, which ends at 22:00 in universal time.
        _app.Clock.Set(new(2026, 5, 12, 21, 59, 59, TimeSpan.Zero));
        Assert.Contains("Il vaut jusqu’au 12 mai 2026.", (await _app.Visitor().GetAsync(link)).Text, StringComparison.Ordinal);
        _app.Clock.Set(new(2026, 5, 12, 22, 0, 0, TimeSpan.Zero));

        await ExpectGoneAsync(link, id, HttpStatusCode.Gone, "Ce lien a expiré");
    }

    [Fact]
    public async Task Link_OfAMissionWhoseReturnMoves_CountsFromTheNewReturn()
    {
        var id = await _app.GuestRequestAsync();
        var link = await _app.ShownLinkAsync(id);

        await _app.ChangeAsync(db => db.Missions.Where(mission => mission.Id == id).ExecuteUpdateAsync(set => set.SetProperty(mission => mission.Content.ReturnsOn, new DateOnly(2026, 6, 1))));

        Assert.Contains("Il vaut jusqu’au 1er juillet 2026.", (await _app.Visitor().GetAsync(link)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Link_MadeLongAfterTheReturn_CountsFromTheDayItWasMade()
    {
        var id = await _app.GuestRequestAsync();
        _app.Clock.Set(new(2026, 8, 1, 8, 0, 0, TimeSpan.Zero));
        using var manager = await _app.VisitorAsync(DemoAccounts.Manager);
        var page = await manager.GetAsync($"/missions/{id}");
        Assert.Null(page.ShownLink());

        var link = (await page.FormWithButton("Créer un nouveau lien").SubmitAsync()).ShownLink()!;

        Assert.Contains("Il vaut jusqu’au 31 août 2026.", (await _app.Visitor().GetAsync(link)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Link_RevokedWhileItsPageIsOpen_RefusesTheAnswerAndGivesItBack(DatabaseKind kind)
    {
        await using var app = await MissionsApp.StartAsync(kind);
        var id = await app.GuestRequestAsync();
        var question = await app.AskAsync(id, "Quel hôtel ?");
        var open = await app.Visitor().GetAsync(await app.ShownLinkAsync(id));
        using var manager = await app.VisitorAsync(DemoAccounts.Manager);
        await (await manager.GetAsync($"/missions/{id}")).FormTo($"/missions/{id}/guest-link/revoke").SubmitAsync();

        var refused = await open.AnswerAsync(question, "Celui du\ncolloque.");

        Assert.Equal((HttpStatusCode.Gone, "Ce lien a été révoqué"), (refused.Status, refused.Heading));
        Assert.Contains("Votre réponse n’a pas été enregistrée.", refused.Text, StringComparison.Ordinal);
        Assert.Equal("Celui du\r\ncolloque.", refused.Document.QuerySelector("textarea")!.TextContent.Trim().ReplaceLineEndings("\r\n"));
        Assert.Null((await new Requests(app.Services).ReadAsync(id)).Questions[0].AnsweredAt);
    }

    [Fact]
    public async Task Link_OfAMissionWhoseTravellerIsAnother_IsAsGoodAsRevoked()
    {
        var id = await _app.GuestRequestAsync();
        var link = await _app.ShownLinkAsync(id);
        var other = await _app.PersonAsync(DemoAccounts.OtherTraveller);

        await _app.ChangeAsync(db => db.Missions.Where(mission => mission.Id == id).ExecuteUpdateAsync(set => set.SetProperty(mission => mission.TravellerId, other.Id)));

        await ExpectGoneAsync(link, id, HttpStatusCode.Gone, "Ce lien a été révoqué");
    }

    [Fact]
    public async Task Link_OfAGuestWhoReceivedAnAccount_SendsToTheSignIn()
    {
        var id = await _app.GuestRequestAsync();
        var link = await _app.ShownLinkAsync(id);
        var guest = await _app.PersonAsync(Guests.Email);
        var account = await _app.ReadAsync((NewAccount accounts) => accounts.PrepareAsync(guest.Id, Guests.Email, "Ada-1815-byron"));
        await _app.ChangeAsync(db => Task.FromResult(db.Users.Add(account.Account)));

        var page = await ExpectGoneAsync(link, id, HttpStatusCode.Gone, "Vous avez maintenant un compte");

        Assert.Contains("Se connecter", page.All("main a"));
        using var signedIn = _app.Visitor();
        await signedIn.SignInAsync(Guests.Email, "Ada-1815-byron");
        Assert.Equal(HttpStatusCode.OK, (await signedIn.GetAsync($"/missions/{id}")).Status);
        using var manager = await _app.VisitorAsync(DemoAccounts.Manager);
        Assert.Null((await manager.GetAsync($"/missions/{id}")).Document.QuerySelector("#guest-link"));
    }

    [Fact]
    public async Task Link_OfAGuestWhoIsDeactivated_IsAsGoodAsRevoked()
    {
        var id = await _app.GuestRequestAsync();
        var link = await _app.ShownLinkAsync(id);

        await _app.ChangeAsync(async db => (await db.People.SingleAsync(person => person.Email == Guests.Email)).SetActive(false));

        await ExpectGoneAsync(link, id, HttpStatusCode.Gone, "Ce lien a été révoqué");
    }

    [Fact]
    public async Task Link_ThatWasNotMadeHere_OpensNothing()
    {
        var id = await _app.GuestRequestAsync();
        var link = await _app.ShownLinkAsync(id);
        var keys = _app.Services.GetRequiredService<SignedKeys>();
        var known = await _app.QueryAsync(db => db.GuestLinks.Select(candidate => candidate.Id).SingleAsync());
        var middle = link.Length / 2;
        string[] forged =
        [
            "/follow",
            "/follow?key=",
            "/follow?key=%00%C3%28",
            $"/follow?key={id}",
            $"/follow?key={known}",
            $"/follow?key={new string('A', 5000)}",
            link[..^1],
            link + "A",
            link[..middle] + (link[middle] == 'A' ? 'B' : 'A') + link[(middle + 1)..],
            $"/follow?key={keys.Write("guest", Guid.NewGuid().ToByteArray())}",
            $"/follow?key={keys.Write("another purpose", known.ToByteArray())}",
            $"/follow/order?key={known}",
        ];

        foreach (var path in forged)
            await ExpectGoneAsync(path, id, HttpStatusCode.NotFound, "Ce lien n’est pas valable");
        Assert.Equal(HttpStatusCode.OK, (await _app.Visitor().GetAsync(link)).Status);
    }

    [Fact]
    public async Task Link_OfOneMission_AnswersNoQuestionOfAnother()
    {
        var (id, other) = (await _app.GuestRequestAsync(), await _app.GuestRequestAsync());
        await _app.AskAsync(id, "Ici ?");
        var question = await _app.AskAsync(other, "Là-bas ?");
        using var guest = _app.Visitor();
        var link = await _app.ShownLinkAsync(id);
        await guest.GetAsync(link);

        var refused = await guest.PostAsync(link.Replace("/follow", $"/follow/questions/{question}", StringComparison.Ordinal), ($"answer-{question}", "Oui."));

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Null((await new Requests(_app.Services).ReadAsync(other)).Questions[0].AnsweredAt);
    }

    private async Task<Page> ExpectGoneAsync(string link, Guid missionId, HttpStatusCode status, string heading)
    {
        var mission = await new Requests(_app.Services).ReadAsync(missionId);
        var page = await _app.Visitor().GetAsync(link);
        Assert.Equal((status, heading), (page.Status, page.Heading));
        foreach (var secret in new[] { mission.Reference!, "Lyon", "Byron", "Benali", missionId.ToString() })
            Assert.DoesNotContain(secret, page.Document.QuerySelector("main")!.OuterHtml, StringComparison.OrdinalIgnoreCase);
        return page;
    }
}
