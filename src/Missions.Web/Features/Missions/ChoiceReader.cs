using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Missions.Geo.Emissions;
using Missions.Web.Data;
using Missions.Web.Presentation;
using Missions.Workflow.Missions;

namespace Missions.Web.Features.Missions;

/// <summary>The lists that the form offers.</summary>
public sealed class ChoiceReader(MissionsDbContext db, Words words)
{
    /// <param name="energies">What a car may run on, where a set of the laboratory tells; none of those that are shipped does.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<FormChoices> ReadAsync(IReadOnlyList<CarEnergy> energies, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(energies);
        var projects = await db.Projects.AsNoTracking().OrderBy(project => project.Code).ToListAsync(cancellation);
        return new(
            [Nothing, .. Enum.GetValues<PurposeKind>().Select(kind => new SelectListItem(words.Of(kind), kind.ToString()))],
            [.. Enum.GetValues<TravelMode>().Select(mode => new SelectListItem(words.Of(mode), mode.ToString()))],
            [.. Enum.GetValues<TrainKind>().Reverse().Select(train => new SelectListItem(words.Of(train), train.ToString()))],
            [Nothing, .. projects.Select(project => new SelectListItem($"{project.Code} – {project.Name}", project.Id.ToString()))])
        {
            Energies = energies.Count == 0 ? [] : [Nothing, .. energies.Select(energy => new SelectListItem(words.Of(energy), energy.ToString()))],
        };
    }

    private static SelectListItem Nothing => new("–", "");
}
