using Missions.Geo.Places.Indexing;
using Missions.Geo.Units;

namespace Missions.Geo.Places;

/// <summary>
/// The places known without asking anyone: towns, French communes, airports, railway stations and a few scientific sites, in an index that is
/// built once into a file. Thread-safe; accents, case, hyphens and « St » for « Saint » never matter.
/// </summary>
public sealed class Gazetteer
{
    /// <summary>The <see cref="Place.Source"/> of towns; their identifier is that of GeoNames.</summary>
    public const string TownSource = "geonames";

    /// <summary>The <see cref="Place.Source"/> of French communes that GeoNames does not place; their identifier is the code of Insee.</summary>
    public const string CommuneSource = "insee";

    /// <summary>The <see cref="Place.Source"/> of airports; their identifier is the IATA code.</summary>
    public const string AirportSource = "iata";

    /// <summary>The <see cref="Place.Source"/> of railway stations; their identifier is the UIC code.</summary>
    public const string StationSource = "uic";

    /// <summary>The <see cref="Place.Source"/> of the sites of the golden table, which this product describes itself.</summary>
    public const string SiteSource = "golden-table";

    /// <summary>The largest <c>limit</c> of a search.</summary>
    public const int MaximalLimit = PlaceSearch.MaximalLimit;

    /// <summary>Longer texts are the name of nothing.</summary>
    public const int MaximalLength = 200;

    private static readonly Lazy<Gazetteer> Shipped = new(() => OpenOrBuild(Path.GetTempPath()));

    private readonly ReaderPool readers;

    private Gazetteer(string path) => readers = new(path);

    /// <summary>The gazetteer shipped with the product, in an index of the temporary directory, built at the first use.</summary>
    public static Gazetteer Embedded => Shipped.Value;

    /// <summary>Opens the index of the data shipped with the product, built when the directory does not hold it: that takes some seconds.</summary>
    /// <param name="directory">Where index files are kept; made when missing.</param>
    /// <param name="progress">Told from time to time how many places are written, or <see langword="null"/>.</param>
    /// <param name="cancellation">Stops a build, which leaves no index.</param>
    /// <exception cref="IOException">The directory cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The build was cancelled.</exception>
    public static Gazetteer OpenOrBuild(string directory, IProgress<int>? progress = null, CancellationToken cancellation = default)
    {
        var path = Path.GetFullPath(Path.Combine(directory, IndexFile.NameFor([])));
        IndexFile.Ensure(path, [], progress, cancellation);
        return new(path);
    }

    /// <summary>How a place is named by its source, in one text: <c>geonames:2988507</c>.</summary>
    public static string KeyOf(string source, string id) => $"{source}:{id}";

    /// <summary>
    /// The places that a person typing may mean: each word of the text starts a word of a name; « Paris, France » restricts to a country.
    /// </summary>
    /// <returns>Whole names first, then the most important; the preferred country and the familiar places before their like.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The limit of the search is outside its interval.</exception>
    public IReadOnlyList<PlaceMatch> Search(PlaceSearch search)
    {
        ArgumentNullException.ThrowIfNull(search);
        if (search.Limit is < 1 or > MaximalLimit)
            throw new ArgumentOutOfRangeException(nameof(search), search.Limit, $"The limit must be in [1, {MaximalLimit}].");
        if (search.Text.Length > MaximalLength)
            return [];
        var found = readers.Use(index => Searching.Find(index, search));
        if (found is [] && search.CountryCode is null && CountrySuffix.Of(search.Text) is { } suffix)
            found = readers.Use(index => Searching.Find(index, search with { Text = suffix.Name, CountryCode = suffix.Country.Code }));
        return [.. found.Select(row => new PlaceMatch(PlaceOf(row), row.Region, row.Postcodes, row.Iata))];
    }

    /// <summary>The places that a person typing may mean, as <see cref="Search(PlaceSearch)"/>.</summary>
    /// <param name="query">What was typed; blank text, or one beyond 200 characters, finds nothing.</param>
    /// <param name="limit">How many places at most, in [1, <see cref="MaximalLimit"/>].</param>
    /// <param name="preferredCountryCode">The country whose places come before others of the same quality, or <see langword="null"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="limit"/> is outside its interval.</exception>
    public IReadOnlyList<Place> Search(string query, int limit, string? preferredCountryCode = null) =>
        [.. Search(new PlaceSearch { Text = query, Limit = limit, PreferredCountryCode = preferredCountryCode }).Select(found => found.Place)];

    /// <summary>The place that a source calls so, or <see langword="null"/>.</summary>
    /// <param name="source">One of the sources named above.</param>
    /// <param name="id">The identifier at that source.</param>
    public Place? BySourceId(string source, string id) => readers.Use(index => index.BySource(source, id)) is { } row ? PlaceOf(row) : null;

    /// <summary>Does some work with a reader of its own.</summary>
    internal T Read<T>(Func<IndexReader, T> work) => readers.Use(work);

    /// <summary>The place of a row.</summary>
    internal static Place PlaceOf(IndexRow row) => new(row.Name, row.Country, new GeoPoint(row.Latitude, row.Longitude), row.Kind, row.Source, row.SourceId);
}
