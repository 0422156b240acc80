namespace Missions.Geo.Places.FreeText;

/// <summary>Airports by their IATA code. A code of three letters is also an acronym: only airports with regular flights are taken for sure.</summary>
internal static class Airports
{
    /// <summary>The importance that the index gives to airports with regular flights.</summary>
    private const int Regular = 20_000;

    private const double Weight = 100_000;
    private const double BesideItsTown = 60;

    internal static IEnumerable<Match> Of(Lookup lookup, string code) => lookup.Coded(code)
        .Select(row => new Match(row, row.Importance >= Regular ? Trusts.Code : Trusts.Elsewhere, Math.Min(Weight, row.Importance)));

    /// <summary>The airport of a code written beside the name of its town, or <see langword="null"/>: « Paris (ORY) ».</summary>
    internal static Match? Beside(Lookup lookup, string code, Finding town) => Of(lookup, code)
        .Where(airport => town.Matches.Any(match => Spot.AreNear(match.Row, airport.Row, BesideItsTown)))
        .Select(airport => (Match?)(airport with { Trust = Trusts.Code }))
        .FirstOrDefault();
}
