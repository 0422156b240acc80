using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Missions.Geo.Distances;
using Missions.Geo.Emissions;
using Missions.Web.Data;
using Missions.Web.Data.Counters;
using Missions.Web.Data.Factors;
using Missions.Web.Data.Roads;
using Missions.Web.Infrastructure.Localization;
using Missions.Web.Security;
using Missions.Workflow.Calendars;
using Missions.Workflow.Missions;
using Missions.Workflow.Organisation;

namespace Missions.Web.Features.Missions;

/// <summary>Submits a kept draft, or a returned request once more, on its route; says what is wrong instead when anything is.</summary>
public sealed class SubmitMission(
    Write write, IDbContextFactory<MissionsDbContext> contexts, FormProblems problems, LabCalendar calendar, LaboratoryFactors factors, RoadMap roads, TimeProvider clock, IStringLocalizer<Shared> text)
{
    /// <returns>What forbids it; empty when it was submitted.</returns>
    public async Task<IReadOnlyList<FormProblem>> RunAsync(Guid id, Guid personId, CancellationToken cancellation = default)
    {
        // Asked before the transaction, which waits for nobody outside: a leg that changed in between is measured on the ellipsoid.
        var known = await roads.ForSubmissionAsync(await RoadsOfAsync(id, cancellation), cancellation);
        try
        {
            return await write.InTransaction(db => SubmitAsync(db, id, personId, known, cancellation), cancellation);
        }
        catch (MissionRuleException e) when (e.Code == MissionRuleException.Codes.NobodyEligible)
        {
            return [new("", text["Personne ne peut décider à l’une des étapes de cette demande : demandez à l’administration de nommer quelqu’un."])];
        }
        catch (MissionRuleException e) when (e.Code == MissionRuleException.Codes.Departed)
        {
            return [new(nameof(MissionForm.DepartsOn), text["La date de départ est passée : un ordre de mission ne se signe jamais après coup."])];
        }
    }

    private async Task<IReadOnlyList<FormProblem>> SubmitAsync(MissionsDbContext db, Guid id, Guid personId, RoadDistances known, CancellationToken cancellation)
    {
        var mission = await db.GetMissionAsync(id, cancellation);
        var traveller = await db.People.SingleAsync(person => person.Id == mission.TravellerId, cancellation);
        var at = clock.GetUtcNow();
        var authority = await db.AuthorityAsync(calendar, at, cancellation);
        var terms = await SubmissionTerms.ReadAsync(db, traveller, mission.Content, mission, authority, factors, authority.Risk.Of(mission.Content), cancellation);
        var wrong = problems.OfRequest(mission.Content, ContentRules.Check(mission.Content, terms.Lateness)).ToList();
        if (Documents.Fonts.Glyphs.Missing(traveller.PrintedName) is { Count: > 0 } missing)
            wrong.Add(new("", await WhereToNameAsync(db, traveller, personId, string.Join(' ', missing.Take(10)), cancellation)));
        if (traveller.EmployerId is null)
            wrong.Add(new("", text["Le profil du missionnaire n’indique pas d’établissement employeur : complétez-le d’abord."]));
        else if (terms.Policy is null)
            wrong.Add(new("", text["Aucun circuit de validation n’est publié pour cet établissement : prévenez l’administration."]));
        if (wrong.Count > 0) return wrong;

        mission.Submit(
            new()
            {
                Reference = mission.Reference ?? await NextReferenceAsync(db, authority.Today.Year, cancellation),
                Policy = terms.Policy!,
                Factors = terms.Factors,
                Roads = known,
                Authority = authority,
                EmployerId = traveller.EmployerId!.Value,
                TravellerStatus = traveller.Status,
                BudgetHolderId = terms.BudgetHolderId,
                Lateness = terms.Lateness,
            },
            Actor.Self(personId),
            at);
        await GuestLinks.EnsureAsync(db, mission, at, cancellation);
        return [];
    }

    private async Task<string> WhereToNameAsync(MissionsDbContext db, Person traveller, Guid personId, string characters, CancellationToken cancellation)
    {
        if (!await db.Users.AnyAsync(account => account.Id == traveller.Id, cancellation))
            return text["Le nom du missionnaire contient des caractères que l’ordre ne sait pas imprimer ({0}) : donnez-le aussi en lettres latines, par le lien « Donner son nom en lettres latines » ci-dessous.", characters];
        return traveller.Id == personId
            ? text["Votre nom contient des caractères que l’ordre ne sait pas imprimer ({0}) : donnez-le aussi en lettres latines dans « Mon profil ».", characters]
            : text["Le nom du missionnaire contient des caractères que l’ordre ne sait pas imprimer ({0}) : son profil doit le donner aussi en lettres latines.", characters];
    }

    private async Task<IReadOnlyList<RoadTrip>> RoadsOfAsync(Guid id, CancellationToken cancellation)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        return await db.Missions.AsNoTracking().SingleOrDefaultAsync(mission => mission.Id == id, cancellation) is { } mission ? Itinerary.Roads(mission.Content) : [];
    }

    private static async Task<string> NextReferenceAsync(MissionsDbContext db, int year, CancellationToken cancellation)
    {
        var series = string.Create(CultureInfo.InvariantCulture, $"requests-{year}");
        var number = await db.NextNumberAsync(series, cancellation);
        return string.Create(CultureInfo.InvariantCulture, $"D{year}-{number:0000}");
    }
}
