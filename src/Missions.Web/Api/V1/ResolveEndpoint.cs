using Microsoft.Extensions.Localization;
using Missions.Geo.Places;
using Missions.Web.Data.Places;

namespace Missions.Web.Api.V1;

internal static class ResolveEndpoint
{
    public const string Path = "/api/v1/places/resolve";

    public static IResult Resolve(HttpRequest request, PlaceIndex index, IStringLocalizer<Shared> text)
    {
        var problems = new RequestProblems(text);
        var name = request.Query["text"].ToString();
        if (string.IsNullOrWhiteSpace(name) || name.Length > PlaceResolver.MostLetters)
            problems.Add("text", "Donnez un texte de 1 à {0} caractères.", PlaceResolver.MostLetters);
        var hint = request.Query["country"].ToString();
        var country = PlaceResolver.ReadCountry(hint);
        if (hint.Length > 0 && country is null)
            problems.Add("country", "Donnez le nom d’un pays en français ou en anglais, ou son code ISO 3166-1 en deux lettres : FR, CH…");
        if (problems.Any)
            return problems.ToResult();
        return index.IsReady ? Results.Ok(ResolutionAnswer.Of(new PlaceResolver(index.Gazetteer).Resolve(name, country))) : WarmingUp.Result(text);
    }
}
