using Microsoft.AspNetCore.Mvc.Rendering;
using Missions.Geo.Emissions;
using Missions.Web.Presentation;
using Missions.Web.Presentation.Sheets;
using Missions.Workflow.Calendars;
using Missions.Workflow.Missions;
using Missions.Workflow.Organisation;
using Missions.Workflow.Risk;

namespace Missions.Web.Features.Missions;

/// <summary>The form and all that is said around it.</summary>
public sealed record FormPage
{
    public required Guid Id { get; init; }

    public required MissionForm Form { get; init; }

    public required Person Traveller { get; init; }

    public Institution? Employer { get; init; }

    /// <summary>Whether someone else than the traveller enters the request.</summary>
    public required bool OnBehalf { get; init; }

    /// <summary>Whether the person may give the traveller's name in Latin letters, and has to.</summary>
    public bool MayName { get; init; }

    /// <summary>For whom the person may enter a new request; empty for an existing one.</summary>
    public IReadOnlyList<Person> OtherTravellers { get; init; } = [];

    /// <summary>Null while nothing is kept.</summary>
    public Mission? Mission { get; init; }

    /// <summary>Whose rules apply to the money, by project: the payer's travel regulations.</summary>
    public Institution? RulesOf { get; init; }

    public required FormChoices Choices { get; init; }

    public required Forecast Forecast { get; init; }

    /// <summary>By name of the form's field, how far the search of its place is.</summary>
    public required IReadOnlyDictionary<string, PlaceSearchLine> Searches { get; init; }

    public DateTimeOffset? SavedAt { get; init; }

    /// <summary>A newer version is kept: this one was not.</summary>
    public bool EditedElsewhere { get; init; }

    /// <summary>What the form was shown when it corrects a submitted request on the traveller's behalf; null when it writes a draft.</summary>
    public CorrectionMark? Correction { get; init; }

    /// <summary>Where what is typed goes, by itself or by a button of the form.</summary>
    public string Action => Correction is null ? Links.MissionDraft(Id) : IsTravel ? Links.Travelled(Id) : Links.Correct(Id);

    /// <summary>Whether the form says what was really travelled.</summary>
    public bool IsTravel { get; init; }

    /// <summary>The legs with what is typed for each that has a mode; a leg that comes twice is asked about once.</summary>
    public LegsTable Legs(Words words)
    {
        var asked = new HashSet<LegIdentity>();
        return new(Forecast.Legs.Legs, Forecast.Legs.FactorSetId, Forecast.Legs.Frozen)
        {
            Compared = Forecast.Legs.Compared,
            Typed = leg => leg.Mode is not (TravelMode.None or TravelMode.Videoconference) && asked.Add(LegIdentity.Of(leg.From, leg.To, leg.Mode)) ? TypedFor(leg, words) : null,
        };
    }

    /// <summary>Why and by whom the request was returned.</summary>
    public ReturnedComment? Returned { get; init; }

    private TypedKilometres TypedFor(MissionLeg leg, Words words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var code = GivenDistanceReader.CodeOf(LegIdentity.Of(leg.From, leg.To, leg.Mode));
        var typed = Form.Distances.TryGetValue(code, out var found) ? found : new();
        return new($"{nameof(Form.Distances)}[{code}]", words.Ends(leg.From, leg.To), typed.Kilometres, typed.Reason);
    }
}

public sealed record ReturnedComment(string By, DateTimeOffset At, string Text);

/// <summary>The lists of the form.</summary>
public sealed record FormChoices(
    IReadOnlyList<SelectListItem> Purposes, IReadOnlyList<SelectListItem> Modes, IReadOnlyList<SelectListItem> Trains, IReadOnlyList<SelectListItem> Projects)
{
    /// <summary>What a car may run on; empty when no set of the laboratory tells.</summary>
    public IReadOnlyList<SelectListItem> Energies { get; init; } = [];
}

/// <summary>What the request would be, were it submitted as it is kept now.</summary>
/// <param name="Legs">Its legs and their totals.</param>
/// <param name="Steps">Its route, with who may decide; empty when none can be said yet.</param>
/// <param name="HasRoute">Whether a policy applies to the traveller.</param>
/// <param name="Lateness">How it stands against the lead time.</param>
/// <param name="UnknownPlaces">The names that were typed and found nowhere.</param>
/// <param name="IdleDistances">The km given for legs that changed since.</param>
public sealed record Forecast(
    LegsTable Legs, IReadOnlyList<RouteLine> Steps, bool HasRoute, Lateness Lateness, IReadOnlyList<string> UnknownPlaces, IReadOnlyList<GivenDistance> IdleDistances)
{
    /// <summary>What the risk list says of its places, metropolitan France left out.</summary>
    public IReadOnlyList<RiskFinding> Risks { get; init; } = [];

    /// <summary>What a car may run on; empty when no set of the laboratory tells.</summary>
    public IReadOnlyList<CarEnergy> Energies { get; init; } = [];
}
