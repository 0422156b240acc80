using Missions.Geo.Emissions;
using Missions.Geo.Places;
using Missions.Geo.Units;
using Missions.Web.Data.Places;

namespace Missions.Web.Api.V1;

/// <summary>Reads an end of a leg: its position, or its name, which the offline gazetteer resolves without guessing.</summary>
internal sealed class PlaceReader(RequestProblems problems, PlaceIndex index)
{
    private const double MostLatitude = 90;
    private const double MostLongitude = 180;

    public LegEnd? Read(JsonFields place, bool needsPosition)
    {
        place.Only("lat", "lon", "name", "countryCode");
        var country = Country(place);
        var (latitude, longitude) = (place.Number("lat", -MostLatitude, MostLatitude), place.Number("lon", -MostLongitude, MostLongitude));
        var name = place.Text("name", EstimateReader.MostLetters);
        if (place.Has("lat") != place.Has("lon"))
            place.Require(place.Has("lat") ? "lon" : "lat");
        if (latitude is { } north && longitude is { } east)
            return new(new GeoPoint(north, east), country ?? "");
        if (!needsPosition)
            return new(null, country ?? "");
        if (name is not null && !place.Has("lat") && !place.Has("lon"))
            return Resolve(place, name, country);
        if (!place.Has("lat") && !place.Has("lon") && !place.Has("name"))
            problems.Add(place.PathOf("name"), "Donnez un nom, ou la latitude et la longitude.");
        return null;
    }

    private string? Country(JsonFields place)
    {
        if (place.Text("countryCode", EstimateReader.MostLetters) is not { } text)
            return null;
        var code = text.ToUpperInvariant();
        if (Countries.IsKnown(code))
            return code;
        problems.Add(place.PathOf("countryCode"), "Donnez le code ISO 3166-1 d’un pays, en deux lettres : FR, CH…");
        return null;
    }

    private LegEnd? Resolve(JsonFields place, string name, string? country)
    {
        if (place.Has("countryCode") && country is null)
            return null;
        if (!index.IsReady)
            problems.IsWarmingUp = true;
        var resolution = new PlaceResolver(index.Gazetteer).Resolve(name, Countries.Find(country));
        if (resolution is { IsCertain: true, Place: { } found })
            return new(found.Position, found.CountryCode);
        if (resolution.Matches.Count > 0)
            problems.AddAmbiguous(place.PathOf("name"), name, resolution.Matches);
        else
            problems.Add(place.PathOf("name"), "Aucun lieu connu ne s’appelle « {0} » : donnez sa latitude et sa longitude.", name);
        return null;
    }
}
