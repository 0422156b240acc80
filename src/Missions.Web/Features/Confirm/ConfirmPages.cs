using Microsoft.Extensions.Localization;
using Missions.Web.Data;
using Missions.Web.Infrastructure.Errors;
using Missions.Web.Infrastructure.Localization;
using Missions.Web.Presentation;
using Missions.Web.Presentation.Sheets;
using Missions.Web.Security;

namespace Missions.Web.Features.Confirm;

/// <summary>Reads the pages that the links of mails open.</summary>
public sealed class ConfirmPages(
    MissionsDbContext db, StepVisits steps, TravelVisits travels, MissionSheetReader sheets, PeopleNames people, CurrentPerson current, IStringLocalizer<Shared> text)
{
    /// <returns>Null when there is no such mission.</returns>
    public async Task<StepVisit?> VisitStepAsync(MailLink link, CancellationToken cancellation) =>
        await db.FindMissionAsync(link.MissionId, cancellation) is { } mission ? await steps.ReadAsync(db, link, mission, cancellation) : null;

    /// <returns>Null when there is no such mission.</returns>
    public async Task<TravelVisit?> VisitTravelAsync(MailLink link, CancellationToken cancellation) =>
        await db.FindMissionAsync(link.MissionId, cancellation) is { } mission ? await travels.ReadAsync(db, link, mission, cancellation) : null;

    public async Task<StepPage> OfStepAsync(string key, StepVisit visit, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(visit);
        var actor = visit.Actor!;
        var names = await people.OfAsync([actor.PersonId, actor.PrincipalId], cancellation);
        return new(key, visit, await sheets.ReadAsync(visit.Mission, cancellation), names[actor.PersonId]) { OnBehalfOf = actor.ForAnother ? names[actor.PrincipalId] : null };
    }

    public async Task<TravelPage> OfTravelAsync(string key, TravelVisit visit, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(visit);
        var names = await people.OfAsync([visit.Link.PersonId], cancellation);
        return new(key, visit, names[visit.Link.PersonId], visit.Authority.Risk.IsConfidential(visit.Mission));
    }

    /// <summary>Of a key that was not written here: whether a mission exists is not said.</summary>
    public ClosedPage OfNothing(TypedForm? typed) => new(
        StatusCodes.Status404NotFound, text["Ce lien n’est pas valable"], text["Il est peut-être incomplet : ouvrez-le depuis le courriel, ou copiez-le en entier."])
    { Typed = typed };

    /// <summary>Of a link that is not of whoever is signed in here: its decision would be recorded as the other's.</summary>
    /// <returns>Null when nobody else is.</returns>
    public async Task<ClosedPage?> OfAnotherAsync(MailLink link, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(link);
        if (current.OptionalId is not { } id || id == link.PersonId) return null;
        var names = await people.OfAsync([id], cancellation);
        return new(
            StatusCodes.Status403Forbidden, text["Ce lien a été envoyé à quelqu’un d’autre"],
            text["La session ouverte ici est celle de {0}, et ce lien agit au nom de la personne qui a reçu le courriel. Si c’est vous, déconnectez-vous, puis ouvrez-le de nouveau.", names.GetValueOrDefault(id, "")])
        { EndsSession = true };
    }
}
