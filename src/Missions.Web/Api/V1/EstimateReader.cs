using Missions.Geo.Emissions;
using Missions.Geo.Units;
using Missions.Web.Data.Places;

namespace Missions.Web.Api.V1;

/// <summary>Reads a request and computes it; every leg that does not fit is noted, not only the first.</summary>
internal sealed class EstimateReader(FactorSetCatalogue catalogue, PlaceIndex index, RequestProblems problems)
{
    public const int MostLegs = 100;
    public const int MostLetters = 200;
    public const int MostOccupants = 9;
    public const int MostInhabitants = 100_000_000;
    public const double MostKilometres = 50_000;

    private readonly PlaceReader _places = new(problems, index);

    public IReadOnlyList<EstimatedLeg> Estimate(JsonFields request)
    {
        request.Only("factorSet", "legs", "alternatives");
        var compares = request.Flag("alternatives") ?? false;
        var set = ReadSet(request);
        var estimates = new List<EstimatedLeg>();
        foreach (var leg in request.Objects("legs", MostLegs))
            if (leg is { } fields && Read(fields) is { } read && set is not null && Check(set, fields, read))
                estimates.Add(new(Estimate(set, fields, read), compares ? AlternativesTo(set, read) : null));
        return estimates;
    }

    /// <summary>Null where a position is missing: nothing is known of what goes there.</summary>
    private static IReadOnlyList<LegAlternative>? AlternativesTo(FactorSet set, in LegRequest leg) =>
        leg.From.Position is null || leg.To.Position is null ? null : LegAlternatives.Of(set, leg);

    private FactorSet? ReadSet(JsonFields request)
    {
        if (!request.Has("factorSet"))
            return catalogue.Get(FactorSetCatalogue.DefaultId);
        if (request.Text("factorSet", MostLetters) is not { } id)
            return null;
        if (catalogue.Find(id) is { } set)
            return set;
        problems.Add(request.PathOf("factorSet"), "Le jeu de facteurs « {0} » n’existe pas ; il y a : {1}.", id, string.Join(", ", catalogue.All.Select(s => s.Id)));
        return null;
    }

    private LegRequest? Read(JsonFields leg)
    {
        leg.Only("from", "to", "mode", "train", "occupants", "distanceKm", "roundTrip", "energy", "townInhabitants").Require("mode");
        var mode = leg.Choice<TravelMode>("mode");
        var train = leg.Choice<TrainKind>("train") ?? TrainKind.Other;
        var occupants = leg.Whole("occupants", 1, MostOccupants) ?? 1;
        var energy = leg.Choice<CarEnergy>("energy") ?? CarEnergy.Unspecified;
        var inhabitants = leg.Whole("townInhabitants", 0, MostInhabitants);
        var roundTrip = leg.Flag("roundTrip") ?? false;
        var given = leg.Number("distanceKm", 0, MostKilometres);
        var needsPosition = !leg.Has("distanceKm");
        var (from, to) = (leg.Object("from"), leg.Object("to"));
        var (start, end) = (from is { } a ? _places.Read(a, needsPosition) : null, to is { } b ? _places.Read(b, needsPosition) : null);
        return mode is { } known && start is { } one && end is { } other
            ? new(one, other, known, train, occupants, given is { } km ? Distance.FromKilometres(km) : null, roundTrip, Energy: energy, TownInhabitants: inhabitants)
            : null;
    }

    private bool Check(FactorSet set, JsonFields leg, in LegRequest read)
    {
        if (read.Mode == TravelMode.None || set.Covers(read.Mode))
            return true;
        problems.Add(
            leg.PathOf("mode"),
            "Le jeu « {0} » ne couvre pas le mode « {1} » ; il couvre : {2}.",
            set.Id, ApiNames.Of(read.Mode), string.Join(", ", set.CoveredModes.Select(ApiNames.Of)));
        return false;
    }

    private LegEstimate Estimate(FactorSet set, JsonFields leg, in LegRequest read)
    {
        var estimate = set.Estimate(read);
        if (estimate.Reason == UnknownReason.NoCountry)
            foreach (var (name, end) in new[] { ("from", read.From), ("to", read.To) })
                if (end.CountryCode.Length == 0)
                    problems.Add(leg.PathOf($"{name}.countryCode"), "Le facteur de ce mode dépend du pays : donnez-le.");
        return estimate;
    }
}

/// <summary>A leg computed, and the other sensible ways to travel it when they were asked for and its ends are known.</summary>
internal sealed record EstimatedLeg(LegEstimate Estimate, IReadOnlyList<LegAlternative>? Alternatives);
