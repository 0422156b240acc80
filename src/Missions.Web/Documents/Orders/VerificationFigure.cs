using Missions.Web.Documents.Layout;
using PdfSharp.Drawing;
using QRCoder;

namespace Missions.Web.Documents.Orders;

/// <summary>The QR code of the verification page, drawn as rectangles: sharp at any resolution.</summary>
static class VerificationFigure
{
    public static void Draw(Canvas canvas, Uri address, OrderLanguage language, XRect box)
    {
        using var data = QRCodeGenerator.GenerateQrCode(address.AbsoluteUri, QRCodeGenerator.ECCLevel.M);
        var rows = data.ModuleMatrix;
        var module = box.Width / rows.Count;
        var description = language.Say($"QR code de l’adresse de vérification {address.AbsoluteUri}", $"QR code of the verification address {address.AbsoluteUri}");
        canvas.Figure(description, box, graphics =>
        {
            for (var row = 0; row < rows.Count; row++)
            {
                for (var (start, column) = (-1, 0); column <= rows.Count; column++)
                {
                    var dark = column < rows.Count && rows[row][column];
                    if (dark && start < 0)
                        start = column;
                    if (dark || start < 0)
                        continue;
                    graphics.DrawRectangle(XBrushes.Black, box.X + (start * module), box.Y + (row * module), (column - start) * module, module);
                    start = -1;
                }
            }
        });
    }
}
