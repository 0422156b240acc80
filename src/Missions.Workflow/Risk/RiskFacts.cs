using Missions.Geo.Areas;

namespace Missions.Workflow.Risk;

/// <summary>What is held of a country, or of a named zone of it.</summary>
public sealed record RiskFacts
{
    /// <summary>Most characters of a zone's name.</summary>
    public const int MaximumZoneName = 100;

    /// <summary>Most characters of a source.</summary>
    public const int MaximumSource = 300;

    /// <summary>ISO 3166-1 alpha-2 code, in upper case.</summary>
    public required string CountryCode { get; init; }

    /// <summary>The name of the zone; empty for the country as a whole.</summary>
    public string ZoneName { get; init; } = "";

    /// <summary>Where the zone is; <see langword="null"/> for the country as a whole.</summary>
    public Zone? Zone { get; init; }

    /// <summary>The level of the zone, or of most of the country; <see langword="null"/> when it is not known.</summary>
    public RiskLevel? Level { get; init; }

    /// <summary>The level of the worst zone of the country; <see langword="null"/> when it is not known. Nothing for a zone.</summary>
    public RiskLevel? WorstLevel { get; init; }

    /// <summary>Whether the employer's list asks for a prior opinion whatever the colour.</summary>
    public bool PriorOpinion { get; init; }

    /// <summary>Who says so.</summary>
    public required string Source { get; init; }

    /// <summary>The day of the source.</summary>
    public DateOnly? SourceDate { get; init; }

    /// <summary>The last day on which it is taken for granted once checked; <see langword="null"/> without end.</summary>
    public DateOnly? ReviewBy { get; init; }
}
