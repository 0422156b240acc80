namespace Missions.Geo.Places;

/// <summary>
/// The places known without asking anyone: towns of 15,000 people and more, and a few scientific sites.
/// Immutable and thread-safe; accents, case, hyphens and « St » for « Saint » never matter.
/// </summary>
public sealed class Gazetteer
{
    /// <summary>The <see cref="Place.Source"/> of towns; their identifier is that of GeoNames.</summary>
    public const string TownSource = "geonames";

    /// <summary>The <see cref="Place.Source"/> of the sites of the golden table, which this product describes itself.</summary>
    public const string SiteSource = "golden-table";

    /// <summary>The largest <c>limit</c> of <see cref="Search"/>.</summary>
    public const int MaximalLimit = 100;

    private const int MaximalQueryLength = 200;
    private const int MaximalWords = 10;

    /// <summary>Shorter texts only start the names that are shown: too many forgotten aliases start with two letters.</summary>
    private const int MinimalAliasPrefix = 3;

    private static readonly Lazy<Gazetteer> Shipped = new(() => new());

    private readonly PlaceTable places = new();
    private readonly NameIndex index;

    private Gazetteer() => index = new(places);

    /// <summary>The gazetteer shipped with the product, read at the first use.</summary>
    public static Gazetteer Embedded => Shipped.Value;

    /// <summary>How many places it knows.</summary>
    public int Count => places.Count;

    /// <summary>
    /// The places that a person typing may mean: a name or a word of a name starts with the text, or each word of the text
    /// starts a word of the name; « Paris, France » restricts to a country.
    /// </summary>
    /// <param name="query">What was typed; blank text, or one beyond 200 characters, finds nothing.</param>
    /// <param name="limit">How many places at most, in [1, <see cref="MaximalLimit"/>].</param>
    /// <param name="preferredCountryCode">The country whose places come before others of the same quality, or <see langword="null"/>.</param>
    /// <returns>Whole names first, then names shown that start so, then the rest; among equals the preferred country, then the most populous.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="limit"/> is outside its interval.</exception>
    public IReadOnlyList<Place> Search(string query, int limit, string? preferredCountryCode = null)
    {
        ArgumentNullException.ThrowIfNull(query);
        if (limit is < 1 or > MaximalLimit)
            throw new ArgumentOutOfRangeException(nameof(limit), limit, $"The limit must be in [1, {MaximalLimit}].");
        if (query.Length > MaximalQueryLength)
            return [];

        var found = Matches(query, limit, preferredCountryCode, null);
        return found is [] && CountrySuffix.Of(query) is { } suffix
            ? Matches(suffix.Name, limit, preferredCountryCode, suffix.Country.Code)
            : found;
    }

    /// <summary>The place that has a name or an alias exactly; never guessed.</summary>
    /// <param name="name">The name, in full; « Paris, France » names the country too.</param>
    /// <param name="countryCode">ISO 3166-1 alpha-2 in upper case, or <see langword="null"/> or empty when not known.</param>
    /// <returns>In a given country, a place that shows the name goes before those that have it as an alias.</returns>
    public PlaceResolution Resolve(string name, string? countryCode)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (name.Length > MaximalQueryLength)
            return PlaceResolution.NotFound;
        var resolution = Named(name, countryCode);
        if (resolution.Status != ResolutionStatus.NotFound || CountrySuffix.Of(name) is not { } suffix)
            return resolution;
        return string.IsNullOrEmpty(countryCode) || countryCode == suffix.Country.Code ? Named(suffix.Name, suffix.Country.Code) : resolution;
    }

    /// <summary>The place that a source calls so, or <see langword="null"/>.</summary>
    /// <param name="source"><see cref="TownSource"/> or <see cref="SiteSource"/>.</param>
    /// <param name="id">The identifier at that source.</param>
    public Place? BySourceId(string source, string id) => places.Find(source, id);

    private List<Place> Matches(string query, int limit, string? preferred, string? onlyIn)
    {
        var prefix = FoldedText.OfTyped(query);
        if (prefix.Length == 0)
            return [];
        var best = new BestMatches(limit);
        var whole = FoldedText.Of(query);
        foreach (var text in whole == prefix ? [prefix] : new[] { prefix, whole })
            foreach (var start in index.StartingWith(text))
                if (prefix.Length >= MinimalAliasPrefix || index.IsShownName(start) || index.IsWholeName(start, text.Length))
                    Offer(start, QualityOf(start, text.Length));

        var words = prefix.Split(' ');
        if (words.Length is > 1 and <= MaximalWords && !best.IsFull)
            foreach (var start in index.StartingWith(words.MaxBy(word => word.Length)!))
                if (index.NameHasWords(start, words))
                    Offer(start, MatchQuality.Within);
        return [.. best.Places.Select(place => places[place])];

        MatchQuality QualityOf(WordStart start, int length) =>
            index.IsWholeName(start, length) ? MatchQuality.WholeName
            : index.IsShownName(start) ? MatchQuality.ShownStart
            : MatchQuality.Within;

        void Offer(WordStart start, MatchQuality quality)
        {
            if (onlyIn is null || places.IsIn(start.Place, onlyIn))
                best.Offer(start.Place, quality, preferred is not null && places.IsIn(start.Place, preferred));
        }
    }

    private PlaceResolution Named(string name, string? countryCode)
    {
        var whole = FoldedText.Of(name);
        if (whole.Length == 0)
            return PlaceResolution.NotFound;
        var (shown, all) = (new SortedSet<int>(), new SortedSet<int>());
        foreach (var start in index.StartingWith(whole))
        {
            if (!index.IsWholeName(start, whole.Length) || (!string.IsNullOrEmpty(countryCode) && !places.IsIn(start.Place, countryCode)))
                continue;
            all.Add(start.Place);
            if (index.IsShownName(start))
                shown.Add(start.Place);
        }

        var isDecidedByCountry = !string.IsNullOrEmpty(countryCode) && shown.Count == 1;
        return PlaceResolution.Of([.. (isDecidedByCountry ? shown : all).Select(place => places[place])]);
    }
}
