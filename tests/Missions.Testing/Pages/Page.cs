using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Missions.Testing.Pages;

/// <summary>A page as it arrived, after its redirections.</summary>
public sealed class Page(
    Visitor visitor, Uri url, HttpResponseMessage response, byte[] body, IHtmlDocument document, IReadOnlyList<Uri> redirections)
{
    public Uri Url { get; } = url;

    public HttpStatusCode Status => Response.StatusCode;

    public HttpResponseMessage Response { get; } = response;

    /// <summary>The answer as bytes, for a PDF or a CSV file.</summary>
    public byte[] Body { get; } = body;

    public IHtmlDocument Document { get; } = document;

    public IReadOnlyList<Uri> Redirections { get; } = redirections;

    public string Heading => Words.Of(Document.QuerySelector("h1"));

    /// <summary>What a person reads, every kind of space made plain.</summary>
    public string Text => Words.Of(Document.Body);

    /// <summary>The messages beside the fields and at the top, each once.</summary>
    public IReadOnlyList<string> Errors => Document
        .QuerySelectorAll(".field-validation-error, .validation-summary-errors li").Select(Words.Of)
        .Where(message => message.Length > 0).Distinct(StringComparer.Ordinal).ToList();

    /// <summary>The text of each element that a selector finds.</summary>
    public IReadOnlyList<string> All(string selector) => Document.QuerySelectorAll(selector).Select(Words.Of).ToList();

    /// <summary>The one form that posts to a path, the query aside; a search of the page at the same path is another.</summary>
    public PageForm FormTo(string path) => Form($"that posts to {path}", form => string.Equals(Target(form).AbsolutePath, path, StringComparison.OrdinalIgnoreCase));

    /// <summary>The one form that holds what a selector finds.</summary>
    public PageForm FormWith(string selector) => Form($"with {selector}", form => form.QuerySelector(selector) is not null);

    /// <summary>The one form that has a button of this name.</summary>
    public PageForm FormWithButton(string text) =>
        Form($"with a button « {text} »", form => PageForm.ButtonsOf(form).Any(button => PageForm.Says(button, text)));

    /// <summary>Follows the link that reads so.</summary>
    public Task<Page> FollowAsync(string text)
    {
        var links = Document.QuerySelectorAll<IHtmlAnchorElement>("a[href]").Where(link => Words.Of(link) == text).ToList();
        return links is [{ } link, ..]
            ? visitor.GetAsync(new Uri(Url, link.GetAttribute("href")).AbsoluteUri)
            : throw new InvalidOperationException($"No link « {text} » on {Url}; there are: {string.Join(" | ", All("a[href]"))}");
    }

    private Uri Target(IElement form) => new(Url, form.GetAttribute("action") ?? "");

    private PageForm Form(string which, Func<IHtmlFormElement, bool> matches)
    {
        var forms = Document.Forms.Where(matches).ToList();
        if (forms.Count > 1 && forms.FindAll(form => string.Equals(form.Method, "post", StringComparison.OrdinalIgnoreCase)) is { Count: > 0 } posting)
            forms = posting;
        return forms is [{ } form]
            ? new(visitor, Url, form)
            : throw new InvalidOperationException($"{forms.Count} forms {which} on {Url} ({(int)Status}): {Text}");
    }
}
