using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Missions.EndToEnd.Tests.Infrastructure;
using Missions.EndToEnd.Tests.Pages;
using Missions.Testing.Documents;
using Missions.Testing.Pages;
using static Microsoft.Playwright.Assertions;

namespace Missions.EndToEnd.Tests.Journeys;

/// <summary>The main job as the people of the laboratory live it, each in a browser of their own.</summary>
public sealed class FromDraftToSealedOrderTests
{
    private const string Mistyped = "Réunion de colaboration sur les miroirs";
    private const string Purpose = "Réunion de collaboration sur les miroirs";
    private const string Comment = "À quelle heure revenez-vous ?";
    private const string Remark = "Apporter-la-mire";
    private static readonly DateTimeOffset Now = TimeProvider.System.GetUtcNow();
    private static readonly DateOnly Departure = DateOnly.FromDateTime(Now.UtcDateTime).AddDays(40);
    private static readonly string Number = $"{TimeZoneInfo.ConvertTimeBySystemTimeZoneId(Now, "Europe/Paris").Year}-0001";

    [Fact]
    public Task Mission_FromDraftToSealedOrder_PassesThroughEveryone() => Journey.RunAsync(async journey =>
    {
        await DraftAsync(journey);
        var traveller = await SubmitAsync(journey);
        var manager = new RequestsScreen(await journey.SignInAsync(DemoAccounts.Manager));
        await ReturnAsync(manager);
        await ResubmitAsync(traveller);
        await ValidateAsync(manager);
        var file = await SignAsync(new(await journey.SignInAsync(DemoAccounts.Director)));
        Assert.Equal(file, await ReadOrderAsync(traveller));
        await ReportAsync(await journey.SignInAsync(DemoAccounts.CarbonReferent));
    });

    /// <summary>She writes her request; three seconds after the last key the power goes.</summary>
    private static async Task DraftAsync(Journey journey)
    {
        var home = await journey.SignInAsync(DemoAccounts.Traveller);
        await home.ExpectWellMadeAsync();
        await home.Page.Locator("main").GetByRole(AriaRole.Link, new() { Name = "Nouvelle mission" }).First.ClickAsync();
        var form = new MissionFormScreen(home);
        var submissions = new List<string>();
        form.Page.Request += (_, request) =>
        {
            if (request.Url.EndsWith("/submit", StringComparison.Ordinal)) submissions.Add(request.Url);
        };
        await Expect(form.Heading).ToHaveTextAsync("Nouvelle mission");
        await Expect(form.Page.GetByText("Dr Hélène Marchand")).ToBeVisibleAsync();
        await Expect(form.Stages).Not.ToHaveAttributeAsync("open", "");
        await Expect(form.Button("Ajouter une étape")).ToBeHiddenAsync();

        await form.Field("Objet").PressSequentiallyAsync(Mistyped);
        await form.KeptAsync(() => form.Field("Objet").PressAsync("Enter"), "Purpose");
        await Expect(form.Page).ToHaveURLAsync(Like("/missions/[0-9a-f-]{36}/edit$"));
        await Expect(form.Saved).ToHaveTextAsync(Like(@"^\s*enregistré à \d\d:\d\d\s*$"));

        await form.ChoosePlaceAsync("Lieu de mission", "Lyon");
        var leg = form.Estimate.Locator("tbody tr:not(.leg-more)");
        await Expect(leg).ToContainTextAsync("APC, Paris 13e ⇄ Lyon (aller et retour)");
        await Expect(leg.Locator("td").Nth(3)).ToContainTextAsync("inconnu");
        await form.Field("Moyen de transport").SelectOptionAsync("Train");
        await form.Field("Type de train").SelectOptionAsync("TGV");
        await Expect(form.Estimate.Locator("tfoot")).ToContainTextAsync(Like(@"Total\s*[1-9]\d{2}\skm\s*\d+,\d\skgCO₂e"));
        await form.Field("Nature de l’objet").SelectOptionAsync("Collaboration");
        await form.Field("Date de départ").FillAsync(Iso(Departure));
        await form.Field("Date de retour").FillAsync(Iso(Departure.AddDays(1)));
        await form.Field("Projet").SelectOptionAsync("EOTP-24-COSMO – Fond diffus cosmologique");
        await form.KeptAsync(() => form.Field("Remarques").FillAsync("Et le carnet."), "Et");
        await form.ExpectWellMadeAsync();

        await form.KeptAsync(() => form.Field("Remarques").FillAsync(Remark), Remark);
        await form.Page.Context.CloseAsync();
        Assert.Empty(submissions);
    }

