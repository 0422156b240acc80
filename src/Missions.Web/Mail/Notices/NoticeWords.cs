namespace Missions.Web.Mail.Notices;

/// <summary>What a mail says of its topic, in French: keys of the texts.</summary>
/// <param name="Subject">What comes after the number of the mission; {0} is the payer's tool.</param>
/// <param name="Opening">The first sentence; {0} is the number, {1} the payer's tool, {2} the version that is changed or replaced, {3} the one that takes its place.</param>
/// <param name="Action">What the link says.</param>
public sealed record NoticeWords(string Subject, string Opening, string Action)
{
    private const string See = "Voir la mission";
    public const string Sheet = "Ouvrir la fiche de saisie";
    private const string Examine = "Examiner la demande";

    public static NoticeWords Of(NoticeTopic topic) => topic switch
    {
        NoticeTopic.VisaAsked => new("votre visa est demandé", "La demande de mission {0} attend votre visa.", Examine),
        NoticeTopic.CreditsAsked => new("votre accord sur les crédits est demandé", "La demande de mission {0} attend votre accord sur les crédits.", Examine),
        NoticeTopic.OpinionAsked => new("un avis sûreté est à consigner", "La demande de mission {0} attend un avis sûreté, qu’il vous revient de consigner.", Examine),
        NoticeTopic.SignatureAsked => new("votre signature est demandée", "La demande de mission {0} attend votre signature.", "Lire et signer"),
        NoticeTopic.OutsideSignatureAsked => new("une signature extérieure est à consigner", "La demande de mission {0} se signe hors du laboratoire : il vous revient de consigner cette signature.", Examine),
        NoticeTopic.DecisionAsked => new("votre décision est demandée", "La demande de mission {0} attend votre décision.", Examine),
        NoticeTopic.StepReminded => new("rappel, votre décision est attendue", "La demande de mission {0} attend votre décision, et l’échéance approche.", Examine),
        NoticeTopic.StepOverdue => new("l’échéance est passée", "La demande de mission {0} attend toujours votre décision, et l’échéance est passée.", Examine),
        NoticeTopic.StepEscalated => new("relance, une décision manque", "La demande de mission {0} attend une décision depuis trop longtemps ; vous pouvez la prendre.", Examine),
        NoticeTopic.Submitted => new("la demande est soumise", "La demande de mission {0} est soumise ; elle suit maintenant son circuit de validation.", See),
        NoticeTopic.Withdrawn => new("la demande est retirée", "La demande de mission {0} est retirée ; personne n’a plus à la valider.", See),
        NoticeTopic.Approved => new("une étape est franchie", "La demande de mission {0} avance : une étape de son circuit est approuvée.", See),
        NoticeTopic.VisaGiven => new("la demande est visée", "La demande de mission {0} avance : elle est visée.", See),
        NoticeTopic.CreditsAgreed => new("l’accord sur les crédits est donné", "La demande de mission {0} avance : l’accord sur les crédits est donné.", See),
        NoticeTopic.AgreementGiven => new("un accord est donné", "La demande de mission {0} avance : un accord est donné.", See),
        NoticeTopic.Returned => new("la demande est à corriger", "La demande de mission {0} vous est renvoyée. Corrigez-la, puis soumettez-la de nouveau.", See),
        NoticeTopic.Rejected => new("la demande est refusée", "La demande de mission {0} est refusée.", See),
        NoticeTopic.FundingAssigned => new("le financement est fixé", "L’établissement payeur et l’imputation de la mission {0} sont fixés.", See),
        NoticeTopic.Corrected => new("la demande est corrigée", "La demande de mission {0} a été corrigée en votre nom ; son historique montre chaque différence.", See),
        NoticeTopic.OrderReady => new("l’ordre de mission est signé", "L’ordre de la mission {0} est signé.", See),
        NoticeTopic.Cancelled => new("la mission est annulée", "La mission {0} est annulée ; son ordre ne vaut plus.", See),
        NoticeTopic.Travelled => new("la mission est effectuée", "La mission {0} est notée comme effectuée.", See),
        NoticeTopic.Closed => new("la mission est soldée", "La mission {0} est soldée ; plus rien n’est attendu.", See),
        NoticeTopic.QuestionAsked => new("une question vous est posée", "Une question vous est posée sur la demande de mission {0} ; répondez-y sur sa page.", "Répondre"),
        NoticeTopic.QuestionAnswered => new("la question a sa réponse", "La question posée sur la demande de mission {0} a sa réponse.", See),
        NoticeTopic.SentBack => new("la demande revient à une étape", "La demande de mission {0} revient à une étape de son circuit, qui est à décider de nouveau.", See),
        NoticeTopic.Reassigned => new("la demande change de mains", "La demande de mission {0} est confiée à une autre personne.", See),
        NoticeTopic.OpinionRecorded => new("un avis est consigné", "Un avis donné hors du laboratoire est consigné pour la demande de mission {0}.", See),
        NoticeTopic.AgreementRecorded => new("un accord est consigné", "Un accord donné hors du laboratoire est consigné pour la demande de mission {0}.", See),
        NoticeTopic.RiskChanged => new("son niveau de risque a changé", "Le niveau de risque de la mission {0} a changé ; sa page dit ce qui est demandé.", See),
        NoticeTopic.Amended => new("une modification est en cours", "Une modification de la mission {0} est en cours ; l’ordre émis, version {2}, vaut jusqu’à la signature de la version {3}.", See),
        NoticeTopic.TravelCorrected => new("le voyage effectué est corrigé", "Ce qui a été effectué de la mission {0} est corrigé.", See),
        NoticeTopic.TravelPresumed => new("la mission est présumée effectuée", "Sans nouvelle depuis le retour, la mission {0} est présumée effectuée comme prévu ; corrigez-la si ce n’est pas le cas.", See),
        NoticeTopic.TravelAsked => new("la mission s’est-elle passée comme prévu ?", "Vous voilà de retour : dites d’un clic si la mission {0} s’est passée comme prévu, ou corrigez ce qui a été effectué. Sans réponse, elle sera présumée effectuée quinze jours après le retour.", "Confirmer ou corriger"),
        NoticeTopic.Stuck => new("la demande est bloquée", "Personne n’a décidé de la demande de mission {0} malgré les relances : confiez-la à quelqu’un d’autre.", "Voir les demandes bloquées"),
        NoticeTopic.ToEnter => new("mission signée, à saisir dans {0}", "La mission {0} est signée : saisissez-la dans {1}, puis notez le numéro qu’elle y reçoit.", Sheet),
        NoticeTopic.ToUpdate => new("mission modifiée, à mettre à jour dans {0}", "Une nouvelle version de la mission {0} est signée : mettez-la à jour dans {1}, puis confirmez son numéro ou corrigez-le.", Sheet),
        NoticeTopic.SubstituteNamed => new("Un remplacement est enregistré", "{0} remplace {1} {2}, {3}, jamais pour signer.", "Voir les absences"),
        NoticeTopic.SubstitutionRevoked => new("Un remplacement est révoqué", "{0} ne remplace plus {1} : la révocation prend effet dès maintenant.", "Voir les absences"),
        NoticeTopic.DelegationGranted => new("Une délégation de signature est enregistrée", "{0} peut signer pour {1} {2}, selon la décision {3}.", "Voir les absences"),
        NoticeTopic.DelegationRevoked => new("Une délégation de signature est révoquée", "{0} ne signe plus pour {1} : la décision {3} ne vaut plus.", "Voir les absences"),
        NoticeTopic.SealEnding => new("Le certificat du cachet expire bientôt", "Le certificat qui scelle les ordres de mission, « {0} », expire le {1} ({2}). Obtenez-en un autre et mettez-le en place avant : passé cette date, les ordres signés attendraient leur cachet.", "Voir l’administration"),
        NoticeTopic.SealEnded => new("Le certificat du cachet a expiré", "Le certificat qui scellait les ordres de mission, « {0} », a expiré le {1}. Les ordres signés attendent leur cachet ; rien n’est perdu, ils l’auront dès qu’un autre certificat sera en place.", "Voir les cachets en attente"),
        _ => new("la mission a changé", "La mission {0} a changé ; son historique dit en quoi.", See),
    };

