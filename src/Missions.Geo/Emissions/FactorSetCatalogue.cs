using System.Collections.Frozen;

namespace Missions.Geo.Emissions;

/// <summary>The factor sets that an instance knows, and the one each year of departure uses. Immutable and thread-safe.</summary>
public sealed class FactorSetCatalogue
{
    /// <summary>The identifier of the set that holds where a laboratory chose none.</summary>
    public const string DefaultId = "apc-2020-11";

    private static readonly Lazy<FactorSetCatalogue> EmbeddedSets = new(() => new(FactorSetReader.ReadEmbedded()));

    private readonly FrozenDictionary<string, FactorSet> byId;
    private readonly FrozenDictionary<int, FactorSet> byYear;
    private readonly FactorSet standard;

    /// <summary>A catalogue of sets, each of which is checked.</summary>
    /// <param name="sets">The sets; their identifiers are distinct.</param>
    /// <param name="defaultId">The set of every year that <paramref name="years"/> does not name.</param>
    /// <param name="years">The sets that a laboratory chose by year of departure; none by default.</param>
    /// <exception cref="InvalidDataException">A set is not usable, or two have the same identifier.</exception>
    /// <exception cref="KeyNotFoundException">A year or the default names a set that is not there.</exception>
    /// <exception cref="ArgumentException">A set is not valid in the year that names it.</exception>
    public FactorSetCatalogue(IEnumerable<FactorSet> sets, string defaultId = DefaultId, IReadOnlyDictionary<int, string>? years = null)
    {
        All = [.. sets.OrderBy(set => set.Id, StringComparer.Ordinal)];
        foreach (var set in All)
            set.Validate();
        if (All.Select(set => set.Id).Distinct(StringComparer.Ordinal).Count() != All.Count)
            throw new InvalidDataException("Two factor sets have the same identifier.");
        byId = All.ToFrozenDictionary(set => set.Id, StringComparer.Ordinal);
        standard = Get(defaultId);
        byYear = (years ?? FrozenDictionary<int, string>.Empty).ToFrozenDictionary(entry => entry.Key, entry => ValidIn(entry.Key, Get(entry.Value)));
    }

    /// <summary>The sets shipped with the product, <see cref="DefaultId"/> holding for every year.</summary>
    public static FactorSetCatalogue Embedded => EmbeddedSets.Value;

    /// <summary>Every set, by identifier in ordinal order.</summary>
    public IReadOnlyList<FactorSet> All { get; }

    /// <summary>The set of an identifier.</summary>
    /// <exception cref="KeyNotFoundException">There is no such set; the message lists those there are.</exception>
    public FactorSet Get(string id) => Find(id)
        ?? throw new KeyNotFoundException($"There is no factor set '{id}'; there are {string.Join(", ", All.Select(set => set.Id))}.");

    /// <summary>The set of an identifier, or <see langword="null"/>.</summary>
    public FactorSet? Find(string id) => byId.GetValueOrDefault(id);

    /// <summary>The set used for departures of a year.</summary>
    /// <param name="year">The calendar year of departure.</param>
    public FactorSet ForYear(int year) => byYear.GetValueOrDefault(year, standard);

    private static FactorSet ValidIn(int year, FactorSet set) => set.IsValidIn(year)
        ? set
        : throw new ArgumentException($"The factor set '{set.Id}' is not valid in {year}.", nameof(year));
}