    private static async Task<RequestsScreen> SubmitAsync(Journey journey)
    {
        var list = new RequestsScreen(await journey.SignInAsync(DemoAccounts.Traveller));
        await list.OpenAsync("Mes missions");
        await Expect(list.Row(Mistyped)).ToContainTextAsync("Brouillon");
        await list.ExpectWellMadeAsync();
        await list.FollowAsync(Mistyped, "Reprendre");
        var form = new MissionFormScreen(list);
        await Expect(form.Field("Objet")).ToHaveValueAsync(Mistyped);
        await Expect(form.Field("Remarques")).ToHaveValueAsync(Remark);
        await Expect(form.Place("Lieu de mission")).ToHaveValueAsync("Lyon");
        await form.SubmitAsync();
        await list.OpenAsync("Mes missions");
        await Expect(list.Row(Mistyped)).ToContainTextAsync(Like(@"Chez Karim Benali.* depuis aujourd’hui \(Visa du gestionnaire\)"));
        return list;
    }

    /// <summary>He sets the payer, mends a word himself, and asks for the rest.</summary>
    private static async Task ReturnAsync(RequestsScreen screen)
    {
        await screen.OpenAsync("À valider");
        await Expect(screen.Row("Dépannage d’un détecteur")).ToContainTextAsync("hors délai de");
        await Expect(screen.Row(Mistyped)).ToContainTextAsync("Hélène Marchand");
        await Expect(screen.Row(Mistyped)).ToContainTextAsync("Lyon");
        await Expect(screen.Row(Mistyped)).ToContainTextAsync("kgCO₂e");
        await screen.ExpectWellMadeAsync();
        await screen.FollowAsync(Mistyped, "Examiner");
        await Expect(screen.Page.Locator(".legs")).ToContainTextAsync("APC, Paris 13e ⇄ Lyon");
        await Expect(screen.Button("Viser la demande")).ToBeDisabledAsync();
        await screen.ExpectWellMadeAsync();

        await screen.Field("Établissement payeur").SelectOptionAsync("Université Paris Cité");
        await screen.Button("Enregistrer le financement").ClickAsync();
        await Expect(screen.Page.GetByText("Financement enregistré.")).ToBeVisibleAsync();
        await screen.Link("Corriger une erreur de saisie").ClickAsync();
        await screen.Field("Objet").FillAsync(Purpose);
        await screen.ExpectWellMadeAsync();
        await screen.Button("Enregistrer la correction").ClickAsync();
        await Expect(screen.Page.GetByText("Correction enregistrée")).ToBeVisibleAsync();

        await screen.Page.Locator("summary", new() { HasText = "Renvoyer pour correction" }).ClickAsync();
        await screen.Field("Ce qu’il faut corriger").FillAsync(Comment);
        await screen.Button("Renvoyer la demande").ClickAsync();
        await Expect(screen.Page.GetByText("Demande renvoyée pour correction.")).ToBeVisibleAsync();
        await Expect(screen.Row(Purpose)).ToHaveCountAsync(0);
    }

    private static async Task ResubmitAsync(RequestsScreen list)
    {
        await list.OpenAsync("Mes missions");
        await Expect(list.Row(Purpose)).ToContainTextAsync("Renvoyée pour correction");
        await list.FollowAsync(Purpose, "Ouvrir");
        await Expect(list.Page.Locator(".alert-warning")).ToContainTextAsync(Comment);
        await Expect(list.Page.Locator(".changes").First).ToContainTextAsync($"{Mistyped} → {Purpose}");
        await list.ExpectWellMadeAsync();
        await list.Link("Corriger et soumettre à nouveau").ClickAsync();
        var form = new MissionFormScreen(list);
        await Expect(form.Page.Locator(".alert-warning")).ToContainTextAsync(Comment);
        await form.Field("Heure de retour").FillAsync("18:45");
        await form.SubmitAsync();
        await Expect(form.Page.GetByRole(AriaRole.Heading, new() { Name = "Tour 2" })).ToBeVisibleAsync();
    }

