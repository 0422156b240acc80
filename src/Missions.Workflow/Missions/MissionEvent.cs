using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Missions.Workflow.Missions;

/// <summary>
/// A fact of a mission's history: who, for whom, when, what. Append-only and chained: each hash covers the stored text of the event
/// and the hash before it, so that a changed or removed row shows.
/// </summary>
public sealed class MissionEvent
{
    private MissionEvent()
    {
    }

    /// <summary>The mission it belongs to.</summary>
    public Guid MissionId { get; private set; }

    /// <summary>Its place in the history, from 1 without gap.</summary>
    public int Sequence { get; private set; }

    /// <summary>What happened.</summary>
    public MissionEventKind Kind { get; private set; }

    /// <summary>When, to the microsecond.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>Who did it; <see langword="null"/> for the application itself.</summary>
    public Guid? ActorId { get; private set; }

    /// <summary>For whom they acted; the actor themselves when on their own account.</summary>
    public Guid? PrincipalId { get; private set; }

    /// <summary>The round of the route it happened in; 0 before the first submission.</summary>
    public int Round { get; private set; }

    /// <summary>The details, as JSON text.</summary>
    public required string Data { get; init; }

    /// <summary>The hash of the event before, or 64 zeros for the first.</summary>
    public required string PreviousHash { get; init; }

    /// <summary>SHA-256 of this event, 64 lower-case hexadecimal digits.</summary>
    public required string Hash { get; init; }

    /// <summary>The hash that the first event follows.</summary>
    public static string Origin { get; } = new('0', 64);

    /// <summary>Whether the hash is still that of the stored text.</summary>
    public bool IsIntact => Hash == HashOf(MissionId, Sequence, Kind, At, ActorId, PrincipalId, Round, Data, PreviousHash);

    internal static MissionEvent Next(
        Guid missionId, int sequence, MissionEventKind kind, DateTimeOffset at, Actor? actor, int round, string data, string previousHash) => new()
        {
            MissionId = missionId,
            Sequence = sequence,
            Kind = kind,
            At = at,
            ActorId = actor?.PersonId,
            PrincipalId = actor?.PrincipalId,
            Round = round,
            Data = data,
            PreviousHash = previousHash,
            Hash = HashOf(missionId, sequence, kind, at, actor?.PersonId, actor?.PrincipalId, round, data, previousHash),
        };

    private static string HashOf(
        Guid missionId, int sequence, MissionEventKind kind, DateTimeOffset at, Guid? actorId, Guid? principalId, int round, string data, string previousHash)
    {
        var microseconds = at.UtcTicks / TimeSpan.TicksPerMicrosecond;
        var text = string.Create(
            CultureInfo.InvariantCulture,
            $"{missionId}|{sequence}|{kind}|{microseconds}|{actorId}|{principalId}|{round}|{previousHash}|{data}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }
}
