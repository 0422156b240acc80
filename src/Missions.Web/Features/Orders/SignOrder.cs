using System.Globalization;
using Missions.Web.Data;
using Missions.Web.Data.Counters;
using Missions.Web.Documents.Orders;
using Missions.Web.Infrastructure;
using Missions.Workflow.Calendars;
using Missions.Workflow.Missions;
using Missions.Workflow.Orders;
using Missions.Workflow.Organisation;
using Missions.Workflow.Routing;

namespace Missions.Web.Features.Orders;

/// <summary>
/// Signs: freezes the content anew, compares it with what was agreed to, allots the number, issues the order and keeps the evidence, all or
/// nothing. Of a signature that the rules refuse, the evidence is kept as well.
/// </summary>
public sealed class SignOrder(Write write, Evidence evidence, LabCalendar calendar, TimeProvider clock)
{
    public const string AfterSignature = "signed";

    /// <returns>The order; null when the risk changed and the request went back to the security opinion instead.</returns>
    /// <exception cref="MissionRuleException">Nothing was signed, unless <see cref="IsOwn"/>.</exception>
    public async Task<MissionOrder?> RunAsync(Agreement agreement, CancellationToken cancellation = default)
    {
        try
        {
            var order = await write.InTransaction(db => IssueAsync(db, agreement, cancellation), cancellation);
            KillPoint.Reach(AfterSignature);
            return order;
        }
        catch (MissionRuleException e) when (!IsOwn(e, agreement.SignatoryId))
        {
            await evidence.RefuseAsync([agreement], e.Code, cancellation);
            throw;
        }
    }

    /// <summary>Whether this is the second half of a double click: the order is signed, by the same person.</summary>
    public static bool IsOwn(MissionRuleException e, Guid personId)
    {
        ArgumentNullException.ThrowIfNull(e);
        return e.Decision is { Sense: DecisionSense.Approved } decision && decision.ActorId == personId;
    }

    private async Task<MissionOrder?> IssueAsync(MissionsDbContext db, Agreement agreement, CancellationToken cancellation)
    {
        var authority = await db.AuthorityAsync(calendar, clock.GetUtcNow(), cancellation);
        var mission = await db.GetMissionAsync(agreement.MissionId, cancellation);
        if (mission.RecheckRisk(authority))
        {
            db.SignatureEvidence.Add(await Evidence.OfAsync(db, mission, agreement, MissionRuleException.Codes.RiskChanged, issued: null, authority.At, cancellation));
            return null;
        }

        var snapshot = await SnapshotBuilder.BuildAsync(db, mission, cancellation);
        var content = new FrozenContent(snapshot.ToCanonicalJson());
        var issued = await IssuedAsync(db, mission, agreement.SignatoryId, authority, cancellation);
        var kept = await Evidence.OfAsync(db, mission, agreement, SignatureEvidence.Success, issued, authority.At, cancellation);
        var names = EvidenceFacts.Read(kept.Facts);
        var signature = new Signature(
            content, agreement.Sha256, issued.Number, VerificationCode.Create(), agreement.Statement, agreement.Outside, kept.Sha256, snapshot.Document,
            new(names.Who.Name, names.Principal?.Name));
        var order = mission.Issue(agreement.Fence, agreement.SignatoryId, signature, authority);
        kept.OrderId = order.Id;
        db.SignatureEvidence.Add(kept);
        if (agreement.Document is { } document) db.OutsideDocuments.Add(new() { OrderId = order.Id, Content = document });
        return order;
    }

    private static async Task<IssuedAs> IssuedAsync(MissionsDbContext db, Mission mission, Guid signatoryId, Authority authority, CancellationToken cancellation) => new(
        mission.AwaitedFrom(signatoryId, authority)?.Candidate,
        mission.Orders is [var first, ..] ? first.Number : await NumberAsync(db, authority.Today, cancellation),
        mission.Orders.Count + 1);

    private static async Task<string> NumberAsync(MissionsDbContext db, DateOnly today, CancellationToken cancellation)
    {
        var number = await db.NextNumberAsync(string.Create(CultureInfo.InvariantCulture, $"orders-{today.Year}"), cancellation);
        return string.Create(CultureInfo.InvariantCulture, $"{today.Year}-{number:0000}");
    }
}
