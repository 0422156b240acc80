using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Missions.Web.Data;
using Missions.Workflow.Calendars;
using Missions.Workflow.Substitutions;

namespace Missions.Web.Features.Absences;

/// <summary>Records a decision that delegates signing, with its document.</summary>
public sealed class RecordDelegation(Write write, LabCalendar calendar, TimeProvider clock)
{
    /// <returns>What forbids it; nothing is written then. The form has passed <see cref="DelegationRules.OfForm"/>.</returns>
    public Task<Objection?> RunAsync(Guid actorId, DelegationForm form, UploadedDecision document, CancellationToken cancellation) => write.InTransaction(
        async db =>
        {
            await Colleagues.LockAsync(db, [form.PrincipalId!.Value, form.DelegateId!.Value], cancellation);
            var now = clock.GetUtcNow();
            var delegation = SigningDelegation.Record(form.ToTerms(Guid.CreateVersion7(now)));
            if (await IsRecordedAsync(db, delegation, cancellation)) return null; // The second half of a double click.
            if (await DelegationRules.OfOrganisationAsync(db, delegation, calendar, now, cancellation) is { } refusal) return refusal;
            db.SigningDelegations.Add(delegation);
            db.DelegationDocuments.Add(new()
            {
                DelegationId = delegation.Id,
                FileName = document.FileName,
                ContentType = document.ContentType,
                Content = document.Content,
            });
            db.Record(OrganisationLog.DelegationGranted, actorId, delegation.PrincipalId, now, DataOf(delegation, document));
            return null;
        },
        cancellation);

    private static object DataOf(SigningDelegation delegation, UploadedDecision document) => new
    {
        DelegationId = delegation.Id,
        delegation.DelegateId,
        delegation.Reference,
        delegation.Capacity,
        delegation.From,
        delegation.Until,
        delegation.UnitIds,
        delegation.EmployerId,
        delegation.Destinations,
        delegation.MaximumCents,
        DocumentSha256 = Convert.ToHexStringLower(SHA256.HashData(document.Content)),
    };

    private static async Task<bool> IsRecordedAsync(MissionsDbContext db, SigningDelegation proposed, CancellationToken cancellation)
    {
        var same = await db.SigningDelegations.AsNoTracking()
            .Where(other => other.RevokedAt == null && other.PrincipalId == proposed.PrincipalId && other.DelegateId == proposed.DelegateId
                && other.Reference == proposed.Reference && other.From == proposed.From && other.Until == proposed.Until)
            .ToListAsync(cancellation);
        return same.Exists(other => other.MaximumCents == proposed.MaximumCents && other.EmployerId == proposed.EmployerId
            && other.UnitIds.SequenceEqual(proposed.UnitIds) && other.Destinations.SequenceEqual(proposed.Destinations));
    }
}
