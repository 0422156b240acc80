using Missions.Web.Mail;

namespace Missions.Web.Presentation;

public sealed partial class Words
{
    public string Of(MailTrouble trouble) => Say(trouble switch
    {
        MailTrouble.Unreachable => "Le serveur de courriel est introuvable ou arrêté.",
        MailTrouble.Slow => "Le serveur de courriel n’a pas répondu à temps.",
        MailTrouble.HungUp => "Le serveur de courriel a coupé la liaison.",
        MailTrouble.NoEncryption => "Le serveur de courriel ne propose pas de chiffrement (STARTTLS).",
        MailTrouble.Certificate => "Le certificat du serveur de courriel n’est pas reconnu.",
        MailTrouble.NotLetIn => "Le serveur de courriel refuse l’identifiant ou le mot de passe, ou en demande un.",
        MailTrouble.NotAllowed => "Le serveur de courriel n’accepte pas ce courriel de notre part.",
        MailTrouble.NotNow => "Le serveur de courriel demande d’attendre.",
        MailTrouble.UnknownMailbox => "L’adresse du destinataire est inconnue ou refusée.",
        MailTrouble.TooBig => "Le courriel est trop gros, ou la boîte du destinataire est pleine.",
        MailTrouble.Refused => "Le serveur de courriel refuse ce courriel.",
        _ => null,
    }, trouble);
}
