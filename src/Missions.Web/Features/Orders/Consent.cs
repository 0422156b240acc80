namespace Missions.Web.Features.Orders;

/// <summary>
/// What a signatory agrees to. The order keeps the identifier; a change of wording is a new identifier, and the former text stays here.
/// </summary>
public static class Consent
{
    public const string Id = "consent-fr-3";

    /// <summary>French whatever the language of the screen: it is the text that binds.</summary>
    public const string Text =
        "J’ai pris connaissance du contenu présenté ci-dessus pour chaque document, identifié par son empreinte SHA-256. "
        + "Mon identité ayant été vérifiée depuis moins de cinq minutes, je signe électroniquement l’ordre de mission, ou la demande dont il est établi, qui reproduit ce contenu, "
        + "en la qualité indiquée, et j’autorise la mission dans les conditions décrites.";

    public const string OutsideId = "outside-fr-1";

    /// <summary>What is affirmed by whoever records a signature given outside.</summary>
    public const string OutsideText =
        "J’enregistre une signature donnée hors de l’application. Le document joint la porte ; il a été signé au vu du contenu présenté "
        + "ci-dessus, identifié par son empreinte SHA-256.";

    private static readonly Dictionary<string, string> Texts = new(StringComparer.Ordinal)
    {
        ["consent-fr-1"] = "J’ai pris connaissance du contenu présenté ci-dessus, identifié par son empreinte SHA-256. "
            + "En saisissant mon mot de passe, je signe électroniquement l’ordre de mission qui le reproduit, en la qualité indiquée, "
            + "et j’autorise cette mission dans les conditions décrites.",
        ["consent-fr-2"] = "J’ai pris connaissance du contenu présenté ci-dessus pour chaque ordre, identifié par son empreinte SHA-256. "
            + "Mon identité ayant été vérifiée depuis moins de cinq minutes, je signe électroniquement l’ordre de mission qui reproduit ce contenu, "
            + "en la qualité indiquée, et j’autorise la mission dans les conditions décrites.",
        [Id] = Text,
        [OutsideId] = OutsideText,
    };

    /// <summary>The statement that an order keeps the identifier of.</summary>
    public static string TextOf(string id) => Texts.GetValueOrDefault(id, "");
}
