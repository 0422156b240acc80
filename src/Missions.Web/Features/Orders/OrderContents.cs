using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Missions.Web.Data;
using Missions.Web.Documents.Orders;
using Missions.Web.Infrastructure.Laboratory;
using Missions.Web.Infrastructure.Product;
using Missions.Web.Presentation;
using Missions.Workflow.Orders;

namespace Missions.Web.Features.Orders;

/// <summary>What is printed of a signed order: its stored snapshot, the same in either language, and what signing added to it.</summary>
public sealed class OrderContents(
    IDbContextFactory<MissionsDbContext> contexts, IOptions<LaboratoryOptions> laboratory, IOptions<DemoOptions> demo, PublicAddress address)
{
    public async Task<SealedOrderContent> OfAsync(Guid orderId, OrderLanguage language, CancellationToken cancellation)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var order = await db.MissionOrders.AsNoTracking().SingleAsync(order => order.Id == orderId, cancellation);
        var snapshot = OrderSnapshot.Read(order.SnapshotJson);
        var logos = (snapshot.Logos ?? []).Select(logo => logo.Sha256).ToList();
        return new SealedOrderContent
        {
            Language = language,
            Snapshot = snapshot,
            Logos = await db.Logos.AsNoTracking().Where(logo => logos.Contains(logo.Sha256)).ToDictionaryAsync(logo => logo.Sha256, logo => logo.Content, StringComparer.Ordinal, cancellation),
            SnapshotSha256 = order.SnapshotSha256,
            Number = order.Number,
            SignatoryName = order.Outside?.Name ?? order.SignedByName,
            SignedFor = order.SignedForName,
            Outside = order.Outside,
            RecordedBy = order.SignedByName,
            Capacity = order.Capacity,
            DelegationReference = order.DelegationReference,
            SignedAt = order.SignedAt,
            VerificationCode = order.VerificationCode,
            VerificationAddress = address.IsConfigured ? new(address.To(Links.VerifyCode(order.VerificationCode))) : null,
            Zone = TimeZoneInfo.FindSystemTimeZoneById(laboratory.Value.TimeZone),
            IsDemonstration = demo.Value.Enabled,
        };
    }
}
