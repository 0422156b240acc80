using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Missions.Geo.Places;
using Missions.Web.Presentation;
using Missions.Web.Security;

namespace Missions.Web.Features.Missions;

/// <summary>One place offered while a name is typed.</summary>
public sealed record OfferedPlace(string Label, string Ref, string Detail);

[Route("missions/places")]
[Authorize(Policy = Policies.SignedIn)]
public sealed class PlacesController(Gazetteer gazetteer, Words words) : Controller
{
    private const int Offered = 8;

    [HttpGet("")]
    public IActionResult Search(string? q) => Json(string.IsNullOrWhiteSpace(q)
        ? []
        : gazetteer.Search(q.Trim(), Offered, preferredCountryCode: "FR").Select(Offer).ToArray());

    private OfferedPlace Offer(Place place) => new(Words.Label(place), PlaceReader.RefOf(place), $"{words.Of(place.Kind)}, {Words.Country(place.CountryCode)}");
}
