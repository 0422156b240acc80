using Missions.Web.Background;
using Missions.Web.Data.Jobs;
using Missions.Web.Documents.Sealing;
using Missions.Web.Mail;
using Missions.Workflow.Missions;

namespace Missions.Web.Presentation;

public sealed partial class Words
{
    /// <summary>What a kind of job does; the kind itself for one that this version does not know.</summary>
    public string OfJob(string kind) => kind switch
    {
        NoticeJobs.Mail => text["Envoyer un courriel"],
        NoticeJobs.Notice => text["Préparer les courriels d’un événement"],
        AwaitedWork.StepDeadline => text["Suivre l’échéance d’une étape"],
        AwaitedWork.SealOrder => text["Établir et sceller un ordre"],
        AwaitedWork.StampOrder => text["Marquer un ordre comme annulé"],
        AwaitedWork.PresumeTravel => text["Présumer une mission effectuée"],
        AwaitedWork.AskAboutTravel => text["Demander si une mission s’est passée comme prévu"],
        AwaitedWork.FindPlace => text["Chercher un lieu à l’extérieur"],
        StampCancelled.JobKind => text["Retrouver les ordres annulés à marquer"],
        SealWatch.JobKind => text["Surveiller le certificat du cachet"],
        RiskWatch.JobKind => text["Surveiller les pays à risque"],
        MailPurge.JobKind => text["Effacer les courriels anciens"],
        _ => kind,
    };

    /// <summary>What an administrator does about a seal that waits.</summary>
    public string Remedy(SealDelay why) => Say(why switch
    {
        SealDelay.NoCertificate => "Créez un certificat avec « missions seal init », puis nommez-le par Seal__CertificatePath.",
        SealDelay.UnreadableCertificate => "Vérifiez le fichier, son mot de passe et qui peut le lire : « missions seal status » l’essaie.",
        SealDelay.CertificateOutOfDate => "Mettez un autre certificat en place avec « missions seal rotate » : il sert aussitôt, sans redémarrage.",
        SealDelay.NoTimeStamp => "Vérifiez que l’adresse Seal__Tsa__Url répond depuis ce serveur : « missions seal status » l’essaie.",
        SealDelay.WrongTimeStamp => "Vérifiez Seal__Tsa__Url et Seal__Tsa__CertificatePath : « missions seal status » dit ce qui ne va pas.",
        _ => null,
    }, why);
}
