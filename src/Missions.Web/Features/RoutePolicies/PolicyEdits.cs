using System.Globalization;

namespace Missions.Web.Features.RoutePolicies;

/// <summary>What the buttons of the form do to it, one a post, so that it works without scripts. The signature stays last.</summary>
public static class PolicyEdits
{
    public const string Add = "add";

    public static string Up(int step) => $"up-{step}";

    public static string Down(int step) => $"down-{step}";

    public static string Remove(int step) => $"remove-{step}";

    public static string AddClause(int step) => $"clause-{step}";

    public static string RemoveClause(int step, int clause) => $"unclause-{step}-{clause}";

    /// <summary>The button of a moved step on which the hand stays: the same one, or the other at an end. Browsers focus what an address points to.</summary>
    public static string AfterMove(int from, int to, int steps) => to < from ? to == 0 ? Down(to) : Up(to) : to == steps - 2 ? Up(to) : Down(to);

    /// <summary>Does what a button says, if it can be done.</summary>
    public static void Apply(PolicyForm form, string? verb)
    {
        var words = (verb ?? "").Split('-');
        var step = At(words, 1);
        var movable = form.Steps.Count - 1;
        switch (words[0])
        {
            case Add when form.Steps.Count is > 0 and < PolicyForm.MostSteps:
                form.Steps.Insert(movable, StepForm.New());
                break;
            case "up" when step > 0 && step < movable:
                (form.Steps[step], form.Steps[step - 1]) = (form.Steps[step - 1], form.Steps[step]);
                break;
            case "down" when step >= 0 && step < movable - 1:
                (form.Steps[step], form.Steps[step + 1]) = (form.Steps[step + 1], form.Steps[step]);
                break;
            case "remove" when step >= 0 && step < movable:
                form.Steps.RemoveAt(step);
                break;
            case "clause" when step >= 0 && step < movable && form.Steps[step] is { NewFact: { } fact, Clauses.Count: < StepForm.MostClauses } target && Enum.IsDefined(fact):
                target.Clauses.Add(ClauseForm.New(fact));
                target.NewFact = null;
                break;
            case "unclause" when step >= 0 && step < form.Steps.Count && At(words, 2) is >= 0 and var clause && clause < form.Steps[step].Clauses.Count:
                form.Steps[step].Clauses.RemoveAt(clause);
                break;
        }

        // The first step has none to run beside.
        if (form.Steps.Count > 0) form.Steps[0].Beside = false;
    }

    private static int At(string[] words, int index) =>
        words.Length > index && int.TryParse(words[index], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
}
