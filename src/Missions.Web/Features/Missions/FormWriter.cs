using System.Globalization;
using Missions.Geo.Places;
using Missions.Web.Presentation;
using Missions.Workflow.Missions;

namespace Missions.Web.Features.Missions;

/// <summary>Fills the form with what is kept.</summary>
public static class FormWriter
{
    public static MissionForm Write(MissionContent content, Guid travellerId, int version)
    {
        ArgumentNullException.ThrowIfNull(content);
        return new()
        {
            Version = version,
            TravellerId = travellerId,
            Purpose = content.Purpose,
            PurposeKind = content.PurposeKind?.ToString(),
            EventLink = content.EventLink,
            LeavesFrom = content.LeavesFrom.ToString(),
            Departure = content.LeavesFrom == DepartureKind.Other ? Write(content.Departure) : new(),
            Destination = Write(content.Destination),
            DepartsOn = Write(content.DepartsOn),
            DepartsAt = Write(content.DepartsAt),
            ReturnsOn = Write(content.ReturnsOn),
            ReturnsAt = Write(content.ReturnsAt),
            Mode = content.Mode.ToString(),
            Train = content.Train.ToString(),
            Occupants = Write(content.Occupants),
            Energy = content.Energy?.ToString(),
            Stages = [.. content.Stages.Select(Write)],
            Distances = content.GivenDistances.DistinctBy(given => given.Leg).ToDictionary(given => GivenDistanceReader.CodeOf(given.Leg), Write, StringComparer.Ordinal),
            ProjectId = content.ProjectId?.ToString(),
            WithCosts = content.WithCosts ? "true" : "false",
            EstimatedCost = Money(content.EstimatedCostCents),
            Advance = Money(content.AdvanceCents),
            RegistrationFee = Money(content.RegistrationFeeCents),
            PrivateCar = content.PrivateCar ? "true" : null,
            PrivateCarReason = content.PrivateCarReason,
            FiscalPower = content.FiscalPower is { } power ? Write(power) : null,
            Passengers = content.Passengers,
            PrivateFrom = Write(content.PrivateFrom),
            PrivateUntil = Write(content.PrivateUntil),
            LateReason = content.LateReason,
            Remarks = content.Remarks,
        };
    }

    private static DistanceForm Write(GivenDistance given) => new()
    {
        Kilometres = given.Kilometres?.ToString("0.###", CultureInfo.GetCultureInfo("fr-FR")),
        Reason = given.Reason,
    };

    private static StageForm Write(Stage stage) => new()
    {
        Place = Write(stage.Place),
        ArrivesOn = Write(stage.ArrivesOn),
        ArrivesAt = Write(stage.ArrivesAt),
        LeavesOn = Write(stage.LeavesOn),
        LeavesAt = Write(stage.LeavesAt),
        Mode = stage.Mode.ToString(),
        Train = stage.Train.ToString(),
        Occupants = Write(stage.Occupants),
        Energy = stage.Energy?.ToString(),
    };

    private static PlaceForm Write(Place? place) => place is null
        ? new()
        : place is { Source: "user", Position: { } position }
            ? new() { Text = place.Name, Latitude = Write(position.Latitude), Longitude = Write(position.Longitude), Country = Words.Country(place.CountryCode) }
            : new() { Text = Words.Label(place), Ref = place.SourceId.Length == 0 ? null : $"{place.Source}:{place.SourceId}" };

    private static string Write(double degrees) => degrees.ToString("0.######", CultureInfo.InvariantCulture);

    private static string? Write(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Write(TimeOnly? time) => time?.ToString("HH:mm", CultureInfo.InvariantCulture);

    private static string Write(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string? Money(long? cents) => cents is { } value ? (value / 100m).ToString("0.##", CultureInfo.GetCultureInfo("fr-FR")) : null;
}
