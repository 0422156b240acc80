using Missions.Testing.Pages;
using Missions.Web.Tests.Infrastructure;

namespace Missions.Web.Tests.Features;

/// <summary>Signs through the page, as a signatory does.</summary>
internal static class Signing
{
    public static async Task<Page> SignAsync(MissionsApp app, Guid id, string account)
    {
        var page = await (await app.VisitorAsync(account)).GetAsync($"/orders/{id}/sign");
        return await page.SignAsync(id);
    }

    public static Task<Page> SignAsync(this Page page, Guid id, string password = DemoAccounts.Password) =>
        page.FormTo($"/orders/{id}/sign").Fill("Password", password).SubmitAsync();
}
