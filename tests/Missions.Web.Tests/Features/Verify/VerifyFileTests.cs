using System.Net;
using Missions.Testing.Databases;
using Missions.Testing.Pages;
using Missions.Web.Features.Verify;
using Missions.Web.Tests.Infrastructure;

namespace Missions.Web.Tests.Features.Verify;

public sealed class VerifyFileTests
{
    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task File_AsIssued_IsAuthenticUntilReplacedOrCancelled(DatabaseKind kind)
    {
        await using var app = await MissionsApp.StartAsync(kind, Shown.Often);
        var (id, first) = await app.IssueAsync();
        using var anyone = app.Visitor();

        var page = await anyone.ShowAsync(first);
        Assert.Equal((HttpStatusCode.OK, "Authentique et en vigueur"), (page.Status, page.Heading));
        Assert.Contains("n° 2026-0001, version 1", page.Text, StringComparison.Ordinal);
        Assert.Contains("2 mars 2026", page.Text, StringComparison.Ordinal);

        app.Clock.Advance(TimeSpan.FromDays(3));
        var second = await app.SupersedeAsync(id);
        page = await anyone.ShowAsync(first);
        Assert.Equal("Authentique, mais remplacé", page.Heading);
        Assert.Contains("Ce document a été remplacé par le n° 2026-0001, version 2, signé le 5 mars 2026.", page.Text, StringComparison.Ordinal);
        Assert.Equal("Authentique et en vigueur", (await anyone.ShowAsync(second)).Heading);

        app.Clock.Advance(TimeSpan.FromDays(1));
        await app.CancelAsync(id);
        page = await anyone.ShowAsync(second);
        Assert.Equal("Authentique, mais annulé", page.Heading);
        Assert.Contains("Annulé le 6 mars 2026", page.Text, StringComparison.Ordinal);
        page = await anyone.ShowAsync(first);
        Assert.Contains("Ce document a été remplacé par le n° 2026-0001, version 2, signé le 5 mars 2026.", page.Text, StringComparison.Ordinal);
        Assert.Contains("La mission est annulée depuis le 6 mars 2026 : aucune version n’autorise plus rien.", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_OfTheFirstOfThreeVersions_NamesItsSuccessorAndTheLast()
    {
        await using var app = await MissionsApp.StartAsync(settings: Shown.Often);
        var (id, first) = await app.IssueAsync();
        using var anyone = app.Visitor();
        app.Clock.Advance(TimeSpan.FromDays(3));
        var second = await app.SupersedeAsync(id);
        app.Clock.Advance(TimeSpan.FromDays(1));
        var third = await app.SupersedeAsync(id, "2026-04-15");

        var pages = new[] { await anyone.ShowAsync(first), await anyone.ShowAsync(second), await anyone.ShowAsync(third) };

        Assert.Equal(["Superseded", "Superseded", "Current"], pages.Select(page => page.Verdict()));
        Assert.Equal(
            ["Ce document a été remplacé par le n° 2026-0001, version 2, signé le 5 mars 2026.", "La dernière version est le n° 2026-0001, version 3, signé le 6 mars 2026.", "Seule la version 3 vaut."],
            pages[0].All(".verdict-since"));
        Assert.Equal(["Ce document a été remplacé par le n° 2026-0001, version 3, signé le 6 mars 2026.", "Seule la version 3 vaut."], pages[1].All(".verdict-since"));
        var told = (await (await app.VisitorAsync(DemoAccounts.Traveller)).GetAsync($"/missions/{id}")).All(".version-list a");
        Assert.Equal(
            [
                "Ordre de mission 2026-0001, version 3",
                "Ordre de mission 2026-0001, version 2", "Remplacé par la version 3 signée le 6 mars 2026.",
                "Ordre de mission 2026-0001, version 1", "Remplacé par la version 2 signée le 5 mars 2026.",
            ],
            told);
    }

    [Fact]
    public async Task File_WhateverTheVerdict_NamesNobodyAndNowhere()
    {
        await using var app = await MissionsApp.StartAsync(settings: Shown.Often);
        var (id, file) = await app.IssueAsync();
        using var anyone = app.Visitor();
        var altered = file.ToArray();
        altered[^200] ^= 1;

        Page[] pages = [await anyone.ShowAsync(file), await anyone.ShowAsync(altered), await anyone.GetAsync($"/verify/{await app.CodeOfAsync(id)}")];

        Assert.Equal(["Current", "Altered", "Current"], pages.Select(page => page.Verdict()));
        foreach (var secret in new[] { "Marchand", "Dumas", "Benali", "Lyon", "Réunion d’essai", "D2026" })
            Assert.All(pages, page => Assert.DoesNotContain(secret, page.Document.QuerySelector("main")!.TextContent, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task File_ThatWeNeverIssued_IsUnknown()
    {
        await using var app = await MissionsApp.StartAsync();

        var page = await app.Visitor().ShowAsync("%PDF-1.7\n1 0 obj\n<</Title(ABCDE-FGHJK-MNPQR-STVWX-YZ012-3)>>\nendobj\n"u8.ToArray());

        Assert.Equal((HttpStatusCode.OK, "Fichier inconnu"), (page.Status, page.Heading));
    }

    [Fact]
    public async Task File_ThatCannotBeOne_IsRefusedBesideItsField()
    {
        await using var app = await MissionsApp.StartAsync();
        using var anyone = app.Visitor();

        await RefusedAsync(anyone.ShowAsync(), "Choisissez le fichier PDF du document.", HttpStatusCode.BadRequest);
        await RefusedAsync(anyone.ShowAsync([]), "Choisissez le fichier PDF du document.", HttpStatusCode.BadRequest);
        await RefusedAsync(anyone.ShowAsync("Bonjour"u8.ToArray()), "Ce fichier n’est pas un PDF", HttpStatusCode.BadRequest);
        await RefusedAsync(anyone.ShowAsync("%PDF-1.7"u8.ToArray(), "%PDF-1.7"u8.ToArray()), "Un seul fichier à la fois.", HttpStatusCode.BadRequest);
        await RefusedAsync(anyone.ShowAsync(new byte[Upload.MaximumBytes + 1]), "Ce fichier dépasse 5 Mo", HttpStatusCode.RequestEntityTooLarge);
        await RefusedAsync(anyone.SendAsync(new(HttpMethod.Post, "/verify") { Content = new StringContent("file") }), "Choisissez le fichier", HttpStatusCode.BadRequest);
        await RefusedAsync(anyone.SendAsync(Cut()), "L’envoi s’est interrompu", HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Question_AskedTooOften_IsToldToWait()
    {
        await using var app = await MissionsApp.StartAsync(settings: ("Verify:PerMinute", "1"));
        using var anyone = app.Visitor();

        Page page;
        do
            page = await anyone.ShowAsync("%PDF-1.7"u8.ToArray());
        while (page.Status == HttpStatusCode.OK);

        Assert.Equal(HttpStatusCode.TooManyRequests, page.Status);
        Assert.Contains("attendez une minute", page.Text, StringComparison.Ordinal);
    }

    private static async Task RefusedAsync(Task<Page> answer, string sentence, HttpStatusCode status)
    {
        var page = await answer;
        Assert.Equal(status, page.Status);
        Assert.Contains(page.Errors, error => error.StartsWith(sentence, StringComparison.Ordinal));
        Assert.Null(page.Verdict());
    }

    private static HttpRequestMessage Cut()
    {
        var body = new StringContent("--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n%PDF-1.7");
        body.Headers.ContentType = new("multipart/form-data") { Parameters = { new("boundary", "b") } };
        return new(HttpMethod.Post, "/verify") { Content = body };
    }
}
