using System.Text.RegularExpressions;

namespace Missions.Web.Mail.Letters;

/// <summary>Keeps on one line what is read as one: the day, the month and the year of a date.</summary>
public static partial class Unbroken
{
    public static string Dates(string text) => Day().Replace(text, "${day}\u00A0${month}\u00A0${year}");

    [GeneratedRegex(@"(?<day>\d{1,2}(er)?) (?<month>\p{L}{3,12}) (?<year>\d{4})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Day();
}
