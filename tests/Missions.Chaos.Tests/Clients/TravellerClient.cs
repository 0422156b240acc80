using System.Globalization;
using Missions.Testing.Pages;

namespace Missions.Chaos.Tests.Clients;

/// <summary>Asks for missions, corrects those that come back, answers questions, and takes some back.</summary>
internal sealed class TravellerClient(Board board, Tally tally, Visitor visitor, int seed, string account) : Client(board, tally, visitor, seed)
{
    private const string Submit = "Soumettre la demande";

    private int? _asking;

    protected override async Task<bool> ActAsync()
    {
        if (Board.Pick(Random, mission => mission.Status == "Returned" && IsMine(mission)) is { } returned) return await CorrectAsync(returned.Id);
        if (Board.Pick(Random, mission => mission.Status == "Draft" && IsMine(mission)) is { } draft) return await CorrectAsync(draft.Id);
        if (Board.Pick(Random, mission => mission.IsAsked && IsMine(mission)) is { } asked) return await AnswerAsync(asked.Id);
        if (Board.Pick(Random, mission => mission is { Fate: Fate.Withdrawn, Status: "Submitted" } && IsMine(mission)) is { } unwanted) return await WithdrawAsync(unwanted.Id);

        // A request of which nothing was heard: asked for again only if it was never kept.
        if (_asking is { } lost && Board.Knows(lost)) _asking = null;
        _asking ??= Board.NextNumber();
        if (_asking is not { } number) return false;
        await AskAsync(number);
        await Board.ChangedAsync();
        await Board.ChangedAsync();
        return true;
    }

    private bool IsMine(Waiting mission) => mission.Traveller == account;

    private async Task AskAsync(int number)
    {
        if (await OpenAsync("/missions/new") is not { } page) return;
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        await SendAsync(
            page.FormWith("#version")
                .Fill("Purpose", string.Create(CultureInfo.InvariantCulture, $"{Board.Purpose}{number:000}"))
                .Fill("PurposeKind", "Collaboration")
                .Fill("Destination.Text", "Lyon")
                .Fill("DepartsOn", today.AddDays(40).ToString("O", CultureInfo.InvariantCulture))
                .Fill("DepartsAt", "07:30")
                .Fill("ReturnsOn", today.AddDays(41).ToString("O", CultureInfo.InvariantCulture))
                .Fill("Mode", "Train")
                .Fill("Train", "Tgv")
                .Fill("EstimatedCost", number % 3 == 0 ? "1500" : "200")
                .Fill("ProjectId", number % 3 == 0 ? "EOTP-24-COSMO – Fond diffus cosmologique" : "EOTP-25-NEUTR – Neutrinos de haute énergie"),
            Submit);
    }

    private async Task<bool> CorrectAsync(Guid mission)
    {
        if (await OpenAsync($"/missions/{mission}/edit") is not { } page || page.Document.QuerySelector("#version") is null) return false;
        await SendAsync(page.FormWith("#version").Fill("Remarks", "Corrigé."), Submit);
        return true;
    }

    private async Task<bool> AnswerAsync(Guid mission)
    {
        if (await OpenAsync($"/missions/{mission}") is not { } page || page.Document.QuerySelector(".question form textarea") is not { Id: { } field }) return false;
        await SendAsync(page.FormWith($"#{field}").Fill(field, "Oui."), "Répondre");
        return true;
    }

    private async Task<bool> WithdrawAsync(Guid mission)
    {
        const string Button = "Retirer ma demande";
        if (await OpenAsync($"/missions/{mission}") is not { } page || !page.All("button").Contains(Button)) return false;
        await SendAsync(page.FormWithButton(Button), Button);
        return true;
    }
}
