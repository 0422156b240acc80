using System.Globalization;
using Missions.Workflow.Orders;
using Missions.Workflow.Organisation;

namespace Missions.Web.Documents.Orders;

/// <summary>A language that orders are printed in. Each printed phrase is written in both where it is printed, so that neither can lack one.</summary>
public sealed partial class OrderLanguage
{
    OrderLanguage(string code, string tag) => (Code, Tag) = (code, tag);

    /// <summary>The language of the order that was signed, and the one that prevails.</summary>
    public static OrderLanguage French { get; } = new("fr", "fr-FR");

    public static OrderLanguage English { get; } = new("en", "en-GB");

    /// <summary>The one that a reader sees pages in.</summary>
    public static OrderLanguage OfReader => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == English.Code ? English : French;

    public static OrderLanguage Of(Language language) => language switch
    {
        Language.French => French,
        Language.English => English,
        _ => throw new ArgumentOutOfRangeException(nameof(language), language, message: null),
    };

    public string Code { get; }

    /// <summary>What the file says of its language to a screen reader.</summary>
    public string Tag { get; }

    public bool Prevails => this == French;

    public string Say(string french, string english) => Prevails ? french : english;

    public string Title(DocumentFacts document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Say(document.Title, document.EnglishTitle);
    }

    /// <summary>« Ordre de mission n° 2026-0001 », “Mission order no. 2026-0001”.</summary>
    public string Numbered(DocumentFacts document, string number) => $"{Title(document)} {Say("n°", "no.")}\u00A0{number}";

    /// <summary>« Objet : », “Purpose:”.</summary>
    public string Label(string french, string english) => Say(french + "\u00A0:", english + ":");
}
