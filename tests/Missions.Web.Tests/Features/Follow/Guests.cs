using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Missions.Geo.Places;
using Missions.Testing.Pages;
using Missions.Web.Tests.Infrastructure;
using Missions.Web.Tests.Mail;
using Missions.Workflow.Missions;
using Missions.Workflow.Organisation;

namespace Missions.Web.Tests.Features.Follow;

/// <summary>A guest without account, whose requests the manager enters.</summary>
internal static partial class Guests
{
    public const string Email = "ada.byron@guest.example";
    public const string Name = "Ada Byron";

    /// <summary>A request that awaits its validation, entered for the guest, and whose mails are written.</summary>
    public static async Task<Guid> GuestRequestAsync(this MissionsApp app, Func<MissionContent, MissionContent>? change = null)
    {
        await app.ChangeAsync(async db =>
        {
            if (await db.People.AnyAsync(person => person.Email == Email)) return;
            var host = await db.People.SingleAsync(person => person.Email == DemoAccounts.Traveller);
            var guest = new Person(Guid.CreateVersion7(), "Ada", "Byron", Email, host.UnitId);
            guest.Describe(new()
            {
                GivenName = "Ada",
                FamilyName = "Byron",
                Status = PersonStatus.Guest,
                EmployerId = host.EmployerId,
                AdministrativeResidence = new Place("Londres", "GB", new(51.5085, -0.1257), PlaceKind.Town, "geonames", "2643743"),
            });
            db.People.Add(guest);
        });
        var id = await new Requests(app.Services).SubmittedAsync(Email, change, enteredBy: DemoAccounts.Manager);
        await app.QuietMailAsync();
        return id;
    }

    /// <summary>The path of the link in the guest's last mail.</summary>
    public static async Task<string> MailedLinkAsync(this MissionsApp app, Guid id)
    {
        var mail = (await app.LastMailsAsync(id)).Single(mail => Letterbox.LoginOf(mail) == "ada.byron");
        return Link().Match(mail.Text).Value is { Length: > 0 } link ? link : throw new InvalidOperationException($"No link in: {mail.Text}");
    }

    /// <summary>The path of the link on the manager's page.</summary>
    public static async Task<string> ShownLinkAsync(this MissionsApp app, Guid id)
    {
        using var manager = await app.VisitorAsync(DemoAccounts.Manager);
        return (await manager.GetAsync($"/missions/{id}")).ShownLink() ?? throw new InvalidOperationException("No link is shown.");
    }

    public static string? ShownLink(this Page page) =>
        page.Document.QuerySelector("#guest-address")?.GetAttribute("value") is { } address ? new Uri(address).PathAndQuery : null;

    /// <summary>The manager asks, by the page.</summary>
    public static async Task<Guid> AskAsync(this MissionsApp app, Guid id, string question)
    {
        using var manager = await app.VisitorAsync(DemoAccounts.Manager);
        await (await manager.GetAsync($"/approvals/{id}")).FormTo($"/approvals/{id}/ask").Fill("Comment", question).SubmitAsync();
        return (await new Requests(app.Services).ReadAsync(id)).Questions.Single(asked => asked.Text == question).Id;
    }

    public static Task<Page> AnswerAsync(this Page page, Guid questionId, string answer) =>
        page.FormTo($"/follow/questions/{questionId}").Fill($"answer-{questionId}", answer).SubmitAsync();

    [GeneratedRegex(@"/follow\?key=[\w-]+", RegexOptions.None, 1000)]
    private static partial Regex Link();
}
