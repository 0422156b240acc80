using Missions.Workflow.Missions;
using Codes = Missions.Workflow.Missions.MissionRuleException.Codes;

namespace Missions.Web.Infrastructure.Errors;

/// <summary>The sentence shown for each rule broken; French, a key of the texts.</summary>
public static class RuleSentences
{
    private static readonly Dictionary<string, string> Sentences = new(StringComparer.Ordinal)
    {
        [Codes.WrongStatus] = "L’état de cette mission ne permet pas, ou plus, cette action.",
        [Codes.AlreadyDecided] = "Cette étape a déjà été décidée.",
        [Codes.StepNotActive] = "Cette étape n’est pas, ou plus, celle que l’on attend.",
        [Codes.NotYourStep] = "Cette étape n’est pas de votre ressort.",
        [Codes.RightLost] = "Votre droit d’agir sur cette demande a été révoqué ou a pris fin : rien n’a été enregistré.",
        [Codes.NotYourMission] = "Cette mission est celle de quelqu’un d’autre.",
        [Codes.WrongStepKind] = "Cette étape demande une autre sorte de décision.",
        [Codes.Incomplete] = "Il manque à cette demande de quoi être déposée.",
        [Codes.NobodyEligible] = "Personne ne peut décider l’une des étapes de cette demande.",
        [Codes.NoPayer] = "L’établissement payeur n’est pas encore fixé.",
        [Codes.ContentChanged] = "Le contenu présenté à la signature a changé : relisez-le avant de signer.",
        [Codes.ReturnInstead] = "Changer de projet change le circuit : renvoyez la demande pour correction.",
        [Codes.EditedElsewhere] = "Ce contenu a été enregistré ailleurs entre-temps : rechargez la page pour le voir.",
        [Codes.ReasonNeeded] = "Un motif est nécessaire.",
        [Codes.Departed] = "Le jour du départ est passé : un ordre de mission n’est jamais rétroactif.",
        [Codes.NotReturnedYet] = "La mission n’est pas encore terminée.",
        [Codes.Over] = "La mission est finie : dites ce qui a été effectué au lieu de modifier ce qui est signé.",
        [Codes.ClaimedByAnother] = "Quelqu’un d’autre a pris cette demande en charge : prenez-la à votre tour avant d’en décider.",
        [Codes.NotAsked] = "Cette question a déjà sa réponse.",
        [Codes.NotAnEarlierStep] = "La demande ne peut revenir qu’à une étape déjà décidée de ce tour.",
        [Codes.NotEligible] = "Cette personne ne peut pas décider cette étape.",
        [Codes.NumberNoted] = "Un autre numéro a été noté entre-temps : rechargez la page pour le voir.",
        [Codes.NotADayOfEntry] = "La saisie, ou l’annulation, ne peut être ni avant la signature, ni à venir.",
        [Codes.RiskChanged] = "Le risque a changé : un nouvel avis sûreté est nécessaire avant la signature.",
    };

    public static string Of(MissionRuleException exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        return Of(exception.Code);
    }

    public static string Of(string code) => Sentences.GetValueOrDefault(code, "Une règle de gestion s’oppose à cette action.");
}
