using System.Text;

namespace Missions.Web.Presentation.Csv;

/// <summary>Reads the text of a file that a spreadsheet saved: UTF-8, or else Windows-1252, which ISO-8859-1 is part of.</summary>
public static class CsvText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Encoding Western = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    public static string Decode(byte[] content)
    {
        ArgumentNullException.ThrowIfNull(content);
        try
        {
            return Strict.GetString(content).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return Western.GetString(content);
        }
    }
}
