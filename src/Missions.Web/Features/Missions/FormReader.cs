using Missions.Geo.Emissions;
using Missions.Geo.Places;
using Missions.Web.Data.Geocoding;
using Missions.Web.Presentation;
using Missions.Workflow.Missions;
using Missions.Workflow.Organisation;

namespace Missions.Web.Features.Missions;

/// <summary>What a form means, and the fields that mean nothing.</summary>
/// <param name="Content">What was understood.</param>
/// <param name="Unreadable">The fields of the form, by their name there, whose text could not be understood.</param>
public sealed record ReadForm(MissionContent Content, IReadOnlyList<string> Unreadable);

/// <summary>Reads the form into the mission's content. It refuses nothing: the rules of the content do, when they are asked.</summary>
public sealed class FormReader(PlaceReader places)
{
    private delegate bool Reading<T>(string? text, out T? value)
        where T : struct;

    /// <param name="form">What was typed.</param>
    /// <param name="kept">What is kept so far, from which places that did not change are taken.</param>
    /// <param name="traveller">Whose residences it may leave from.</param>
    /// <param name="known">What the geocoder answered to the names of the form.</param>
    public ReadForm Read(MissionForm form, MissionContent kept, Person traveller, KnownPlaces known)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(kept);
        ArgumentNullException.ThrowIfNull(traveller);
        var unreadable = new List<string>();
        T? Value<T>(Reading<T> reading, string? text, string field)
            where T : struct
        {
            if (!reading(text, out var value)) unreadable.Add(field);
            return value;
        }

        var leavesFrom = Value<DepartureKind>(TypedText.IsChoice, form.LeavesFrom, nameof(form.LeavesFrom)) ?? DepartureKind.AdministrativeResidence;
        var content = new MissionContent
        {
            Purpose = TypedText.Clean(form.Purpose),
            PurposeKind = Value<PurposeKind>(TypedText.IsChoice, form.PurposeKind, nameof(form.PurposeKind)),
            EventLink = TypedText.Clean(form.EventLink),
            LeavesFrom = leavesFrom,
            Departure = leavesFrom switch
            {
                DepartureKind.AdministrativeResidence => traveller.AdministrativeResidence,
                DepartureKind.FamilyResidence => traveller.FamilyResidence,
                _ => At(form.Departure, nameof(form.Departure), kept.Departure),
            },
            Destination = At(form.Destination, nameof(form.Destination), kept.Destination),
            DepartsOn = Value<DateOnly>(TypedText.IsDay, form.DepartsOn, nameof(form.DepartsOn)),
            DepartsAt = Value<TimeOnly>(TypedText.IsTime, form.DepartsAt, nameof(form.DepartsAt)),
            ReturnsOn = Value<DateOnly>(TypedText.IsDay, form.ReturnsOn, nameof(form.ReturnsOn)),
            ReturnsAt = Value<TimeOnly>(TypedText.IsTime, form.ReturnsAt, nameof(form.ReturnsAt)),
            TimeZone = kept.TimeZone,
            Mode = Value<TravelMode>(TypedText.IsChoice, form.Mode, nameof(form.Mode)) ?? TravelMode.None,
            Train = Value<TrainKind>(TypedText.IsChoice, form.Train, nameof(form.Train)) ?? TrainKind.Other,
            Occupants = Value<int>(TypedText.IsNumber, form.Occupants, nameof(form.Occupants)) ?? 1,
            Energy = Value<CarEnergy>(TypedText.IsChoice, form.Energy, nameof(form.Energy)),
            ProjectId = Value<Guid>(IsId, form.ProjectId, nameof(form.ProjectId)),
            WithCosts = form.WithCosts != "false",
            EstimatedCostCents = Value<long>(TypedText.IsMoney, form.EstimatedCost, nameof(form.EstimatedCost)),
            AdvanceCents = Value<long>(TypedText.IsMoney, form.Advance, nameof(form.Advance)),
            RegistrationFeeCents = Value<long>(TypedText.IsMoney, form.RegistrationFee, nameof(form.RegistrationFee)),
            PrivateCar = form.PrivateCar == "true",
            PrivateCarReason = TypedText.Clean(form.PrivateCarReason),
            FiscalPower = Value<int>(TypedText.IsNumber, form.FiscalPower, nameof(form.FiscalPower)),
            Passengers = TypedText.Clean(form.Passengers),
            PrivateFrom = Value<DateOnly>(TypedText.IsDay, form.PrivateFrom, nameof(form.PrivateFrom)),
            PrivateUntil = Value<DateOnly>(TypedText.IsDay, form.PrivateUntil, nameof(form.PrivateUntil)),
            LateReason = TypedText.Clean(form.LateReason),
            Remarks = TypedText.Clean(form.Remarks),
            Stages = [.. form.Stages.Select(Stage)],
        };
        return new(content with { GivenDistances = GivenDistanceReader.Read(form, content, kept, unreadable) }, unreadable);

        Place? At(PlaceForm place, string field, params ReadOnlySpan<Place?> former)
        {
            unreadable.AddRange(TypedCoordinates.Read(place).Wrong.Select(wrong => $"{field}.{wrong}"));
            return places.Read(place, known, former);
        }

        Stage Stage(StageForm stage, int index)
        {
            var field = FormattableString.Invariant($"{nameof(form.Stages)}[{index}].");
            return new(
                At(stage.Place, field + nameof(stage.Place), [.. kept.Stages.Select(former => former.Place), kept.Destination]) ?? Place.Unknown(""),
                Value<DateOnly>(TypedText.IsDay, stage.ArrivesOn, field + nameof(stage.ArrivesOn)),
                Value<DateOnly>(TypedText.IsDay, stage.LeavesOn, field + nameof(stage.LeavesOn)),
                Value<TravelMode>(TypedText.IsChoice, stage.Mode, field + nameof(stage.Mode)) ?? TravelMode.None,
                Value<TrainKind>(TypedText.IsChoice, stage.Train, field + nameof(stage.Train)) ?? TrainKind.Other,
                Value<int>(TypedText.IsNumber, stage.Occupants, field + nameof(stage.Occupants)) ?? 1,
                Value<TimeOnly>(TypedText.IsTime, stage.ArrivesAt, field + nameof(stage.ArrivesAt)),
                Value<TimeOnly>(TypedText.IsTime, stage.LeavesAt, field + nameof(stage.LeavesAt)),
                Value<CarEnergy>(TypedText.IsChoice, stage.Energy, field + nameof(stage.Energy)));
        }
    }

    /// <summary>What a correction means: the residence left from stays the one that was submitted, whatever the profile says since.</summary>
    public ReadForm ReadCorrection(MissionForm form, MissionContent kept, Person traveller, KnownPlaces known)
    {
        var read = Read(form, kept, traveller, known);
        return read.Content.LeavesFrom == kept.LeavesFrom && kept.LeavesFrom != DepartureKind.Other
            ? read with { Content = read.Content with { Departure = kept.Departure } }
            : read;
    }

    private static bool IsId(string? text, out Guid? id)
    {
        id = null;
        if (string.IsNullOrWhiteSpace(text)) return true;
        if (!Guid.TryParse(text, out var read)) return false;
        id = read;
        return true;
    }
}
