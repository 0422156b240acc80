using Missions.Geo.Emissions;
using Missions.Geo.Units;
using Missions.Workflow.Missions;

namespace Missions.Web.Presentation.Sheets;

/// <summary>The legs of a mission and their totals; what is unknown is counted apart and never adds 0.</summary>
public sealed class LegsTable(IReadOnlyList<MissionLeg> legs, string factorSetId, bool frozen)
{
    public const string View = "~/Presentation/Views/_Legs.cshtml";

    public IReadOnlyList<MissionLeg> Legs { get; } = legs;

    public string FactorSetId { get; } = factorSetId;

    /// <summary>Whether these are the figures of a submission, which no later set of factors changes.</summary>
    public bool Frozen { get; } = frozen;

    /// <summary>What is typed for a leg, where the table is part of a form; null for one that is not asked about.</summary>
    public Func<MissionLeg, TypedKilometres?>? Typed { get; init; }

    /// <summary>Null when no leg has a distance.</summary>
    public Distance? Distance { get; } = legs.Any(leg => leg.Counted is not null)
        ? Geo.Units.Distance.FromMetres(legs.Sum(leg => leg.Counted?.TotalMetres ?? 0))
        : null;

    /// <summary>Null when no leg has an emission.</summary>
    public CarbonMass? Emission { get; } = legs.Any(leg => leg.Emission is not null)
        ? CarbonMass.FromKilograms(legs.Sum(leg => leg.Emission?.TotalKilograms ?? 0))
        : null;

    /// <summary>Half-width on <see cref="Emission"/>: linear within a mode, in quadrature across modes; null as soon as one is not published.</summary>
    public CarbonMass? Uncertainty { get; } = EmissionTotals.Of(legs.Select(leg => leg.ToEstimate(factorSetId))).Uncertainty;

    /// <summary>Whether a reader who adds up the figures shown finds others than the totals.</summary>
    public bool ShowsRounding => Rounding.Shows(Legs.Select(leg => leg.Counted?.TotalKilometres), Distance?.TotalKilometres, decimals: 0)
        || Rounding.Shows(Legs.Select(leg => leg.Emission?.TotalKilograms), Emission?.TotalKilograms, decimals: 1);

    /// <summary>The set to compare modes with, while there is still a choice to make; null afterwards.</summary>
    public FactorSet? Compared { get; init; }

    public int UnknownEmissions { get; } = legs.Count(leg => leg.Emission is null);

    public int UnknownDistances { get; } = legs.Count(leg => leg.Counted is null);
}
