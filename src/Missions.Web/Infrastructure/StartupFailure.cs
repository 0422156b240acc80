using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;

namespace Missions.Web.Infrastructure;

/// <summary>Tells the reasons not to start that the person at the keyboard can mend from bugs, which keep their stack trace.</summary>
public static class StartupFailure
{
    public static string? Sentence(Exception failure) => failure switch
    {
        StartupException refusal => refusal.Message,
        OptionsValidationException options => string.Join(Environment.NewLine, options.Failures),
        IOException { InnerException: AddressInUseException } busy => $"{busy.Message.TrimEnd('.').Replace("Failed to bind to address", "Cannot listen on", StringComparison.Ordinal)}: stop the program that uses it, or choose another with --urls http://127.0.0.1:PORT.",
        _ => null,
    };
}
