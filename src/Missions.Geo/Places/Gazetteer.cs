using Missions.Geo.Places.Indexing;
using Missions.Geo.Units;

namespace Missions.Geo.Places;

/// <summary>
/// The places known without asking anyone: towns, French communes, airports, railway stations and scientific sites, in an index that is built once into
/// a file. Immutable and thread-safe; accents, case, hyphens and « St » for « Saint » never matter.
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

    /// <summary>The <see cref="Place.Source"/> of hamlets that La Poste names; their identifier is the code of the commune and the name.</summary>
    public const string PostalSource = "laposte";

    /// <summary>The <see cref="Place.Source"/> of scientific sites; their identifier is that of the list an administrator keeps.</summary>
    public const string SiteSource = "site";

    /// <summary>The largest <c>limit</c> of a search.</summary>
    public const int MaximalLimit = PlaceSearch.MaximalLimit;

    /// <summary>Longer texts are the name of nothing.</summary>
    public const int MaximalLength = 200;

    private const string FormerSiteSource = "golden-table";

    private static readonly Lazy<string> Shipped = new(() => IndexFile.NameFor([]));

    private readonly ReaderPool? readers;
    private readonly SiteRows sites;

    private Gazetteer(ReaderPool? readers, IReadOnlyList<Site> sites) => (this.readers, this.sites) = (readers, new(sites));

    /// <summary>Knows no place: what there is while the index is being built.</summary>
    public static Gazetteer Empty { get; } = new(null, []);

    /// <summary>The name of the index of the data shipped with the product, which no other data gives.</summary>
    public static string ShippedIndexName => Shipped.Value;

    /// <summary>Whether it has an index, and knows more than sites.</summary>
    public bool IsReady => readers is not null;

    /// <summary>
    /// Opens the index of the data shipped with the product and of imported files. It is built when the directory does not hold it, which takes some
    /// seconds; indexes of other data are then deleted.
    /// </summary>
    /// <param name="directory">Where index files are kept; made when missing.</param>
    /// <param name="imports">Files that <see cref="PlaceImport"/> wrote, in any order; none by default.</param>
    /// <param name="progress">Told from time to time how many places are written, or <see langword="null"/>.</param>
    /// <param name="cancellation">Stops a build, which leaves no index.</param>
    /// <exception cref="IOException">The directory cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The build was cancelled.</exception>
    public static Gazetteer OpenOrBuild(
        string directory, IReadOnlyList<string>? imports = null, IProgress<int>? progress = null, CancellationToken cancellation = default)
    {
        IReadOnlyList<string> ordered = [.. (imports ?? []).Order(StringComparer.Ordinal)];
        var name = ordered.Count == 0 ? ShippedIndexName : IndexFile.NameFor(ordered);
        var path = Path.GetFullPath(Path.Combine(directory, name));
        IndexFile.Ensure(path, ordered, progress, cancellation);
        return new(new(path), []);
    }

    /// <summary>How a place is named by its source, in one text: <c>geonames:2988507</c>.</summary>
    public static string KeyOf(string source, string id) => $"{source}:{id}";

    /// <summary>The same places and these sites, which come before whatever else answers as well.</summary>
    public Gazetteer With(IReadOnlyList<Site> sites) => new(readers, sites);

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
        var found = Read(index => Searching.Find(index, search));
        if (found is [] && search.CountryCode is null && CountrySuffix.Of(search.Text) is { } suffix)
            found = Read(index => Searching.Find(index, search with { Text = suffix.Name, CountryCode = suffix.Country.Code }));
        return [.. found.Select(MatchOf)];
    }

    /// <summary>The places that a person typing may mean, as <see cref="Search(PlaceSearch)"/>.</summary>
    /// <param name="query">What was typed; blank text, or one beyond 200 characters, finds nothing.</param>
    /// <param name="limit">How many places at most, in [1, <see cref="MaximalLimit"/>].</param>
    /// <param name="preferredCountryCode">The country whose places come before others of the same quality, or <see langword="null"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="limit"/> is outside its interval.</exception>
    public IReadOnlyList<Place> Search(string query, int limit, string? preferredCountryCode = null) =>
        [.. Search(new PlaceSearch { Text = query, Limit = limit, PreferredCountryCode = preferredCountryCode }).Select(match => match.Place)];

    /// <summary>The place that a source calls so, or <see langword="null"/>.</summary>
    /// <param name="source">One of the sources named above.</param>
    /// <param name="id">The identifier at that source.</param>
    public Place? BySourceId(string source, string id) =>
        Read(index => index.BySource(source == FormerSiteSource ? SiteSource : source, id)) is { } row ? PlaceOf(row) : null;

    /// <summary>Does some work with a reader of its own.</summary>
    internal T Read<T>(Func<IndexView, T> work) => readers is null ? work(new(null, sites)) : readers.Use(reader => work(new(reader, sites)));

    /// <summary>The place of a row, with what tells it from its namesakes.</summary>
    internal static PlaceMatch MatchOf(IndexRow row) => new(PlaceOf(row), row.Region, row.Postcodes, row.Iata);

    /// <summary>The place of a row.</summary>
    internal static Place PlaceOf(IndexRow row) => new(row.Name, row.Country, new GeoPoint(row.Latitude, row.Longitude), row.Kind, row.Source, row.SourceId)
    {
        RadiusKilometres = row.RadiusKilometres > 0 ? row.RadiusKilometres : null,
    };
}
