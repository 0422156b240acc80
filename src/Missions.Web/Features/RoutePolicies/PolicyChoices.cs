using Missions.Web.Presentation;
using Missions.Workflow.Calendars;
using Missions.Workflow.Missions;
using Missions.Workflow.Organisation;
using Missions.Workflow.Risk;
using Missions.Workflow.Routing;

namespace Missions.Web.Features.RoutePolicies;

/// <summary>What the form chooses among, and the names of whatever a step may name, gone or not.</summary>
public sealed record PolicyChoices
{
    /// <summary>The roles that decide requests.</summary>
    public static IReadOnlyList<Role> Roles { get; } = [Role.Manager, Role.BudgetHolder, Role.SecurityOfficer, Role.Signatory];

    public required Words Words { get; init; }

    /// <summary>Active people with an account.</summary>
    public required IReadOnlyList<ChoiceOption> People { get; init; }

    public required IReadOnlyList<ChoiceOption> Employers { get; init; }

    public required IReadOnlyList<ChoiceOption> Payers { get; init; }

    public required IReadOnlyList<ChoiceOption> Units { get; init; }

    /// <summary>Institutions and units by identifier.</summary>
    public required IReadOnlyDictionary<Guid, string> Names { get; init; }

    /// <summary>Everyone by identifier.</summary>
    public required IReadOnlyDictionary<Guid, string> Everyone { get; init; }

    /// <summary>The values of a fact; empty for a cost, which is typed.</summary>
    public IReadOnlyList<ChoiceOption> ValuesOf(Fact fact) => fact switch
    {
        Fact.EstimatedCost => [],
        Fact.Purpose => Named<PurposeKind>(Words.Of),
        Fact.Employer => Employers,
        Fact.Payer => Payers,
        Fact.Unit => Units,
        Fact.TravellerStatus => Named<PersonStatus>(Words.Of),
        Fact.Destination => Named<DestinationClass>(Words.Of),
        Fact.RiskLevel => Named<RiskLevel>(Words.Of),
        _ => [new("true", Words.YesNo(true)), new("false", Words.YesNo(false))],
    };

    /// <summary>The same, with a value that is no more offered when it is the one chosen.</summary>
    public IEnumerable<ChoiceOption> ValuesOf(Fact fact, string? chosen) => With(ValuesOf(fact), chosen, Names);

    public IEnumerable<ChoiceOption> PeopleWith(Guid? chosen) => With(People, chosen?.ToString(), Everyone);

    private IEnumerable<ChoiceOption> With(IReadOnlyList<ChoiceOption> offered, string? chosen, IReadOnlyDictionary<Guid, string> names) =>
        Guid.TryParse(chosen, out var id) && offered.All(option => option.Value != chosen) && names.TryGetValue(id, out var name)
            ? offered.Append(new(chosen, Words.NoMoreOffered(name)))
            : offered;

    private static IReadOnlyList<ChoiceOption> Named<T>(Func<T, string> words)
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(value => new ChoiceOption(value.ToString(), words(value)))];
}
