using Microsoft.EntityFrameworkCore;
using Missions.Web.Data;
using Missions.Web.Data.Geocoding;
using Missions.Web.Presentation;
using Missions.Web.Security;
using Missions.Workflow.Missions;
using Missions.Workflow.Organisation;
using Missions.Workflow.Routing;

namespace Missions.Web.Features.Missions;

/// <summary>Reads what the form's page says around what is typed.</summary>
public sealed class FormPageReader(
    MissionsDbContext db, CurrentPerson person, Travellers travellers, FormReader reader, ChoiceReader choices, PlaceSearches searches, ForecastReader forecasts,
    PeopleNames people, TimeProvider clock)
{
    /// <summary>The form of a mission that is kept, as it is kept.</summary>
    public async Task<FormPage> ReadAsync(Mission mission, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(mission);
        return await ReadAsync(mission.Id, FormWriter.Write(mission.Content, mission.TravellerId, mission.Version), mission, cancellation);
    }

    /// <summary>The form that corrects a request, as it was submitted.</summary>
    public Task<FormPage> ForCorrectionAsync(Mission mission, CancellationToken cancellation) =>
        ForCorrectionAsync(mission, FormWriter.Write(mission.Content, mission.TravellerId, mission.Version), CorrectionMark.Of(mission), cancellation);

    /// <summary>The form that corrects a request, as it was typed.</summary>
    public async Task<FormPage> ForCorrectionAsync(Mission mission, MissionForm form, CorrectionMark mark, CancellationToken cancellation) =>
        await ReadAsync(mission.Id, form, mission, cancellation) with { Correction = mark };

    /// <summary>The form that says what was travelled, as it was planned.</summary>
    public Task<FormPage> ForTravelAsync(Mission mission, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(mission);
        return ForTravelAsync(mission, FormWriter.Write(mission.Content, mission.TravellerId, mission.Version), CorrectionMark.OfTravel(mission), cancellation);
    }

    /// <summary>The form that says what was travelled, as it was typed.</summary>
    public async Task<FormPage> ForTravelAsync(Mission mission, MissionForm form, CorrectionMark mark, CancellationToken cancellation) =>
        await ReadAsync(mission.Id, form, mission, cancellation) with { Correction = mark, IsTravel = true };

    /// <summary>An empty form for a traveller.</summary>
    public async Task<FormPage> NewAsync(Person traveller, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(traveller);
        var form = FormWriter.Write(new() { LeavesFrom = DepartureKind.AdministrativeResidence }, traveller.Id, version: 0);
        return await ReadAsync(Guid.CreateVersion7(), form, mission: null, cancellation) with { OtherTravellers = await travellers.OthersAsync(cancellation) };
    }

    /// <summary>A form as it was typed, beside what is kept of it.</summary>
    public async Task<FormPage> ReadAsync(Guid id, MissionForm form, Mission? mission, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(form);
        var travellerId = mission?.TravellerId ?? form.TravellerId;
        var traveller = await db.People.AsNoTracking().SingleOrDefaultAsync(p => p.Id == travellerId, cancellation) ?? throw new MissionGoneException(id);
        var known = await KnownPlaces.ReadAsync(db, form.PlaceNames, clock.GetUtcNow(), cancellation);
        var content = reader.Read(form, mission?.Content ?? new(), traveller, known).Content;
        var institutions = await db.Institutions.AsNoTracking().ToDictionaryAsync(i => i.Id, cancellation);
        var employer = traveller.EmployerId is { } employerId ? institutions.GetValueOrDefault(employerId) : null;
        var payer = await db.Projects.Where(p => p.Id == content.ProjectId).Select(p => p.PayerId).SingleOrDefaultAsync(cancellation);
        var forecast = await forecasts.ReadAsync(content, traveller, mission, cancellation);
        return new()
        {
            Id = id,
            Form = form,
            Traveller = traveller,
            Employer = employer,
            OnBehalf = traveller.Id != person.Id,
            MayName = await travellers.MayNameAsync(traveller, cancellation),
            Mission = mission,
            RulesOf = payer is { } body ? institutions.GetValueOrDefault(body) : employer,
            Choices = await choices.ReadAsync(forecast.Energies, cancellation),
            Forecast = forecast,
            Searches = await searches.ReadAsync(content, id, known, cancellation),
            SavedAt = mission?.UpdatedAt,
            Returned = await ReturnedAsync(mission, cancellation),
        };
    }

    private async Task<ReturnedComment?> ReturnedAsync(Mission? mission, CancellationToken cancellation)
    {
        var last = mission is { Status: MissionStatus.Returned }
            ? mission.Decisions.Where(decision => decision.Sense == DecisionSense.Returned && decision.Round == mission.Round).MaxBy(decision => decision.At)
            : null;
        return last is null ? null : new((await people.OfAsync([last.ActorId], cancellation))[last.ActorId], last.At, last.Comment);
    }
}
