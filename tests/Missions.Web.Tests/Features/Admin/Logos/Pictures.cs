using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Missions.Web.Tests.Features.Admin.Logos;

/// <summary>PNG files, written chunk by chunk.</summary>
internal static class Pictures
{
    /// <summary>A picture of two colours, or of noise, which does not compress.</summary>
    public static byte[] Png(int width, int height, bool noise = false)
    {
        var random = new Random(1);
        var rows = new byte[height * ((width * 3) + 1)];
        for (var at = 0; at < rows.Length; at++)
            rows[at] = at % ((width * 3) + 1) == 0 ? (byte)0 : noise ? (byte)random.Next(256) : (byte)(at % 7 < 3 ? 200 : 40);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9]) = (8, 2);
        return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, .. Chunk("IHDR", header), .. Chunk("IDAT", Deflated(rows)), .. Chunk("IEND", [])];
    }

    private static byte[] Deflated(byte[] rows)
    {
        using var packed = new MemoryStream();
        using (var deflate = new ZLibStream(packed, CompressionLevel.Optimal)) deflate.Write(rows);
        return packed.ToArray();
    }

    private static byte[] Chunk(string type, byte[] data)
    {
        byte[] body = [.. Encoding.ASCII.GetBytes(type), .. data];
        var (length, sum) = (new byte[4], new byte[4]);
        BinaryPrimitives.WriteInt32BigEndian(length, data.Length);
        BinaryPrimitives.WriteUInt32BigEndian(sum, Crc(body));
        return [.. length, .. body, .. sum];
    }

    private static uint Crc(byte[] bytes)
    {
        var crc = uint.MaxValue;
        foreach (var b in bytes)
        {
            crc ^= b;
            for (var bit = 0; bit < 8; bit++) crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0xEDB88320;
        }

        return ~crc;
    }
}
