using Missions.Web.Data.Jobs;

namespace Missions.Web.Features.Admin.Stuck;

/// <summary>What only an administrator can set going again: requests that nobody decides, and signed orders whose seal waits.</summary>
public sealed record StuckPage(IReadOnlyList<StuckRequest> Requests, IReadOnlyList<SealWait> Seals);
