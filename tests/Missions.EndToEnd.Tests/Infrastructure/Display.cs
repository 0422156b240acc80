namespace Missions.EndToEnd.Tests.Infrastructure;

/// <summary>What a page is looked at on; sizes in CSS pixels.</summary>
public sealed record Display(int Width, int Height, bool Dark = false)
{
    public static Display Desk { get; } = new(1280, 900);

    public static Display Phone { get; } = new(390, 844);

    public static Display DarkDesk { get; } = Desk with { Dark = true };
}
