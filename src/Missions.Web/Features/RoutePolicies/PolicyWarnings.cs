using Microsoft.Extensions.Localization;
using Missions.Web.Infrastructure.Localization;
using Missions.Workflow.Routing;

namespace Missions.Web.Features.RoutePolicies;

/// <summary>What an administrator should know of a policy before publishing it; none forbids it.</summary>
public static class PolicyWarnings
{
    public static IEnumerable<string> Of(
        RoutePolicy policy, IReadOnlyList<Trial> trials, IReadOnlyDictionary<Guid, string> names, IStringLocalizer<Shared> text)
    {
        if (policy.Steps.All(step => step.Kind != StepKind.Validation))
            yield return text["Aucune étape n’est un visa : personne ne fixera l’établissement payeur ni l’imputation."];

        var atRisk = trials.FirstOrDefault(trial => trial.Risk is { NeedsOpinion: true });
        if (atRisk is not null && atRisk.Steps.All(planned => planned.Step is not { Kind: StepKind.SecurityOpinion, State: StepState.Pending }))
            yield return policy.Steps.Any(step => step.Kind == StepKind.SecurityOpinion)
                ? text["La liste des pays à risque demande un avis sûreté pour « {0} », mais la condition de l’étape d’avis l’écarte.", atRisk.Sample.Where]
                : text["Aucune étape ne recueille d’avis sûreté, alors que la liste des pays à risque en demande."];

        foreach (var step in trials.SelectMany(trial => trial.Steps).Where(planned => planned.Step.State == StepState.Pending).GroupBy(planned => planned.Step.Position).OrderBy(step => step.Key))
        {
            var fewest = step.MinBy(planned => planned.Holders.Count);
            if (fewest.Holders.Count == 0)
                yield return text["Étape {0} ({1}) : personne ne peut décider pour l’une au moins de ces missions ; elle ne pourrait pas être soumise.", step.Key, fewest.Step.Name];
            else if (fewest.Holders.Count == 1)
                yield return text["Étape {0} ({1}) : une seule personne peut décider, {2}. Prévoyez un remplaçant ou un second titulaire.", step.Key, fewest.Step.Name, names[fewest.Holders[0]]];
        }
    }
}
