using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace Missions.Web.Infrastructure.Localization;

/// <summary>What is said of a value that cannot even be read, such as letters in a number.</summary>
public sealed class FrenchBindingMessages(IStringLocalizer<Shared> text) : IConfigureOptions<MvcOptions>
{
    public void Configure(MvcOptions options)
    {
        var messages = options.ModelBindingMessageProvider;
        messages.SetAttemptedValueIsInvalidAccessor((value, field) => text["La valeur « {0} » ne convient pas au champ « {1} ».", value, field]);
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(value => text["La valeur « {0} » ne convient pas.", value]);
        messages.SetUnknownValueIsInvalidAccessor(field => text["La valeur donnée ne convient pas au champ « {0} ».", field]);
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => text["La valeur donnée ne convient pas."]);
        messages.SetValueIsInvalidAccessor(value => text["La valeur « {0} » ne convient pas.", value]);
        messages.SetValueMustBeANumberAccessor(field => text["Le champ « {0} » doit être un nombre.", field]);
        messages.SetNonPropertyValueMustBeANumberAccessor(() => text["Cette valeur doit être un nombre."]);
        messages.SetMissingBindRequiredValueAccessor(field => text["Il manque une valeur au champ « {0} ».", field]);
        messages.SetMissingKeyOrValueAccessor(() => text["Il manque une valeur."]);
        messages.SetMissingRequestBodyRequiredValueAccessor(() => text["La requête est vide."]);
        messages.SetValueMustNotBeNullAccessor(_ => text["Il manque une valeur."]);
    }
}
