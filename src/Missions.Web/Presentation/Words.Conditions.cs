using System.Globalization;
using Missions.Workflow.Calendars;
using Missions.Workflow.Missions;
using Missions.Workflow.Organisation;
using Missions.Workflow.Risk;
using Missions.Workflow.Routing;

namespace Missions.Web.Presentation;

/// <summary>Conditions of steps, in words.</summary>
public sealed partial class Words
{
    public string Of(Fact fact) => Say(fact switch
    {
        Fact.Abroad => "passe par l’étranger",
        Fact.Overseas => "passe par l’outre-mer",
        Fact.Late => "est hors délai",
        Fact.WithCosts => "est avec frais",
        Fact.PrivateCar => "utilise un véhicule personnel",
        Fact.EstimatedCost => "le coût estimé",
        Fact.Purpose => "la nature de l’objet",
        Fact.Employer => "l’établissement employeur",
        Fact.Payer => "l’établissement payeur",
        Fact.Unit => "l’unité",
        Fact.TravellerStatus => "le statut du missionnaire",
        Fact.Destination => "la classe de destination",
        Fact.RiskLevel => "le niveau de risque",
        Fact.OpinionNeeded => "demande un avis sûreté",
        _ => null,
    }, fact);

    /// <summary>« si la mission passe par l’étranger et si le coût estimé dépasse 2 000 € »; null for the condition that always holds.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="names">The names of the units and institutions that it may name.</param>
    public string? Of(Condition condition, IReadOnlyDictionary<Guid, string> names)
    {
        ArgumentNullException.ThrowIfNull(condition);
        ArgumentNullException.ThrowIfNull(names);
        return condition.Clauses.Count == 0 ? null : string.Join($" {text["et"]} ", condition.Clauses.Select(clause => Of(clause, names)));
    }

    private string Of(Clause clause, IReadOnlyDictionary<Guid, string> names) => clause switch
    {
        { Value: "true" or "false" } => text[clause.Comparison == Comparison.Is == (clause.Value == "true") ? "si la mission {0}" : "sauf si la mission {0}", Of(clause.Fact)],
        { Comparison: Comparison.Over } => text["si {0} dépasse {1}", Of(clause.Fact), ValueOf(clause, names)],
        { Comparison: Comparison.IsNot } => text["si {0} n’est pas {1}", Of(clause.Fact), ValueOf(clause, names)],
        _ => text["si {0} est {1}", Of(clause.Fact), ValueOf(clause, names)],
    };

    private string ValueOf(Clause clause, IReadOnlyDictionary<Guid, string> names) => clause.Fact switch
    {
        Fact.EstimatedCost when decimal.TryParse(clause.Value, CultureInfo.InvariantCulture, out var euros) => Formats.Euros(euros.ToString("#,0.##", CultureInfo.CurrentCulture)),
        Fact.Purpose when Enum.TryParse<PurposeKind>(clause.Value, true, out var purpose) => Of(purpose),
        Fact.TravellerStatus when Enum.TryParse<PersonStatus>(clause.Value, true, out var status) => Of(status),
        Fact.Destination when Enum.TryParse<DestinationClass>(clause.Value, true, out var destination) => Of(destination),
        Fact.RiskLevel when Enum.TryParse<RiskLevel>(clause.Value, true, out var level) => Of(level),
        Fact.Employer or Fact.Payer or Fact.Unit when Guid.TryParse(clause.Value, out var id) => names.GetValueOrDefault(id, clause.Value),
        _ => clause.Value,
    };
}
