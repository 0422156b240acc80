using Missions.Workflow.Missions;

namespace Missions.Web.Presentation;

public sealed partial class Words
{
    /// <summary>What is wrong with a field, in a sentence that names it.</summary>
    public string Of(ContentProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        var field = Field(problem.Field[(problem.Field.LastIndexOf('.') + 1)..]);
        return problem.Fault switch
        {
            ContentFault.Missing => text["Le champ « {0} » est obligatoire.", field],
            ContentFault.TooLong => text["Le champ « {0} » ne peut dépasser {1} caractères.", field, problem.Limit!],
            ContentFault.OutOfRange => problem.Limit is { } limit
                ? text["La valeur du champ « {0} » sort de ses bornes (au plus {1}).", field, limit]
                : text["La valeur donnée ne convient pas au champ « {0} ».", field],
            ContentFault.OutOfOrder => text["Le champ « {0} » ne s’accorde pas avec les autres dates de la mission.", field],
            ContentFault.TooMany => text["Le champ « {0} » ne peut dépasser {1} éléments.", field, problem.Limit!],
            ContentFault.NotALink => text["Le champ « {0} » doit être une adresse web complète (https://…).", field],
            ContentFault.NotAmongStages => text["Le lieu de mission n’est aucune des étapes."],
            _ => throw new ArgumentOutOfRangeException(nameof(problem), problem.Fault, "No sentence is known for it."),
        };
    }
}
