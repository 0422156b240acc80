using System.ComponentModel.DataAnnotations;

namespace Missions.Web.Infrastructure.Product;

/// <summary>Section <c>Demo</c>: a demonstration laboratory with known passwords, never in production.</summary>
public sealed class DemoOptions
{
    public const string Section = "Demo";

    public bool Enabled { get; set; }

    /// <summary>Where the mails of the demonstration can be read as a mail program shows them; the banner links it.</summary>
    [Url]
    public string? Inbox { get; set; }

    /// <exception cref="StartupException">The environment is Production.</exception>
    public static void RefuseInProduction(IConfiguration configuration, IHostEnvironment environment)
    {
        if (environment.IsProduction() && configuration.GetValue<bool>($"{Section}:{nameof(Enabled)}"))
            throw new StartupException("Demo:Enabled is true in the Production environment: demonstration accounts have known passwords, so this is refused. Remove it, or set ASPNETCORE_ENVIRONMENT=Development to try the demonstration.");
    }
}
