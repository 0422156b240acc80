using Microsoft.Extensions.Localization;
using Missions.Web.Infrastructure.Localization;
using Missions.Web.Presentation;
using Missions.Workflow.Routing;

namespace Missions.Web.Features.RoutePolicies;

/// <summary>Draws policies, and the routes that missions would take.</summary>
public sealed class RouteLines(Words words, IStringLocalizer<Shared> text)
{
    public RouteLine Of(RoutePolicy policy, PolicyChoices choices)
    {
        var rank = 0;
        return new(
            [
                .. policy.Steps.OrderBy(step => step.Position).Select(step => new RouteStop(
                    step.Position, step.Beside ? rank : ++rank, step.Kind, step.Name,
                    step.Condition.Clauses.Count > 0 ? StopState.Conditional : StopState.Asked)
                {
                    Who = words.Asked(step, choices.Everyone),
                    When = words.Of(step.Condition, choices.Names),
                    Terms = [.. words.Of(step.Terms, step.Kind)],
                }),
            ],
            policy.Name);
    }

    /// <param name="steps">The planned steps, each with those who may decide.</param>
    /// <param name="title">What the route is of.</param>
    /// <param name="choices">Names.</param>
    public RouteLine Of(IEnumerable<(RouteStep Step, IReadOnlyList<string> Holders)> steps, string title, PolicyChoices choices) => new(
        [.. steps.Select(planned => Of(planned.Step, planned.Holders, choices))],
        title);

    private RouteStop Of(RouteStep step, IReadOnlyList<string> holders, PolicyChoices choices) => step.State == StepState.Skipped
        ? new(step.Position, step.Rank, step.Kind, step.Name, StopState.Skipped)
        {
            Who = "",
            When = step.SkipReason == SkipReason.ConditionNotMet && words.Of(step.Condition, choices.Names) is { } when
                ? text["sans objet : demandée {0}", when]
                : words.Of(step.SkipReason!.Value),
        }
        : new(step.Position, step.Rank, step.Kind, step.Name, holders.Count > 0 ? StopState.Asked : StopState.Blocked)
        {
            Who = holders.Count > 0 ? string.Join(", ", holders) : text["personne ne peut décider"],
            Terms = [words.Days(step.Terms.DeadlineDays, step.Terms.Count)],
        };
}
