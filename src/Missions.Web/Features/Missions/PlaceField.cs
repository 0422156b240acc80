namespace Missions.Web.Features.Missions;

/// <summary>A place to type, and how far its search is.</summary>
public sealed record PlaceField(string Name, string Label, PlaceForm Form, IReadOnlyDictionary<string, PlaceSearchLine> Searches)
{
    public bool Mandatory { get; init; }

    /// <summary>Whether coordinates can be given by hand.</summary>
    public bool TakesCoordinates { get; init; } = true;

    public string Text => $"{Name}.Text";

    public PlaceSearchLine? Search => Searches.GetValueOrDefault(Name);

    public bool HasCoordinates => !string.IsNullOrEmpty(Form.Latitude) || !string.IsNullOrEmpty(Form.Longitude);
}

/// <summary>One stage of the form.</summary>
public sealed record StageField(string Action, int Index, int Count, StageForm Form, FormChoices Choices, IReadOnlyDictionary<string, PlaceSearchLine> Searches)
{
    public string Name => FormattableString.Invariant($"Stages[{Index}]");
}
