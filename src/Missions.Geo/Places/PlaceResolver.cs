using Missions.Geo.Places.FreeText;

namespace Missions.Geo.Places;

/// <summary>
/// Says which place a text means that a person or a spreadsheet wrote: « GRENOBLE CEDEX 9 », « Tronheim », « Cambridge (UK) ». What is not sure is
/// ambiguous, never guessed. Thread-safe; nothing is kept from one text to the next.
/// </summary>
/// <param name="gazetteer">Where places are looked up.</param>
public sealed class PlaceResolver(Gazetteer gazetteer)
{
    /// <summary>The confidence from which a place is found; below it, a person chooses.</summary>
    public const double ConfidenceBar = Trusts.Bar;

    /// <summary>The confidence from which <see cref="PlaceResolution.IsCertain"/> holds.</summary>
    public const double CertainBar = Trusts.CertainBar;

    /// <summary>Longer texts name no place.</summary>
    public const int MostLetters = Gazetteer.MaximalLength;

    private const int MostCandidates = 20;

    /// <summary>The country that came with a text, as spreadsheets have it: « ALEMAGNE », « D », « DEU », « Germany ».</summary>
    /// <returns>The country, or <see langword="null"/> when none is named, or two are as near.</returns>
    public static Country? ReadCountry(string? hint) => CountryHint.Read(hint);

    /// <summary>The place that a text means. Any text has an answer: nonsense is not found.</summary>
    /// <param name="text">The name, in any case, with or without its postcode, CEDEX, country, region or IATA code.</param>
    /// <param name="country">
    /// The country that came with the text, or <see langword="null"/>. A place of another country is then ambiguous; the overseas territories of a country
    /// are in it.
    /// </param>
    /// <returns>At most 20 candidates, the likeliest first.</returns>
    public PlaceResolution Resolve(string text, Country? country = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > MostLetters)
            return PlaceResolution.NotFound;
        var clean = CleanText.Of(text);
        if (Vocabulary.IsNowhere(FoldedText.Of(clean)))
            return PlaceResolution.NotFound;
        var verdict = gazetteer.Read(index =>
        {
            var lookup = new Lookup(index);
            return new FreeTextResolution(lookup).Of(TextReading.Of(clean, new(country?.Code ?? ""), lookup));
        });
        List<PlaceMatch> matches = [.. verdict.Matches.Take(MostCandidates).Select(match => Gazetteer.MatchOf(match.Row))];
        return new(verdict.Status, verdict.Status == ResolutionStatus.Found ? matches[0].Place : null, matches) { Confidence = verdict.Confidence };
    }
}
