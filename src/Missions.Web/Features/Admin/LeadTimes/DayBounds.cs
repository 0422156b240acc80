namespace Missions.Web.Features.Admin.LeadTimes;

/// <summary>The days that the page takes: a mistyped year is no rule for later centuries.</summary>
public static class DayBounds
{
    private static readonly DateOnly First = new(2000, 1, 1);
    private static readonly DateOnly Last = new(2100, 12, 31);

    public static bool Allow(DateOnly day) => First <= day && day <= Last;
}
