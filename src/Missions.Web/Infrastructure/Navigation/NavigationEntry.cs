namespace Missions.Web.Infrastructure.Navigation;

/// <summary>
/// A way into a feature, which each feature adds in its <c>AddX</c> extension. It shows to those whom its policy admits:
/// in the header by its label, on the first page with what it is for.
/// </summary>
/// <param name="Label">French text, a key of the resources.</param>
/// <param name="Path">Where it leads, such as <c>/missions</c>.</param>
/// <param name="Order">Smaller first.</param>
/// <param name="Purpose">What one does there, in one French sentence, a key of the resources.</param>
/// <param name="Policy">Whom it shows to; anyone signed in when <see langword="null"/>.</param>
/// <param name="Public">Whether it shows to those who are not signed in too.</param>
/// <param name="InHeader">Whether the header has room for it; otherwise the first page alone leads there.</param>
public sealed record NavigationEntry(
    string Label, string Path, int Order, string Purpose, string? Policy = null, bool Public = false, bool InHeader = true);

public static class NavigationExtensions
{
    public static IServiceCollection AddNavigation(this IServiceCollection services, NavigationEntry entry) => services.AddSingleton(entry);
}
