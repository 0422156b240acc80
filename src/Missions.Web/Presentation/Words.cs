using System.Globalization;
using Microsoft.Extensions.Localization;
using Missions.Web.Infrastructure.Localization;

namespace Missions.Web.Presentation;

/// <summary>
/// The trade's words for what the domain names, in the language of the request: <c>@Words.Of(mission.Status)</c>. A domain value
/// without a word is a failing test.
/// </summary>
public sealed partial class Words(IStringLocalizer<Shared> text)
{
    /// <summary>Said of what nobody knows; never 0, never blank.</summary>
    public string Unknown => text["inconnu"];

    public string ToConfirm => text["à confirmer"];

    public string Document => text["Document"];

    public string Payer => text["Établissement payeur"];

    public string Credits => text["Imputation"];

    public string AskedPerson => text["Personne sollicitée"];

    public string OpinionOf(string author) => text["Avis de {0}", author];

    public string TravellerStatus => text["Statut"];

    public string Distance => text["Distance"];

    public string Emissions => text["Émissions"];

    public string StageNumber(int number) => text["Étape {0}", number];

    public string YesNo(bool value) => value ? text["oui"] : text["non"];

    /// <summary>What comes between a label and its value: with a no-break space before it in French.</summary>
    public string Colon => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? ": " : "\u00A0: ";

    private string Say(string? key, Enum value) =>
        text[key ?? throw new ArgumentOutOfRangeException(nameof(value), value, "No word is known for it.")];
}
