using Missions.Web.Documents.Sealing;

namespace Missions.Web.Presentation;

public sealed partial class Words
{
    public string Of(SealDelay why) => Say(why switch
    {
        SealDelay.NoCertificate => "aucun certificat de cachet n’est en service",
        SealDelay.UnreadableCertificate => "le certificat du cachet ne peut pas être lu",
        SealDelay.CertificateOutOfDate => "le certificat du cachet est hors de ses dates de validité",
        SealDelay.NoTimeStamp => "l’autorité d’horodatage ne répond pas",
        SealDelay.WrongTimeStamp => "la réponse de l’autorité d’horodatage n’est pas recevable",
        _ => null,
    }, why);
}
