using Missions.Workflow.Routing;

namespace Missions.Web.Features.Approvals;

/// <summary>A decision that needs words: where it posts, and how it reads.</summary>
public sealed record ReasonForm(string Action, string Verb, string Label, string Button, DecisionPage Page)
{
    /// <summary>The steps to choose from, when the words go with one.</summary>
    public IReadOnlyList<RouteStep> Earlier { get; init; } = [];

    public bool IsBack => Page.Verb == Verb;

    /// <summary>The field's identifier: the one that the summary of messages links to, when this form came back.</summary>
    public string FieldId => IsBack ? nameof(DecisionForm.Comment) : $"{Verb}-comment";
}
