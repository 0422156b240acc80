using Missions.Web.Presentation;

namespace Missions.Web.Features.RoutePolicies;

/// <summary>The form of a version, with its preview once it can be read.</summary>
public sealed record PolicyDraftPage(PolicyForm Form, PolicyChoices Choices)
{
    public PolicyPreview? Preview { get; init; }

    /// <summary>The version that was published while this one was being made.</summary>
    public PolicyVersion? Overtaken { get; init; }

    /// <summary>The employer; empty for the common route.</summary>
    public required string Employer { get; init; }

    /// <summary>The routes that it may start from.</summary>
    public required IReadOnlyList<ChoiceOption> Starts { get; init; }
}

/// <summary>One step of the form, for <c>_Step</c>.</summary>
public sealed record StepFields(PolicyDraftPage Page, int Index)
{
    public StepForm Step => Page.Form.Steps[Index];

    public bool IsSignature => Index == Page.Form.Steps.Count - 1;

    public string Field(string name) => FormattableString.Invariant($"Steps[{Index}].{name}");

    public string ClauseField(int clause, string name) => FormattableString.Invariant($"Steps[{Index}].Clauses[{clause}].{name}");
}
