using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace Missions.Geo.Places.Indexing;

/// <summary>
/// Folded names in one block of bytes for each country and length, so that those near a misspelt one are found by reading a few blocks: for each
/// name the place, a mask of its letters, and its letters.
/// </summary>
internal sealed class Spellings
{
    /// <summary>Longer names are not looked for by their spelling, nor are shorter ones: everything is near them.</summary>
    internal const int LongestName = 60;

    internal const int ShortestName = 4;

    private const int PlaceBytes = sizeof(int);
    private const int MaskBytes = sizeof(ulong);

    private readonly Dictionary<(string Country, int Length), MemoryStream> blocks = [];

    /// <summary>The blocks, by country and length in UTF-8 bytes.</summary>
    internal IEnumerable<(string Country, int Length, byte[] Names)> All => blocks.Select(block => (block.Key.Country, block.Key.Length, block.Value.ToArray()));

    internal void Add(string country, ReadOnlySpan<char> folded, int place)
    {
        Span<byte> bytes = stackalloc byte[PlaceBytes + MaskBytes + LongestName];
        if (folded.Length < ShortestName || Encoding.UTF8.GetByteCount(folded) is > LongestName)
            return;
        var length = Encoding.UTF8.GetBytes(folded, bytes[(PlaceBytes + MaskBytes)..]);
        BinaryPrimitives.WriteInt32LittleEndian(bytes, place);
        BinaryPrimitives.WriteUInt64LittleEndian(bytes[PlaceBytes..], MaskOf(bytes.Slice(PlaceBytes + MaskBytes, length)));
        ref var block = ref CollectionsMarshal.GetValueRefOrAddDefault(blocks, (country, length), out _);
        block ??= new();
        block.Write(bytes[..(PlaceBytes + MaskBytes + length)]);
    }

    /// <summary>The names of a block that may be within a distance of a name, with their places: a letter too many or too few costs one each.</summary>
    internal static void FindNear(ReadOnlySpan<byte> block, int length, byte[] name, int distance, List<(int Place, int Distance)> found)
    {
        var mask = MaskOf(name);
        for (var at = 0; at < block.Length; at += PlaceBytes + MaskBytes + length)
        {
            // A substitution changes two letters of the mask at most, an insertion one.
            var other = BinaryPrimitives.ReadUInt64LittleEndian(block[(at + PlaceBytes)..]);
            if (ulong.PopCount(mask ^ other) > (ulong)(2 * distance))
                continue;
            var apart = EditDistance.Between(name, block.Slice(at + PlaceBytes + MaskBytes, length), distance);
            if (apart <= distance)
                found.Add((BinaryPrimitives.ReadInt32LittleEndian(block[at..]), apart));
        }
    }

    private static ulong MaskOf(ReadOnlySpan<byte> name)
    {
        var mask = 0UL;
        foreach (var letter in name)
            mask |= 1UL << (letter & 63);
        return mask;
    }
}
