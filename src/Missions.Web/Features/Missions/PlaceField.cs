using Missions.Geo.Places;

namespace Missions.Web.Features.Missions;

/// <summary>A place to type, with the places to choose from when several share the name.</summary>
public sealed record PlaceField(string Name, string Label, PlaceForm Form, IReadOnlyDictionary<string, IReadOnlyList<Place>> AllCandidates)
{
    public bool Mandatory { get; init; }

    public string Text => $"{Name}.Text";

    public IReadOnlyList<Place> Candidates => AllCandidates.GetValueOrDefault(Name, []);
}

/// <summary>One stage of the form.</summary>
public sealed record StageField(string Action, int Index, int Count, StageForm Form, FormChoices Choices, IReadOnlyDictionary<string, IReadOnlyList<Place>> Candidates)
{
    public string Name => FormattableString.Invariant($"Stages[{Index}]");
}
