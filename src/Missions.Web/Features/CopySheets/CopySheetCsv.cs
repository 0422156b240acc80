using System.Text;
using Missions.Web.Presentation.Csv;

namespace Missions.Web.Features.CopySheets;

/// <summary>A copy sheet as a file for a spreadsheet: UTF-8, semicolons, and no cell that would run as a formula.</summary>
public static class CopySheetCsv
{
    private static readonly UTF8Encoding Marked = new(encoderShouldEmitUTF8Identifier: true);

    public static byte[] Of(IEnumerable<CopyRow> rows) =>
        [.. Marked.GetPreamble(), .. Marked.GetBytes(string.Concat(rows.Select(row => CsvLine.Of([row.Label, row.Value])).Prepend(CsvLine.Of(["Champ", "Valeur"]))))];
}
