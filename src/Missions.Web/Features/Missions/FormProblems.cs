using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using Missions.Web.Documents.Fonts;
using Missions.Web.Infrastructure.Localization;
using Missions.Web.Presentation;
using Missions.Workflow.Missions;

namespace Missions.Web.Features.Missions;

/// <summary>A field of the form, by its name there, and what is wrong with it in one sentence. An empty field: the request as a whole.</summary>
public sealed record FormProblem(string Field, string Sentence);

/// <summary>Says in the traveller's words what the rules of the content found.</summary>
public sealed class FormProblems(IStringLocalizer<Shared> text, Words words)
{
    /// <summary>What is to be said of a draft while it is written: what could not be kept, and dates that cannot be.</summary>
    public IReadOnlyList<FormProblem> OfDraft(ReadForm read)
    {
        ArgumentNullException.ThrowIfNull(read);
        return [.. read.Unreadable.Select(Unreadable), .. ContentRules.CheckBounds(read.Content).Where(problem => problem.Fault != ContentFault.NotAmongStages).Select(problem => Told(problem, read.Content))];
    }

    /// <summary>What forbids to submit.</summary>
    public IEnumerable<FormProblem> OfRequest(MissionContent content, IEnumerable<ContentProblem> problems)
    {
        ArgumentNullException.ThrowIfNull(content);
        return problems.Select(problem => problem.Field == nameof(content.Departure) && content is { Departure: null, LeavesFrom: not DepartureKind.Other }
                ? new(nameof(content.LeavesFrom), text["« {0} » n’est pas renseignée dans le profil du missionnaire : complétez-le ou choisissez un autre lieu.", words.Of(content.LeavesFrom)])
                : Told(problem, content))
            .Concat(NamelessStages(content))
            .Concat(Unprintable(content))
            .Concat(UnprintableReasons(content));
    }

