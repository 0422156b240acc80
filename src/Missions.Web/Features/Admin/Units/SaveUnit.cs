using Microsoft.EntityFrameworkCore;
using Missions.Web.Data;
using Missions.Workflow.Organisation;

namespace Missions.Web.Features.Admin.Units;

/// <summary>Creates a unit, or names it anew.</summary>
public sealed class SaveUnit(Write write, TimeProvider clock)
{
    /// <summary>The field and the sentence of what is wrong; null once saved.</summary>
    public Task<(string Field, string Sentence)?> RunAsync(Guid actorId, Guid? id, UnitForm form, CancellationToken cancellation) =>
        write.InTransaction<(string, string)?>(
            async db =>
            {
                var shortName = form.ShortName.Trim();
                if (await db.Units.AnyAsync(unit => unit.ShortName == shortName && unit.Id != id, cancellation))
                    return (nameof(form.ShortName), "Ce sigle est déjà pris.");
                if (id is null && !await db.Units.AnyAsync(unit => unit.Id == form.ParentId, cancellation))
                    return (nameof(form.ParentId), "Choisissez l’unité au-dessus : il n’y a qu’un laboratoire.");
                var (now, city) = (clock.GetUtcNow(), form.City?.Trim() ?? "");
                var unit = id is null ? null : await db.Units.SingleAsync(candidate => candidate.Id == id, cancellation);
                var kind = unit is null ? OrganisationLog.UnitCreated : OrganisationLog.UnitChanged;
                unit ??= db.Units.Add(new(Guid.CreateVersion7(now), form.Name.Trim(), shortName, city, form.ParentId)).Entity;
                unit.Describe(form.Name.Trim(), shortName, city);
                db.Record(kind, actorId, unit.Id, now, new { unit.Name, unit.ShortName, unit.City, unit.ParentId });
                return null;
            },
            cancellation);
}
