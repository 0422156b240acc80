using System.Text.Json.Nodes;
using Missions.Testing;
using Missions.Testing.Documents;
using Missions.Testing.Pages;
using Missions.Web.Tests.Documents;
using Missions.Web.Tests.Features.Verify;
using Missions.Web.Tests.Infrastructure;

namespace Missions.Web.Tests.Features.Orders;

/// <summary>The program that docs/proof.md gives to an auditor, on proofs as they are downloaded.</summary>
public sealed class ProofCheckTests : IDisposable
{
    private static readonly string Program = Path.Combine(Repository.Root, "docs", "check-proof.mjs");
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Check_OfAnOrderItsSuccessorAndItsCancellation_FindsAllInOrder()
    {
        await using var app = await MissionsApp.StartAsync();
        var (id, first) = await app.IssueAsync();
        app.Clock.Advance(TimeSpan.FromTicks(12_345_670));
        var second = await app.SupersedeAsync(id);
        app.Clock.Advance(TimeSpan.FromDays(1));
        await app.CancelAsync(id);
        var director = await app.VisitorAsync(DemoAccounts.Director);
        var orders = (await new Requests(app.Services).ReadAsync(id)).Orders.OrderBy(order => order.Version).ToList();

        var said = new[] { await CheckAsync(director, orders[0].Id, first), await CheckAsync(director, orders[1].Id, second), await CheckAsync(director, orders[0].Id, second) };

        Assert.All(said[..2], one => Assert.DoesNotContain("WRONG", one, StringComparison.Ordinal));
        Assert.All(said[..2], one => Assert.Contains("ok    the file is the one of the event Sealed\nexit 0", one, StringComparison.Ordinal));
        Assert.Contains("WRONG " + Path.Combine(_folder.Path, "order.pdf"), said[2], StringComparison.Ordinal);
        Assert.EndsWith("exit 1", said[2].Trim(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("snapshot.text", "snapshot has its hash")]
    [InlineData("evidence.text", "evidence has its hash")]
    [InlineData("refused.0.text", "refused 1 has its hash")]
    [InlineData("history.0.data", "event 1 (Submitted)")]
    [InlineData("history.0.at", "event 1 (Submitted)")]
    [InlineData("history.1.previousHash", "event 2")]
    [InlineData("order.fileSha256", "the file is the one of the event Sealed")]
    public async Task Check_OfAProofWithOneCharacterChanged_SaysWhatIsWrong(string changed, string said)
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Requests(app.Services);
        var id = await requests.ValidatedAsync(DemoAccounts.Traveller, DemoAccounts.Manager);
        var director = await app.VisitorAsync(DemoAccounts.Director);
        app.LetProofsLapse();
        var page = await director.GetAsync($"/orders/{id}/sign");
        await (await page.SignAsync(id, "Not-2026!")).SignAsync(id);
        var order = Assert.Single((await requests.ReadAsync(id)).Orders).Id;
        await SealedFile.WaitAsync(director, order);
        var proof = JsonNode.Parse((await director.GetAsync($"/orders/{order}/proof.json")).Body)!;
        Assert.EndsWith("exit 0", Check(proof.ToJsonString()), StringComparison.Ordinal);

        Change(proof, changed.Split('.'));

        var told = Check(proof.ToJsonString());
        Assert.Contains("WRONG " + said, told, StringComparison.Ordinal);
        Assert.EndsWith("exit 1", told, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private async Task<string> CheckAsync(Visitor reader, Guid order, byte[] pdf)
    {
        var proof = await reader.GetAsync($"/orders/{order}/proof.json");
        return Run(_folder.Write("proof.json", proof.Body), _folder.Write("order.pdf", pdf));
    }

    private string Check(string proof) => Run(_folder.Write("proof.json", System.Text.Encoding.UTF8.GetBytes(proof)));

    private static string Run(params string[] files) => Tool.Run("sh", ["-c", "node \"$@\"; echo exit $?", "sh", Program, .. files]).Trim();

    /// <summary>Changes the last digit of a text, so that it stays what it was: a JSON text, an instant, a hash.</summary>
    private static void Change(JsonNode proof, string[] path)
    {
        var parent = path[..^1].Aggregate(proof, (node, name) => int.TryParse(name, System.Globalization.CultureInfo.InvariantCulture, out var at) ? node[at]! : node[name]!);
        var text = parent[path[^1]]!.GetValue<string>();
        var digit = text.Length - 1 - text.Reverse().TakeWhile(c => !char.IsAsciiDigit(c)).Count();
        if (path[^1] == "at") digit = text.IndexOf('T', StringComparison.Ordinal) - 1;
        parent[path[^1]] = text[..digit] + (text[digit] == '1' ? '2' : '1') + text[(digit + 1)..];
    }
}
