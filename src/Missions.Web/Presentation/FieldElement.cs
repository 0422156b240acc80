using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Missions.Web.Presentation;

/// <summary>
/// A labelled control with its hint and its message: <c>&lt;field name="Purpose" label="Objet" value="…" mandatory maxlength="300" /&gt;</c>.
/// <c>kind</c> is a type of input, <c>textarea</c>, or <c>select</c> with <c>options</c>. Every other attribute goes to the control; what is
/// inside the element follows it.
/// </summary>
[HtmlTargetElement("field")]
public sealed class FieldElement : TagHelper
{
    public required string Name { get; set; }

    public required string Label { get; set; }

    public string? Value { get; set; }

    public string Kind { get; set; } = "text";

    public string? Hint { get; set; }

    public bool Mandatory { get; set; }

    public IReadOnlyList<SelectListItem> Options { get; set; } = [];

    /// <summary>Classes of the whole, beside those of every field.</summary>
    public string Box { get; set; } = "mb-3";

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    private string Id => TagBuilder.CreateSanitizedId(Name, "_");

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var errors = ViewContext.ViewData.ModelState.TryGetValue(Name, out var state) ? state.Errors.Select(error => error.ErrorMessage).ToList() : [];
        var control = Control(errors.Count > 0);
        foreach (var attribute in output.Attributes)
            control.MergeAttribute(attribute.Name, attribute.Value is null ? "" : attribute.Value.ToString());
        var inside = await output.GetChildContentAsync();

        output.Attributes.Clear();
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", $"field {Box}");
        var label = new TagBuilder("label") { Attributes = { ["for"] = Id, ["class"] = Mandatory ? "form-label required" : "form-label" } };
        label.InnerHtml.Append(Label);
        output.Content.AppendHtml(label).AppendHtml(control).AppendHtml(inside);
        if (Hint is not null) output.Content.AppendHtml(Said("div", $"{Id}-hint", "form-text", Hint));
        if (errors.Count > 0) output.Content.AppendHtml(Said("span", $"{Id}-error", "field-validation-error invalid-feedback d-block", string.Join(" ", errors)));
    }

    private TagBuilder Control(bool isWrong)
    {
        var control = Kind switch
        {
            "textarea" => TextArea(),
            "select" => Select(),
            _ => new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing, Attributes = { ["type"] = Kind, ["value"] = Value ?? "" } },
        };
        control.Attributes["id"] = Id;
        control.Attributes["name"] = Name;
        control.AddCssClass(Kind == "select" ? "form-select" : "form-control");
        if (Mandatory) control.Attributes["aria-required"] = "true";
        if (isWrong)
        {
            control.AddCssClass("is-invalid");
            control.Attributes["aria-invalid"] = "true";
        }

        if (Hint is not null || isWrong)
            control.Attributes["aria-describedby"] = string.Join(' ', new[] { isWrong ? $"{Id}-error" : null, Hint is null ? null : $"{Id}-hint" }.OfType<string>());
        return control;
    }

    private TagBuilder TextArea()
    {
        var area = new TagBuilder("textarea") { Attributes = { ["rows"] = "3" } };
        area.InnerHtml.Append(Environment.NewLine + Value);
        return area;
    }

    private TagBuilder Select()
    {
        var select = new TagBuilder("select");
        foreach (var choice in Options)
        {
            var option = new TagBuilder("option") { Attributes = { ["value"] = choice.Value } };
            if (string.Equals(choice.Value, Value ?? "", StringComparison.OrdinalIgnoreCase)) option.Attributes["selected"] = "selected";
            option.InnerHtml.Append(choice.Text);
            select.InnerHtml.AppendHtml(option);
        }

        return select;
    }

    private static TagBuilder Said(string tag, string id, string css, string sentence)
    {
        var said = new TagBuilder(tag) { Attributes = { ["id"] = id, ["class"] = css } };
        said.InnerHtml.Append(sentence);
        return said;
    }
}
