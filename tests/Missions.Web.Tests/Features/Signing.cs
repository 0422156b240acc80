using Missions.Testing.Pages;
using Missions.Web.Security;
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

    /// <summary>Sends the form of a signature page; the password goes with it where the page asks for one, or when it is said.</summary>
    public static Task<Page> SignAsync(this Page page, Guid id, string? password = null)
    {
        var form = page.FormTo($"/orders/{id}/sign");
        var asked = page.Document.QuerySelector("#Password") is not null;
        return (asked ? form.Fill("Password", password ?? DemoAccounts.Password) : form).SubmitAsync();
    }

    /// <summary>Lets what the sign-in proved grow old.</summary>
    public static void LetProofsLapse(this MissionsApp app) => app.Clock.Advance(Proof.Lifetime);
}
