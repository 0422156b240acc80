using System.Text;
using Missions.Testing.Outside;
using Missions.Web.Mail.Calendars;

namespace Missions.Web.Tests.Mail.Calendars;

/// <summary>Read by ical.js, and line by line.</summary>
public sealed class MissionCalendarTests
{
    private static MissionCalendar Mission => new()
    {
        Uid = "0198b8f0-aaaa-7bbb-8ccc-ddddeeeeffff@missions.lab.example",
        Sequence = 0,
        StampedAt = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero),
        From = new(2026, 4, 11),
        Until = new(2026, 4, 15),
        Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris"),
        Summary = "Mission D2026-0042\u00A0: Héraklion (Grèce)",
        Location = "Héraklion (Grèce)",
        Description = "Colloque\u202F; « ondes, gravité »\nC:\\notes, λαμπρός \U0001F680 " + string.Concat(Enumerable.Repeat("é\U0001F680", 60)),
        Url = "https://missions.lab.example/missions/0198b8f0-aaaa-7bbb-8ccc-ddddeeeeffff",
    };

    [Fact]
    public async Task Write_WithBothHours_IsReadInUtc_WithItsTextsAsTheyWere()
    {
        var read = await Peers.ReadCalendarAsync((Mission with { FromAt = new(8, 0), UntilAt = new(19, 30), Sequence = 3 }).ToBytes());

        Assert.Equal(("PUBLISH", "CONFIRMED", 3, Mission.Uid), (read.Method, read.Status, read.Sequence, read.Uid));
        Assert.Equal(("2026-04-11T06:00:00Z", "2026-04-15T17:30:00Z"), (read.Start, read.End));
        Assert.Equal((Mission.Summary, Mission.Location, Mission.Description, Mission.Url), (read.Summary, read.Location, read.Description, read.Url));
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData(8, null)]
    [InlineData(null, 19)]
    public async Task Write_HourToBeConfirmed_IsOfWholeDays_TheLastIncluded(int? from, int? until)
    {
        var read = await Peers.ReadCalendarAsync((Mission with { FromAt = from is { } a ? new(a, 0) : null, UntilAt = until is { } b ? new(b, 0) : null }).ToBytes());

        Assert.Equal(("2026-04-11", "2026-04-16"), (read.Start, read.End));
    }

    [Fact]
    public async Task Write_Cancelled_SaysSoTwice()
    {
        var read = await Peers.ReadCalendarAsync((Mission with { IsCancelled = true, Sequence = 1 }).ToBytes());

        Assert.Equal(("CANCEL", "CANCELLED", 1, Mission.Uid), (read.Method, read.Status, read.Sequence, read.Uid));
    }

    [Theory]
    [InlineData("Europe/Paris", 2026, 3, 29, 2, 30, "2026-03-29T01:30:00Z")] // an hour that the clocks skip
    [InlineData("Europe/Paris", 2026, 10, 25, 2, 30, "2026-10-25T01:30:00Z")] // an hour that they show twice: winter's
    [InlineData("Indian/Reunion", 2026, 7, 1, 8, 0, "2026-07-01T04:00:00Z")]
    public async Task Write_AnyHourOfAnyZone_IsOneInstant(string zone, int year, int month, int day, int hour, int minute, string expected)
    {
        var read = await Peers.ReadCalendarAsync((Mission with
        {
            Zone = TimeZoneInfo.FindSystemTimeZoneById(zone),
            From = new(year, month, day),
            FromAt = new(hour, minute),
            Until = new(year, month, day),
            UntilAt = new(23, 0),
        }).ToBytes());

        Assert.Equal(expected, read.Start);
    }

    [Fact]
    public void Write_AnyText_HasNoLineOfMoreThan75Octets_AndCutsNoCharacter()
    {
        var lines = Encoding.UTF8.GetString(Mission.ToBytes()).Split("\r\n");

        Assert.All(lines, line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.DoesNotContain(lines, line => line.Contains('\uFFFD', StringComparison.Ordinal) || line.Contains('\n', StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith(' '));
    }
}
