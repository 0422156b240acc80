using Missions.Workflow.Orders;
using Missions.Workflow.Routing;

namespace Missions.Web.Documents.Orders;

/// <summary>What was said of the risk, by whom and under which reference, or that nothing had to be.</summary>
static class SecurityOpinion
{
    public static string Of(IReadOnlyList<StepFacts> route, OrderLanguage language)
    {
        var step = StepOf(route);
        var said = Sense(step, language) + (step?.Opinion is { } opinion ? By(opinion, language) : "");
        return step is { State: StepState.Decided } ? said + Comment(step, language) : said;
    }

    /// <summary>The step that asked for it; null where the route has none.</summary>
    public static StepFacts? StepOf(IEnumerable<StepFacts> route) => route.LastOrDefault(step => step.Kind == StepKind.SecurityOpinion);

    /// <summary>The sense alone, or why there is none.</summary>
    public static string Sense(StepFacts? step, OrderLanguage language) => step switch
    {
        null => language.Say("non prévu par le circuit de validation", "not part of the approval route"),
        { State: StepState.Skipped } => language.Say("non requis", "not required"),
        { State: StepState.Decided, Opinion: { } opinion } => language.Of(opinion.Sense),
        { State: StepState.Decided } => language.Say("avis recueilli", "opinion given"),
        _ => language.Say("requis, non recueilli", "required, not given"),
    };

    static string By(OutsideOpinion opinion, OrderLanguage language) => language.Say(
        $", {opinion.Author}, {opinion.Reference} du {language.Date(opinion.On)}", $", {opinion.Author}, {opinion.Reference} of {language.Date(opinion.On)}");

    static string Comment(StepFacts step, OrderLanguage language) => step.Comment is null ? "" : $"{language.Say("\u00A0:", ":")} {step.Comment}";
}
