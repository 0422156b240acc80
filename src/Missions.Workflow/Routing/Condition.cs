using System.Globalization;
using Missions.Workflow.Risk;

namespace Missions.Workflow.Routing;

/// <summary>A fact of a mission that a condition may look at.</summary>
public enum Fact
{
    /// <summary>Whether a place lies outside France: <c>true</c> or <c>false</c>.</summary>
    Abroad,

    /// <summary>Whether a place lies in a French overseas territory.</summary>
    Overseas,

    /// <summary>Whether the request comes late.</summary>
    Late,

    /// <summary>Whether costs are asked for.</summary>
    WithCosts,

    /// <summary>Whether a private car is asked for.</summary>
    PrivateCar,

    /// <summary>The estimated cost in euros; unknown counts as 0.</summary>
    EstimatedCost,

    /// <summary>The kind of purpose, by name.</summary>
    Purpose,

    /// <summary>The employer's identifier.</summary>
    Employer,

    /// <summary>The payer's identifier; empty until it is set.</summary>
    Payer,

    /// <summary>The unit's identifier.</summary>
    Unit,

    /// <summary>The traveller's status, by name.</summary>
    TravellerStatus,

    /// <summary>The class of the farthest place, a <see cref="Calendars.DestinationClass"/> by name.</summary>
    Destination,

    /// <summary>The worst level of its places, a <see cref="Risk.RiskLevel"/> by name; empty when none is known.</summary>
    RiskLevel,

    /// <summary>Whether the risk list asks for a security opinion.</summary>
    OpinionNeeded,
}

/// <summary>How a clause compares.</summary>
public enum Comparison
{
    /// <summary>The fact is the value, letter case aside.</summary>
    Is,

    /// <summary>The fact is not the value.</summary>
    IsNot,

    /// <summary>The fact, a cost or a risk level, is over the value.</summary>
    Over,
}

/// <summary>One comparison of a fact with a value.</summary>
/// <param name="Fact">What is looked at.</param>
/// <param name="Comparison">How.</param>
/// <param name="Value">Against what, in invariant form.</param>
public sealed record Clause(Fact Fact, Comparison Comparison, string Value)
{
    /// <summary>Whether it can be told: a cost is over a number, a risk level over a level, and nothing else is over anything.</summary>
    public bool IsSound => Comparison != Comparison.Over || Fact switch
    {
        Fact.EstimatedCost => decimal.TryParse(Value, NumberStyles.Number, CultureInfo.InvariantCulture, out _),
        Fact.RiskLevel => Enum.TryParse<RiskLevel>(Value, ignoreCase: true, out _),
        _ => false,
    };

    /// <summary>Whether the comparison holds.</summary>
    /// <exception cref="InvalidOperationException">The comparison is not <see cref="IsSound"/>.</exception>
    public bool Holds(MissionFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var actual = facts.Read(Fact);
        return Comparison switch
        {
            Comparison.Is => string.Equals(actual, Value, StringComparison.OrdinalIgnoreCase),
            Comparison.IsNot => !string.Equals(actual, Value, StringComparison.OrdinalIgnoreCase),
            Comparison.Over when !IsSound => throw new InvalidOperationException($"{Fact} is not over « {Value} »."),
            Comparison.Over when Fact == Fact.RiskLevel => facts.Risk?.Level > Enum.Parse<RiskLevel>(Value, ignoreCase: true),
            Comparison.Over => decimal.Parse(actual, CultureInfo.InvariantCulture) > decimal.Parse(Value, CultureInfo.InvariantCulture),
            _ => throw new InvalidOperationException($"No comparison {Comparison}."),
        };
    }
}

/// <summary>When a step applies: all its clauses hold; without clauses, always.</summary>
/// <param name="Clauses">The clauses.</param>
public sealed record Condition(IReadOnlyList<Clause> Clauses)
{
    /// <summary>The condition that always holds.</summary>
    public static Condition Always { get; } = new([]);

    /// <summary>Whether every clause holds.</summary>
    public bool Holds(MissionFacts facts) => Clauses.All(clause => clause.Holds(facts));
}
