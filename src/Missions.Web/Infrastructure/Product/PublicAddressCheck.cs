using Microsoft.Extensions.Options;

namespace Missions.Web.Infrastructure.Product;

/// <summary>Only in development can the address in mails be guessed: behind a proxy the program does not know its own.</summary>
public sealed class PublicAddressCheck(IHostEnvironment environment) : IValidateOptions<ProductOptions>
{
    public ValidateOptionsResult Validate(string? name, ProductOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return string.IsNullOrEmpty(options.PublicUrl) && !environment.IsDevelopment()
            ? ValidateOptionsResult.Fail($"{ProductOptions.Section}:{nameof(options.PublicUrl)} is '': give the address under which people reach LabMissions, such as https://missions.lab.example; mails link to it.")
            : ValidateOptionsResult.Success;
    }
}
