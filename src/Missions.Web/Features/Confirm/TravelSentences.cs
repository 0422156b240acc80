using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Missions.Web.Data;
using Missions.Web.Infrastructure.Localization;
using Missions.Web.Presentation;
using Missions.Web.Presentation.Sheets;
using Missions.Workflow.Missions;

namespace Missions.Web.Features.Confirm;

/// <summary>Says to the traveller of a link why the mission is not confirmed here.</summary>
public sealed class TravelSentences(MissionsDbContext db, PeopleNames people, HistoryReader history, Formats formats, IStringLocalizer<Shared> text)
{
    public async Task<ClosedPage> OfAsync(TravelVisit visit, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(visit);
        var (id, reference) = (visit.Mission.Id, visit.Mission.Reference ?? "");
        return visit.State switch
        {
            LinkState.Expired => new(StatusCodes.Status410Gone, text["Ce lien a expiré"], text["Connectez-vous pour dire si la mission s’est passée comme prévu."]) { Next = Links.ConfirmTravel(id) },
            LinkState.NotTheirs => new(StatusCodes.Status410Gone, text["Ce lien a été révoqué"], text["Il ne donne plus accès à la mission."]) { Next = Links.Missions },
            LinkState.Early => new(StatusCodes.Status200OK, text["Mission {0}", reference], text["Elle n’est pas encore terminée : vous pourrez la confirmer au retour."]) { Next = Links.Mission(id) },
            LinkState.Done => new(StatusCodes.Status200OK, text["Mission {0} : effectuée", reference], await ToldAsync(visit.Mission, cancellation)) { Next = Links.Mission(id) },
            _ => new(StatusCodes.Status410Gone, text["Mission {0}", reference], visit.Mission.Status == MissionStatus.Cancelled ? text["La mission {0} est annulée.", reference] : text["Il n’y a plus rien à confirmer : son historique dit ce qu’elle est devenue."]) { Next = Links.Mission(id) },
        };
    }

    private async Task<string> ToldAsync(Mission mission, CancellationToken cancellation)
    {
        var told = await db.MissionEvents.AsNoTracking()
            .Where(e => e.MissionId == mission.Id && (e.Kind == MissionEventKind.Travelled || e.Kind == MissionEventKind.TravelCorrected))
            .OrderByDescending(e => e.Sequence).Take(1).ToListAsync(cancellation);
        var names = await people.OfAsync(told.SelectMany(e => new[] { e.ActorId, e.PrincipalId }).OfType<Guid>(), cancellation);
        return history.Read(told, names, []) is [{ Actor: { } actor } line]
            ? text["Noté par {0}, le {1}", actor, formats.Instant(line.At)] + (line.ByMailLink ? text[", par un lien de courriel"] : "") + "."
            : text["Il n’y a plus rien à confirmer : son historique dit ce qu’elle est devenue."];
    }
}
