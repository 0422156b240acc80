namespace Missions.Web.Data.Counters;

/// <summary>The last number allotted in a series, such as the orders of 2026; a transaction rolled back gives its number back.</summary>
public sealed class Counter
{
    private Counter()
    {
    }

    public string Name { get; private init; } = "";

    public long Value { get; private init; }
}
