using System.Collections.Frozen;
using System.Globalization;

namespace Missions.Web.Presentation;

/// <summary>
/// The names of steps. A laboratory names its steps in its own words, which stand as they are in any language; those that the application
/// proposes have English ones, the same on screens, in mails and on orders.
/// </summary>
public static class StepNames
{
    private static readonly FrozenDictionary<string, string> Usual = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["Visa du gestionnaire"] = "Manager’s approval",
        ["Accord du responsable de crédits"] = "Budget holder’s agreement",
        ["Avis sûreté"] = "Security opinion",
        ["Signature de la direction"] = "Signature",
        ["Signature"] = "Signature",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <returns>The English name; null for a name of the laboratory's own.</returns>
    public static string? InEnglish(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Usual.GetValueOrDefault(name.Trim());
    }

    /// <summary>In the reader's language.</summary>
    public static string Of(string name) => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? InEnglish(name) ?? name : name;

    /// <summary>The same of several names, as events list them.</summary>
    public static string? OfEach(string? names) => names is null ? null : string.Join(", ", names.Split(", ").Select(Of));
}
