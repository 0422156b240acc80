using Missions.Testing.Databases;
using Missions.Testing.Outside;
using Missions.Testing.Pages;
using Missions.Testing.Processes;

namespace Missions.Web.Tests.Data.Geocoding;

public sealed class TwoProcessesTests
{
    [Fact]
    public async Task Gate_OfTwoProcesses_LetsOneRequestASecondThrough()
    {
        const int Drafts = 4;
        var all = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var database = await TestDatabase.DemoAsync(DatabaseKind.Postgres);
        StubServer? asked = null;
        await using var server = await StubServer.StartAsync(context =>
        {
            if (asked!.Asked.Count >= Drafts) all.TrySetResult();
            return Answers.Json("[]")(context);
        });
        asked = server;
        (string, string)[] settings =
        [
            .. MissionsProcess.DemoSettings,
            ("Geocoding__Nominatim__BaseUrl", server.Address.AbsoluteUri),
            ("Geocoding__Nominatim__Contact", "missions@labo.example"),
            ("Geocoding__Nominatim__UserAgent", "LabMissions-Tests/1.0"),
            ("Jobs__Poll", "00:00:00.1"),
        ];
        await using var one = await MissionsProcess.StartAsync(database, settings);
        using var visitor = new Visitor(one.Address);
        await visitor.SignInAsync(DemoAccounts.Traveller);
        for (var i = 0; i < Drafts; i++)
            await (await visitor.GetAsync("/missions/new")).FormWith("#version").Fill("Destination.Text", $"Refuge des Neiges {i}").SubmitAsync("Enregistrer le brouillon");
        await using var other = await MissionsProcess.StartAsync(database, [.. settings, ("Data__Directory", Directory.CreateDirectory(Path.Combine(database.DataDirectory, "other")).FullName)]);

        await all.Task.WaitAsync(TimeSpan.FromMinutes(2));

        server.AssertASecondApart(Drafts);
    }
}
