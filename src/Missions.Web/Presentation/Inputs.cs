namespace Missions.Web.Presentation;

/// <summary>A labelled field, for <c>_TextInput</c>. Name and id are the same, dots made underscores in the id.</summary>
/// <param name="Name">The field posted.</param>
/// <param name="Label">The localized label.</param>
/// <param name="Value">What it holds before anything is typed.</param>
/// <param name="MaxLength">How many characters at most.</param>
public sealed record TextInput(string Name, string Label, object? Value, int MaxLength = 200)
{
    public string Type { get; init; } = "text";

    public bool Required { get; init; }

    public string? Help { get; init; }

    public string Autocomplete { get; init; } = "off";
}

/// <summary>A labelled choice, for <c>_ChoiceInput</c>.</summary>
/// <param name="Name">The field posted.</param>
/// <param name="Label">The localized label.</param>
/// <param name="Selected">The value chosen.</param>
/// <param name="Options">What may be chosen.</param>
public sealed record ChoiceInput(string Name, string Label, object? Selected, IEnumerable<ChoiceOption> Options)
{
    public bool Required { get; init; }

    public string? Help { get; init; }

    /// <summary>The text of no choice; there is always one to choose when null.</summary>
    public string? Empty { get; init; }
}

/// <summary>One of the options of a choice.</summary>
public sealed record ChoiceOption(string Value, string Text)
{
    public static ChoiceOption Of(Guid id, string text) => new(id.ToString(), text);
}
