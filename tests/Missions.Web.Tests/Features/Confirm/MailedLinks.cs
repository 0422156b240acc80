using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Missions.Testing.Pages;
using Missions.Web.Security;
using Missions.Web.Tests.Infrastructure;
using Missions.Web.Tests.Mail;
using Missions.Workflow.Missions;

namespace Missions.Web.Tests.Features.Confirm;

/// <summary>The links that act, as the application mailed them.</summary>
internal static partial class MailedLinks
{
    public const string Approve = "Viser la demande";
    public const string Confirm = "Effectuée comme prévu";

    /// <summary>A request that awaits its validation and costs nothing: an approval is all that it needs.</summary>
    public static Task<Guid> SimpleRequestAsync(this MissionsApp app, Func<MissionContent, MissionContent>? change = null) => new Requests(app.Services)
        .SubmittedAsync(DemoAccounts.Traveller, content => (change?.Invoke(content) ?? content) with { WithCosts = false });

    /// <summary>The path of the link in the last of someone's mails on a mission.</summary>
    public static async Task<string> LinkOfAsync(this MissionsApp app, Guid id, string account)
    {
        var mail = (await app.MailsAsync(id)).Last(mail => Letterbox.LoginOf(mail) == account.Split('@')[0]);
        return Link().Match(mail.Text).Value is { Length: > 0 } link ? link : throw new InvalidOperationException($"No link in: {mail.Text}");
    }

    /// <summary>A link that no mail bears: of a former address, or of somebody else's.</summary>
    public static async Task<string> LinkAsync(this MissionsApp app, MailLinkKind kind, Guid id, string account, Func<MailLink, MailLink>? change = null)
    {
        var requests = new Requests(app.Services);
        var mission = await requests.ReadAsync(id);
        var (links, fence) = (app.Services.GetRequiredService<MailLinks>(), mission.ActiveSteps is [] ? new(Guid.Empty, 0) : Requests.FenceOf(mission));
        var link = new MailLink { PersonId = await requests.IdOfAsync(account), MissionId = id, Fence = fence, Until = links.EndOf(app.Clock.GetUtcNow()) };
        return (kind == MailLinkKind.Step ? "/confirm?key=" : "/confirm/travel?key=") + links.KeyOf(kind, change?.Invoke(link) ?? link);
    }

    public static string KeyOf(string link) => link[(link.IndexOf('=', StringComparison.Ordinal) + 1)..];

    [GeneratedRegex(@"/confirm(/travel)?\?key=[\w-]+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Link();
}
