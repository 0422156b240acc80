namespace Missions.Web.Infrastructure.Errors;

/// <summary>Title and sentence of each status; French, keys of the texts.</summary>
public static class ErrorTexts
{
    public static (string Title, string Sentence) Of(int status) => status switch
    {
        StatusCodes.Status401Unauthorized => ("Connexion nécessaire", "Votre session est terminée : connectez-vous de nouveau."),
        StatusCodes.Status403Forbidden => ("Accès refusé", "Votre compte ne permet pas de voir cette page ou de faire cette action."),
        StatusCodes.Status404NotFound => ("Page introuvable", "Cette adresse ne mène à rien, ou à quelque chose que vous ne pouvez pas voir."),
        StatusCodes.Status405MethodNotAllowed => ("Action impossible", "Cette adresse ne s’utilise pas ainsi."),
        StatusCodes.Status409Conflict => ("Action refusée", "Une règle de gestion s’oppose à cette action."),
        StatusCodes.Status413PayloadTooLarge => ("Envoi trop volumineux", "Ce que vous avez envoyé dépasse la taille admise : rien n’a été enregistré."),
        StatusCodes.Status429TooManyRequests => ("Trop de demandes", "Attendez un instant avant de recommencer."),
        StatusCodes.Status503ServiceUnavailable => ("Indisponible", "L’application ne peut pas répondre pour le moment : réessayez dans un instant."),
        >= 500 => ("Erreur inattendue", "L’application n’a pas pu répondre. Rien n’a été enregistré par cette action."),
        _ => ("Demande incorrecte", "La demande est incomplète ou trop ancienne : revenez à la page précédente, rechargez-la, puis recommencez."),
    };
}
