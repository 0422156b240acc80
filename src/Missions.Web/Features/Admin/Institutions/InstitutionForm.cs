using System.ComponentModel.DataAnnotations;
using Missions.Web.Documents.Fonts;
using Missions.Web.Presentation;
using Missions.Workflow.Orders;
using Missions.Workflow.Organisation;

namespace Missions.Web.Features.Admin.Institutions;

public sealed class InstitutionForm
{
    [Display(Name = "Nom complet")]
    [Required, StringLength(200), Printed]
    public string Name { get; set; } = "";

    [Display(Name = "Sigle")]
    [Required, StringLength(40)]
    public string ShortName { get; set; } = "";

    [Display(Name = "Peut employer")]
    public bool Employs { get; set; }

    [Display(Name = "Peut payer")]
    public bool Pays { get; set; }

    [Display(Name = "Règlement des missions")]
    [Url, StringLength(500)]
    public string? TravelRulesUrl { get; set; }

    [Display(Name = "Le document signé est")]
    public DocumentKind Kind { get; set; }

    [Display(Name = "Titre du document")]
    [StringLength(PayerDocument.MaximumTitle)]
    public string? Title { get; set; }

    [Display(Name = "Titre en anglais")]
    [StringLength(PayerDocument.MaximumTitle)]
    public string? EnglishTitle { get; set; }

    [Display(Name = "Outil national")]
    [StringLength(40)]
    public string? Tool { get; set; }

    [Display(Name = "Un numéro de cet outil est attendu")]
    public bool ExpectsNumber { get; set; }

    public static InstitutionForm Of(Institution institution)
    {
        ArgumentNullException.ThrowIfNull(institution);
        return new()
        {
            Name = institution.Name,
            ShortName = institution.ShortName,
            Employs = institution.Employs,
            Pays = institution.Pays,
            TravelRulesUrl = institution.TravelRulesUrl,
            Kind = institution.Document.Kind,
            Title = institution.Document.Title,
            EnglishTitle = institution.Document.EnglishTitle,
            Tool = institution.Document.Tool,
            ExpectsNumber = institution.Document.ExpectsNumber,
        };
    }

    /// <summary>What was typed, with the copy sheet that there was.</summary>
    public PayerDocument ToDocument(PayerDocument former)
    {
        ArgumentNullException.ThrowIfNull(former);
        return former with { Kind = Kind, Title = Line(Title), EnglishTitle = Line(EnglishTitle), Tool = Line(Tool), ExpectsNumber = ExpectsNumber };
    }

    /// <summary>The first wrong field of the document, with its sentence and what the sentence names.</summary>
    public (string Field, string Sentence, string What)? WrongDocument()
    {
        if (!Enum.IsDefined(Kind)) return (nameof(Kind), "La valeur donnée ne convient pas au champ « {0} ».", "Le document signé est");
        if ((Kind == DocumentKind.Request || ExpectsNumber) && Line(Tool) is null) return (nameof(Tool), "Nommez l’outil national.", "");
        foreach (var (field, typed) in new[] { (nameof(Title), Title), (nameof(EnglishTitle), EnglishTitle), (nameof(Tool), Tool) })
            if (Glyphs.Missing(Line(typed)) is { Count: > 0 } missing) return (field, "Ces caractères ne s’impriment pas : {0}", string.Join(' ', missing.Take(10)));
        return null;
    }

    /// <summary>One line of text; null when there is none.</summary>
    public static string? Line(string? typed) => TypedText.Clean(typed).ReplaceLineEndings(" ") is { Length: > 0 } line ? line : null;
}

/// <summary>The institutions, and the form of one of them or of a new one.</summary>
public sealed record InstitutionPage(InstitutionForm Form, Guid? Edited, IReadOnlyList<Institution> Institutions);
