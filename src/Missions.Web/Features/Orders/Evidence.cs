using Microsoft.EntityFrameworkCore;
using Missions.Web.Data;
using Missions.Workflow.Missions;
using Missions.Workflow.Orders;

namespace Missions.Web.Features.Orders;

/// <summary>Writes what is kept of each attempt to sign.</summary>
public sealed class Evidence(Write write, TimeProvider clock)
{
    public const string WrongPassword = "wrong-password";
    public const string WrongPasskey = "wrong-passkey";
    public const string LockedOut = "locked-out";

    /// <summary>The evidence of an attempt as the mission stands; of a signature, before the order is issued: its event holds the hash.</summary>
    public static async Task<SignatureEvidence> OfAsync(
        MissionsDbContext db, Mission mission, Agreement agreement, string result, IssuedAs? issued, DateTimeOffset at, CancellationToken cancellation)
    {
        var act = agreement.Act;
        var facts = CanonicalJson.Write(new EvidenceFacts
        {
            Result = result,
            Act = new(act.Id, act.Orders, at.ToUniversalTime(), act.Proof?.Method, act.Proof?.At, act.Address, act.Agent),
            Who = (await WhoAsync(db, agreement.SignatoryId, cancellation))!,
            Capacity = agreement.Outside?.Capacity ?? issued?.By?.Grant?.Capacity,
            DelegationReference = agreement.Outside is null ? issued?.By?.Grant?.DelegationReference : null,
            Principal = issued?.By is { Actor.ForAnother: true } by ? await WhoAsync(db, by.Actor.PrincipalId, cancellation) : null,
            MissionId = mission.Id,
            Request = mission.Reference,
            StepId = agreement.Fence.StepId,
            Round = agreement.Fence.Round,
            Number = issued?.Number,
            Version = issued?.Version,
            SnapshotSha256 = agreement.Sha256,
            Statement = agreement.Statement,
            Outside = agreement.Outside,
        });
        return new()
        {
            Id = Guid.CreateVersion7(at),
            ActId = act.Id,
            MissionId = mission.Id,
            PersonId = agreement.SignatoryId,
            At = at,
            Result = result,
            Facts = facts,
            Sha256 = CanonicalJson.Sha256(facts),
        };
    }

    /// <summary>Keeps attempts that came to nothing, in a transaction of their own.</summary>
    public Task RefuseAsync(IReadOnlyCollection<Agreement> agreements, string result, CancellationToken cancellation) => write.InTransaction(
        async db =>
        {
            var now = clock.GetUtcNow();
            foreach (var agreement in agreements)
                if (await db.FindMissionAsync(agreement.MissionId, cancellation) is { } mission)
                    db.SignatureEvidence.Add(await OfAsync(db, mission, agreement, result, issued: null, now, cancellation));
        },
        cancellation);

    private static async Task<WhoFacts?> WhoAsync(MissionsDbContext db, Guid id, CancellationToken cancellation) =>
        await db.People.AsNoTracking().SingleOrDefaultAsync(person => person.Id == id, cancellation) is { } person ? new(person.Id, person.PrintedName) : null;
}
