namespace Missions.Web.Data.Factors;

/// <summary>The set that the laboratory chose for the departures of a year; the organisation's events tell the former ones.</summary>
public sealed class FactorChoice
{
    public int Year { get; init; }

    public required string SetId { get; set; }

    public Guid? ChosenById { get; set; }

    public DateTimeOffset ChosenAt { get; set; }
}
