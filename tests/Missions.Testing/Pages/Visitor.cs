using System.Net;
using AngleSharp.Html.Parser;

namespace Missions.Testing.Pages;

/// <summary>Someone at a browser without scripts: keeps cookies, follows redirections, reads pages and sends forms.</summary>
public sealed class Visitor : IDisposable
{
    public const string SignInPath = "/account/sign-in";

    /// <summary>Where the sign-in page takes the account.</summary>
    public const string AccountSelector = "input[type=email], input[autocomplete~=username]";

    private const int MostRedirections = 10;
    private static readonly HtmlParser Parser = new();

    /// <summary>A visitor of an application that runs as a process.</summary>
    public Visitor(Uri address) => Http = new(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = address };

    /// <summary>A visitor of an application that runs in this process; the client keeps cookies and follows no redirection.</summary>
    public Visitor(HttpClient http)
    {
        Http = http;
        Http.DefaultRequestHeaders.AcceptLanguage.ParseAdd("fr-FR");
    }

    public HttpClient Http { get; }

    public Task<Page> GetAsync(string path) => SendAsync(new(HttpMethod.Get, path));

    /// <summary>Sends a request and follows it to a page.</summary>
    public async Task<Page> SendAsync(HttpRequestMessage request)
    {
        var redirections = new List<Uri>();
        var url = new Uri(Http.BaseAddress!, request.RequestUri!);
        var response = await Http.SendAsync(request);
        while (response.Headers.Location is { } location)
        {
            if (redirections.Count == MostRedirections)
                throw new InvalidOperationException("Redirected in circles: " + string.Join(" -> ", redirections));
            if (response.StatusCode is HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect)
                throw new NotSupportedException($"{url} answers {(int)response.StatusCode}, which would send the form again.");
            url = new(url, location);
            redirections.Add(url);
            response.Dispose();
            response = await Http.GetAsync(url);
        }

        var body = await response.Content.ReadAsByteArrayAsync();
        using var content = new MemoryStream(body);
        var document = await Parser.ParseDocumentAsync(content);
        return new(this, url, response, body, document, redirections);
    }

    /// <summary>Signs in through the page that the application sends strangers to.</summary>
    /// <exception cref="InvalidOperationException">The account was refused.</exception>
    public async Task<Page> SignInAsync(string email, string password = DemoAccounts.Password)
    {
        var form = (await GetAsync(SignInPath)).FormWith("input[type=password]");
        form.FillFirst(AccountSelector, email);
        form.FillFirst("input[type=password]", password);
        var page = await form.SubmitAsync();
        return page.Document.QuerySelector("input[type=password]") is null
            ? page
            : throw new InvalidOperationException($"{email} cannot sign in: {page.Text}");
    }

    public void Dispose() => Http.Dispose();
}
