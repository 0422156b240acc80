using System.Net;
using AngleSharp.Html.Parser;
using Missions.Testing.Pages;
using Missions.Testing.Processes;
using Missions.Workflow.Missions;

namespace Missions.Web.Tests.Features.Approvals;

/// <summary>Someone signed in, with everything ready to post at the same instant as another.</summary>
internal sealed class Racer
{
    private static readonly HtmlParser Parser = new();
    private readonly HttpClient _http;
    private readonly string _token;

    private Racer(HttpClient http, string token) => (_http, _token) = (http, token);

    public static async Task<Racer> ReadyAsync(Visitor visitor) => new(visitor.Http, await visitor.TokenAsync());

    public static async Task<Racer> SignedInAsync(MissionsProcess process, string account)
    {
        var visitor = new Visitor(process.Address);
        await visitor.SignInAsync(account);
        return await ReadyAsync(visitor);
    }

    public async Task<(HttpStatusCode Status, string Text)> ApproveAsync(Mission mission, Barrier barrier)
    {
        using var form = Posting.Form(_token, mission.Fence());
        barrier.SignalAndWait();
        using var answer = await _http.PostAsync(new Uri($"/approvals/{mission.Id}/approve", UriKind.Relative), form);
        var document = await Parser.ParseDocumentAsync(await answer.Content.ReadAsStringAsync());
        return (answer.StatusCode, Words.Of(document.Body));
    }
}
