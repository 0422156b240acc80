using Missions.Workflow.Orders;
using Missions.Workflow.Routing;

namespace Missions.Web.Documents.Orders;

/// <summary>What was said of the risk, by whom and under which reference, or that nothing had to be.</summary>
static class SecurityOpinion
{
    public static string Of(IReadOnlyList<StepFacts> route, OrderLanguage language) => route.LastOrDefault(step => step.Kind == StepKind.SecurityOpinion) switch
    {
        null => language.Say("non prévu par le circuit de validation", "not part of the approval route"),
        { State: StepState.Skipped } => language.Say("non requis", "not required"),
        { State: StepState.Decided, Opinion: { } opinion } step => Given(opinion, language) + Comment(step, language),
        { State: StepState.Decided } step => language.Say("avis recueilli", "opinion given") + Comment(step, language),
        _ => language.Say("requis, non recueilli", "required, not given"),
    };

    static string Given(OutsideOpinion opinion, OrderLanguage language) => language.Say(
        $"{language.Of(opinion.Sense)}, {opinion.Author}, {opinion.Reference} du {language.Date(opinion.On)}",
        $"{language.Of(opinion.Sense)}, {opinion.Author}, {opinion.Reference} of {language.Date(opinion.On)}");

    static string Comment(StepFacts step, OrderLanguage language) => step.Comment is null ? "" : $"{language.Say("\u00A0:", ":")} {step.Comment}";
}
