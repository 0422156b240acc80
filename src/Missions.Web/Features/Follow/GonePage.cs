using Missions.Web.Infrastructure.Errors;
using Missions.Web.Security;

namespace Missions.Web.Features.Follow;

/// <summary>What is said to whoever comes by a link that lets nobody in; of the mission, nothing.</summary>
/// <param name="State">Why it does not; null for a link that was not made here.</param>
/// <param name="Typed">What had been typed, to be copied.</param>
public sealed record GonePage(GuestLinkState? State, TypedForm? Typed)
{
    public int Status => State is null ? StatusCodes.Status404NotFound : StatusCodes.Status410Gone;

    /// <summary>A key of the texts.</summary>
    public string Title => State switch
    {
        GuestLinkState.Expired => "Ce lien a expiré",
        GuestLinkState.Revoked => "Ce lien a été révoqué",
        GuestLinkState.HasAccount => "Vous avez maintenant un compte",
        _ => "Ce lien n’est pas valable",
    };

    /// <summary>A key of the texts.</summary>
    public string Sentence => State switch
    {
        GuestLinkState.Expired => "Les liens de suivi ne valent que jusqu’à quelque temps après la mission.",
        GuestLinkState.Revoked => "Il ne donne plus accès à la mission. Un lien plus récent vous a peut-être été envoyé.",
        GuestLinkState.HasAccount => "Ce lien ne sert plus : connectez-vous pour suivre votre mission.",
        _ => "Il est peut-être incomplet : ouvrez-le depuis le courriel, ou copiez-le en entier.",
    };
}
