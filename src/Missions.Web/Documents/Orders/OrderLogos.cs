using Missions.Web.Documents.Layout;
using PdfSharp.Drawing;

namespace Missions.Web.Documents.Orders;

/// <summary>The logos of the laboratory, the employer and the payer, side by side; those that have none leave no hole.</summary>
static class OrderLogos
{
    const double BoxWidth = 62;
    const double BoxHeight = 46;
    const double Gap = 8;

    public static double Width(SealedOrderContent order) => Of(order).Count * (BoxWidth + Gap);

    public static void Draw(Canvas canvas, SealedOrderContent order, double right, double y)
    {
        var logos = Of(order);
        var x = right - Width(order);
        foreach (var (name, file) in logos)
        {
            using var stream = new MemoryStream(file, 0, file.Length, writable: false, publiclyVisible: true);
            using var image = XImage.FromStream(stream);
            var scale = Math.Min(BoxWidth / image.PixelWidth, BoxHeight / image.PixelHeight);
            var (width, height) = (image.PixelWidth * scale, image.PixelHeight * scale);
            var box = new XRect(x + ((BoxWidth - width) / 2), y + ((BoxHeight - height) / 2), width, height);
            canvas.Figure($"Logo {name}", box, graphics => graphics.DrawImage(image, box));
            x += BoxWidth + Gap;
        }
    }

    static List<(string Name, byte[] File)> Of(SealedOrderContent order) =>
        [.. (order.Snapshot.Logos ?? []).Where(logo => order.Logos.ContainsKey(logo.Sha256)).Select(logo => (logo.Name, order.Logos[logo.Sha256]))];
}
