using Missions.Web.Infrastructure;

namespace Missions.Web.Commands;

/// <summary>The words after a verb: options with the word that follows, and switches. The configuration would take that of a switch for its value.</summary>
sealed class VerbOptions
{
    static readonly string[] OfTheProgram = ["--data", "--urls", "--environment", "--contentRoot"];
    readonly string[] _words;

    /// <param name="words">The words after the verb, settings of the program among them.</param>
    /// <param name="known">The options that the verb has.</param>
    /// <exception cref="StartupException">It has no such option: one that is mistyped would do something else than was asked.</exception>
    public VerbOptions(string[] words, params string[] known)
    {
        _words = [.. words.SelectMany(word => Array.Find(known, option => word.StartsWith($"{option}=", StringComparison.Ordinal)) is { } option ? [option, word[(option.Length + 1)..]] : new[] { word })];
        var options = _words.Where(word => word.StartsWith("--", StringComparison.Ordinal) && !word.Contains(':', StringComparison.Ordinal)).Select(word => word.Split('=')[0]);
        if (options.Except([.. known, .. OfTheProgram], StringComparer.Ordinal).FirstOrDefault() is { } other)
            throw new StartupException($"There is no option {other} here. There are {string.Join(", ", known)}.");
    }

    /// <exception cref="StartupException">The option is there without a value.</exception>
    public string? Value(string option)
    {
        var at = Array.IndexOf(_words, option);
        if (at < 0)
            return null;
        return at + 1 < _words.Length && _words[at + 1] is { Length: > 0 } value && !value.StartsWith("--", StringComparison.Ordinal)
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

    public bool Has(string option) => _words.Contains(option, StringComparer.Ordinal);
}
