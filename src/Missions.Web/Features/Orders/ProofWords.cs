using System.Globalization;
using Missions.Web.Documents.Proofs;
using Missions.Web.Infrastructure.Localization;
using Missions.Web.Presentation;
using Missions.Web.Security;
using Missions.Workflow.Missions;
using Missions.Workflow.Orders;

namespace Missions.Web.Features.Orders;

/// <summary>Puts a proof into words for paper; French whatever the language of the screen, as the statement that was agreed to.</summary>
public sealed class ProofWords(Words words, Formats formats)
{
    private const string Unknown = "non conservé";

    public ProofContent Of(ProofFile proof, string fileSha256)
    {
        ArgumentNullException.ThrowIfNull(proof);
        var (culture, language) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = LocalizationExtensions.French;
            return InFrench(proof, fileSha256);
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, language);
        }
    }

    private ProofContent InFrench(ProofFile proof, string fileSha256)
    {
        var (order, snapshot) = (proof.Order, OrderSnapshot.Read(proof.Snapshot.Text));
        var evidence = proof.Evidence is { } kept ? EvidenceFacts.Read(kept.Text) : null;
        return new()
        {
            Title = "Dossier de preuve",
            Subject = $"Ordre de mission n°\u00A0{order.Number}, version {order.Version}",
            Laboratory = snapshot.Laboratory.Name,
            City = snapshot.Laboratory.City,
            MadeAt = order.SealedAt,
            Sections = [Order(order, snapshot), .. Act(evidence, proof), Hashes(proof, fileSha256), .. Refused(proof)],
            History = [.. proof.History.Select(e => (Precise(e.At), words.Of(Enum.Parse<MissionEventKind>(e.Kind)), e.Hash))],
            HowToCheck = ProofChecks.Lines,
        };
    }

    private ProofSection Order(ProvenOrder order, OrderSnapshot snapshot) => new("L’ordre de mission",
    [
        ("Demande", order.Request),
        ("Missionnaire", snapshot.Traveller.FullName()),
        ("Objet", snapshot.Content.Purpose),
        ("Signé le", Precise(order.SignedAt)),
        ("Scellé le", Precise(order.SealedAt)),
        ("État", order switch
        {
            { CancelledAt: { } at } => $"annulé le {formats.Instant(at)}",
            { SupersededAt: { } at } => $"remplacé le {formats.Instant(at)} par une version ultérieure",
            _ => "en vigueur",
        }),
    ]);

    private static IEnumerable<ProofSection> Act(EvidenceFacts? evidence, ProofFile proof)
    {
        if (evidence is null)
        {
            yield return new("L’acte de signature", [("Preuve", "cet ordre a été signé avant que l’application conserve la preuve de l’acte")]);
            yield break;
        }

        var act = evidence.Act;
        yield return new("L’acte de signature",
        [
            (evidence.Outside is null ? "Signataire" : "Enregistré par", evidence.Who.Name),
            .. evidence.Outside is { } outside ? new[] { ("Signé hors de l’application par", $"{outside.Name}, référence {outside.Reference}"), ("Document (SHA-256)", outside.DocumentSha256) } : [],
            ("Qualité", evidence.Capacity ?? Unknown),
            .. evidence.Principal is { } principal ? new[] { ("Pour", principal.Name), ("Par délégation", evidence.DelegationReference ?? "") } : [],
            ("Identité prouvée", act.Method is { } method ? $"par {Method(method)}, le {Precise(act.ProvedAt!.Value)}" : "par la session ouverte seule"),
            ("Signé le", Precise(act.At)),
            ("Ordres dans l’acte", act.Orders.ToString(CultureInfo.InvariantCulture)),
            ("Adresse réseau", act.Address.Length > 0 ? act.Address : Unknown),
            ("Navigateur", act.Agent.Length > 0 ? act.Agent : Unknown),
            ("Consentement", $"«\u202F{proof.Statement.Text}\u202F» ({proof.Statement.Id})"),
            ("Résultat", "signé"),
        ]);
    }

    private static ProofSection Hashes(ProofFile proof, string fileSha256) => new("Empreintes SHA-256",
    [
        ("Contenu signé", proof.Snapshot.Sha256),
        ("Fichier PDF scellé", proof.Order.FileSha256),
        .. proof.Order.StampedFileSha256 is { } stamped ? new[] { ("Fichier «\u202Fannulé\u202F»", stamped) } : [],
        .. proof.Order.CertificateSha256 is { } certificate ? new[] { ("Certificat du cachet", certificate) } : [],
        .. proof.Evidence is { } evidence ? new[] { ("Preuve de l’acte", evidence.Sha256) } : [],
        ("Fichier de preuve JSON", fileSha256),
    ]);

    private static IEnumerable<ProofSection> Refused(ProofFile proof)
    {
        if (proof.Refused.Count == 0) yield break;
        yield return new("Tentatives sans signature",
            [.. proof.Refused.Select(kept => EvidenceFacts.Read(kept.Text)).Select(facts => (Precise(facts.Act.At), $"{facts.Who.Name}, {facts.Act.Address}\u00A0: {ActSentences.Of(facts.Result)}"))]);
    }

    private static string Method(ProofMethod method) => method == ProofMethod.Passkey ? "clé d’accès" : "mot de passe";

    private static string Precise(DateTimeOffset at) => at.ToUniversalTime().ToString("dd'/'MM'/'yyyy HH':'mm':'ss 'UTC'", CultureInfo.InvariantCulture);
}
