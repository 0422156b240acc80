using System.Buffers.Binary;
using System.Text;

namespace Missions.Web.Documents.Fonts;

/// <summary>
/// A TrueType font whose composite glyphs name outlines only. PDFsharp's subsets follow one level of composition: a letter
/// with two marks (ễ) or a mark on a shared letter (Ї) would otherwise be printed bare.
/// </summary>
static class FlatComposites
{
    const int LongOffsets = 1;

    public static byte[] Of(byte[] font)
    {
        var (head, loca, glyf) = (Entry(font, "head"), Entry(font, "loca"), Entry(font, "glyf"));
        if (Short(font, Offset(font, head) + 50) != LongOffsets)
            throw new NotSupportedException("Only fonts with long glyph offsets are carried.");
        var glyphs = new GlyphTable(font, Offset(font, loca), Length(font, loca), Offset(font, glyf));
        var (outlines, offsets) = (new MemoryStream(), new MemoryStream());
        for (var glyph = 0; glyph < glyphs.Count; glyph++)
        {
            Write(offsets, (uint)outlines.Length);
            outlines.Write(glyphs.IsNested(glyph) ? Composite.Encode(glyphs.Header(glyph), glyphs.Flatten(glyph)) : glyphs.Bytes(glyph));
            while (outlines.Length % 4 != 0)
                outlines.WriteByte(0);
        }
        Write(offsets, (uint)outlines.Length);
        return Replace(Replace(font, glyf, outlines.ToArray()), loca, offsets.ToArray());
    }

    // The new table is appended and the directory points to it; the old one is left behind, and never embedded.
    static byte[] Replace(byte[] font, int entry, byte[] table)
    {
        byte[] result = [.. font, .. new byte[-font.Length & 3], .. table];
        BinaryPrimitives.WriteUInt32BigEndian(result.AsSpan(entry + 4), Checksum(table));
        BinaryPrimitives.WriteUInt32BigEndian(result.AsSpan(entry + 8), (uint)(result.Length - table.Length));
        BinaryPrimitives.WriteUInt32BigEndian(result.AsSpan(entry + 12), (uint)table.Length);
        return result;
    }

    static uint Checksum(ReadOnlySpan<byte> table)
    {
        var sum = 0u;
        for (var i = 0; i < table.Length; i += 4)
            sum = unchecked(sum + BinaryPrimitives.ReadUInt32BigEndian(table[i..]));
        return sum;
    }

    static int Entry(byte[] font, string tag)
    {
        for (var i = 0; i < Short(font, 4); i++)
        {
            if (Encoding.ASCII.GetString(font, 12 + (16 * i), 4) == tag)
                return 12 + (16 * i);
        }
        throw new InvalidDataException($"The font has no table {tag}.");
    }

    static int Offset(byte[] font, int entry) => BinaryPrimitives.ReadInt32BigEndian(font.AsSpan(entry + 8));

    static int Length(byte[] font, int entry) => BinaryPrimitives.ReadInt32BigEndian(font.AsSpan(entry + 12));

    static int Short(byte[] font, int offset) => BinaryPrimitives.ReadInt16BigEndian(font.AsSpan(offset));

    static void Write(MemoryStream stream, uint value)
    {
        Span<byte> bytes = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, value);
        stream.Write(bytes);
    }
}
