namespace Missions.Web.Infrastructure.Errors;

/// <summary>What had been typed in a form that was refused before anything could read it. The error page gives it back: nothing typed is lost.</summary>
/// <param name="Action">Where the form was going.</param>
/// <param name="Fields">Its fields, without the antiforgery token.</param>
public sealed record TypedForm(string Action, IReadOnlyList<KeyValuePair<string, string>> Fields)
{
    // What forms carry along, and nobody types.
    private static readonly string[] Carried = ["Round", "Version", "Seen", "BasedOn", "Credential"];

    /// <summary>Whether the page offers to send it again: after a lapse of session or token, and never a form from elsewhere.</summary>
    public bool CanBeSentAgain { get; init; }

    /// <summary>What a person may have typed among the fields, to be copied from the page.</summary>
    public IEnumerable<string> Texts => Fields.Where(typed => !IsCarried(typed.Key)).Select(typed => typed.Value).Where(IsTyped);

    private static bool IsCarried(string name) => Carried.Contains(name.Split('.')[^1], StringComparer.OrdinalIgnoreCase);

    private static bool IsTyped(string value) =>
        !string.IsNullOrWhiteSpace(value) && !Guid.TryParse(value, out _) && !bool.TryParse(value, out _) && !(value.Length == 64 && value.All(char.IsAsciiHexDigit));
}
