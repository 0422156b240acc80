using System.Reflection;

namespace Missions.Web.Infrastructure.Product;

public static class ProductVersion
{
    /// <summary>Such as <c>0.1.0</c>, with the short commit where the build knew it.</summary>
    public static string Text { get; } = Short(
        typeof(ProductVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0");

    private static string Short(string version)
    {
        var plus = version.IndexOf('+', StringComparison.Ordinal);
        return plus < 0 ? version : version[..Math.Min(version.Length, plus + 9)];
    }
}
