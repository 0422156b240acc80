using System.Net;
using Missions.Testing.Databases;
using Missions.Testing.Pages;
using Missions.Testing.Processes;
using Missions.Web.Security;
using Missions.Web.Tests.Infrastructure;

namespace Missions.Web.Tests.Features.Follow;

/// <summary>What keeps the key of a link from others.</summary>
public sealed class LinkSecrecyTests
{
    /// <summary>An operator who wants to see each request, with all that surrounds it.</summary>
    private static readonly (string Name, string Value)[] Talkative =
    [
        .. MissionsProcess.DemoSettings,
        ("Logging__LogLevel__Default", "Information"), ("Logging__LogLevel__Microsoft.AspNetCore", "Information"), ("Logging__LogLevel__Microsoft.AspNetCore.Hosting.Diagnostics", "Information"),
        ("Logging__Console__FormatterName", "simple"), ("Logging__Console__FormatterOptions__IncludeScopes", "true"),
    ];

    [Fact]
    public async Task Log_OfAProgramThatTellsEveryRequest_HoldsNoKey()
    {
        const string Key = "CfDJ8-this-is-what-nobody-may-read";
        await using var database = await TestDatabase.DemoAsync(DatabaseKind.Sqlite);
        await using var process = await MissionsProcess.StartAsync(database, Talkative);

        using var visitor = new Visitor(process.Address);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync($"/follow?key={Key}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync($"/follow/nowhere?key={Key}")).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await visitor.SendAsync(new(HttpMethod.Post, $"/follow/questions/{Guid.NewGuid()}?key={Key}"))).Status);

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync($"/confirm?key={Key}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.SendAsync(new(HttpMethod.Post, $"/confirm/travel?key={Key}"))).Status);

        await process.Output.LineAsync("that it was asked for", line => line.Contains("/confirm/travel", StringComparison.Ordinal));
        Assert.DoesNotContain(Key, process.Output.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Guesses_FromOneAddress_AreSoonRefused()
    {
        await using var app = await MissionsApp.StartAsync();
        using var visitor = app.Visitor();

        var answers = new List<HttpStatusCode>();
        while (answers.Count <= 50 * LinkRate.RequestsPerMinute && !answers.Contains(HttpStatusCode.TooManyRequests))
            answers.Add((await visitor.GetAsync($"/follow?key={answers.Count}")).Status);

        Assert.True(answers.Count > LinkRate.RequestsPerMinute);
        Assert.Equal(HttpStatusCode.TooManyRequests, answers[^1]);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/account/sign-in")).Status);
    }

    [Fact]
    public async Task Key_WrittenByOneReplica_IsReadByAnother()
    {
        await using var database = await TestDatabase.DemoAsync(DatabaseKind.Postgres);
        await using var first = await MissionsProcess.StartAsync(database, MissionsProcess.DemoSettings);
        await using var second = await MissionsProcess.StartAsync(database, MissionsProcess.DemoSettings);
        using var manager = new Visitor(first.Address);
        await manager.SignInAsync(DemoAccounts.Manager);
        var form = (await manager.GetAsync("/missions/new/guest")).FormTo("/missions/new/guest");
        var page = await form.Fill("GivenName", "Ada").Fill("FamilyName", "Byron").Fill("Residence.Text", "Londres").SubmitAsync();
        page = await Missions.Requests.FillLyon(page.FormWith("#version")).Fill("DepartsOn", Day(40)).Fill("ReturnsOn", Day(41)).SubmitAsync("Soumettre la demande");

        using var guest = new Visitor(second.Address);
        Assert.Equal(HttpStatusCode.OK, (await guest.GetAsync(page.ShownLink()!)).Status);
    }

    private static string Day(int ahead) => DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(ahead).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
