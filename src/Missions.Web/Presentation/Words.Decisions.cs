using Missions.Web.Presentation.Sheets;
using Missions.Workflow.Missions;
using Missions.Workflow.Orders;
using Missions.Workflow.Routing;

namespace Missions.Web.Presentation;

/// <summary>Each kind of step has its own word: a visa is not an agreement, an opinion is recorded, an order is signed.</summary>
public sealed partial class Words
{
    /// <summary>« Visé par Karim Benali », « Accordé par Ana Costa », « Avis consigné par … », « Signé par … », « Refusé par … ».</summary>
    /// <param name="asked">What the step asked.</param>
    /// <param name="sense">What was decided.</param>
    /// <param name="outside">Whether what was given outside was recorded.</param>
    /// <param name="by">Who decided, or recorded.</param>
    public string Decided(StepKind asked, DecisionSense sense, bool outside, string by) => text[(sense, asked, outside) switch
    {
        (DecisionSense.Returned, _, _) => "Renvoyé pour correction par {0}",
        (DecisionSense.SentBack, _, _) => "Renvoyé à une étape précédente par {0}",
        (_, StepKind.SecurityOpinion, true) => "Avis consigné par {0}",
        (DecisionSense.Rejected, _, true) => "Refus consigné par {0}",
        (DecisionSense.Rejected, _, _) => "Refusé par {0}",
        (_, StepKind.SecurityOpinion, _) => "Avis consigné par {0}",
        (_, StepKind.Signature, true) => "Signature extérieure enregistrée par {0}",
        (_, StepKind.Signature, _) => "Signé par {0}",
        (_, StepKind.Validation, _) => "Visé par {0}",
        (_, _, true) => "Accord consigné par {0}",
        _ => "Accordé par {0}",
    }, by];

    public string Decided(RouteLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return Decided(line.Step.Kind, line.Decision!.Sense, line.RecordedOutside, line.DecidedBy!);
    }

    /// <summary>« Chez Karim Benali, Sophie Garnier », or with the one who took it in charge alone.</summary>
    public string With(RouteLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return line.ClaimedBy is { } one
            ? text["Chez {0}, qui l’a prise en charge,", one]
            : text["Chez {0}", line.Holders.Count > 0 ? string.Join(", ", line.Holders) : text["personne"].Value];
    }

    /// <summary>The event; an approval by the word of its step.</summary>
    public string Of(HistoryLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return Of(line.Kind, line.Document, line.Asked);
    }

    public string Of(MissionEventKind kind, DocumentKind document, StepKind? asked) =>
        (kind, asked) is (MissionEventKind.Approved, not (null or StepKind.Validation)) ? text["Accord donné"] : Of(kind, document);

    /// <summary>The button that approves: « Viser la demande », « Accorder ».</summary>
    public string Approve(StepKind asked) => asked == StepKind.Validation ? text["Viser la demande"] : text["Accorder"];

    /// <summary>What is said once it is approved.</summary>
    public string Approved(StepKind asked) => asked == StepKind.Validation ? text["Demande visée."] : text["Accord donné."];

    /// <summary>What is said once several are approved: « 2 demandes visées. Accord donné à une demande. »</summary>
    public string Approved(IReadOnlyCollection<StepKind> asked)
    {
        ArgumentNullException.ThrowIfNull(asked);
        var visas = asked.Count(kind => kind == StepKind.Validation);
        var agreements = asked.Count - visas;
        return $"{Visas()} {Agreements()}".Trim();

        string Visas() => visas switch { 0 => "", 1 => text["Une demande visée."], _ => text["{0} demandes visées.", visas] };
        string Agreements() => agreements switch { 0 => "", 1 => text["Accord donné à une demande."], _ => text["Accord donné à {0} demandes.", agreements] };
    }

    /// <summary>The button that approves several.</summary>
    public string ApproveTicked(IReadOnlyCollection<StepKind> asked) => (asked.Contains(StepKind.Validation), asked.Any(kind => kind != StepKind.Validation)) switch
    {
        (_, false) => text["Viser les demandes cochées"],
        (false, _) => text["Accorder les demandes cochées"],
        _ => text["Viser ou accorder les demandes cochées"],
    };

    /// <summary>« Favorable sous réserve, Fonctionnaire de sécurité et de défense, FSD/2026-118 du 4 mai 2026 ».</summary>
    public string Given(OutsideOpinion opinion, string day)
    {
        ArgumentNullException.ThrowIfNull(opinion);
        return text["{0}, {1}, {2} du {3}", Of(opinion.Sense), opinion.Author, opinion.Reference, day];
    }
}
