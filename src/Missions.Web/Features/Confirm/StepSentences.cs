using Microsoft.Extensions.Localization;
using Missions.Web.Data;
using Missions.Web.Infrastructure.Localization;
using Missions.Web.Presentation;
using Missions.Workflow.Missions;
using Missions.Workflow.Routing;

namespace Missions.Web.Features.Confirm;

/// <summary>Says to the person of a link why its step is not decided here, and where it is.</summary>
public sealed class StepSentences(PeopleNames people, Words words, Formats formats, IStringLocalizer<Shared> text)
{
    public async Task<ClosedPage> OfAsync(StepVisit visit, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(visit);
        var (id, reference) = (visit.Mission.Id, visit.Mission.Reference ?? "");
        return visit.State switch
        {
            LinkState.Expired => new(StatusCodes.Status410Gone, text["Ce lien a expiré"], text["Connectez-vous pour voir où en est la demande."]) { Next = Links.Approval(id) },
            LinkState.NotTheirs => new(StatusCodes.Status410Gone, text["Cette demande n’attend plus votre décision"], text["Elle a été confiée à quelqu’un d’autre, ou votre droit d’en décider a pris fin."]) { Next = Links.Approvals },
            LinkState.Over => new(StatusCodes.Status410Gone, text["Cette demande n’attend plus votre décision"], Turn(visit.Mission.Status, reference)) { Next = Links.Approval(id) },
            LinkState.Done => new(StatusCodes.Status200OK, text["Demande {0} : l’étape est décidée", reference], await DecidedAsync(visit, cancellation)) { Next = Links.Approval(id) },
            LinkState.Held => new(StatusCodes.Status200OK, text["Demande {0}", reference], text["Quelqu’un d’autre a pris cette demande en charge : connectez-vous pour la prendre à votre tour."]) { Next = Links.Approval(id) },
            LinkState.Confidential => new(StatusCodes.Status200OK, text["Demande {0}", reference], text["De cette demande, un lien ne montre que le numéro : connectez-vous pour la lire, puis en décider."]) { Next = Links.Approval(id) },
            _ => new(StatusCodes.Status200OK, text["Demande {0}", reference], More(visit.Step!.Kind)) { Next = visit.Step.Kind == StepKind.Signature ? Links.Sign(id) : Links.Approval(id) },
        };
    }

    private string Turn(MissionStatus status, string reference) => status switch
    {
        MissionStatus.Withdrawn => text["La demande {0} a été retirée.", reference],
        MissionStatus.Returned => text["La demande {0} a été renvoyée pour correction.", reference],
        MissionStatus.Rejected => text["La demande {0} a été refusée.", reference],
        MissionStatus.Cancelled => text["La mission {0} est annulée.", reference],
        _ => text["La demande {0} en est à une autre étape.", reference],
    };

    private string More(StepKind kind) => kind switch
    {
        StepKind.Signature => text["Un ordre de mission ne se signe pas depuis un lien : connectez-vous pour le lire et le signer."],
        StepKind.Validation => text["Le financement de cette demande est à fixer : connectez-vous pour l’examiner, puis la viser."],
        _ => text["Cette étape demande de consigner un avis : connectez-vous pour le faire."],
    };

    private async Task<string> DecidedAsync(StepVisit visit, CancellationToken cancellation)
    {
        var decision = visit.Decision!;
        var asked = visit.Mission.Steps.Single(step => step.Id == decision.StepId).Kind;
        var names = await people.OfAsync([decision.ActorId, decision.PrincipalId], cancellation);
        var actor = names.GetValueOrDefault(decision.ActorId, words.Unknown);
        var who = decision.ActorId == decision.PrincipalId ? actor : text["{0} pour {1}", actor, names.GetValueOrDefault(decision.PrincipalId, words.Unknown)].Value;
        return text["{0}, le {1}", words.Decided(asked, decision.Sense, decision.Opinion is not null, who), formats.Instant(decision.At)] + (decision.Means == DecisionMeans.MailLink ? text[", par un lien de courriel"] : "") + ".";
    }
}
