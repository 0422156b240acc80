using Missions.Testing;

namespace Missions.EndToEnd.Tests.Infrastructure;

public sealed class JourneyTests
{
    [Fact]
    public async Task Journey_Browser_IsFrenchAndInParis() => await Journey.RunAsync(async journey =>
    {
        var screen = await journey.OpenAsync(Display.Phone);

        Assert.Equal("fr-FR", await screen.Page.EvaluateAsync<string>("navigator.language"));
        Assert.Equal("Europe/Paris", await screen.Page.EvaluateAsync<string>("Intl.DateTimeFormat().resolvedOptions().timeZone"));
        Assert.Equal(390, await screen.Page.EvaluateAsync<int>("innerWidth"));
    });

    [Fact]
    public async Task Journey_StoryThatFails_KeepsWhatWasOnTheScreen()
    {
        var folder = Directory.CreateDirectory(Path.Combine(Repository.Root, "artifacts", "failures"));
        const string Mask = $"JourneyTests.{nameof(Journey_StoryThatFails_KeepsWhatWasOnTheScreen)}.*";
        foreach (var old in folder.GetFiles(Mask))
            old.Delete();

        await Assert.ThrowsAsync<TimeoutException>(() => Journey.RunAsync(async journey =>
        {
            await journey.OpenAsync();
            throw new TimeoutException();
        }));

        var kept = folder.GetFiles(Mask).OrderBy(file => file.Extension, StringComparer.Ordinal).ToList();
        Assert.Equal(".log .png", string.Join(" ", kept.Select(file => file.Extension)));
        Assert.Contains("Now listening on", await File.ReadAllTextAsync(kept[0].FullName), StringComparison.Ordinal);
        kept.ForEach(file => file.Delete());
    }
}
