using Microsoft.Extensions.Localization;
using Missions.Web.Infrastructure.Localization;
using Missions.Workflow.Routing;

namespace Missions.Web.Features.RoutePolicies;

/// <summary>What a form means: the steps, or what is wrong, field by field.</summary>
public sealed record PolicyReading(IReadOnlyList<PolicyStep> Steps, IReadOnlyList<(string Field, string Sentence)> Problems);

/// <summary>Reads the form; every sentence names the step and the field.</summary>
public sealed class PolicyReader(IStringLocalizer<Shared> text)
{
    public PolicyReading Read(PolicyForm form, PolicyChoices choices)
    {
        var problems = new List<(string, string)>();
        if (string.IsNullOrWhiteSpace(form.Name) || form.Name.Length > PolicyForm.MostLetters || form.Name.Any(char.IsControl))
            problems.Add((nameof(form.Name), text["« Nom du circuit » : donnez de 1 à {0} caractères.", PolicyForm.MostLetters]));
        if (form.Steps.Count > PolicyForm.MostSteps) problems.Add(("", text["Un circuit a {0} étapes au plus.", PolicyForm.MostSteps]));
        if (form.Steps.Count == 0 || form.Steps[^1].Kind != StepKind.Signature || form.Steps.Count(step => step.Kind == StepKind.Signature) != 1)
            problems.Add(("", text["Un circuit finit par sa seule signature."]));
        var steps = form.Steps.Take(PolicyForm.MostSteps)
            .Select((step, i) => new StepReader(step, i, choices, text, problems).Read())
            .ToList();
        foreach (var (i, step) in form.Steps.Index())
        {
            var name = step.Name?.Trim();
            if (!string.IsNullOrEmpty(name) && form.Steps.Take(i).Any(other => string.Equals(other.Name?.Trim(), name, StringComparison.OrdinalIgnoreCase)))
                problems.Add(($"Steps[{i}].Name", text["Étape {0} ({1}), « Nom de l’étape » : une autre étape porte déjà ce nom.", i + 1, name]));
        }

        return new(problems.Count > 0 ? [] : [.. steps.OfType<PolicyStep>()], problems);
    }
}
