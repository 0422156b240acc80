using System.Globalization;
using Microsoft.Extensions.Localization;
using Missions.Web.Infrastructure.Localization;
using Missions.Web.Presentation;
using Missions.Workflow.Organisation;
using Missions.Workflow.Routing;

namespace Missions.Web.Features.RoutePolicies;

/// <summary>Reads one step of the form.</summary>
public sealed class StepReader(StepForm step, int index, PolicyChoices choices, IStringLocalizer<Shared> text, ICollection<(string Field, string Sentence)> problems)
{
    private readonly int _before = problems.Count;

    /// <summary>The step; null when something is wrong with it.</summary>
    public PolicyStep? Read()
    {
        CheckKind();
        var role = Role();
        var clauses = Clauses();
        var terms = new StepTerms
        {
            DeadlineDays = Days(nameof(step.DeadlineDays), step.DeadlineDays, text["Délai pour décider, en jours"], 1),
            Count = step.Count is { } count && Enum.IsDefined(count) ? count : default,
            ReminderDays = Days(nameof(step.ReminderDays), step.ReminderDays, text["Rappel, jours avant l’échéance"], 0),
            EscalationDays = Days(nameof(step.EscalationDays), step.EscalationDays, text["Relances, jours entre elles"], 1),
            BackupRole = step.BackupRole,
            SubstitutesMayAct = step.Kind == StepKind.Signature || step.SubstitutesMayAct,
        };
        return problems.Count > _before ? null : new()
        {
            Kind = step.Kind!.Value,
            Name = step.Name!.Trim(),
            Assignee = step.Assignee!.Value,
            Role = role,
            PersonId = step.Assignee == AssigneeKind.Person ? step.PersonId : null,
            Beside = step.Beside,
            Condition = new(clauses),
            Terms = terms,
        };
    }

    private void CheckKind()
    {
        if (string.IsNullOrWhiteSpace(step.Name) || step.Name.Length > PolicyForm.MostLetters || step.Name.Any(char.IsControl))
            Wrong(nameof(step.Name), text["Nom de l’étape"], text["donnez de 1 à {0} caractères.", PolicyForm.MostLetters]);
        if (step.Kind is not { } kind || !Enum.IsDefined(kind)) Wrong(nameof(step.Kind), text["Nature"], Choose);
        if (step.Count is not { } count || !Enum.IsDefined(count)) Wrong(nameof(step.Count), text["Comptés en"], Choose);
        if (step.Beside && (index == 0 || step.Kind == StepKind.Signature))
            Wrong(nameof(step.Beside), text["En parallèle de l’étape précédente"], text["la première étape et la signature n’en accompagnent aucune autre."]);
    }

    private Role Role()
    {
        var isSignature = step.Kind == StepKind.Signature;
        if (step.Assignee is not { } assignee || !Enum.IsDefined(assignee)) Wrong(nameof(step.Assignee), text["Qui est sollicité"], Choose);
        else if (!MayBeAsked(assignee)) Wrong(nameof(step.Assignee), text["Qui est sollicité"], text["ce choix ne convient pas à la nature de l’étape."]);
        else if (assignee == AssigneeKind.Person && (step.PersonId is not { } person || choices.People.All(option => option.Value != person.ToString())))
            Wrong(nameof(step.PersonId), text["Personne sollicitée"], text["choisissez une personne dont le compte est actif."]);
        if (step.BackupRole is { } backup && (isSignature || !PolicyChoices.Roles.Contains(backup)))
            Wrong(nameof(step.BackupRole), text["Rôle de secours"], isSignature ? text["une signature n’en a pas."] : Choose);
        if (isSignature) return Workflow.Organisation.Role.Signatory;
        if (step.Role is { } role && PolicyChoices.Roles.Contains(role)) return role;
        Wrong(nameof(step.Role), text["Rôle"], Choose);
        return default;
    }

    private bool MayBeAsked(AssigneeKind assignee) => step.Kind switch
    {
        StepKind.Signature => assignee is AssigneeKind.Role or AssigneeKind.Person,
        StepKind.BudgetApproval or StepKind.Agreement => true,
        _ => assignee != AssigneeKind.ProjectBudgetHolder,
    };

    private List<Clause> Clauses()
    {
        if (step.Clauses.Count > StepForm.MostClauses) Wrong("", text["Conditions"], text["une étape a {0} conditions au plus.", StepForm.MostClauses]);
        if (step.Kind == StepKind.Signature && step.Clauses.Count > 0) Wrong("", text["Conditions"], text["une signature n’en a pas."]);
        return [.. step.Clauses.Take(StepForm.MostClauses).Select(Read).OfType<Clause>()];
    }

    private Clause? Read(ClauseForm clause, int i)
    {
        var label = text["Condition {0}", i + 1];
        if (clause is not { Fact: { } fact, Comparison: { } comparison } || !Enum.IsDefined(fact) || !Facts.Comparisons(fact).Contains(comparison))
            Wrong($"Clauses[{i}].Comparison", label, Choose);
        else if (fact != Fact.EstimatedCost && choices.ValuesOf(fact).All(option => option.Value != clause.Value))
            Wrong($"Clauses[{i}].Value", label, Choose);
        else if (fact == Fact.EstimatedCost && Euros(clause.Value) is null)
            Wrong($"Clauses[{i}].Value", label, text["donnez un montant de 0 à 1 000 000 euros."]);
        else
            return new(fact, comparison, fact == Fact.EstimatedCost ? Euros(clause.Value)! : clause.Value!);
        return null;
    }

    /// <summary>An amount in invariant form; null when it is none, or out of bounds.</summary>
    private static string? Euros(string? typed) => TypedText.IsMoney(typed, out var cents) && cents is >= 0 and <= 100_000_000
        ? (cents.Value / 100m).ToString("0.##", CultureInfo.InvariantCulture)
        : null;

    private int Days(string field, string? typed, string label, int least)
    {
        if (typed?.Trim() is { Length: <= 9 } figures
            && int.TryParse(figures, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days >= least && days <= StepTerms.MostDays)
            return days;
        Wrong(field, label, text["donnez un nombre de jours de {0} à {1}.", least, StepTerms.MostDays]);
        return least;
    }

    private string Choose => text["choisissez dans la liste."];

    private void Wrong(string field, string label, string sentence)
    {
        var name = step.Name?.Trim() is { Length: > 0 and <= PolicyForm.MostLetters } given ? text["Étape {0} ({1})", index + 1, given] : text["Étape {0}", index + 1];
        problems.Add((field.Length == 0 ? $"Steps[{index}]" : $"Steps[{index}].{field}", text["{0}, « {1} » : {2}", name, label, sentence]));
    }
}
