using Microsoft.EntityFrameworkCore;
using Missions.Web.Data;

namespace Missions.Web.Features.Admin.Institutions;

/// <summary>Creates an institution, or says anew what it is called and does.</summary>
public sealed class SaveInstitution(Write write, TimeProvider clock)
{
    /// <summary>The field and the sentence of what is wrong; null once saved.</summary>
    public Task<(string Field, string Sentence)?> RunAsync(Guid actorId, Guid? id, InstitutionForm form, CancellationToken cancellation) =>
        write.InTransaction<(string, string)?>(
            async db =>
            {
                var (name, shortName) = (form.Name.Trim(), form.ShortName.Trim());
                if (await db.Institutions.AnyAsync(other => other.ShortName == shortName && other.Id != id, cancellation))
                    return (nameof(form.ShortName), "Ce sigle est déjà pris.");
                var now = clock.GetUtcNow();
                var one = id is null ? null : await db.Institutions.SingleAsync(candidate => candidate.Id == id, cancellation);
                var kind = one is null ? OrganisationLog.InstitutionCreated : OrganisationLog.InstitutionChanged;
                one ??= db.Institutions.Add(new(Guid.CreateVersion7(now), name, shortName, form.Employs, form.Pays)).Entity;
                one.Describe(name, shortName, form.Employs, form.Pays, string.IsNullOrWhiteSpace(form.TravelRulesUrl) ? null : form.TravelRulesUrl.Trim());
                one.Document = form.ToDocument(one.Document);
                db.Record(kind, actorId, one.Id, now, new { one.Name, one.ShortName, one.Employs, one.Pays, one.TravelRulesUrl, one.Document });
                return null;
            },
            cancellation);
}
