using System.Buffers.Binary;
using Missions.Workflow.Routing;

namespace Missions.Web.Security;

/// <summary>What the link of a mail is for: one person, and one thing to say about one mission.</summary>
public sealed record MailLink
{
    private const int Length = (3 * 16) + sizeof(int) + sizeof(long);

    public required Guid PersonId { get; init; }

    public required Guid MissionId { get; init; }

    /// <summary>The step to decide, as it stood; empty for a mission to confirm.</summary>
    public StepFence Fence { get; init; } = new(Guid.Empty, 0);

    /// <summary>From when on it is late.</summary>
    public required DateTimeOffset Until { get; init; }

    public byte[] ToBytes()
    {
        var bytes = new byte[Length];
        PersonId.TryWriteBytes(bytes);
        MissionId.TryWriteBytes(bytes.AsSpan(16));
        Fence.StepId.TryWriteBytes(bytes.AsSpan(32));
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(48), Fence.Round);
        BinaryPrimitives.WriteInt64BigEndian(bytes.AsSpan(52), Until.ToUnixTimeSeconds());
        return bytes;
    }

    /// <returns>Null for what is of another length.</returns>
    public static MailLink? Of(ReadOnlySpan<byte> bytes) => bytes.Length != Length ? null : new()
    {
        PersonId = new(bytes[..16]),
        MissionId = new(bytes[16..32]),
        Fence = new(new(bytes[32..48]), BinaryPrimitives.ReadInt32BigEndian(bytes[48..])),
        Until = DateTimeOffset.FromUnixTimeSeconds(BinaryPrimitives.ReadInt64BigEndian(bytes[52..])),
    };
}
