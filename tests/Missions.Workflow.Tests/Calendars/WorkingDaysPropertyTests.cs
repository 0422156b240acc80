using Missions.Workflow.Calendars;

namespace Missions.Workflow.Tests.Calendars;

/// <summary>Working days against a list of the days of a year and what is crossed out of it.</summary>
public sealed class WorkingDaysPropertyTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(20260302)]
    [InlineData(7919)]
    public void WorkingDays_OfAnyCalendar_AreThoseOfANaiveCount(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 200; round++)
        {
            var closures = Enumerable.Range(0, random.Next(4)).Select(_ => Closing(random)).ToList();
            var observed = Enum.GetValues<LocalHoliday>().Where(_ => random.Next(2) == 0).ToList();
            var days = new WorkingDays(observed, closures);
            var open = Open(observed, closures);
            var (from, to, count) = (Any(random), Any(random), random.Next(1, 60));

            Assert.Equal(open.Count(day => from < day && day < to), days.Between(from, to));
            Assert.Equal(open.Where(day => day > from).Skip(count - 1).First(), days.After(from, count));
            Assert.Equal(open.Where(day => day < to).Reverse().Skip(count - 1).First().AddDays(-1), days.LeavingBefore(to, count));
            Assert.True(days.Between(days.LeavingBefore(to, count), to) == count);
        }
    }

    private static List<DateOnly> Open(List<LocalHoliday> observed, List<Closure> closures)
    {
        var days = new List<DateOnly>();
        for (var day = new DateOnly(2023, 1, 1); day.Year < 2031; day = day.AddDays(1)) days.Add(day);
        days.RemoveAll(day => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday);
        foreach (var year in Enumerable.Range(2023, 8))
        {
            var easter = FrenchHolidays.EasterSunday(year);
            DateOnly[] off =
            [
                new(year, 1, 1), easter.AddDays(1), new(year, 5, 1), new(year, 5, 8), easter.AddDays(39), easter.AddDays(50), new(year, 7, 14),
                new(year, 8, 15), new(year, 11, 1), new(year, 11, 11), new(year, 12, 25),
            ];
            days.RemoveAll(off.Contains);
            if (observed.Contains(LocalHoliday.GoodFriday)) days.Remove(easter.AddDays(-2));
            if (observed.Contains(LocalHoliday.SaintStephen)) days.Remove(new(year, 12, 26));
        }

        foreach (var closure in closures)
            for (var day = closure.From; day <= closure.Until; day = day.AddDays(1)) days.Remove(day);
        return days;
    }

    private static Closure Closing(Random random)
    {
        var from = Any(random);
        return new(Guid.CreateVersion7(), "Fermeture", from, from.AddDays(random.Next(30)));
    }

    private static DateOnly Any(Random random) => new DateOnly(2025, 1, 1).AddDays(random.Next(3 * 365));
}
