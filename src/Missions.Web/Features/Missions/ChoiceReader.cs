using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Missions.Geo.Emissions;
using Missions.Web.Data;
using Missions.Web.Data.Factors;
using Missions.Web.Presentation;
using Missions.Workflow.Missions;

namespace Missions.Web.Features.Missions;

/// <summary>The lists that the form offers.</summary>
public sealed class ChoiceReader(MissionsDbContext db, LaboratoryFactors factors, Words words)
{
    public async Task<FormChoices> ReadAsync(MissionContent content, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(content);
        var projects = await db.Projects.AsNoTracking().OrderBy(project => project.Code).ToListAsync(cancellation);
        return new(
            [Nothing, .. Enum.GetValues<PurposeKind>().Select(kind => new SelectListItem(words.Of(kind), kind.ToString()))],
            [.. Enum.GetValues<TravelMode>().Select(mode => new SelectListItem(words.Of(mode), mode.ToString()))],
            [.. Enum.GetValues<TrainKind>().Reverse().Select(train => new SelectListItem(words.Of(train), train.ToString()))],
            [Nothing, .. projects.Select(project => new SelectListItem($"{project.Code} – {project.Name}", project.Id.ToString()))])
        {
            Energies = await EnergiesAsync(cancellation),
        };
    }

    /// <summary>Asked for where a set of the laboratory tells cars apart; none of those that are shipped does.</summary>
    private async Task<IReadOnlyList<SelectListItem>> EnergiesAsync(CancellationToken cancellation)
    {
        var known = (await factors.ReadAsync(db, cancellation)).All.SelectMany(set => set.CarEnergies).ToHashSet();
        return known.Count == 0 ? [] : [Nothing, .. known.Order().Select(energy => new SelectListItem(words.Of(energy), energy.ToString()))];
    }

    private static SelectListItem Nothing => new("–", "");
}
