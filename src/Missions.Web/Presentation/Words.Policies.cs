using Missions.Workflow.Organisation;
using Missions.Workflow.Routing;

namespace Missions.Web.Presentation;

/// <summary>Steps of policies, in words.</summary>
public sealed partial class Words
{
    public string Of(AssigneeKind assignee) => Say(assignee switch
    {
        AssigneeKind.Role => "les titulaires d’un rôle",
        AssigneeKind.ProjectBudgetHolder => "le responsable de crédits du projet",
        AssigneeKind.Person => "une personne nommée",
        AssigneeKind.Outside => "une autorité extérieure",
        _ => null,
    }, assignee);

    public string Of(Comparison comparison) => Say(comparison switch
    {
        Comparison.Is => "est",
        Comparison.IsNot => "n’est pas",
        Comparison.Over => "dépasse",
        _ => null,
    }, comparison);

    /// <summary>Said of a choice that was made and can be made no more.</summary>
    public string NoMoreOffered(string name) => text["{0} (n’est plus proposé)", name];

    /// <summary>Whom a step asks: a role, a name, « responsable de crédits du projet, à défaut… ».</summary>
    public string Asked(PolicyStep step, IReadOnlyDictionary<Guid, string> people)
    {
        ArgumentNullException.ThrowIfNull(step);
        ArgumentNullException.ThrowIfNull(people);
        return step.Assignee switch
        {
            AssigneeKind.ProjectBudgetHolder when step.Role == Role.BudgetHolder => text["Responsable de crédits du projet, à défaut de l’unité"],
            AssigneeKind.ProjectBudgetHolder => text["Responsable de crédits du projet, à défaut : {0}", Of(step.Role)],
            AssigneeKind.Person => step.PersonId is { } person && people.TryGetValue(person, out var name) ? name : Unknown,
            AssigneeKind.Outside => text["Autorité extérieure, enregistrée par : {0}", Of(step.Role)],
            _ => Of(step.Role),
        };
    }

    /// <summary>The deadline first, then what follows while nobody decides.</summary>
    public IEnumerable<string> Of(StepTerms terms, StepKind kind)
    {
        ArgumentNullException.ThrowIfNull(terms);
        yield return Days(terms.DeadlineDays, terms.Count);
        if (terms.ReminderDays > 0 && terms.ReminderDays < terms.DeadlineDays) yield return text["rappel {0} avant l’échéance", Days(terms.ReminderDays, terms.Count)];
        yield return text["puis relance tous les {0}", Days(terms.EscalationDays, terms.Count)];
        if (terms.BackupRole is { } backup) yield return text["secours : {0}", Of(backup)];
        if (kind == StepKind.Signature || !terms.SubstitutesMayAct) yield return text["sans remplaçants"];
    }
}
