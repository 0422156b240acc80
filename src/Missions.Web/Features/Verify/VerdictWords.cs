using Microsoft.Extensions.Localization;
using Missions.Web.Presentation;

namespace Missions.Web.Features.Verify;

/// <summary>A verdict in one title and a few sentences, with the figure that says it at a glance.</summary>
public sealed class VerdictWords(Formats formats, IStringLocalizer<Shared> text)
{
    public static string Figure(Verdict verdict) => verdict.Kind switch
    {
        VerdictKind.Current => "bi-patch-check-fill",
        VerdictKind.Superseded => "bi-arrow-repeat",
        VerdictKind.Cancelled => "bi-x-octagon-fill",
        VerdictKind.Altered => "bi-exclamation-triangle-fill",
        _ => "bi-question-circle-fill",
    };

    public static string Class(Verdict verdict) => $"verdict-{verdict.Kind.ToString().ToLowerInvariant()}";

    public string Title(Verdict verdict) => (verdict.Kind, verdict.IsOfFile) switch
    {
        (VerdictKind.Current, true) => text["Authentique et en vigueur"],
        (VerdictKind.Superseded, true) => text["Authentique, mais remplacé"],
        (VerdictKind.Cancelled, true) => text["Authentique, mais annulé"],
        (VerdictKind.Altered, _) => text["Modifié depuis son émission"],
        (VerdictKind.Unknown, true) => text["Fichier inconnu"],
        (VerdictKind.Current, false) => IsRequest(verdict) ? text["Demande en vigueur"] : text["Ordre en vigueur"],
        (VerdictKind.Superseded, false) => IsRequest(verdict) ? text["Demande remplacée"] : text["Ordre remplacé"],
        (VerdictKind.Cancelled, false) => IsRequest(verdict) ? text["Demande annulée"] : text["Ordre annulé"],
        _ => text["Code inconnu"],
    };

    public string Sentence(Verdict verdict) => verdict switch
    {
        { Kind: VerdictKind.Altered, Order: { } order } => text["Ce fichier porte le code de {0}, mais n’est pas celui qui a été émis : quelque chose y a été changé, ajouté ou réenregistré. Ne vous y fiez pas, demandez le fichier d’origine.", Name(order)],
        { Order: { } order, IsEnglish: true, IsStamped: true } => text["Ce fichier est, à l’octet près, la version anglaise de {0}, marquée « annulé ».", Name(order)],
        { Order: { } order, IsEnglish: true } => text["Ce fichier est, à l’octet près, la version anglaise de {0}.", Name(order)],
        { Order: { } order, IsStamped: true } => text["Ce fichier est, à l’octet près, celui de {0}, marqué « annulé ».", Name(order)],
        { Order: { } order, IsOfFile: true } => text["Ce fichier est, à l’octet près, celui de {0}.", Name(order)],
        { Order: { } order } => text["Ce code est celui de {0}. Il ne dit rien du document qui le porte : pour savoir si rien n’y a été changé, déposez son fichier.", Name(order)],
        { IsOfFile: true } => text["Ce fichier n’a pas été émis ici, ou ce n’en est qu’une copie imprimée, numérisée ou convertie, qui ne se vérifie pas. Saisissez le code imprimé au pied du document. Une preuve de signature se vérifie par son cachet, dans un lecteur de PDF."],
        _ => text["Aucun document émis ici ne porte ce code. Relisez-le : il a 26 lettres et chiffres."],
    };

    /// <summary>What the document is, when it is not the order.</summary>
    public string? Role(IssuedOrder order) => !order.Document.IsRequest() ? null : order.Document.Tool is { } tool
        ? text["C’est la demande signée : l’ordre de mission lui-même est établi dans {0}.", tool].Value
        : text["C’est la demande signée : l’ordre de mission lui-même est établi ailleurs."].Value;

    /// <summary>What has become of the order since, a sentence each: what replaced it, what stands, when all of it was cancelled.</summary>
    public IEnumerable<string> Since(IssuedOrder order)
    {
        if (order.SupersededAt is { } replaced) yield return text["Ce document a été remplacé par le n° {0}, version {1}, signé le {2}.", order.Number, order.Version + 1, Day(replaced)];
        if (order.SupersededAt is not null && order.LastVersion > order.Version + 1)
            yield return text["La dernière version est le n° {0}, version {1}, signé le {2}.", order.Number, order.LastVersion, Day(order.LastSignedAt)];
        if (order.CancelledAt is { } cancelled)
            yield return order.SupersededAt is null ? text["Annulé le {0} : il n’autorise plus rien.", Day(cancelled)] : text["La mission est annulée depuis le {0} : aucune version n’autorise plus rien.", Day(cancelled)];
        else if (order.SupersededAt is not null)
            yield return text["Seule la version {0} vaut.", order.LastVersion];
    }

    public string Day(DateTimeOffset at) => formats.Day(formats.DayOf(at));

    private string Name(IssuedOrder order) => text["« {0} n° {1}, version {2} »", Words.TitleOf(order.Document), order.Number, order.Version];

    private static bool IsRequest(Verdict verdict) => verdict.Order?.Document.IsRequest() == true;
}
