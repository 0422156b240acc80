using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.Localization;
using Missions.Web.Documents.Orders;
using Missions.Web.Documents.Proofs;
using Missions.Web.Infrastructure.Localization;
using Missions.Web.Presentation.Sheets;
using Missions.Web.Security;
using Missions.Workflow.Missions;
using Missions.Workflow.Orders;
using Missions.Workflow.Routing;

namespace Missions.Web.Features.Orders;

/// <summary>Puts a proof into words for paper, in the language of its reader; the statement that was agreed to stays as it was.</summary>
public sealed class ProofWords(Presentation.Words words, IStringLocalizer<Shared> text)
{
    private static OrderLanguage Language => OrderLanguage.OfReader;

    public ProofContent Of(ProofFile proof, string fileSha256)
    {
        ArgumentNullException.ThrowIfNull(proof);
        var (order, snapshot) = (proof.Order, OrderSnapshot.Read(proof.Snapshot.Text));
        var evidence = proof.Evidence is { } kept ? EvidenceFacts.Read(kept.Text) : null;
        return new()
        {
            Language = Language,
            Title = Say("Dossier de preuve", "Proof of signature"),
            Subject = $"{Language.Numbered(snapshot.WhatItIs(), order.Number)}, version {order.Version}",
            Laboratory = snapshot.Laboratory.Name,
            City = snapshot.Laboratory.City,
            MadeAt = order.SealedAt,
            Sections = [Order(order, snapshot), Act(evidence, proof), Hashes(proof, fileSha256), .. Refused(proof)],
            History = [.. proof.History.Select(e => (Language.Precise(e.At), Named(e, snapshot), e.Hash))],
            HowToCheck = ProofChecks.Lines(Language, words.Of(MissionEventKind.Issued, snapshot.WhatItIs().Kind)),
        };
    }

    private string Named(ProvenEvent happened, OrderSnapshot snapshot)
    {
        using var data = JsonDocument.Parse(happened.Data);
        var asked = data.RootElement.TryGetProperty("step", out var name) ? snapshot.Route.FirstOrDefault(step => step.Name == name.GetString())?.Kind : null;
        return words.Of(Enum.Parse<MissionEventKind>(happened.Kind), HistoryReader.DocumentOf(data.RootElement), asked);
    }

    private static ProofSection Order(ProvenOrder order, OrderSnapshot snapshot) => new(snapshot.WhatItIs().IsRequest() ? Say("La demande de mission", "The mission request") : Say("L’ordre de mission", "The mission order"),
    [
        (Say("Demande", "Request"), order.Request),
        (Say("Missionnaire", "Traveller"), snapshot.Traveller.FullName()),
        (Say("Objet", "Purpose"), snapshot.Content.Purpose),
        (Say("Signé le", "Signed on"), Language.Precise(order.SignedAt)),
        (Say("Scellé le", "Sealed on"), Language.Precise(order.SealedAt)),
        (Say("État", "Status"), order switch
        {
            { CancelledAt: { } at } => Say($"annulé le {Language.Precise(at)}", $"cancelled on {Language.Precise(at)}"),
            { SupersededAt: { } at } => Say($"remplacé le {Language.Precise(at)} par la version {order.Version + 1}", $"replaced on {Language.Precise(at)} by version {order.Version + 1}"),
            _ => Say("en vigueur", "in force"),
        }),
    ]);

    private static ProofSection Act(EvidenceFacts? evidence, ProofFile proof) => new(Say("L’acte de signature", "The act of signing"), evidence is null
        ? [(Say("Preuve", "Evidence"), Say("ce document a été signé avant que l’application conserve la preuve de l’acte", "this document was signed before the application kept evidence of the act"))]
        : [
            (evidence.Outside is null ? Say("Signataire", "Signatory") : Say("Enregistré par", "Recorded by"), evidence.Who.Name),
            .. Outside(evidence.Outside),
            (Say("Qualité", "Capacity"), evidence.Capacity ?? Unknown),
            .. evidence.Principal is { } principal ? new[] { (Say("Pour", "For"), principal.Name), (Say("Par délégation", "By delegation"), evidence.DelegationReference ?? "") } : [],
            .. How(evidence.Act),
            (Say("Consentement", "Statement agreed to"), $"«\u202F{proof.Statement.Text}\u202F» ({proof.Statement.Id})"),
            (Say("Résultat", "Result"), Say("signé", "signed")),
        ]);

    private static (string Label, string Value)[] Outside(OutsideAct? outside) => outside is null ? [] :
    [
        (Say("Signé ailleurs par", "Signed elsewhere by"), Say($"{outside.Name}, référence {outside.Reference}, le {Language.Date(outside.On)}", $"{outside.Name}, reference {outside.Reference}, on {Language.Date(outside.On)}")),
        ("Document (SHA-256)", outside.DocumentSha256),
    ];

    private static (string Label, string Value)[] How(ActFacts act) =>
    [
        (Say("Identité prouvée", "Identity proved"), act.Method is { } method ? $"{By(method)}, {Say("le", "on")} {Language.Precise(act.ProvedAt!.Value)}" : Say("par la session ouverte seule", "by the open session alone")),
        (Say("Signé le", "Signed on"), Language.Precise(act.At)),
        (Say("Documents dans l’acte", "Documents in the act"), act.Orders.ToString(CultureInfo.InvariantCulture)),
        (Say("Adresse réseau", "Network address"), act.Address.Length > 0 ? act.Address : Unknown),
        (Say("Navigateur", "Browser"), act.Agent.Length > 0 ? act.Agent : Unknown),
    ];

    private static ProofSection Hashes(ProofFile proof, string fileSha256) => new(Say("Empreintes SHA-256", "SHA-256 hashes"),
    [
        (Say("Contenu signé", "Signed content"), proof.Snapshot.Sha256),
        (Say("Fichier PDF scellé", "Sealed PDF file"), proof.Order.FileSha256),
        .. proof.Order.StampedFileSha256 is { } stamped ? new[] { (Say("Fichier «\u202Fannulé\u202F»", "File stamped as cancelled"), stamped) } : [],
        .. proof.Order.CertificateSha256 is { } certificate ? new[] { (Say("Certificat du cachet", "Certificate of the seal"), certificate) } : [],
        .. proof.Evidence is { } evidence ? new[] { (Say("Preuve de l’acte", "Evidence of the act"), evidence.Sha256) } : [],
        (Say("Fichier de preuve JSON", "JSON proof file"), fileSha256),
    ]);

    private IEnumerable<ProofSection> Refused(ProofFile proof)
    {
        if (proof.Refused.Count == 0) yield break;
        var attempts = proof.Refused.Select(kept => EvidenceFacts.Read(kept.Text));
        yield return new(Say("Tentatives sans signature", "Attempts that signed nothing"),
            [.. attempts.Select(facts => (Language.Precise(facts.Act.At), Language.Label($"{facts.Who.Name}, {facts.Act.Address}", $"{facts.Who.Name}, {facts.Act.Address}") + $" {text[ActSentences.Of(facts.Result)].Value}"))]);
    }

    private static string Unknown => Say("non conservé", "not kept");

    private static string By(ProofMethod method) => method == ProofMethod.Passkey ? Say("par clé d’accès", "by passkey") : Say("par mot de passe", "by password");

    private static string Say(string french, string english) => Language.Say(french, english);
}
