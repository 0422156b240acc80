using System.Globalization;
using Missions.Geo.Emissions;
using Missions.Geo.Places;
using Missions.Web.Documents.Orders;
using Missions.Web.Presentation;
using Missions.Workflow.Calendars;
using Missions.Workflow.Missions;
using Missions.Workflow.Orders;
using Missions.Workflow.Organisation;
using Missions.Workflow.Routing;

using Words = Missions.Web.Presentation.Words;

namespace Missions.Web.Features.CopySheets;

/// <summary>
/// The values of a signed document as a French tool takes them: days dd/MM/yyyy, hours HH:mm, amounts with a comma and nothing else. What is not
/// known is empty.
/// </summary>
public sealed class CopyValues(OrderSnapshot snapshot, MissionOrder order, string signatory, Words words, LabCalendar calendar)
{
    /// <summary>The value of a field that has one; the stages have several.</summary>
    public string Of(CopyField field) => Signed(field) ?? Person(field) ?? Stay(field) ?? Travel(field) ?? Money(field) ?? Opinion(field) ?? "";

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
        CopyField.Late => Late(),
        CopyField.LateReason => snapshot.IsLate ? snapshot.Content.LateReason : "",
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
            CopyField.DepartureCountry => Country(content.Departure),
            CopyField.DepartsOn => Day(content.DepartsOn),
            CopyField.DepartsAt => Time(content.DepartsAt),
            CopyField.Destination => content.Destination?.Name ?? "",
            CopyField.DestinationCountry => Country(content.Destination),
            CopyField.ReturnsOn => Day(content.ReturnsOn),
            CopyField.ReturnsAt => Time(content.ReturnsAt),
            CopyField.PrivateFrom => Day(content.PrivateFrom),
            CopyField.PrivateUntil => Day(content.PrivateUntil),
            CopyField.Remarks => content.Remarks,
            _ => null,
        };
    }

    private string? Travel(CopyField field)
    {
        var content = snapshot.Content;
        var back = Mode(content.Mode, content.Train, content.Occupants, content.Energy);
        return field switch
        {
            CopyField.Mode => string.Join(", ", content.Stages.Select(Mode).Append(ComesBack ? back : "").Where(mode => mode.Length > 0).Distinct(StringComparer.Ordinal)),
            CopyField.ReturnMode => ComesBack ? back : "",
            _ => null,
        };
    }

    // The last stage may already be home: there is then no leg beyond the stages.
    private bool ComesBack => snapshot.Content.Stages.Count == 0 || snapshot.Legs.Count > snapshot.Content.Stages.Count;

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

    private string? Opinion(CopyField field)
    {
        var step = SecurityOpinion.StepOf(snapshot.Route);
        return field switch
        {
            CopyField.Opinion => step?.Opinion is { } opinion ? words.Of(opinion.Sense) : SecurityOpinion.Sense(step, OrderLanguage.French),
            CopyField.OpinionAuthor => step?.Opinion?.Author ?? "",
            CopyField.OpinionReference => step?.Opinion?.Reference ?? "",
            CopyField.OpinionDate => Day(step?.Opinion?.On),
            CopyField.OpinionConditions => step is { State: StepState.Decided } ? step.Comment ?? "" : "",
            _ => null,
        };
    }

    // « hors délai de 3 jours ouvrés (2 jours ouvrés avant le départ, 5 demandés) », as the order says it.
    private string Late()
    {
        if (!snapshot.IsLate) return "";
        if (snapshot.Late is not { } late) return "hors délai";
        var lateness = new Lateness(late.RequiredDays, late.ActualDays, late.Unit);
        return $"{words.Late(lateness)} ({words.DaysLeft(lateness).TrimEnd('.')})";
    }

    /// <summary>The mode of a stage; empty when nobody knows it.</summary>
    public string Mode(Stage stage)
    {
        ArgumentNullException.ThrowIfNull(stage);
        return Mode(stage.Mode, stage.Train, stage.Occupants, stage.Energy);
    }

    private string Mode(TravelMode mode, TrainKind train, int occupants, CarEnergy? energy) => mode == TravelMode.None ? "" : words.Of(mode, train, occupants, energy);

    private static string Euros(long? cents) => cents is { } value ? (value / 100m).ToString("F2", LocalizationExtensions.French) : "";
}
