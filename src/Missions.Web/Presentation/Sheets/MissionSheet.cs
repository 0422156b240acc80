using Missions.Workflow.Missions;
using Missions.Workflow.Organisation;
using Missions.Workflow.Risk;
using Missions.Workflow.Routing;

namespace Missions.Web.Presentation.Sheets;

/// <summary>Everything that a page shows of one mission, read for whoever may see it.</summary>
public sealed record MissionSheet
{
    public const string View = "~/Presentation/Views/_MissionSheet.cshtml";

    public required Mission Mission { get; init; }

    public required Person Traveller { get; init; }

    public required string EnteredBy { get; init; }

    public required Unit Unit { get; init; }

    /// <summary>As frozen at submission; of the traveller's profile before.</summary>
    public Institution? Employer { get; init; }

    public Institution? Payer { get; init; }

    public Project? Project { get; init; }

    /// <summary>What the risk list says of its places today; empty once the mission is over.</summary>
    public IReadOnlyList<RiskFinding> Risks { get; init; } = [];

    /// <summary>The same, with the opinion that was given.</summary>
    public RiskPanel Risk => new(Risks, OpinionLine.Of(Mission), BeforeSignature: Mission.Status != MissionStatus.Issued);

    /// <summary>The change of a signed document that is on its way; null when none is.</summary>
    public Amendment? Amendment { get; init; }

    /// <summary>What each signed version says differently from the one before it, by version.</summary>
    public IReadOnlyDictionary<int, IReadOnlyList<FieldChange>> VersionChanges { get; init; } = new Dictionary<int, IReadOnlyList<FieldChange>>();

    /// <summary>Whether the reader types its values into the payer's tool.</summary>
    public bool MayCopy { get; init; }

    public required LegsTable Legs { get; init; }

    public required IReadOnlyList<RouteLine> Route { get; init; }

    /// <summary>Those that wait for an answer first, then the newest.</summary>
    public IReadOnlyList<QuestionLine> Questions { get; init; } = [];

    /// <summary>Newest first.</summary>
    public required IReadOnlyList<HistoryLine> History { get; init; }

    public MissionContent Content => Mission.Content;

    /// <summary>Where the request is: a line for each step awaited.</summary>
    public IEnumerable<RouteLine> Active => Route.Where(line => line.Step.State == StepState.Active);

    /// <summary>The comment with which the request came back; null unless it waits for its traveller.</summary>
    public RouteLine? ReturnedBy => Mission.Status == MissionStatus.Returned
        ? Route.LastOrDefault(line => line.Step.Round == Mission.Round && line.Decision is { Sense: DecisionSense.Returned })
        : null;
}
