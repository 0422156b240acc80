using System.Globalization;
using Missions.Web.Data;
using Missions.Web.Data.Counters;
using Missions.Web.Documents.Orders;
using Missions.Web.Infrastructure;
using Missions.Workflow.Calendars;
using Missions.Workflow.Orders;
using Missions.Workflow.Routing;

namespace Missions.Web.Features.Orders;

/// <summary>What a signatory posts besides the password, which is checked before.</summary>
public sealed record Agreement
{
    public required Guid MissionId { get; init; }

    public required StepFence Fence { get; init; }

    public required string Sha256 { get; init; }

    /// <summary>Who signs; with <see cref="Outside"/>, who records.</summary>
    public required Guid SignatoryId { get; init; }

    public OutsideAct? Outside { get; init; }

    /// <summary>The document that bears the signature given outside.</summary>
    public byte[]? Document { get; init; }
}

/// <summary>Signs: freezes the content anew, compares it with what was agreed to, allots the number and issues the order, all or nothing.</summary>
public sealed class SignOrder(Write write, LabCalendar calendar, TimeProvider clock)
{
    public const string AfterSignature = "signed";

    /// <returns>The order's identifier; null when the risk changed and the request went back to the security opinion instead.</returns>
    public async Task<Guid?> RunAsync(Agreement agreement, CancellationToken cancellation = default)
    {
        var orderId = await write.InTransaction(db => IssueAsync(db, agreement, cancellation), cancellation);
        KillPoint.Reach(AfterSignature);
        return orderId;
    }

    private async Task<Guid?> IssueAsync(MissionsDbContext db, Agreement agreement, CancellationToken cancellation)
    {
        var authority = await db.AuthorityAsync(calendar, clock.GetUtcNow(), cancellation);
        var mission = await db.GetMissionAsync(agreement.MissionId, cancellation);
        if (mission.RecheckRisk(authority)) return null;
        var content = await SnapshotBuilder.FreezeAsync(db, mission, cancellation);
        var signature = new Signature(
            content, agreement.Sha256, mission.Orders is [var first, ..] ? first.Number : await NumberAsync(db, authority.Today, cancellation), VerificationCode.Create(),
            agreement.Outside is null ? Consent.Id : Consent.OutsideId, agreement.Outside);
        var order = mission.Issue(agreement.Fence, agreement.SignatoryId, signature, authority);
        if (agreement.Document is { } document) db.OutsideDocuments.Add(new() { OrderId = order.Id, Content = document });
        return order.Id;
    }

    private static async Task<string> NumberAsync(MissionsDbContext db, DateOnly today, CancellationToken cancellation)
    {
        var number = await db.NextNumberAsync(string.Create(CultureInfo.InvariantCulture, $"orders-{today.Year}"), cancellation);
        return string.Create(CultureInfo.InvariantCulture, $"{today.Year}-{number:0000}");
    }
}
