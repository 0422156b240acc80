using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Missions.Geo.Places;
using Missions.Web.Data;
using Missions.Web.Data.Places;
using Missions.Web.Presentation;
using Missions.Web.Security;

namespace Missions.Web.Features.Missions;

/// <summary>One place offered while a name is typed.</summary>
public sealed record OfferedPlace(string Label, string Ref, string Detail);

[Route("missions/places")]
[Authorize(Policy = Policies.SignedIn)]
public sealed class PlacesController(
    PlaceIndex index, FamiliarPlaces familiar, MissionsDbContext db, CurrentPerson current, Words words, IStringLocalizer<Shared> text) : Controller
{
    private const int Offered = 8;
    private const int SecondsToWait = 5;
    private const string UsualCountry = "FR";

    [HttpGet("")]
    public async Task<IActionResult> Search(string? q, CancellationToken cancellation)
    {
        if (!index.IsReady)
        {
            Response.Headers.RetryAfter = FormattableString.Invariant($"{SecondsToWait}");
            return Problem(text["La recherche de lieux se prépare\u00a0: réessayez dans quelques secondes."], statusCode: StatusCodes.Status503ServiceUnavailable);
        }

        if (string.IsNullOrWhiteSpace(q)) return Json(Array.Empty<OfferedPlace>());
        var search = new PlaceSearch
        {
            Text = q.Trim(),
            Limit = Offered,
            PreferredCountryCode = await CountryAsync(cancellation),
            Familiar = await familiar.ReadAsync(cancellation),
        };
        return Json(index.Gazetteer.Search(search).Select(Offer).ToArray());
    }

    /// <summary>That where the person works.</summary>
    private async Task<string> CountryAsync(CancellationToken cancellation) =>
        await db.People.Where(person => person.Id == current.Id && person.AdministrativeResidence != null)
            .Select(person => person.AdministrativeResidence!.CountryCode).SingleOrDefaultAsync(cancellation) is { Length: > 0 } code ? code : UsualCountry;

    private OfferedPlace Offer(PlaceMatch match) => new(Words.Label(match.Place), PlaceReader.RefOf(match.Place), words.Detail(match));
}
