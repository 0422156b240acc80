namespace Missions.Web.Features.Orders;

/// <summary>How anyone checks a proof without this application, as its printed form says it.</summary>
public static class ProofChecks
{
    public static IReadOnlyList<string> Lines { get; } =
    [
        "Chaque empreinte est le SHA-256 des octets nommés, en hexadécimal. Celle du fichier PDF se compare à celle du fichier reçu ; les textes dont les autres sont l’empreinte sont dans le fichier de preuve JSON, en UTF-8.",
        "L’événement « Ordre de mission signé » de l’historique contient l’empreinte du contenu signé et celle de la preuve de l’acte ; l’empreinte de chaque événement couvre celle du précédent.",
        "Le cachet électronique de ce dossier en garantit l’origine et l’intégrité. La signature est une signature électronique simple au sens du règlement (UE) n°\u00A0910/2014.",
    ];
}
