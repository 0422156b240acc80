namespace Missions.Geo.Places;

/// <summary>A text such as « Paris, France » parted into the name of a place and its country.</summary>
internal readonly record struct CountrySuffix(string Name, Country Country)
{
    /// <summary>The parts, or <see langword="null"/> when what follows the last comma is no country.</summary>
    internal static CountrySuffix? Of(string text)
    {
        var comma = text.LastIndexOf(',');
        return comma > 0 && Countries.Find(text[(comma + 1)..]) is { } country ? new(text[..comma], country) : null;
    }
}
