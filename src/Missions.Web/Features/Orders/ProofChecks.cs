using Missions.Web.Documents.Orders;

namespace Missions.Web.Features.Orders;

/// <summary>How anyone checks a proof without this application, as its printed form says it.</summary>
public static class ProofChecks
{
    /// <param name="language">Of the reader.</param>
    /// <param name="signing">What the history calls the signature.</param>
    public static IReadOnlyList<string> Lines(OrderLanguage language, string signing)
    {
        ArgumentNullException.ThrowIfNull(language);
        return
        [
            language.Say(
                "Chaque empreinte est le SHA-256 des octets nommés, en hexadécimal. Celle du fichier PDF se compare à celle du fichier reçu ; les textes dont les autres sont l’empreinte sont dans le fichier de preuve JSON, en UTF-8.",
                "Each hash is the SHA-256 of the bytes named, in hexadecimal. That of the PDF file is compared with that of the file received; the texts whose hashes the others are stand in the JSON proof file, in UTF-8."),
            language.Say(
                $"L’événement « {signing} » de l’historique contient l’empreinte du contenu signé et celle de la preuve de l’acte ; l’empreinte de chaque événement couvre celle du précédent.",
                $"The event “{signing}” of the history holds the hash of the signed content and that of the evidence of the act; the hash of each event covers the one before."),
            language.Say(
                "Le cachet électronique de ce dossier en garantit l’origine et l’intégrité. La signature est une signature électronique simple au sens du règlement (UE) n°\u00A0910/2014.",
                "The electronic seal of this file warrants its origin and its integrity. The signature is a simple electronic signature within the meaning of Regulation (EU) No\u00A0910/2014."),
        ];
    }
}
