using System.Text;

namespace Missions.Web.Presentation.Csv;

/// <summary>A line of a CSV file as RFC 4180 writes it, with semicolons, and with no cell that a spreadsheet would run as a formula.</summary>
public static class CsvLine
{
    private const string Formula = "=+-@\t\r";

    public static string Of(IEnumerable<string> cells) => new StringBuilder().AppendJoin(';', cells.Select(Cell)).Append("\r\n").ToString();

    private static string Cell(string text)
    {
        var safe = text.Length > 0 && Formula.Contains(text[0], StringComparison.Ordinal) ? "'" + text : text;
        return safe.AsSpan().ContainsAny(";\"\r\n") ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
