using System.ComponentModel.DataAnnotations;
using Missions.Web.Presentation;
using Missions.Workflow.Organisation;

namespace Missions.Web.Features.Admin.Institutions;

/// <summary>The copy sheet of a payer: each field with its rank in the tool, or none.</summary>
public sealed class CopySheetForm
{
    [MaxLength(100)]
    public IList<CopyLineForm> Lines { get; set => field = Posted.All(value); } = [];

    /// <summary>The fields of the sheet first, in its order, then those it leaves out.</summary>
    public static CopySheetForm Of(PayerDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var shown = document.Lines();
        return new()
        {
            Lines =
            [
                .. shown.Select((line, index) => new CopyLineForm { Field = line.Field, Rank = index + 1, Label = line.Label }),
                .. Enum.GetValues<CopyField>().Except(shown.Select(line => line.Field)).Select(field => new CopyLineForm { Field = field }),
            ],
        };
    }

    public IReadOnlyList<CopyLine> ToLines() =>
        [.. Lines.Where(line => line.Rank is not null).OrderBy(line => line.Rank).Select(line => new CopyLine(line.Field, InstitutionForm.Line(line.Label)))];
}

public sealed class CopyLineForm
{
    [EnumDataType(typeof(CopyField))]
    public CopyField Field { get; set; }

    [Display(Name = "Rang")]
    [Range(1, 100)]
    public int? Rank { get; set; }

    [Display(Name = "Mot de l’outil")]
    [StringLength(80)]
    public string? Label { get; set; }
}

/// <summary>The form, and whose sheet it is.</summary>
public sealed record CopySheetAdminPage(Institution Institution, CopySheetForm Form);
