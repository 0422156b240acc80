using Missions.Testing.Pages;
using Missions.Web.Tests.Infrastructure;

namespace Missions.Web.Tests.Features.CopySheets;

/// <summary>A cancelled mission must not be typed in the payer's tool any more; one that was typed must be cancelled there.</summary>
public sealed class CancelledSheetTests
{
    [Fact]
    public async Task Sheet_OfAMissionCancelledBeforeItWasTyped_GivesNothingToType()
    {
        await using var app = await MissionsApp.StartAsync();
        var id = await Geslab.SignedAsync(app);
        await CancelAsync(app, id);
        var manager = await app.VisitorAsync(DemoAccounts.Manager);

        var sheet = await manager.GetAsync($"/copy-sheets/{id}");

        Assert.Contains("ne la saisissez pas dans Geslab", sheet.Text, StringComparison.Ordinal);
        Assert.Null(sheet.Document.QuerySelector("[data-copy], .copy-value, a[href$='export.csv']"));
        Assert.Equal($"/copy-sheets/{id}", (await manager.GetAsync($"/copy-sheets/{id}/export.csv")).Url.AbsolutePath);
        var mission = await manager.GetAsync($"/missions/{id}");
        Assert.Contains("Annulée : rien n’est à saisir dans Geslab.", mission.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Fiche de saisie", mission.Text, StringComparison.Ordinal);
        Assert.Null((await manager.GetAsync("/copy-sheets")).Document.QuerySelector($"a[href='/copy-sheets/{id}']"));
    }

    [Fact]
    public async Task Sheet_OfAMissionCancelledAfterItWasTyped_GivesTheNumberToCancel()
    {
        await using var app = await MissionsApp.StartAsync();
        var id = await Geslab.SignedAsync(app);
        var manager = await app.VisitorAsync(DemoAccounts.Manager);
        await manager.NoteAsync(id, "GES-0042");
        await CancelAsync(app, id);

        var sheet = await manager.GetAsync($"/copy-sheets/{id}");

        Assert.Contains("annulez-la aussi dans Geslab, où elle porte le numéro GES-0042", sheet.Text, StringComparison.Ordinal);
        Assert.Equal(["GES-0042"], sheet.All(".copy-value"));
        var mission = await manager.GetAsync($"/missions/{id}");
        Assert.Contains("à annuler aussi dans Geslab", mission.Text, StringComparison.Ordinal);
        Assert.Contains("Copier le numéro à annuler", mission.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Number_OfAMissionCancelledThoughItWasTyped_CanStillBeNotedToBeCancelled()
    {
        await using var app = await MissionsApp.StartAsync();
        var id = await Geslab.SignedAsync(app);
        await CancelAsync(app, id);
        var manager = await app.VisitorAsync(DemoAccounts.Manager);

        var next = await manager.NoteAsync(id, "GES-0042");

        Assert.Contains("à annuler aussi dans Geslab", next.Text, StringComparison.Ordinal);
        Assert.Equal(["GES-0042"], (await manager.GetAsync($"/copy-sheets/{id}")).All(".copy-value"));
    }

    private static async Task CancelAsync(MissionsApp app, Guid id)
    {
        var traveller = await app.VisitorAsync(DemoAccounts.Traveller);
        await (await traveller.GetAsync($"/missions/{id}")).FormTo($"/missions/{id}/cancel").Fill("reason", "Visite reportée.").SubmitAsync();
    }
}
