using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Missions.Geo.Emissions;
using Missions.Geo.Places;
using Missions.Web.Documents.Orders;
using Missions.Web.Infrastructure.Localization;
using Missions.Web.Presentation;
using Missions.Workflow.Calendars;
using Missions.Workflow.Missions;
using Missions.Workflow.Organisation;
using Missions.Workflow.Routing;

using Words = Missions.Web.Presentation.Words;

namespace Missions.Web.Tests.Presentation;

public sealed class WordsTests
{
    private static readonly Type[] Spoken =
    [
        typeof(MissionStatus), typeof(MissionEventKind), typeof(PurposeKind), typeof(DepartureKind), typeof(StepKind), typeof(StepState),
        typeof(SkipReason), typeof(TravelMode), typeof(TrainKind), typeof(PersonStatus), typeof(Role),
        typeof(PlaceKind), typeof(DestinationClass), typeof(UnknownReason), typeof(DistanceMethod), typeof(CopyField),
    ];

    public static IEnumerable<object[]> Values { get; } =
        from type in Spoken
        from name in Enum.GetNames(type)
        where name != nameof(UnknownReason.Known) && name != nameof(DistanceMethod.Unknown)
        select new object[] { type, name };

    [Theory]
    [MemberData(nameof(Values))]
    public void Of_EveryValueOfTheDomain_HasAWordInFrenchAndEnglish(Type type, string name)
    {
        var french = Say("fr-FR", type, name);
        var english = Say("en-GB", type, name);

        Assert.NotEmpty(french);
        Assert.NotEmpty(english);
        Assert.DoesNotContain(english, "éèàêôÉ", StringComparison.Ordinal);
    }

    /// <summary>Whoever reads a form and then the paper finds the same word for the same thing.</summary>
    [Fact]
    public void Of_WhatOrdersPrint_IsTheSameWordOnScreens()
    {
        foreach (var (culture, language) in new[] { ("fr-FR", OrderLanguage.French), ("en-GB", OrderLanguage.English) })
        {
            In(culture, () =>
            {
                var words = Words();
                Assert.All(Enum.GetValues<PersonStatus>(), value => Assert.Equal(words.Of(value), language.Of(value), ignoreCase: true));
                Assert.All(Enum.GetValues<PurposeKind>(), value => Assert.Equal(words.Of(value), language.Of(value), ignoreCase: true));
                Assert.All(Enum.GetValues<DepartureKind>(), value => Assert.Equal(words.Of(value), language.Of(value), ignoreCase: true));
            });
        }
    }

    /// <summary>Where the traveller leaves from is one field of the sheet and of the order, and two of the form.</summary>
    [Theory]
    [InlineData("fr-FR")]
    [InlineData("en-GB")]
    public void Of_AFieldOfTheCopySheet_IsTheLabelOfTheForm(string culture) => In(culture, () =>
    {
        var words = Words();
        var shared = Enum.GetValues<CopyField>().Where(field => field != CopyField.Departure && typeof(MissionContent).GetProperty($"{field}") is not null).ToList();
        Assert.True(shared.Count > 15, $"{shared.Count}");
        Assert.All(shared, field => Assert.Equal(words.Field($"{field}"), words.Of(field)));
    });

    [Theory]
    [InlineData(nameof(MissionContent.Purpose), "Purpose")]
    [InlineData(nameof(MissionContent.Destination), "Destination")]
    public void Field_InEnglish_IsTranslated(string field, string expected) => In("en-GB", () => Assert.Equal(expected, Words().Field(field)));

    [Fact]
    public void Field_EveryFieldOfTheContent_HasALabel()
    {
        var fields = typeof(MissionContent).GetProperties().Where(property => property.CanWrite).Select(property => property.Name);

        Assert.All(fields, field => Assert.NotEmpty(Words().Field(field)));
    }

    private static string Say(string culture, Type type, string name)
    {
        var word = "";
        In(culture, () => word = (string)typeof(Words).GetMethod(nameof(Web.Presentation.Words.Of), [type])!.Invoke(Words(), [Enum.Parse(type, name)])!);
        return word;
    }

    private static Words Words() => new(new ServiceCollection().AddLogging().AddLocalization().BuildServiceProvider()
        .GetRequiredService<IStringLocalizer<Shared>>());

    private static void In(string culture, Action action)
    {
        var (before, ui) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            action();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, ui);
        }
    }
}
