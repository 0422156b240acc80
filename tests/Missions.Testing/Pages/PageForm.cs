using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Missions.Testing.Pages;

/// <summary>A form of a page: filled as a person would, sent with its hidden fields, the antiforgery token among them.</summary>
public sealed class PageForm(Visitor visitor, Uri page, IHtmlFormElement form)
{
    private readonly List<(string Name, string FileName, byte[] Content)> _files = [];
    private readonly List<KeyValuePair<string, string>> _added = [];

    /// <summary>Fills or chooses a field found by its name, id or label (the star of a mandatory field aside).</summary>
    public PageForm Fill(string field, string value)
    {
        Put(Field(field), value);
        return this;
    }

    public PageForm FillFirst(string selector, string value)
    {
        Put(form.QuerySelector(selector) ?? throw Missing(selector), value);
        return this;
    }

    /// <summary>Ticks or clears a check box.</summary>
    public PageForm Tick(string field, bool ticked = true)
    {
        var box = Field(field) as IHtmlInputElement ?? throw Missing(field);
        box.IsChecked = ticked;
        return this;
    }

    public PageForm Attach(string field, string fileName, byte[] content)
    {
        _files.Add((Field(field).GetAttribute("name")!, fileName, content));
        return this;
    }

    /// <summary>Sends something that the page did not ask for.</summary>
    public PageForm Add(string name, string value)
    {
        _added.Add(KeyValuePair.Create(name, value));
        return this;
    }

    /// <summary>What a field holds now.</summary>
    public string Value(string field) => Field(field) switch
    {
        IHtmlInputElement input => input.Value,
        IHtmlTextAreaElement area => area.Value,
        IHtmlSelectElement select => select.Value ?? "",
        var other => Words.Of(other),
    };

    /// <summary>Presses a button: the one that reads so, or the form's first.</summary>
    public async Task<Page> SubmitAsync(string? button = null)
    {
        var pressed = button is null
            ? ButtonsOf(form).FirstOrDefault()
            : ButtonsOf(form).FirstOrDefault(candidate => Says(candidate, button)) ?? throw Missing($"button « {button} »");
        var target = new Uri(page, pressed?.GetAttribute("formaction") ?? form.GetAttribute("action") ?? "");
        var fields = FormFields.Of(form, pressed).Concat(_added).ToList();
        return string.Equals(form.Method, "get", StringComparison.OrdinalIgnoreCase)
            ? await visitor.GetAsync(new UriBuilder(target) { Query = await FormFields.UrlEncode(fields).ReadAsStringAsync() }.Uri.AbsoluteUri)
            : await visitor.SendAsync(new(HttpMethod.Post, target)
            {
                Content = form.Enctype == "multipart/form-data" ? FormFields.Multipart(fields, _files) : FormFields.UrlEncode(fields),
                Headers = { { "Referer", page.AbsoluteUri }, { "Origin", page.GetLeftPart(UriPartial.Authority) } },
            });
    }

    internal static IEnumerable<IElement> ButtonsOf(IHtmlFormElement form) => form.Elements.Where(element =>
        element is IHtmlButtonElement { Type: "submit" } or IHtmlInputElement { Type: "submit" }
        && !element.HasAttribute("disabled"));

    internal static bool Says(IElement button, string text) =>
        Words.Of(button) == text || button.GetAttribute("aria-label") == text || button.GetAttribute("value") == text;

    private void Put(IElement field, string value)
    {
        switch (field)
        {
            case IHtmlInputElement { Type: "radio", Name: var name }:
                var choices = form.Elements.OfType<IHtmlInputElement>().Where(choice => choice.Name == name).ToList();
                (choices.Find(choice => choice.Value == value) ?? throw Missing($"{name} {value}")).IsChecked = true;
                break;
            case IHtmlSelectElement select:
                select.Value = select.Options.FirstOrDefault(option => option.Value == value || Words.Of(option) == value)?.Value
                    ?? throw new InvalidOperationException(
                        $"'{value}' is no choice of {select.Name}: {string.Join(" | ", select.Options.Select(Words.Of))}");
                break;
            case IHtmlTextAreaElement area:
                area.Value = value;
                break;
            case IHtmlInputElement input:
                input.Value = value;
                break;
            default:
                throw new InvalidOperationException($"A {field.LocalName} cannot be filled.");
        }
    }

    private IElement Field(string field) =>
        form.Elements.FirstOrDefault(element => element.GetAttribute("name") == field || element.Id == field)
        ?? form.QuerySelectorAll<IHtmlLabelElement>("label")
            .Where(label => Words.Of(label).TrimEnd('*', ' ') == field)
            .Select(label => label.Control ?? label.QuerySelector("input, select, textarea")).FirstOrDefault()
        ?? throw Missing(field);

    private InvalidOperationException Missing(string what) => new(
        $"The form of {page} has no {what}; it has: {string.Join(" | ", form.Elements.Select(element => element.GetAttribute("name") ?? Words.Of(element)))}");
}
