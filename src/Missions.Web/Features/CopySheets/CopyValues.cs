using System.Globalization;
using Missions.Geo.Emissions;
using Missions.Geo.Places;
using Missions.Web.Presentation;
using Missions.Workflow.Calendars;
using Missions.Workflow.Missions;
using Missions.Workflow.Orders;
using Missions.Workflow.Organisation;
using Missions.Workflow.Routing;

namespace Missions.Web.Features.CopySheets;

/// <summary>
/// The values of a signed document as a French tool takes them: days dd/MM/yyyy, hours HH:mm, amounts with a comma and nothing else. What is not
/// known is empty.
/// </summary>
public sealed class CopyValues(OrderSnapshot snapshot, MissionOrder order, string signatory, Words words, LabCalendar calendar)
{
    private readonly OutsideOpinion? _opinion = snapshot.Route.LastOrDefault(step => step.Opinion is not null && step.Kind == StepKind.SecurityOpinion)?.Opinion;

    /// <summary>The value of a field that has one; the stages have several.</summary>
    public string Of(CopyField field) => Signed(field) ?? Person(field) ?? Stay(field) ?? Money(field) ?? "";

    public static string Day(DateOnly? day) => day?.ToString("dd'/'MM'/'yyyy", CultureInfo.InvariantCulture) ?? "";

    public static string Time(TimeOnly? time) => time?.ToString("HH:mm", CultureInfo.InvariantCulture) ?? "";

    public static string Country(Place? place) => place is { CountryCode.Length: > 0 } known ? Countries.FrenchName(known.CountryCode) : "";

    private string? Signed(CopyField field) => field switch
    {
        CopyField.Number => order.Number,
        CopyField.Version => order.Version.ToString(CultureInfo.InvariantCulture),
        CopyField.Reference => snapshot.Reference,
        CopyField.SignedOn => Day(calendar.DayOf(order.SignedAt)),
        CopyField.Signatory => signatory,
        CopyField.Capacity => order.Capacity,
        CopyField.Delegation => order.DelegationReference ?? order.Outside?.Reference ?? "",
        CopyField.Opinion => _opinion is { } opinion ? words.Of(opinion.Sense) : "",
        CopyField.OpinionReference => _opinion?.Reference ?? "",
        CopyField.OpinionDate => Day(_opinion?.On),
        CopyField.Kilometres => snapshot.UnknownLegs == snapshot.Legs.Count ? "" : snapshot.TotalKilometres.ToString("F0", CultureInfo.InvariantCulture),
        CopyField.Kilograms => snapshot.UnknownLegs == snapshot.Legs.Count ? "" : snapshot.TotalKilograms.ToString("F1", LocalizationExtensions.French),
        _ => null,
    };

    private string? Person(CopyField field)
    {
        var traveller = snapshot.Traveller;
        return field switch
        {
            CopyField.FamilyName => traveller.FamilyName,
            CopyField.GivenName => traveller.GivenName,
            CopyField.Title => traveller.Title,
            CopyField.Matricule => traveller.Matricule,
            CopyField.Status => words.Of(traveller.Status),
            CopyField.Employer => traveller.Employer,
            CopyField.Unit => traveller.Unit,
            CopyField.AdministrativeResidence => traveller.AdministrativeResidence?.Name ?? "",
            CopyField.FamilyResidence => traveller.FamilyResidence?.Name ?? "",
            _ => null,
        };
    }

    private string? Stay(CopyField field)
    {
        var content = snapshot.Content;
        return field switch
        {
            CopyField.Purpose => content.Purpose,
            CopyField.PurposeKind => content.PurposeKind is { } kind ? words.Of(kind) : "",
            CopyField.EventLink => content.EventLink,
            CopyField.Departure => content.Departure?.Name ?? "",
            CopyField.DepartsOn => Day(content.DepartsOn),
            CopyField.DepartsAt => Time(content.DepartsAt),
            CopyField.Destination => content.Destination?.Name ?? "",
            CopyField.DestinationCountry => Country(content.Destination),
            CopyField.ReturnsOn => Day(content.ReturnsOn),
            CopyField.ReturnsAt => Time(content.ReturnsAt),
            CopyField.Mode => Mode(content.Mode, content.Train, content.Occupants, content.Energy),
            CopyField.PrivateFrom => Day(content.PrivateFrom),
            CopyField.PrivateUntil => Day(content.PrivateUntil),
            CopyField.Remarks => content.Remarks,
            _ => null,
        };
    }

    private string? Money(CopyField field)
    {
        var (content, funding) = (snapshot.Content, snapshot.Funding);
        return field switch
        {
            CopyField.Costs => content.WithCosts ? "Avec frais" : "Sans frais",
            CopyField.Payer => funding.Payer,
            CopyField.ProjectCode => funding.ProjectCode,
            CopyField.ProjectName => funding.ProjectName,
            CopyField.Credits => funding.Credits,
            CopyField.EstimatedCost => Euros(content.EstimatedCostCents),
            CopyField.Advance => Euros(content.AdvanceCents),
            CopyField.RegistrationFee => Euros(content.RegistrationFeeCents),
            CopyField.PrivateCar => words.YesNo(content.PrivateCar),
            CopyField.PrivateCarReason => content.PrivateCarReason,
            CopyField.FiscalPower => content.FiscalPower?.ToString(CultureInfo.InvariantCulture) ?? "",
            CopyField.Passengers => content.Passengers,
            _ => null,
        };
    }

    /// <summary>The mode; empty when nobody knows it.</summary>
    public string Mode(TravelMode mode, TrainKind train, int occupants, CarEnergy? energy) => mode == TravelMode.None ? "" : words.Of(mode, train, occupants, energy);

    private static string Euros(long? cents) => cents is { } value ? (value / 100m).ToString("F2", LocalizationExtensions.French) : "";
}
