using Missions.Testing.Pages;

namespace Missions.Chaos.Tests.Clients;

/// <summary>Decides the steps of a kind, one request at a time: asks, returns, refuses or approves, as the fate of the request wants.</summary>
internal sealed class ValidatorClient(Board board, Tally tally, Visitor visitor, int seed, string step) : Client(board, tally, visitor, seed)
{
    protected override async Task<bool> ActAsync()
    {
        if (Board.Pick(Random, IsForMe) is not { } mission || await OpenAsync($"/approvals/{mission.Id}") is not { } page) return false;
        return mission switch
        {
            { Fate: Fate.Asked, WasAsked: false } => await SayAsync(page, mission.Id, "ask", "Le vol est-il nécessaire ?"),
            { Fate: Fate.Returned, Round: 1 } => await SayAsync(page, mission.Id, "return", "Précisez les dates."),
            { Fate: Fate.Rejected } => await SayAsync(page, mission.Id, "reject", "Crédits épuisés."),
            _ => await ApproveAsync(page, mission.Id),
        };
    }

    private bool IsForMe(Waiting mission) =>
        mission is { Status: "Submitted", IsAsked: false } && mission.Fate is not (Fate.Withdrawn or Fate.Left) && mission.Step == step;

    private async Task<bool> SayAsync(Page page, Guid mission, string verb, string words)
    {
        var path = $"/approvals/{mission}/{verb}";
        if (page.Document.QuerySelector($"form[action='{path}']") is null) return false;
        var form = page.FormTo(path).FillFirst("textarea", words);
        var decided = Guid.Parse(form.Value("StepId"));
        if (await SendAsync(form) && verb != "ask") Tally.Acknowledged.Add((decided, verb == "return" ? "Returned" : "Rejected"));
        return true;
    }

    private async Task<bool> ApproveAsync(Page page, Guid mission)
    {
        var path = $"/approvals/{mission}/approve";
        if (page.Document.QuerySelector($"form[action='{path}']") is null) return false;
        if (page.Document.QuerySelector($"form[action='{path}'] button[disabled]") is not null)
        {
            await SendAsync(page.FormTo($"/approvals/{mission}/funding").FillFirst("#Credits", "EOTP-CHAOS"));
            return true;
        }

        var form = page.FormTo(path);
        var decided = Guid.Parse(form.Value("StepId"));
        if (await SendAsync(form)) Tally.Acknowledged.Add((decided, "Approved"));
        return true;
    }
}
