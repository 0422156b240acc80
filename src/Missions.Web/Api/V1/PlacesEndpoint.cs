using System.Globalization;
using Microsoft.Extensions.Localization;
using Missions.Geo.Places;
using Missions.Web.Data.Places;

namespace Missions.Web.Api.V1;

internal static class PlacesEndpoint
{
    public const string Path = "/api/v1/places";
    public const int MostPlaces = 20;
    public const int UsualPlaces = 10;

    public static IResult Search(HttpRequest request, PlaceIndex index, IStringLocalizer<Shared> text)
    {
        var problems = new RequestProblems(text);
        var query = request.Query["q"].ToString();
        if (string.IsNullOrWhiteSpace(query) || query.Length > EstimateReader.MostLetters)
            problems.Add("q", "Donnez un texte de 1 à {0} caractères.", EstimateReader.MostLetters);
        var typed = request.Query["limit"].ToString();
        var limit = UsualPlaces;
        if (typed.Length > 0 && (!int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out limit) || limit is < 1 or > MostPlaces))
            problems.Add("limit", "Donnez un nombre entier de {0} à {1}.", 1, MostPlaces);
        if (problems.Any)
            return problems.ToResult();
        return index.IsReady
            ? Results.Ok(index.Gazetteer.Search(new PlaceSearch { Text = query, Limit = limit, PreferredCountryCode = "FR" }).Select(PlaceAnswer.Of))
            : WarmingUp.Result(text);
    }
}
