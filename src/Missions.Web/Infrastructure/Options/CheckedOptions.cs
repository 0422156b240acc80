using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace Missions.Web.Infrastructure.Options;

public static class CheckedOptions
{
    /// <summary>
    /// Binds a section and checks it before the program starts serving; a refusal names the key, the value read and what
    /// is allowed.
    /// </summary>
    public static IServiceCollection AddCheckedOptions<T>(this IServiceCollection services, string section)
        where T : class
    {
        services.AddOptions<T>().Configure<IConfiguration>((options, configuration) => Bind(options, configuration.GetSection(section))).ValidateOnStart();
        services.AddSingleton<IValidateOptions<T>>(new Check<T>(section));
        return services;
    }

    private static void Bind<T>(T options, IConfigurationSection section)
        where T : class
    {
        try
        {
            section.Bind(options);
        }
        catch (InvalidOperationException e)
        {
            throw new OptionsValidationException(section.Key, typeof(T), [e.Message]);
        }
    }

    private sealed class Check<T>(string section) : IValidateOptions<T>
        where T : class
    {
        public ValidateOptionsResult Validate(string? name, T options)
        {
            var results = new List<ValidationResult>();
            return Validator.TryValidateObject(options, new(options), results, validateAllProperties: true)
                ? ValidateOptionsResult.Success
                : ValidateOptionsResult.Fail(results.Select(r => Sentence(options, r)));
        }

        private string Sentence(T options, ValidationResult result)
        {
            var property = result.MemberNames.FirstOrDefault() ?? "";
            var value = typeof(T).GetProperty(property)?.GetValue(options);
            return $"{section}:{property} is '{value}': {result.ErrorMessage}";
        }
    }
}
