using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.Extensions.Localization;
using Missions.Web.Documents.Fonts;
using Missions.Web.Infrastructure.Localization;

namespace Missions.Web.Presentation;

/// <summary>What orders print of the text: all of it. Characters that they cannot print are named beside the field.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PrintedAttribute : ValidationAttribute
{
    private const int MostNamed = 10;

    public override bool RequiresValidationContext => true;

    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext)
    {
        ArgumentNullException.ThrowIfNull(validationContext);
        var missing = Glyphs.Missing(value as string);
        if (missing.Count == 0) return ValidationResult.Success;
        var text = validationContext.GetRequiredService<IStringLocalizer<Shared>>();
        return new(text["Le champ « {0} » contient des caractères que l’ordre ne sait pas imprimer : {1}", validationContext.DisplayName, string.Join(' ', missing.Take(MostNamed).Select(Named))]);
    }

    private static string Named(string letter) => char.IsControl(letter, 0) ? string.Create(CultureInfo.InvariantCulture, $"U+{(int)letter[0]:X4}") : letter;
}
