using Missions.Web.Infrastructure;

namespace Missions.Web.Commands;

/// <summary>The words after a verb: options with the word that follows, and switches. The configuration would take that of a switch for its value.</summary>
sealed class VerbOptions(string[] words)
{
    /// <exception cref="StartupException">The option is there without a value.</exception>
    public string? Value(string option)
    {
        var at = Array.IndexOf(words, option);
        if (at < 0)
            return null;
        return at + 1 < words.Length && words[at + 1] is { Length: > 0 } value && !value.StartsWith("--", StringComparison.Ordinal)
            ? value
            : throw new StartupException($"{option} is without a value.");
    }

    /// <exception cref="StartupException">It is no number of that range.</exception>
    public int Number(string option, int least, int most, int otherwise)
    {
        if (Value(option) is not { } text)
            return otherwise;
        return int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw new StartupException($"{option} is '{text}': give a whole number from {least} to {most}.");
    }

    public bool Has(string option) => words.Contains(option, StringComparer.Ordinal);
}
