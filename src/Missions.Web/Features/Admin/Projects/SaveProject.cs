using Microsoft.EntityFrameworkCore;
using Missions.Web.Data;

namespace Missions.Web.Features.Admin.Projects;

/// <summary>Creates a project, or says anew whose credits they are.</summary>
public sealed class SaveProject(Write write, TimeProvider clock)
{
    private const string Unlisted = "Choisissez une valeur de la liste.";

    /// <summary>The field and the sentence of what is wrong; null once saved.</summary>
    public Task<(string Field, string Sentence)?> RunAsync(Guid actorId, Guid? id, ProjectForm form, CancellationToken cancellation) =>
        write.InTransaction<(string, string)?>(
            async db =>
            {
                if (await ProblemAsync(db, id, form, cancellation) is { } problem) return problem;
                var (now, code, name) = (clock.GetUtcNow(), form.Code.Trim(), form.Name.Trim());
                var project = id is null ? null : await db.Projects.SingleAsync(candidate => candidate.Id == id, cancellation);
                var kind = project is null ? OrganisationLog.ProjectCreated : OrganisationLog.ProjectChanged;
                project ??= db.Projects.Add(new(Guid.CreateVersion7(now), code, name, form.UnitId!.Value)).Entity;
                project.Describe(code, name, form.UnitId!.Value, form.BudgetHolderId, form.PayerId);
                db.Record(kind, actorId, project.Id, now, new { project.Code, project.Name, project.UnitId, project.BudgetHolderId, project.PayerId });
                return null;
            },
            cancellation);

    private static async Task<(string, string)?> ProblemAsync(MissionsDbContext db, Guid? id, ProjectForm form, CancellationToken cancellation)
    {
        var code = form.Code.Trim();
        if (await db.Projects.AnyAsync(project => project.Code == code && project.Id != id, cancellation)) return (nameof(form.Code), "Ce code est déjà pris.");
        if (!await db.Units.AnyAsync(unit => unit.Id == form.UnitId, cancellation)) return (nameof(form.UnitId), Unlisted);
        if (form.BudgetHolderId is { } holder && !await db.People.AnyAsync(person => person.Id == holder && person.Active, cancellation))
            return (nameof(form.BudgetHolderId), Unlisted);
        return form.PayerId is { } payer && !await db.Institutions.AnyAsync(one => one.Id == payer && one.Pays, cancellation)
            ? (nameof(form.PayerId), Unlisted)
            : null;
    }
}
