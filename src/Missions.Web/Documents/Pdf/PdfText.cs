using System.Text;

namespace Missions.Web.Documents.Pdf;

static class PdfText
{
    /// <summary>A text string as hexadecimal UTF-16 with its mark: no character needs escaping.</summary>
    public static string Encode(string text) => $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}>";
}
