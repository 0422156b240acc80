namespace Missions.Geo.Places.Indexing;

/// <summary>The folded names of a place, each once.</summary>
internal sealed class PlaceNames
{
    private readonly List<string> main = [];
    private readonly List<string> others = [];

    internal PlaceNames(IndexedPlace place)
    {
        Add(main, place.Name);
        Add(main, place.LocalName);
        foreach (var alias in place.Aliases.Split('|'))
            Add(others, alias);
    }

    /// <summary>The name shown, then the local one, parted by line feeds.</summary>
    internal string Main => string.Join(IndexRow.NameSeparator, main);

    /// <summary>The others, parted by line feeds.</summary>
    internal string Others => string.Join(IndexRow.NameSeparator, others);

    internal IEnumerable<string> All => main.Concat(others);

    private void Add(List<string> names, string name)
    {
        if (name.Length > 0 && FoldedText.Of(name) is { Length: > 0 } folded && !main.Contains(folded, StringComparer.Ordinal) && !others.Contains(folded, StringComparer.Ordinal))
            names.Add(folded);
    }
}
