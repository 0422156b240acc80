using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Missions.Testing.Pages;

namespace Missions.EndToEnd.Tests.Infrastructure;

/// <summary>
/// Requests of the demonstration that its people took further, without a browser: signed in one act, amended, asked about by mail, entered for
/// a guest. Gives the pages that need them.
/// </summary>
internal sealed partial class Scene(Journey journey) : IDisposable
{
    private readonly Visitor _manager = new(journey.Process.Address);
    private readonly Visitor _director = new(journey.Process.Address);
    private readonly Visitor _traveller = new(journey.Process.Address);

    /// <summary>The pages by who looks at them; nobody's are those of a link or a code.</summary>
    public Dictionary<string, string[]> Pages { get; } = [];

    /// <summary>An order as it was issued.</summary>
    public byte[] File { get; private set; } = [];

    public async Task PlayAsync()
    {
        await _manager.SignInAsync(DemoAccounts.Manager);
        await _director.SignInAsync(DemoAccounts.Director);
        await _traveller.SignInAsync(DemoAccounts.Traveller);
        var (amended, early) = (await RequestAsync("Jury de thèse"), await RequestAsync("Dépannage d’un détecteur"));
        await ApproveAsync(amended);
        await ApproveAsync(early);
        await SignAsync(amended);
        await AmendAsync(amended);
        var act = await SignAsync(amended);
        var asked = await AskAsync();
        var guest = await InviteAsync();
        await journey.Database.QuietAsync();
        var order = Orders().Match((await _traveller.GetAsync($"/missions/{amended}")).Document.Body!.InnerHtml).Value;
        File = (await _traveller.GetAsync($"{order}/file")).Body;
        Pages[""] = [.. await CodesAsync(), .. await MailedAsync(), guest.Link];
        Pages[DemoAccounts.Traveller] = [$"/missions/{amended}"];
        Pages[DemoAccounts.Manager] = [$"/missions/{amended}", $"/copy-sheets/{amended}", $"/approvals/{asked}", guest.Page, guest.Name, guest.Mission];
        Pages[DemoAccounts.Director] = ["/approvals", await SeveralAsync(), $"/orders/{early}/sign", act, $"/missions/{amended}"];
    }

    public void Dispose()
    {
        _manager.Dispose();
        _director.Dispose();
        _traveller.Dispose();
    }

    private async Task<string> RequestAsync(string purpose)
    {
        var inbox = await _manager.GetAsync("/approvals");
        return inbox.Document.QuerySelectorAll(".request").Single(row => row.TextContent.Contains(purpose, StringComparison.Ordinal))
            .QuerySelector("h2 a")!.GetAttribute("href")!.Split('/')[^1];
    }

    private async Task ApproveAsync(string id) => await (await FundAsync(id)).FormTo($"/approvals/{id}/approve").SubmitAsync();

    private async Task<Page> FundAsync(string id) =>
        await (await _manager.GetAsync($"/approvals/{id}")).FormTo($"/approvals/{id}/funding").Fill("PayerId", "Centre national de la recherche scientifique").SubmitAsync();

    /// <summary>One of those ready is signed; gives the page of the act.</summary>
    private async Task<string> SignAsync(string id)
    {
        var page = await _director.GetAsync(await SeveralAsync());
        var form = page.FormTo("/orders/sign");
        for (var i = 0; i < page.All(".to-sign-one").Count; i++)
            form.Tick($"Items[{i}].Chosen", form.Value($"Items[{i}].MissionId") == id);
        return (await form.SubmitAsync()).Url.AbsolutePath;
    }

    private async Task<string> SeveralAsync()
    {
        var inbox = await _director.GetAsync("/approvals");
        return "/orders/sign?" + string.Join('&', inbox.Document.QuerySelectorAll<IHtmlInputElement>("input[name=picked]").Select(box => $"picked={box.Value}"));
    }

    private async Task AmendAsync(string id)
    {
        var page = await _traveller.GetAsync($"/missions/{id}");
        page = await page.FormTo($"/missions/{id}/amend").Fill("amendment", "Le jury se réunit un jour de plus.").SubmitAsync();
        await SubmitAsync(page.FormWith("#version").Fill("ReturnsAt", "19:30"));
        await ApproveAsync(id);
    }

    private static async Task SubmitAsync(PageForm form)
    {
        var page = await form.SubmitAsync("Soumettre la demande");
        Assert.True(page.Text.Contains("Votre demande est soumise.", StringComparison.Ordinal), $"{page.Url} {page.Status}: {page.Text}");
    }

    /// <summary>The request that was returned is submitted again and funded: a link then suffices to approve it.</summary>
    private async Task<string> AskAsync()
    {
        var list = await _traveller.GetAsync("/missions?status=Returned");
        var id = Edits().Match(list.Document.Body!.InnerHtml).Groups["id"].Value;
        await SubmitAsync((await _traveller.GetAsync($"/missions/{id}/edit")).FormWith("#version"));
        await FundAsync(id);
        return id;
    }

    private async Task<(string Page, string Name, string Mission, string Link)> InviteAsync()
    {
        var departure = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(40);
        var form = (await _manager.GetAsync("/missions/new/guest")).FormTo("/missions/new/guest");
        var page = await form.Fill("GivenName", "Ada").Fill("FamilyName", "Byron").Fill("Residence.Text", "Londres").SubmitAsync();
        var person = Regex.Match(page.Url.Query, "[0-9a-f-]{36}", RegexOptions.None, TimeSpan.FromSeconds(1)).Value;
        page = await page.FormWith("#version").Fill("Purpose", "Séminaire").Fill("PurposeKind", "Seminar").Fill("Destination.Text", "Lyon")
            .Fill("DepartsOn", Iso(departure)).Fill("ReturnsOn", Iso(departure.AddDays(1))).Fill("Mode", "Train").Fill("Train", "Tgv")
            .Fill("ProjectId", "EOTP-24-COSMO – Fond diffus cosmologique").SubmitAsync("Soumettre la demande");
        var link = new Uri(page.Document.QuerySelector<IHtmlInputElement>("#guest-address")!.Value).PathAndQuery;
        return ("/missions/new/guest", $"/missions/guests/{person}/name", page.Url.AbsolutePath, link);
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    [GeneratedRegex("/orders/[0-9a-f-]{36}(?=/file)", RegexOptions.None, 1000)]
    private static partial Regex Orders();

    [GeneratedRegex("/missions/(?<id>[0-9a-f-]{36})", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Edits();
}
