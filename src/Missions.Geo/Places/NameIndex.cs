using System.Text;

namespace Missions.Geo.Places;

/// <summary>
/// Every folded name in one text, and every start of a word in it in alphabetical order: what starts with a prefix is
/// one run, found by bisection.
/// </summary>
internal sealed class NameIndex
{
    private const char EndOfName = '\n';
    private const int Capacity = 1_200_000;

    private readonly string names;
    private readonly WordStart[] starts;
    private readonly int[] shownNames;

    internal NameIndex(PlaceTable places)
    {
        var text = new StringBuilder(Capacity).Append(EndOfName);
        var found = new List<WordStart>(places.Count * 6);
        shownNames = new int[places.Count];
        for (var place = 0; place < places.Count; place++)
        {
            shownNames[place] = text.Length;
            foreach (var name in places.NamesOf(place))
                Add(text, found, FoldedText.Of(name), place);
        }

        names = text.ToString();
        starts = Sort(found, names);
    }

    /// <summary>The run of word starts that begin with a prefix.</summary>
    internal ReadOnlySpan<WordStart> StartingWith(string prefix)
    {
        var from = Bisect(prefix, orEqual: false);
        return starts.AsSpan(from, Bisect(prefix, orEqual: true) - from);
    }

    /// <summary>Whether a word start begins a whole name of the given length.</summary>
    internal bool IsWholeName(WordStart start, int length) => names[start.Offset - 1] == EndOfName && names[start.Offset + length] == EndOfName;

    /// <summary>Whether a word start begins the name that its place shows, and not an alias.</summary>
    internal bool IsShownName(WordStart start) => shownNames[start.Place] == start.Offset;

    /// <summary>Whether every word begins a word of the name that holds a word start.</summary>
    internal bool NameHasWords(WordStart start, IReadOnlyList<string> words)
    {
        var from = names.LastIndexOf(EndOfName, start.Offset - 1) + 1;
        var name = names.AsSpan(from, names.IndexOf(EndOfName, start.Offset) - from);
        foreach (var word in words)
            if (!HasWord(name, word))
                return false;
        return true;
    }

    private static bool HasWord(ReadOnlySpan<char> name, string word)
    {
        foreach (var range in name.Split(' '))
            if (name[range].StartsWith(word, StringComparison.Ordinal))
                return true;
        return false;
    }

    private static void Add(StringBuilder text, List<WordStart> found, string name, int place)
    {
        for (var word = 0; word >= 0 && word < name.Length; word = name.IndexOf(' ', word) + 1)
        {
            found.Add(new(text.Length + word, place));
            if (name.IndexOf(' ', word) < 0)
                break;
        }

        text.Append(name).Append(EndOfName);
    }

    private static WordStart[] Sort(List<WordStart> found, string names)
    {
        var sorted = found.ToArray();
        var packed = Array.ConvertAll(sorted, start => FirstLetters(names, start.Offset));
        Array.Sort(packed, sorted);
        for (int from = 0, to; from < sorted.Length; from = to)
        {
            for (to = from + 1; to < sorted.Length && packed[to] == packed[from];)
                to++;
            sorted.AsSpan(from, to - from).Sort((left, right) => NameFrom(names, left).CompareTo(NameFrom(names, right), StringComparison.Ordinal));
        }

        return sorted;
    }

    /// <summary>The first eight letters as one number in the same order, which sorts far faster than text.</summary>
    private static ulong FirstLetters(string names, int offset)
    {
        var packed = 0UL;
        for (var i = 0; i < sizeof(ulong); i++)
            packed = packed << 8 | (offset + i < names.Length ? (byte)Math.Min(names[offset + i], (char)byte.MaxValue) : 0UL);
        return packed;
    }

    private static ReadOnlySpan<char> NameFrom(string names, WordStart start) =>
        names.AsSpan(start.Offset, names.IndexOf(EndOfName, start.Offset) - start.Offset);

    private int Bisect(string prefix, bool orEqual)
    {
        var (low, high) = (0, starts.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            var name = NameFrom(names, starts[middle]);
            var order = name[..Math.Min(name.Length, prefix.Length)].CompareTo(prefix, StringComparison.Ordinal);
            if (order < 0 || (orEqual && order == 0))
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}

/// <summary>Where a word of a name starts, and whose name it is.</summary>
internal readonly record struct WordStart(int Offset, int Place);
