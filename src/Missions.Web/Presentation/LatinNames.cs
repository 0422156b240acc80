using System.Text;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using Missions.Web.Documents.Fonts;
using Missions.Web.Infrastructure.Localization;
using Missions.Workflow.Missions;

namespace Missions.Web.Presentation;

/// <summary>A form that takes a name, and takes it in Latin letters as well when its own script is one that orders cannot print.</summary>
public interface INamed
{
    string? GivenName { get; }

    string? FamilyName { get; }

    string? LatinGivenName { get; }

    string? LatinFamilyName { get; }
}

/// <summary>When a form asks for a name in Latin letters, and which it takes.</summary>
public sealed class LatinNames(IStringLocalizer<Shared> text)
{
    public static bool IsAskedOf(INamed form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return Unprintable(form.GivenName).Length > 0 || Unprintable(form.FamilyName).Length > 0;
    }

    /// <summary>What is kept of the Latin name: nothing where the name itself is printed.</summary>
    public static string GivenOf(INamed form) => IsAskedOf(form) ? TypedText.Clean(form.LatinGivenName) : "";

    /// <inheritdoc cref="GivenOf"/>
    public static string FamilyOf(INamed form) => IsAskedOf(form) ? TypedText.Clean(form.LatinFamilyName) : "";

    /// <summary>The first characters of a name that orders cannot print, apart; empty when they can.</summary>
    public static string Unprintable(string? name) => string.Join(' ', Glyphs.Missing(name).Take(10));

    /// <summary>Whether all letters of a text are Latin and printed; an empty one is.</summary>
    public static bool IsLatin(string? name) =>
        Glyphs.Missing(name).Count == 0 && (name ?? "").Normalize(NormalizationForm.FormC).EnumerateRunes().All(rune => !Rune.IsLetter(rune) || rune.Value is < 0x250 or (>= 0x1E00 and < 0x1F00));

    public void Check(INamed form, ModelStateDictionary state)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(state);
        if (!IsAskedOf(form)) return;
        Check(nameof(form.LatinGivenName), text["Prénom"], text["Prénom en lettres latines"], form.GivenName, form.LatinGivenName, state);
        Check(nameof(form.LatinFamilyName), text["Nom"], text["Nom en lettres latines"], form.FamilyName, form.LatinFamilyName, state);
    }

    private void Check(string field, string label, string latinLabel, string? name, string? latin, ModelStateDictionary state)
    {
        if (!IsLatin(latin))
            state.AddModelError(field, text["Le champ « {0} » ne prend que des lettres latines.", latinLabel]);
        else if (string.IsNullOrWhiteSpace(latin) && Unprintable(name) is { Length: > 0 } characters)
            state.AddModelError(field, text["Le champ « {0} » contient des caractères que l’ordre ne sait pas imprimer ({1}) : donnez-le aussi en lettres latines.", label, characters]);
    }
}