    private static async Task ValidateAsync(RequestsScreen screen)
    {
        await screen.OpenAsync("À valider");
        await screen.FollowAsync(Purpose, "Examiner");
        await Expect(screen.Page.Locator(".facts").Filter(new() { HasText = "Retour" })).ToContainTextAsync("à 18:45");
        await screen.Button("Viser la demande").ClickAsync();
        await Expect(screen.Page.GetByText("Demande visée.")).ToBeVisibleAsync();
        await Expect(screen.Row(Purpose)).ToHaveCountAsync(0);
    }

    /// <summary>She reads what is frozen, signs it, and waits for the file.</summary>
    private static async Task<byte[]> SignAsync(RequestsScreen screen)
    {
        await screen.OpenAsync("À valider");
        await screen.FollowAsync(Purpose, "Signer");
        await Expect(screen.Page.Locator(".hash")).ToHaveTextAsync(Like("^[0-9a-f]{64}$"));
        await Expect(screen.Page.Locator(".consent")).ToContainTextAsync("je signe électroniquement l’ordre de mission");
        await Expect(screen.Page.Locator("main")).ToContainTextAsync(Purpose);
        await screen.ExpectWellMadeAsync();

        if (await screen.Field("Votre mot de passe").CountAsync() > 0) await screen.Field("Votre mot de passe").FillAsync(DemoAccounts.Password);
        await screen.Button("Signer l’ordre de mission").ClickAsync();
        await Expect(screen.Page.GetByText("Ordre de mission signé.")).ToBeVisibleAsync();

        var (name, path) = await screen.Link($"Ordre de mission {Number}").DownloadAsync();
        Assert.Equal($"Ordre-de-mission-{Number}.pdf", name);
        Assert.Contains("Signature is Valid", Tool.PdfSig(path), StringComparison.Ordinal);
        Assert.Contains(Purpose, Tool.PdfToText(path), StringComparison.Ordinal);
        return await File.ReadAllBytesAsync(path);
    }

    private static async Task<byte[]> ReadOrderAsync(RequestsScreen list)
    {
        await list.OpenAsync("Mes missions");
        await Expect(list.Row(Purpose)).ToContainTextAsync("OM émis");
        var (_, path) = await list.Row(Purpose).GetByRole(AriaRole.Link, new() { Name = $"Ordre {Number}" }).DownloadAsync();
        await list.FollowAsync(Purpose, "Ouvrir");
        var steps = list.Page.Locator(".history > li");
        await Expect(steps).ToHaveTextAsync(
        [
            Step("Cachet électronique apposé", "par le programme"),
            Step("Ordre de mission signé", "par Claire Dumas"),
            Step("Visa donné", "par Karim Benali"),
            Step("Demande soumise", "par Hélène Marchand"),
            Step("Renvoyée pour correction", "par Karim Benali"),
            Step("Corrigée pour le compte du missionnaire", "par Karim Benali"),
            Step("Financement fixé", "par Karim Benali"),
            Step("Demande soumise", "par Hélène Marchand"),
        ]);
        await list.ExpectWellMadeAsync();
        return await File.ReadAllBytesAsync(path);
    }

    private static async Task ReportAsync(Screen screen)
    {
        await screen.Link("Bilan").First.ClickAsync();
        await screen.Field("Départ du").FillAsync(Iso(Departure));
        await screen.Field("Jusqu’au").FillAsync(Iso(Departure));
        await screen.Button("Afficher").ClickAsync();
        var row = screen.Page.Locator("tbody tr").Filter(new() { HasText = Number });
        await Expect(row).ToContainTextAsync(Like(@"Lyon\s*Train\s*\d+\skm\s*\d+,\d\skgCO₂e"));
        await screen.ExpectWellMadeAsync();

        var (_, path) = await screen.Link("Télécharger le CSV").DownloadAsync();
        var line = Assert.Single(await File.ReadAllLinesAsync(path), line => line.StartsWith(Number, StringComparison.Ordinal));
        Assert.Matches(Like($@"^{Number};\d\d/\d\d/\d{{4}};.*;Lyon;France;Train;\d+;à vol d’oiseau;\d+,\d;0;Signée;"), line);
    }

    private static Regex Step(string what, string by) => Like($@"^\s*{what}.*{by}");

    private static Regex Like(string pattern) => new(pattern, RegexOptions.Singleline, TimeSpan.FromSeconds(1));

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
