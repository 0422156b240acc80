using System.Security.Cryptography;
using Missions.Testing.Documents;
using Missions.Testing.Pages;
using Missions.Web.Tests.Documents;
using Missions.Web.Tests.Infrastructure;

namespace Missions.Web.Tests.Features.Orders;

/// <summary>The proof of a signature on paper, in the language that its reader has pages in.</summary>
public sealed class ProofPdfTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("fr", "Preuve-2026-0001.pdf", "fr-FR", "Dossier de preuve", "Directrice de l’unité", "par mot de passe, le 02/03/2026 08:00:00 UTC", "Ordre de mission signé", "Historique chaîné", "Comment vérifier")]
    [InlineData("en", "Proof-2026-0001.pdf", "en-GB", "Proof of signature", "Directrice de l’unité", "by password, on 2 Mar 2026 08:00:00 UTC", "Mission order signed", "Chained history", "How to check it")]
    public async Task Pdf_OfASignedOrder_IsSealedAndSaysTheActInTheLanguageOfItsReader(string language, string name, string tag, params string[] said)
    {
        await using var app = await MissionsApp.StartAsync();
        var (director, order) = await SignedAsync(app);
        var json = await director.GetAsync($"/orders/{order}/proof.json");
        if (language == "en") await (await director.GetAsync("/")).FormTo("/language").SubmitAsync();

        var answer = await director.GetAsync($"/orders/{order}/proof");

        var path = _folder.Write("proof.pdf", answer.Body);
        var text = Words.Plain(Tool.PdfToText(path));
        Assert.Equal(name, answer.Response.Content.Headers.ContentDisposition!.FileNameStar);
        Assert.Contains("Signature is Valid", Tool.PdfSig(path), StringComparison.Ordinal);
        Assert.Contains($"/Lang ({tag})", Tool.Run("qpdf", "--qdf", "--object-streams=disable", path, "-"), StringComparison.Ordinal);
        foreach (var one in said.Concat(["2026-0001", "Claire Dumas", "J’ai pris connaissance du contenu", Convert.ToHexStringLower(SHA256.HashData(json.Body))]))
            Assert.Contains(one, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pdf_InEnglish_HasNoFrenchBesideTheStatementAndWhatPeopleTyped()
    {
        await using var app = await MissionsApp.StartAsync();
        var (director, order) = await SignedAsync(app);
        await (await director.GetAsync("/")).FormTo("/language").SubmitAsync();

        var text = Words.Plain(Tool.PdfToText(_folder.Write("proof.pdf", (await director.GetAsync($"/orders/{order}/proof")).Body)));

        foreach (var french in new[] { "Demande", "Signé", "Scellé", "Missionnaire", "Navigateur", "Résultat", "Empreinte", "Événement", "Visa", "vigueur", "règlement" })
            Assert.DoesNotContain(french, text, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private static async Task<(Visitor Director, Guid Order)> SignedAsync(MissionsApp app)
    {
        var requests = new Requests(app.Services);
        var id = await requests.ValidatedAsync(DemoAccounts.Traveller, DemoAccounts.Manager);
        await Signing.SignAsync(app, id, DemoAccounts.Director);
        var order = Assert.Single((await requests.ReadAsync(id)).Orders).Id;
        var director = await app.VisitorAsync(DemoAccounts.Director);
        await SealedFile.WaitAsync(director, order);
        return (director, order);
    }
}
