using System.ComponentModel;
using System.Text.Json.Serialization;
using Missions.Geo.Places;

namespace Missions.Web.Api.V1;

public sealed record ResolutionAnswer(
    [property: Description("Found: one place is meant. Ambiguous: a person should choose. NotFound: no place is named."), JsonConverter(typeof(ApiName<ResolutionStatus>))]
    ResolutionStatus Status,
    [property: Description("How sure the first candidate is, from 0 to 1; found from 0.75 on.")] double Confidence,
    [property: Description("The place found, or null.")] PlaceAnswer? Place,
    [property: Description("The places that the text may mean, the likeliest first; at most 20.")] IReadOnlyList<PlaceAnswer> Candidates)
{
    private const int ConfidenceDigits = 3;

    public static ResolutionAnswer Of(PlaceResolution resolution)
    {
        ArgumentNullException.ThrowIfNull(resolution);
        return new(
            resolution.Status,
            (double)decimal.Round((decimal)resolution.Confidence, ConfidenceDigits, MidpointRounding.ToZero),
            resolution.Place is null ? null : PlaceAnswer.Of(resolution.Matches[0]),
            [.. resolution.Matches.Select(PlaceAnswer.Of)]);
    }
}
