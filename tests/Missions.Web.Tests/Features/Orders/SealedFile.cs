using Missions.Testing.Pages;

namespace Missions.Web.Tests.Features.Orders;

/// <summary>Asks for an order's file as its page does, again and again until the seal is on it.</summary>
internal static class SealedFile
{
    public static async Task<Page> WaitAsync(Visitor visitor, Guid orderId)
    {
        using var deadline = new CancellationTokenSource(TimeSpan.FromMinutes(4));
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        while (true)
        {
            var page = await visitor.GetAsync($"/orders/{orderId}/file");
            if (page.Response.Content.Headers.ContentType?.MediaType == "application/pdf")
                return page;
            Assert.Contains("Scellement en cours", page.Heading, StringComparison.Ordinal);
            await timer.WaitForNextTickAsync(deadline.Token);
        }
    }
}
