using Missions.Web.Infrastructure.Errors;
using Missions.Workflow.Missions;

namespace Missions.Web.Features.Orders;

/// <summary>Why an order of an act was not signed; French, a key of the texts.</summary>
public static class ActSentences
{
    public static string Of(string code) => code switch
    {
        Evidence.WrongPassword => "Le mot de passe donné n’était pas le vôtre.",
        Evidence.WrongPasskey => "La clé d’accès n’a pas été reconnue.",
        Evidence.LockedOut => "Le compte était bloqué après trop d’essais.",
        RuleConflict.Concurrent => "Quelqu’un d’autre modifiait cette demande au même instant : recommencez.",
        MissionRuleException.Codes.RiskChanged => SignPages.RiskChanged,
        _ => RuleSentences.Of(code),
    };
}
