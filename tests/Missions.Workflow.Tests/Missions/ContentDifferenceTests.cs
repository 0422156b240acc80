using System.Reflection;
using Missions.Geo.Emissions;
using Missions.Geo.Places;
using Missions.Workflow.Missions;
using Missions.Workflow.Tests.Given;

namespace Missions.Workflow.Tests.Missions;

public sealed class ContentDifferenceTests
{
    [Fact]
    public void Between_EqualContents_IsEmpty()
    {
        var one = Contents.Through(new Stage(Contents.Lyon, Mode: TravelMode.Train));
        var other = Contents.Through(new Stage(Contents.Lyon with { }, Mode: TravelMode.Train));

        Assert.Empty(ContentDifference.Between(one, other));
        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
    }

    [Fact]
    public void Between_TwoContents_ListsTheFieldsInTheOrderOfTheForm()
    {
        var differences = ContentDifference.Between(
            Contents.ToLyon, Contents.ToLyon with { Remarks = "Merci", DepartsOn = new DateOnly(2026, 4, 12), Purpose = "Réunion & dîner" });

        Assert.Equal(
            [
                new ContentDifference("Purpose", "\"Réunion de collaboration\"", "\"Réunion \\u0026 dîner\""),
                new ContentDifference("DepartsOn", "\"2026-04-13\"", "\"2026-04-12\""),
                new ContentDifference("Remarks", "\"\"", "\"Merci\""),
            ],
            differences);
    }

    [Fact]
    public void Between_ADateLeftOpenAndAnother_SaysNull() => Assert.Equal(
        [new ContentDifference("DepartsAt", "null", "\"08:30:00\"")],
        ContentDifference.Between(Contents.ToLyon, Contents.ToLyon with { DepartsAt = new TimeOnly(8, 30) }));

    [Fact]
    public void Between_AStageMoved_NamesTheStages()
    {
        var one = Contents.Through(new Stage(Contents.Geneva), new Stage(Contents.Lyon));
        var other = one with { Stages = [.. one.Stages.Reverse()] };

        Assert.Equal("Stages", Assert.Single(ContentDifference.Between(one, other)).Field);
        Assert.NotEqual(one, other);
    }

    /// <summary>Nothing that the form holds can change unseen.</summary>
    [Fact]
    public void Between_AChangeOfAnyField_NamesIt()
    {
        var fields = typeof(MissionContent).GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanWrite).ToList();
        Assert.True(fields.Count > 20);
        Assert.All(fields, field =>
        {
            var changed = Contents.ToLyon with { };
            field.SetValue(changed, Another(field.GetValue(Contents.ToLyon), field.PropertyType));

            Assert.Equal([field.Name], ContentDifference.Between(Contents.ToLyon, changed).Select(difference => difference.Field));
        });
    }

    private static object Another(object? value, Type type) => (Nullable.GetUnderlyingType(type) ?? type) switch
    {
        var t when t == typeof(string) => value + "?",
        var t when t == typeof(bool) => !(bool)value!,
        var t when t == typeof(int) => (int)(value ?? 0) + 1,
        var t when t == typeof(long) => (long)(value ?? 0L) + 1,
        var t when t == typeof(Guid) => Guid.CreateVersion7(),
        var t when t == typeof(DateOnly) => ((DateOnly?)value ?? default).AddDays(1),
        var t when t == typeof(TimeOnly) => new TimeOnly(8, 30),
        var t when t == typeof(Place) => Place.Unknown("Ailleurs"),
        var t when t == typeof(IReadOnlyList<Stage>) => (Stage[])[new Stage(Contents.Lyon)],
        var t when t == typeof(IReadOnlyList<GivenDistance>) => (GivenDistance[])[new(Contents.Home, Contents.Lyon, TravelMode.Car, 480, "Travaux")],
        { IsEnum: true } t => Enum.GetValues(t).Cast<object>().First(candidate => !candidate.Equals(value)),
        var t => throw new NotSupportedException($"Say how a {t.Name} changes."),
    };
}
