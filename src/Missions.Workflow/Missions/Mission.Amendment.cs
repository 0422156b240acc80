using Missions.Geo.Units;
using Missions.Workflow.Organisation;

namespace Missions.Workflow.Missions;

/// <summary>What an order in force says, kept while a change of it is on its way: it comes back when the change is given up.</summary>
/// <param name="Content">The content that was signed.</param>
/// <param name="Legs">Its legs, as they were frozen.</param>
/// <param name="FactorSetId">The set that computed them.</param>
public sealed record StandingTrip(MissionContent Content, IReadOnlyList<MissionLeg> Legs, string FactorSetId);

/// <content>Changing an issued order: a new version with a round of its own, while the former stays valid.</content>
public sealed partial class Mission
{
    /// <summary>What the order in force says, while a change of it is on its way; <see langword="null"/> otherwise.</summary>
    public StandingTrip? Standing { get; private set; }

    /// <summary>What counts of the trip: what was signed, while a change of it is on its way.</summary>
    public MissionContent StandingContent => Standing?.Content ?? Content;

    /// <summary>The day of departure that counts, that of <see cref="StandingContent"/>; kept, so that balances are cut by it.</summary>
    public DateOnly? CountsFrom { get => StandingContent.DepartsOn; private set => _ = value; }

    /// <summary>Whether a change of an issued order (ordre modificatif) is on its way; the order in force stays valid until the new one is signed.</summary>
    public bool IsAmending => Standing is not null;

    /// <summary>
    /// Starts a change of the order in force: the content is open again, and is submitted for a round of its own, in which the conditions are
    /// evaluated anew on what was changed.
    /// </summary>
    /// <param name="actor">The traveller, who entered it, or a manager of its unit.</param>
    /// <param name="reason">Why.</param>
    /// <param name="authority">Who may act.</param>
    /// <exception cref="MissionRuleException">Not issued, not theirs, over, or no reason.</exception>
    public void Amend(Actor actor, string? reason, Authority authority)
    {
        RequireOwnerOrManager(actor, authority);
        Require(MissionStatus.Issued);
        if (authority.Today > Content.ReturnsOn) throw new MissionRuleException(MissionRuleException.Codes.Over);
        var why = RequireReason(reason);
        Standing = new(Content, [.. _legs], FactorSetId ?? "");
        Status = MissionStatus.Returned;
        Record(MissionEventKind.Amended, actor, authority.At, new { Reason = why });
    }

    // A change given up, refused, or overtaken by the journey: what was signed is what counts.
    private void Restore()
    {
        if (Standing is not { } standing) return;
        DropOpenSteps();
        Content = standing.Content;
        FactorSetId = standing.FactorSetId;
        Keep(standing.Legs);
        Standing = null;
        Status = MissionStatus.Issued;
    }

    private void Keep(IReadOnlyList<MissionLeg> legs)
    {
        var known = legs.Where(leg => leg.Emission is not null).ToList();
        _legs.Clear();
        _legs.AddRange(legs);
        TotalDistance = legs.Aggregate(Distance.Zero, (sum, leg) => sum + (leg.Counted ?? Distance.Zero));
        TotalEmission = known.Aggregate(CarbonMass.Zero, (sum, leg) => sum + leg.Emission!.Value);
        UnknownLegs = legs.Count - known.Count;
    }
}
