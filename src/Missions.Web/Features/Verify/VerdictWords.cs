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
        (VerdictKind.Current, false) => text["Ordre en vigueur"],
        (VerdictKind.Superseded, false) => text["Ordre remplacé"],
        (VerdictKind.Cancelled, false) => text["Ordre annulé"],
        _ => text["Code inconnu"],
    };

    public string Sentence(Verdict verdict) => verdict switch
    {
        { Kind: VerdictKind.Altered, Order: { } order } => text["Ce fichier porte le code de l’ordre {0}, mais n’est pas celui qui a été émis : quelque chose y a été changé, ajouté ou réenregistré. Ne vous y fiez pas, demandez le fichier d’origine.", Name(order)],
        { Order: { } order, IsOfFile: true } => text["Ce fichier est, à l’octet près, celui de l’ordre {0}.", Name(order)],
        { Order: { } order } => text["Ce code est celui de l’ordre {0}. Il ne dit rien du document qui le porte : pour savoir si rien n’y a été changé, déposez son fichier.", Name(order)],
        { IsOfFile: true } => text["Ce fichier n’a pas été émis ici, ou ce n’en est qu’une copie imprimée, numérisée ou convertie, qui ne se vérifie pas. Saisissez le code imprimé au pied de l’ordre."],
        _ => text["Aucun ordre émis ici ne porte ce code. Relisez-le : il a 26 lettres et chiffres."],
    };

    /// <summary>What has become of the order since; null while it stands.</summary>
    public string? Since(IssuedOrder order) => order switch
    {
        { CancelledAt: { } on, Version: var version, LastVersion: var last } when last > version => text["Remplacé par la version {0}, puis annulé le {1}.", version + 1, Day(on)].Value,
        { CancelledAt: { } on } => text["Annulé le {0} : il n’autorise plus rien.", Day(on)].Value,
        { SupersededAt: { } on, Version: var version, LastVersion: var last } when last > version + 1 => text["Remplacé le {0} par la version {1} ; celle qui vaut est la version {2}.", Day(on), version + 1, last].Value,
        { SupersededAt: { } on, Version: var version } => text["Remplacé le {0} par la version {1}, qui seule vaut.", Day(on), version + 1].Value,
        _ => null,
    };

    public string Day(DateTimeOffset at) => formats.Day(formats.DayOf(at));

    private string Name(IssuedOrder order) => text["n° {0}, version {1}", order.Number, order.Version];
}
