using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace Missions.Web.Infrastructure.Localization;

/// <summary>Gives the validation attributes that carry no message of their own one that is a key of the texts.</summary>
public sealed class FrenchValidationMessages : IValidationMetadataProvider
{
    public void CreateValidationMetadata(ValidationMetadataProviderContext context)
    {
        foreach (var attribute in context.ValidationMetadata.ValidatorMetadata.OfType<ValidationAttribute>())
            if (attribute.ErrorMessageResourceName is null && (attribute.ErrorMessage is null || attribute.ErrorMessage == GivenByNobody(attribute)))
                attribute.ErrorMessage = MessageOf(attribute);
    }

    private static string? MessageOf(ValidationAttribute attribute) => attribute switch
    {
        RequiredAttribute => "Le champ « {0} » est obligatoire.",
        StringLengthAttribute { MinimumLength: > 0 } => "Le champ « {0} » doit avoir de {2} à {1} caractères.",
        StringLengthAttribute => "Le champ « {0} » ne peut dépasser {1} caractères.",
        MaxLengthAttribute => "Le champ « {0} » ne peut dépasser {1} éléments.",
        RangeAttribute => "Le champ « {0} » doit être compris entre {1} et {2}.",
        EmailAddressAttribute => "Le champ « {0} » doit être une adresse électronique.",
        UrlAttribute => "Le champ « {0} » doit être une adresse web complète (https://…).",
        CompareAttribute => "Les champs « {0} » et « {1} » doivent être identiques.",
        RegularExpressionAttribute => "Le champ « {0} » n’a pas la forme attendue.",
        EnumDataTypeAttribute => "La valeur donnée ne convient pas au champ « {0} ».",
        _ => null,
    };

    /// <summary>Some attributes tell their own English message as if someone had given it.</summary>
    private static string? GivenByNobody(ValidationAttribute attribute) => attribute switch
    {
        EmailAddressAttribute => new EmailAddressAttribute().ErrorMessage,
        UrlAttribute => new UrlAttribute().ErrorMessage,
        _ => null,
    };
}
