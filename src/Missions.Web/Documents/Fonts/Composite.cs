using System.Buffers.Binary;

namespace Missions.Web.Documents.Fonts;

/// <summary>A part of a composite glyph: which glyph, turned or scaled by a matrix, then moved. OpenType, table « glyf ».</summary>
sealed record Composite(int Glyph, bool IsPlacedByOffset, bool GivesMetrics, double Dx, double Dy, double A, double B, double C, double D)
{
    const int WordArguments = 0x1, Offsets = 0x2, RoundToGrid = 0x4, Scale = 0x8, More = 0x20, TwoScales = 0x40, Matrix = 0x80, Metrics = 0x200;
    const double Fixed = 16384;

    public static List<Composite> Decode(ReadOnlySpan<byte> data)
    {
        var parts = new List<Composite>();
        for (var (at, flags) = (0, More); (flags & More) != 0;)
        {
            flags = BinaryPrimitives.ReadUInt16BigEndian(data[at..]);
            var glyph = BinaryPrimitives.ReadUInt16BigEndian(data[(at + 2)..]);
            at += 4;
            var words = (flags & WordArguments) != 0;
            double dx = words ? Word(data, at) : (sbyte)data[at];
            double dy = words ? Word(data, at + 2) : (sbyte)data[at + 1];
            at += words ? 4 : 2;
            var (a, b, c, d) = (1.0, 0.0, 0.0, 1.0);
            if ((flags & Scale) != 0)
                (a, d, at) = (Word(data, at) / Fixed, Word(data, at) / Fixed, at + 2);
            else if ((flags & TwoScales) != 0)
                (a, d, at) = (Word(data, at) / Fixed, Word(data, at + 2) / Fixed, at + 4);
            else if ((flags & Matrix) != 0)
                (a, b, c, d, at) = (Word(data, at) / Fixed, Word(data, at + 2) / Fixed, Word(data, at + 4) / Fixed, Word(data, at + 6) / Fixed, at + 8);
            parts.Add(new Composite(glyph, (flags & Offsets) != 0, (flags & Metrics) != 0, dx, dy, a, b, c, d));
        }
        return parts;
    }

    /// <summary>The same part seen from the glyph that holds the composite it belongs to.</summary>
    public Composite Within(Composite outer) => this with
    {
        GivesMetrics = GivesMetrics && outer.GivesMetrics,
        Dx = (outer.A * Dx) + (outer.C * Dy) + outer.Dx,
        Dy = (outer.B * Dx) + (outer.D * Dy) + outer.Dy,
        A = (outer.A * A) + (outer.C * B),
        B = (outer.B * A) + (outer.D * B),
        C = (outer.A * C) + (outer.C * D),
        D = (outer.B * C) + (outer.D * D),
    };

    /// <summary>A composite glyph: the header of the original, each part with a full matrix where it has one, no instructions.</summary>
    public static byte[] Encode(ReadOnlySpan<byte> header, IReadOnlyList<Composite> parts)
    {
        var bytes = new List<byte>([.. header]);
        for (var i = 0; i < parts.Count; i++)
        {
            var part = parts[i];
            var turned = part is not { A: 1, B: 0, C: 0, D: 1 };
            Add(bytes, WordArguments | Offsets | RoundToGrid | (i + 1 < parts.Count ? More : 0) | (turned ? Matrix : 0) | (part.GivesMetrics ? Metrics : 0));
            Add(bytes, part.Glyph);
            Add(bytes, (int)Math.Round(part.Dx));
            Add(bytes, (int)Math.Round(part.Dy));
            if (turned)
                new[] { part.A, part.B, part.C, part.D }.ToList().ForEach(value => Add(bytes, (int)Math.Round(value * Fixed)));
        }
        return [.. bytes];
    }

    static int Word(ReadOnlySpan<byte> data, int at) => BinaryPrimitives.ReadInt16BigEndian(data[at..]);

    static void Add(List<byte> bytes, int word)
    {
        bytes.Add((byte)(word >> 8));
        bytes.Add((byte)word);
    }
}
