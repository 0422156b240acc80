using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Missions.Testing.Pages;

/// <summary>What a browser sends for a form.</summary>
internal static class FormFields
{
    public static List<KeyValuePair<string, string>> Of(IHtmlFormElement form, IElement? pressed)
    {
        var fields = new List<KeyValuePair<string, string>>();
        foreach (var element in form.Elements.Where(element => !IsDisabled(element)))
        {
            if (element.GetAttribute("name") is not { Length: > 0 } name)
                continue;
            fields.AddRange(Values(element, pressed).Select(value => KeyValuePair.Create(name, value)));
        }

        return fields;
    }

    public static FormUrlEncodedContent UrlEncode(IEnumerable<KeyValuePair<string, string>> fields) => new(fields);

    public static MultipartFormDataContent Multipart(
        IEnumerable<KeyValuePair<string, string>> fields, IEnumerable<(string Name, string FileName, byte[] Content)> files)
    {
        var content = new MultipartFormDataContent();
        foreach (var (name, value) in fields)
            content.Add(new StringContent(value), name);
        foreach (var (name, fileName, bytes) in files)
            content.Add(new ByteArrayContent(bytes), name, fileName);
        return content;
    }

    private static bool IsDisabled(IElement element) =>
        element.HasAttribute("disabled") || element.Closest("fieldset[disabled]") is not null || element.Closest("template") is not null;

    private static IEnumerable<string> Values(IElement element, IElement? pressed) => element switch
    {
        IHtmlButtonElement or IHtmlInputElement { Type: "submit" or "button" or "reset" } =>
            ReferenceEquals(element, pressed) ? [element.GetAttribute("value") ?? ""] : [],
        IHtmlInputElement { Type: "file" or "image" } => [],
        IHtmlInputElement { Type: "checkbox" or "radio" } box => box.IsChecked ? [element.GetAttribute("value") ?? "on"] : [],
        IHtmlInputElement input => [input.Value],
        IHtmlTextAreaElement area => [area.Value.ReplaceLineEndings("\r\n")],
        IHtmlSelectElement select => select.Options.Where(option => option.IsSelected).Select(option => option.Value),
        _ => [],
    };
}
