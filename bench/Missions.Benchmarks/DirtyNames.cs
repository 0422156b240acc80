using System.Globalization;
using System.Text;
using Missions.Geo.Places;

namespace Missions.Benchmarks;

/// <summary>A name as spreadsheets have it, with the country that came with it.</summary>
internal sealed record DirtyName(string Text, Country? Country);

/// <summary>Dirties names of the index by the rules that old spreadsheets seem to follow; the same names for the same seed.</summary>
internal sealed class DirtyNames(Gazetteer gazetteer, int seed)
{
    private const int PlacesPerPrefix = 40;

    private readonly Random random = new(seed);

    internal IReadOnlyList<DirtyName> Make(int count)
    {
        var places = Prefixes()
            .SelectMany(prefix => gazetteer.Search(prefix, PlacesPerPrefix))
            .Where(place => place.CountryCode.Length > 0)
            .DistinctBy(place => (place.Source, place.SourceId))
            .ToArray();
        random.Shuffle(places);
        return [.. Enumerable.Range(0, count).Select(i => Dirty(places[i % places.Length], places[(i + 1) % places.Length], i))];
    }

    private static IEnumerable<string> Prefixes() =>
        from first in "abcdefghijklmnopqrstuvwxyz" from second in "aeiloru" select $"{first}{second}";

    private DirtyName Dirty(Place place, Place other, int kind)
    {
        var country = Countries.Find(place.CountryCode);
        var french = Countries.FrenchName(place.CountryCode);
        return (kind % 12) switch
        {
            0 => new(Plain(place.Name).ToUpperInvariant(), country),
            1 => new($"{Plain(place.Name).ToUpperInvariant()} CEDEX {random.Next(1, 20)}", country),
            2 => new($"{random.Next(1000, 98000):D5} {place.Name}", country),
            3 => new($"{place.Name} {random.Next(1000, 9999)}", country),
            4 => new($"{Plain(place.Name).ToUpperInvariant()} {Plain(french).ToUpperInvariant()}", null),
            5 => new($"{place.Name}, {place.CountryCode}", null),
            6 => new($"{place.Name} ({Countries.EnglishName(place.CountryCode)})", null),
            7 or 8 => new(Misspelt(place.Name), country),
            9 => new($"{place.Name} / {other.Name}", country),
            10 => new($"Université de {place.Name}", country),
            _ => new(place.Name, Countries.Find(other.CountryCode)),
        };
    }

    private string Misspelt(string name)
    {
        var at = random.Next(1, Math.Max(2, name.Length - 1));
        return random.Next(3) switch
        {
            0 => name.Remove(Math.Min(at, name.Length - 1), 1),
            1 => name.Insert(at, name[at - 1].ToString()),
            _ when at + 1 < name.Length => name[..at] + name[at + 1] + name[at] + name[(at + 2)..],
            _ => name,
        };
    }

    private static string Plain(string name) => string.Concat(name.Normalize(NormalizationForm.FormD)
        .Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark));
}
