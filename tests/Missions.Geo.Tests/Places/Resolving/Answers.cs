using Missions.Geo.Places;

namespace Missions.Geo.Tests.Places.Resolving;

/// <summary>Answers of the resolver in one short text: « Lyon FR », « ? » when ambiguous, « - » when not found.</summary>
internal static class Answers
{
    internal static readonly PlaceResolver Resolver = new(SharedPlaces.Gazetteer);

    internal static PlaceResolution To(string text, string? country = null) => Resolver.Resolve(text, PlaceResolver.ReadCountry(country));

    internal static string Of(string text, string? country = null) => To(text, country) switch
    {
        { Status: ResolutionStatus.Found, Place: { } place } => $"{place.Name} {place.CountryCode}",
        { Status: ResolutionStatus.Ambiguous } => "?",
        _ => "-",
    };
}
