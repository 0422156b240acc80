using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using Missions.Geo.Emissions;
using Missions.Geo.Places;
using Missions.Web.Infrastructure.Laboratory;
using Missions.Web.Infrastructure.Localization;
using Missions.Web.Presentation;
using Missions.Web.Presentation.Sheets;
using Missions.Workflow.Missions;

namespace Missions.Web.Tests.Presentation;

public sealed class ContentChangesTests
{
    private static readonly Stage Paris = Stage("Paris"), Lyon = Stage("Lyon"), Geneva = Stage("Genève"), Turin = Stage("Turin");

    public static TheoryData<Stage[], Stage[], string[]> Itineraries => new()
    {
        { [Paris, Lyon], [Paris, Geneva], ["Étape 2 : Lyon → Genève"] },
        { [Paris, Lyon], [Paris, Geneva, Lyon], ["Étape 2 : – → Genève"] },
        { [Paris, Geneva, Lyon], [Paris, Lyon], ["Étape 2 : Genève → –"] },
        { [], [Paris], ["Étape 1 : – → Paris"] },
        { [Paris, Paris], [Paris], ["Étape 2 : Paris → –"] },
        { [Paris, Lyon, Turin], [Lyon, Geneva, Turin], ["Étape 1 : Paris → Lyon", "Étape 2 : Lyon → Genève"] },
    };

    [Theory]
    [MemberData(nameof(Itineraries))]
    public void Stages_AreComparedOneByOne(Stage[] before, Stage[] after, string[] expected)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("fr-FR");
        var difference = Assert.Single(ContentDifference.Between(new() { Stages = before }, new() { Stages = after }));

        var changes = Changes().Of(difference, new Dictionary<Guid, string>());

        Assert.Equal(expected, changes.Select(change => $"{change.Field} : {Name(change.Before)} → {Name(change.After)}"));
    }

    [Fact]
    public void Energy_IsToldInWords()
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("fr-FR");
        var difference = Assert.Single(ContentDifference.Between(new(), new() { Energy = CarEnergy.Electric }));

        Assert.Equal(new FieldChange("Énergie de la voiture", "–", "électrique"), Assert.Single(Changes().Of(difference, new Dictionary<Guid, string>())));
    }

    private static string Name(string told) => told.Split(" (")[0];

    private static Stage Stage(string town) => new(new Place(town, "", null, PlaceKind.Town, "", ""), new(2026, 4, 11), new(2026, 4, 12), TravelMode.Train);

    private static ContentChanges Changes()
    {
        var text = new ServiceCollection().AddLogging().AddLocalization().BuildServiceProvider().GetRequiredService<IStringLocalizer<Shared>>();
        var words = new Words(text);
        return new(words, new(words, new(text, words, Options.Create(new LaboratoryOptions()), TimeProvider.System)));
    }
}