    public static void AddTo(ModelStateDictionary state, IEnumerable<FormProblem> problems)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(problems);
        foreach (var problem in problems)
            state.AddModelError(problem.Field, problem.Sentence);
    }

    private FormProblem Unreadable(string field) => field[(field.LastIndexOf('.') + 1)..] switch
    {
        nameof(PlaceForm.Latitude) => new(field, text["La latitude doit être un nombre de −90 à 90, en degrés : 48,829 par exemple."]),
        nameof(PlaceForm.Longitude) => new(field, text["La longitude doit être un nombre de −180 à 180, en degrés : 2,382 par exemple."]),
        nameof(PlaceForm.Country) => new(field, text["Le pays est obligatoire avec des coordonnées : donnez son nom, ou son code à deux lettres."]),
        nameof(PlaceForm.Text) => new(field, text["Donnez un nom au lieu dont vous indiquez les coordonnées."]),
        _ => UnreadableText(field),
    };

    private FormProblem UnreadableText(string field) =>
        new(field, text["Le champ « {0} » n’a pas pu être compris : corrigez-le ou videz-le.", words.Field(ContentField(field))]);

    private FormProblem Told(ContentProblem problem, MissionContent content)
    {
        var given = GivenAt(problem.Field, content);
        var label = words.Field(ContentField(problem.Field)) + (given is null ? "" : $" ({words.Ends(given.From, given.To)})");
        string sentence = problem.Fault switch
        {
            ContentFault.Missing => text["Le champ « {0} » est obligatoire.", label],
            ContentFault.TooLong => text["Le champ « {0} » ne peut dépasser {1} caractères.", label, problem.Limit!],
            ContentFault.TooMany => text["Une mission compte au plus {0} trajets : retirez des étapes.", problem.Limit!],
            ContentFault.NotALink => text["Le champ « {0} » doit être une adresse web complète (https://…).", label],
            ContentFault.OutOfOrder => text["Le champ « {0} » : les dates ne se suivent pas.", label],
            ContentFault.NotAmongStages => text["Le lieu de mission doit être l’une des étapes."],
            ContentFault.OutOfRange when problem.Limit is ContentRules.MaximumYear => text["Le champ « {0} » : l’année doit être entre {1} et {2}.", label, ContentRules.MinimumYear, ContentRules.MaximumYear],
            ContentFault.OutOfRange when given is not null => text["Le champ « {0} » doit être supérieur à 0 et d’au plus {1} km.", label, GivenDistance.MaximumKilometres.ToString("N0", CultureInfo.CurrentCulture)],
            ContentFault.OutOfRange when problem.Limit is { } limit => text["Le champ « {0} » doit être compris entre {1} et {2}.", label, limit == ContentRules.MaximumEuros ? 0 : 1, limit.ToString("N0", CultureInfo.CurrentCulture)],
            _ => text["La valeur donnée ne convient pas au champ « {0} ».", label],
        };
        return new(given is null ? FormField(problem.Field) : FieldOf(given, ContentField(problem.Field)), sentence);
    }

    private IEnumerable<FormProblem> NamelessStages(MissionContent content) =>
        from stage in content.Stages.Index()
        where stage.Item.Place.Name.Length == 0
        select new FormProblem(
            FormattableString.Invariant($"Stages[{stage.Index}].Place.Text"),
            text["Étape {0} : indiquez le lieu, ou retirez l’étape.", stage.Index + 1]);

    private IEnumerable<FormProblem> Unprintable(MissionContent content) =>
        from field in new (string Name, string? Text)[]
        {
            (nameof(content.Purpose), content.Purpose), (nameof(content.EventLink), content.EventLink),
            (nameof(content.Departure), content.Departure?.Name), (nameof(content.Destination), content.Destination?.Name),
            (nameof(content.PrivateCarReason), content.PrivateCarReason), (nameof(content.Passengers), content.Passengers),
            (nameof(content.LateReason), content.LateReason), (nameof(content.Remarks), content.Remarks),
            (nameof(content.Stages), string.Concat(content.Stages.Select(stage => stage.Place.Name))),
        }
        let missing = Glyphs.Missing(field.Text)
        where missing.Count > 0
        select new FormProblem(
            FormField(field.Name),
            text["Le champ « {0} » contient des caractères que l’ordre ne sait pas imprimer : {1}", words.Field(field.Name), string.Join(' ', missing.Take(10))]);

    private IEnumerable<FormProblem> UnprintableReasons(MissionContent content) =>
        from given in content.GivenDistances
        let missing = Glyphs.Missing(given.Reason)
        where missing.Count > 0
        select new FormProblem(
            FieldOf(given, nameof(given.Reason)),
            text["Le champ « {0} » contient des caractères que l’ordre ne sait pas imprimer : {1}", words.Field(nameof(given.Reason)), string.Join(' ', missing.Take(10))]);

    private static GivenDistance? GivenAt(string field, MissionContent content) =>
        field.Split('[', ']') is [nameof(content.GivenDistances), var number, _] ? content.GivenDistances[int.Parse(number, CultureInfo.InvariantCulture)] : null;

    private static string FieldOf(GivenDistance given, string property) => GivenDistanceReader.FieldOf(GivenDistanceReader.CodeOf(given.Leg), property);

    /// <summary>Where the form has a field of the content.</summary>
    private static string FormField(string field) => field switch
    {
        nameof(MissionContent.EstimatedCostCents) or nameof(MissionContent.AdvanceCents) or nameof(MissionContent.RegistrationFeeCents) => field[..^5],
        nameof(MissionContent.Departure) => $"{field}.Text",
        nameof(MissionContent.Destination) => $"{field}.Text",
        _ when field.EndsWith("." + nameof(Stage.Place), StringComparison.Ordinal) => $"{field}.Text",
        _ => field,
    };

    private static string ContentField(string field) => field switch
    {
        nameof(MissionForm.EstimatedCost) or nameof(MissionForm.Advance) or nameof(MissionForm.RegistrationFee) => $"{field}Cents",
        _ => field[(field.LastIndexOf('.') + 1)..],
    };
}
