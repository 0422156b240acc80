using Missions.Testing.Pages;

namespace Missions.Chaos.Tests.Clients;

/// <summary>Reads and signs, with the password each time: a page opened a while ago may not have asked for it yet.</summary>
internal sealed class SignatoryClient(Board board, Tally tally, Visitor visitor, int seed) : Client(board, tally, visitor, seed)
{
    protected override async Task<bool> ActAsync()
    {
        if (Board.Pick(Random, mission => mission is { Status: "Submitted", Step: "Signature", IsAsked: false }) is not { } mission) return false;
        if (await OpenAsync($"/orders/{mission.Id}/sign") is not { } page || page.Document.QuerySelector("#proof") is null) return false;
        var form = page.FormWith("#proof");
        form = page.Document.QuerySelector("#Password") is null ? form.Add("Password", DemoAccounts.Password) : form.Fill("Password", DemoAccounts.Password);
        var decided = Guid.Parse(form.Value("StepId"));
        if (await SendAsync(form)) Tally.Acknowledged.Add((decided, "Approved"));
        return true;
    }
}
