namespace Missions.Web.Presentation.Sheets;

/// <summary>The km typed for a leg, as they were typed, under the form's name for it.</summary>
public sealed record TypedKilometres(string Name, string Leg, string? Kilometres, string? Reason)
{
    public bool IsEmpty => string.IsNullOrWhiteSpace(Kilometres) && string.IsNullOrWhiteSpace(Reason);

    /// <summary>One without the other does not count yet.</summary>
    public bool IsHalf => string.IsNullOrWhiteSpace(Kilometres) != string.IsNullOrWhiteSpace(Reason);
}
