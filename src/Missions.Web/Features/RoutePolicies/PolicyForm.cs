using System.Globalization;
using Missions.Web.Presentation;
using Missions.Workflow.Routing;

namespace Missions.Web.Features.RoutePolicies;

/// <summary>A version being made, as it was typed: what cannot be read is kept too.</summary>
public sealed class PolicyForm
{
    public const int MostSteps = 12;
    public const int MostLetters = 120;

    /// <summary>The identifier that the version will have, so that a second click publishes nothing more.</summary>
    public Guid DraftId { get; set; }

    /// <summary>The employer that will follow it; null for every employer without a route of its own.</summary>
    public Guid? EmployerId { get; set; }

    /// <summary>The version in force when the draft was begun; 0 when there was none.</summary>
    public int BasedOn { get; set; }

    public string? Name { get; set; }

    public IList<StepForm> Steps { get; set => field = Posted.All(value); } = [];

    /// <summary>What the preview vouched for.</summary>
    public string? Previewed { get; set; }

    /// <summary>The unit and the employer of the people of the preview.</summary>
    public Guid? SampleUnitId { get; set; }

    public Guid? SampleEmployerId { get; set; }

    public static PolicyForm Of(RoutePolicy start, Guid? employerId, int basedOn) => new()
    {
        DraftId = Guid.CreateVersion7(),
        EmployerId = employerId,
        BasedOn = basedOn,
        Name = start.Name,
        Steps = [.. start.Steps.OrderBy(step => step.Position).Select(StepForm.Of)],
    };

    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
