using System.Net;
using AngleSharp.Dom;
using Missions.Testing.Databases;
using Missions.Testing.Pages;
using Missions.Web.Tests.Infrastructure;
using Missions.Web.Tests.Mail;
using Missions.Workflow.Missions;

namespace Missions.Web.Tests.Features.Follow;

/// <summary>What a guest without account does by the link of a mail.</summary>
public sealed class GuestFollowsTests
{
    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Guest_WhoOpensTheLinkOfTheirMail_SeesTheirMissionAndNothingElse(DatabaseKind kind)
    {
        await using var app = await MissionsApp.StartAsync(kind);
        var id = await app.GuestRequestAsync();
        var other = await app.GuestRequestAsync(Trips.To(Trips.Geneva));
        var link = await app.MailedLinkAsync(id);

        var page = await app.Visitor().GetAsync(link);

        var mission = await new Requests(app.Services).ReadAsync(id);
        Assert.Equal((HttpStatusCode.OK, $"Mission {mission.Reference}"), (page.Status, page.Heading));
        Assert.Contains("Votre demande suit son circuit de validation.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Chez Karim Benali", page.All(".lead")[0], StringComparison.Ordinal);
        Assert.Contains("11 avril 2026 à 08:00", page.Text, StringComparison.Ordinal);
        Assert.Contains("Lyon", page.Text, StringComparison.Ordinal);
        Assert.Equal(mission.Steps.Count, page.All(".route > li").Count);
        Assert.Contains("gestionnaire@demo.example", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain((await new Requests(app.Services).ReadAsync(other)).Reference!, page.Text, StringComparison.Ordinal);
        Assert.Empty(page.Document.QuerySelectorAll("nav"));
        Assert.All(page.Document.QuerySelectorAll("a[href], form[action]"), element => Assert.Matches("^(#|mailto:|/about|/verify|/language|https://)", element.GetAttribute("href") ?? element.GetAttribute("action")!));
    }

    [Fact]
    public async Task Page_OfALink_TellsNobodyOfItsAddress()
    {
        await using var app = await MissionsApp.StartAsync();
        var id = await app.GuestRequestAsync();
        var link = await app.MailedLinkAsync(id);

        foreach (var path in new[] { link, "/follow?key=none", "/follow/nowhere" })
        {
            var page = await app.Visitor().GetAsync(path);
            Assert.Equal("no-referrer", page.Response.Headers.GetValues("Referrer-Policy").Single());
            Assert.True(page.Response.Headers.CacheControl!.NoStore);
            Assert.Equal("noindex, nofollow", page.Response.Headers.GetValues("X-Robots-Tag").Single());
        }
    }

    [Theory]
    [InlineData("en-GB,en;q=0.9", "Your request follows its approval route.")]
    [InlineData("de-DE,de;q=0.9,en;q=0.5", "Your request follows its approval route.")]
    [InlineData("en-US,fr;q=0.9", "Your request follows its approval route.")]
    [InlineData("fr-CA,en;q=0.9", "Votre demande suit son circuit de validation.")]
    [InlineData("ja-JP", "Votre demande suit son circuit de validation.")]
    public async Task Page_ForAGuestFromAnywhere_IsInTheLanguageOfTheirBrowser(string accepted, string sentence)
    {
        await using var app = await MissionsApp.StartAsync();
        var link = await app.ShownLinkAsync(await app.GuestRequestAsync());
        using var guest = app.Visitor();
        guest.Http.DefaultRequestHeaders.AcceptLanguage.Clear();
        guest.Http.DefaultRequestHeaders.AcceptLanguage.ParseAdd(accepted);

        Assert.Contains(sentence, (await guest.GetAsync(link)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Link_OpenedByTheGuest_IsNotedAndByTheManagerIsNot()
    {
        await using var app = await MissionsApp.StartAsync();
        var id = await app.GuestRequestAsync();
        using var manager = await app.VisitorAsync(DemoAccounts.Manager);
        var link = (await manager.GetAsync($"/missions/{id}")).ShownLink()!;

        var tried = await manager.GetAsync(link);
        Assert.Contains("jamais", (await manager.GetAsync($"/missions/{id}")).All("#guest-link ~ dl dd"));
        app.Clock.Advance(TimeSpan.FromHours(2));
        var opened = await app.Visitor().GetAsync(link);

        Assert.Equal((HttpStatusCode.OK, opened.Text), (tried.Status, tried.Text));
        Assert.Contains("2 mars 2026 à 11:00", (await manager.GetAsync($"/missions/{id}")).All("#guest-link ~ dl dd"));
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Guest_WhoAnswersAQuestion_IsNamedAndWhoeverAskedIsTold(DatabaseKind kind)
    {
        await using var app = await MissionsApp.StartAsync(kind);
        var id = await app.GuestRequestAsync();
        var question = await app.AskAsync(id, "Quel <b>hôtel</b> ?");
        var page = await app.Visitor().GetAsync(await app.MailedLinkAsync(id));
        Assert.Contains("Quel <b>hôtel</b> ?", page.Text, StringComparison.Ordinal);
        app.Clock.Advance(TimeSpan.FromHours(1));

        var answered = await page.AnswerAsync(question, "<script>alert(1)</script> Celui du colloque.");

        Assert.Equal(("/follow", true), (answered.Url.AbsolutePath, answered.Text.Contains("Réponse envoyée.", StringComparison.Ordinal)));
        Assert.DoesNotContain(answered.Document.QuerySelectorAll("script"), script => script.TextContent.Contains("alert", StringComparison.Ordinal));
        var mission = await new Requests(app.Services).ReadAsync(id);
        Assert.Equal((mission.TravellerId, "<script>alert(1)</script> Celui du colloque."), (mission.Questions[0].AnsweredById!.Value, mission.Questions[0].Answer));
        Assert.Equal((MissionEventKind.Answered, mission.TravellerId), (mission.Events[^1].Kind, mission.Events[^1].ActorId!.Value));
        Assert.True(mission.HistoryIsIntact());
        Assert.Equal(["gestionnaire: la question a sa réponse"], await app.ToldAsync(id));
    }

    [Fact]
    public async Task Answer_SentTwice_IsOneAnswer_AndAnotherOneIsRefusedAndGivenBack()
    {
        await using var app = await MissionsApp.StartAsync();
        var id = await app.GuestRequestAsync();
        var question = await app.AskAsync(id, "Quel hôtel ?");
        var link = await app.ShownLinkAsync(id);
        using var guest = app.Visitor();
        var (page, otherTab) = (await guest.GetAsync(link), await guest.GetAsync(link));

        await page.AnswerAsync(question, "Le même.");
        var again = await page.AnswerAsync(question, "Le même.");
        var late = await otherTab.AnswerAsync(question, "Un autre, tout compte fait.");

        Assert.Contains("Réponse envoyée.", again.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        Assert.Contains("Un autre, tout compte fait.", late.Text, StringComparison.Ordinal);
        Assert.Empty(late.Document.QuerySelectorAll("nav, a[href='/']"));
        Assert.Contains("Le même.", (await late.FollowAsync("Retour à la mission")).Text, StringComparison.Ordinal);
        Assert.Single((await new Requests(app.Services).ReadAsync(id)).Events, happened => happened.Kind == MissionEventKind.Answered);
    }

    [Theory]
    [InlineData("  ", "Écrivez votre réponse.")]
    [InlineData(null, "La réponse ne peut dépasser 2000 caractères.")]
    public async Task Answer_ThatCannotBe_IsSaidBesideItsFieldAndStaysTyped(string? typed, string said)
    {
        await using var app = await MissionsApp.StartAsync();
        var id = await app.GuestRequestAsync();
        var question = await app.AskAsync(id, "Quel hôtel ?");
        typed ??= new('é', 2001);

        var page = await (await app.Visitor().GetAsync(await app.ShownLinkAsync(id))).AnswerAsync(question, typed);

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains(said, page.Errors);
        Assert.Equal(typed.Trim(), page.FormTo($"/follow/questions/{question}").Value($"answer-{question}").Trim());
    }

    [Fact]
    public async Task Answer_WhoseTokenIsMissing_IsGivenBackAndSentAgain()
    {
        await using var app = await MissionsApp.StartAsync();
        var id = await app.GuestRequestAsync();
        var question = await app.AskAsync(id, "Quel hôtel ?");
        using var guest = app.Visitor();
        var link = await app.ShownLinkAsync(id);

        var refused = await guest.SendAsync(new(HttpMethod.Post, link.Replace("/follow", $"/follow/questions/{question}", StringComparison.Ordinal))
        {
            Content = new FormUrlEncodedContent([new($"answer-{question}", "Celui de la gare.")]),
            Headers = { { "Sec-Fetch-Site", "same-origin" } },
        });
        var sent = await refused.FormTo($"/follow/questions/{question}").SubmitAsync();

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.DoesNotContain("Connectez-vous", refused.Text, StringComparison.Ordinal);
        Assert.Contains("Celui de la gare.", sent.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mail_OfAMissionAtRisk_IsItsNumberAndTheLink()
    {
        await using var app = await MissionsApp.StartAsync();
        var id = await app.GuestRequestAsync(Trips.To(Trips.Kyoto));

        var link = await app.MailedLinkAsync(id);

        var mail = (await app.LastMailsAsync(id)).Single(mail => Letterbox.LoginOf(mail) == "ada.byron");
        Assert.All(new[] { mail.Text, mail.Html }, text => Assert.DoesNotContain("avril", text, StringComparison.OrdinalIgnoreCase));
        Assert.All(new[] { mail.Text, mail.Html }, text => Assert.DoesNotContain("Japon", text, StringComparison.OrdinalIgnoreCase));
        Assert.Contains("Kyōto", (await app.Visitor().GetAsync(link)).Text, StringComparison.Ordinal);
    }
}
