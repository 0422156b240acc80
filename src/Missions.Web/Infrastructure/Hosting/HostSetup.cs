namespace Missions.Web.Infrastructure.Hosting;

public static class HostSetup
{
    /// <summary>Settings are checked once, at start; watching them would also take a file watch, scarce on a shared machine.</summary>
    private const string NoReload = "--hostBuilder:reloadConfigOnChange=false";

    private static readonly Dictionary<string, string> Switches = new(StringComparer.Ordinal) { ["--data"] = "Data:Directory" };

    /// <summary>Settings lie beside the program, whatever the current directory, unless another root is given.</summary>
    public static WebApplicationOptions Options(string[] args) => new()
    {
        Args = [NoReload, .. args],
        ContentRootPath = Array.Exists(args, a => a.StartsWith("--contentRoot", StringComparison.OrdinalIgnoreCase)) ? null : AppContext.BaseDirectory,
    };

    /// <summary>A file asked for with its version never changes; without, the browser asks again whether it did.</summary>
    public static StaticFileOptions StaticFiles => new()
    {
        OnPrepareResponse = context => context.Context.Response.Headers.CacheControl =
            context.Context.Request.Query.ContainsKey("v") ? "public, max-age=31536000, immutable" : "no-cache",
    };

    public static void AddHost(this WebApplicationBuilder builder, string[] args)
    {
        builder.Configuration.AddCommandLine(args, Switches);

        // Whatever the configuration says: these lines give the whole address of each request, and the key of a guest is in its query.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.Warning);

        // Run from a build rather than a publication, static files are still in the source tree.
        builder.WebHost.UseStaticWebAssets();
    }
}
