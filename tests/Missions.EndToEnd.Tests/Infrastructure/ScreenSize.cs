namespace Missions.EndToEnd.Tests.Infrastructure;

/// <summary>The two widths that every page is looked at in, in CSS pixels.</summary>
public sealed record ScreenSize(int Width, int Height)
{
    public static ScreenSize Desk { get; } = new(1280, 900);

    public static ScreenSize Phone { get; } = new(390, 844);
}