    /// <summary>Where what was signed is a request: the order is made elsewhere.</summary>
    public static NoticeWords OfRequest(NoticeTopic topic) => topic switch
    {
        NoticeTopic.OrderReady => Of(topic) with { Subject = "la demande de mission est signée", Opening = "La demande de la mission {0} est validée et signée ; l’ordre de mission s’établit à partir d’elle." },
        NoticeTopic.Cancelled => Of(topic) with { Opening = "La mission {0} est annulée ; la demande signée ne vaut plus." },
        NoticeTopic.Amended => Of(topic) with { Opening = "Une modification de la mission {0} est en cours ; la demande signée, version {2}, vaut jusqu’à la signature de la version {3}." },
        _ => Of(topic),
    };

    /// <summary>To a guest, who corrects nothing: who entered the request does. Null where they are told the same as anyone.</summary>
    public static NoticeWords? OfGuest(NoticeTopic topic) => topic switch
    {
        NoticeTopic.Returned => Of(topic) with { Opening = "La demande de mission {0} est renvoyée pour correction ; la personne qui l’a saisie s’en charge." },
        NoticeTopic.TravelPresumed => Of(topic) with { Opening = "Sans nouvelle depuis le retour, la mission {0} est présumée effectuée comme prévu ; si ce n’est pas le cas, dites-le à la personne qui l’a saisie." },
        _ => null,
    };

    /// <summary>Whether it is told to those who decide, rather than to those whose mission it is.</summary>
    public static bool IsAsked(NoticeTopic topic) => topic <= NoticeTopic.StepEscalated;
}
