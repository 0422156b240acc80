using System.Text;

namespace Missions.Web.Mail.Letters;

/// <summary>A letter as plain text.</summary>
public static class LetterText
{
    public static string Of(Letter letter)
    {
        ArgumentNullException.ThrowIfNull(letter);
        var text = new StringBuilder().Append(letter.Greeting).Append("\n\n").Append(letter.Opening).Append("\n\n");
        foreach (var (label, value) in letter.Facts)
            text.Append(label).Append(letter.Language == "fr" ? "\u00A0: " : ": ").Append(value.ReplaceLineEndings("\n    ")).Append('\n');
        if (letter.Facts.Count > 0) text.Append('\n');
        if (letter.Link is { } link) text.Append(link.Label).Append(letter.Language == "fr" ? "\u00A0:\n" : ":\n").Append(link.Url).Append("\n\n");
        if (letter.Reminder is { } reminder) text.Append(reminder.Label).Append('\n').Append(reminder.Url).Append("\n\n");
        return text.Append("-- \n").Append(letter.Signature).Append('\n').Append(letter.Reason).Append('\n').ToString();
    }
}
