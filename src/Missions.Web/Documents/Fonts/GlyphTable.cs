using System.Buffers.Binary;

namespace Missions.Web.Documents.Fonts;

/// <summary>The outlines of a font, glyph by glyph.</summary>
sealed class GlyphTable(byte[] font, int loca, int locaLength, int glyf)
{
    const int HeaderLength = 10;

    public int Count => (locaLength / 4) - 1;

    public ReadOnlySpan<byte> Bytes(int glyph) => font.AsSpan(glyf + Start(glyph), Start(glyph + 1) - Start(glyph));

    public ReadOnlySpan<byte> Header(int glyph) => Bytes(glyph)[..HeaderLength];

    /// <summary>A composite one of whose parts is itself composite; parts placed by matching points are left alone.</summary>
    public bool IsNested(int glyph) =>
        IsComposite(glyph) && Parts(glyph) is var parts && parts.TrueForAll(part => part.IsPlacedByOffset) && parts.Exists(part => IsComposite(part.Glyph));

    public IReadOnlyList<Composite> Flatten(int glyph) =>
        [.. Parts(glyph).SelectMany(part => IsComposite(part.Glyph) ? Flatten(part.Glyph).Select(inner => inner.Within(part)) : [part])];

    List<Composite> Parts(int glyph) => Composite.Decode(Bytes(glyph)[HeaderLength..]);

    bool IsComposite(int glyph) => Bytes(glyph) is { Length: > HeaderLength } bytes && BinaryPrimitives.ReadInt16BigEndian(bytes) < 0;

    int Start(int glyph) => BinaryPrimitives.ReadInt32BigEndian(font.AsSpan(loca + (4 * glyph)));
}
