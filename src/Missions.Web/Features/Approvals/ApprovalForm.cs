using Missions.Web.Presentation;

namespace Missions.Web.Features.Approvals;

/// <summary>An approval as the page posts it: the order prints its comment.</summary>
public sealed class ApprovalForm : DecisionForm
{
    [Printed]
    public override string? Comment { get; set; }
}
