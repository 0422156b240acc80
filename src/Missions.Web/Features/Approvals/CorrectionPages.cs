using Microsoft.EntityFrameworkCore;
using Missions.Web.Data;
using Missions.Web.Security;
using Missions.Workflow.Missions;
using Missions.Workflow.Organisation;
using Missions.Workflow.Routing;

namespace Missions.Web.Features.Approvals;

/// <summary>The form that corrects a request, with the projects to choose from.</summary>
public sealed record CorrectionPage(Mission Mission, CorrectionForm Form, IReadOnlyList<Project> Projects);

/// <summary>Reads the form for those whom the validation awaits.</summary>
public sealed class CorrectionPages(MissionsDbContext db, MissionAccess access)
{
    /// <returns>Null when no validation of this mission awaits the reader.</returns>
    public async Task<CorrectionPage?> FindAsync(Guid missionId, CancellationToken cancellation)
    {
        if (await access.FindAsync(missionId, MissionRelation.Decider, cancellation) is not { ActiveStep.Kind: StepKind.Validation } mission) return null;
        return new(mission, CorrectionFields.From(mission), await db.Projects.AsNoTracking().OrderBy(project => project.Code).ToListAsync(cancellation));
    }
}
