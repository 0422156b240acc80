using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Razor;

namespace Missions.Web.Infrastructure.Mvc;

/// <summary>Finds the views of a controller in the <c>Views</c> folder beside it: folder = namespace.</summary>
public sealed class FeatureViews : IViewLocationExpander
{
    private const string Folder = "folder";
    private const string Root = "Missions.Web.";

    public void PopulateValues(ViewLocationExpanderContext context)
    {
        if (context.ActionContext.ActionDescriptor is ControllerActionDescriptor { ControllerTypeInfo.Namespace: { } name }
            && name.StartsWith(Root, StringComparison.Ordinal))
            context.Values[Folder] = name[Root.Length..].Replace('.', '/');
    }

    public IEnumerable<string> ExpandViewLocations(ViewLocationExpanderContext context, IEnumerable<string> viewLocations)
    {
        if (context.Values.TryGetValue(Folder, out var folder) && folder is not null)
            yield return $"/{folder}/Views/{{0}}.cshtml";
        yield return "/Views/Shared/{0}.cshtml";
    }
}
