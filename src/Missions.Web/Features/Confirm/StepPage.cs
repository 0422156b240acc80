using Missions.Web.Presentation.Sheets;

namespace Missions.Web.Features.Confirm;

/// <summary>A request that someone may approve here.</summary>
/// <param name="Key">What opened the page.</param>
/// <param name="Visit">What the link lets them do: to approve.</param>
/// <param name="Sheet">The mission; not all of it is shown.</param>
/// <param name="Person">Who they are, by the link.</param>
public sealed record StepPage(string Key, StepVisit Visit, MissionSheet Sheet, string Person)
{
    /// <summary>For whom they would approve; null on their own account.</summary>
    public string? OnBehalfOf { get; init; }

    public string Comment { get; init; } = "";
}

/// <summary>A mission that its traveller may confirm here.</summary>
/// <param name="Key">What opened the page.</param>
/// <param name="Visit">What the link lets them do: to confirm.</param>
/// <param name="Person">Who they are, by the link.</param>
/// <param name="IsConfidential">Whether nothing but its number is shown.</param>
public sealed record TravelPage(string Key, TravelVisit Visit, string Person, bool IsConfidential);
