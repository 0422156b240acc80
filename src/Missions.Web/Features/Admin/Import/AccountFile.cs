using CsvHelper;
using Missions.Workflow.Organisation;

namespace Missions.Web.Features.Admin.Import;

/// <summary>A line of the file, as written; a column that is absent is empty.</summary>
public sealed record AccountLine(long Line, IReadOnlyDictionary<string, string> Values)
{
    public string this[string column] => Values.GetValueOrDefault(column, "");
}

/// <summary>What is wrong in a file; the sentence is a key of the texts. Line 1 is that of the columns.</summary>
public sealed record ImportProblem(long Line, string Column, string Sentence, params IReadOnlyList<object> Arguments);

/// <summary>The columns of an import and the reading of its lines; separated by semicolons or commas.</summary>
public static class AccountFile
{
    public const string Email = "email", GivenName = "prenom", FamilyName = "nom", Unit = "unite", Title = "titre";
    public const string Status = "statut", Matricule = "matricule", Employer = "employeur", Password = "mot_de_passe";
    public const string LatinGivenName = "prenom_latin", LatinFamilyName = "nom_latin";
    public const int MaximumLines = 300;

    public const string Sample = "email;prenom;nom;unite;titre;statut;matricule;employeur;mot_de_passe\r\n"
        + "ada.martin@exemple.fr;Ada;Martin;Cosmologie;Dr;chercheur;00123456;CNRS;\r\n";

    public static IReadOnlyList<string> Columns { get; } = [Email, GivenName, FamilyName, Unit, Title, Status, Matricule, Employer, Password, LatinGivenName, LatinFamilyName];

    public static IReadOnlyList<string> Mandatory { get; } = [Email, GivenName, FamilyName, Unit];

    public static (IReadOnlyList<AccountLine> Lines, IReadOnlyList<ImportProblem> Problems) Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        using var csv = CsvReader.FromText(text, new()
        {
            Separator = SeparatorOf(text),
            TrimWhitespace = true,
            TrackLineNumbers = true,
            MalformedData = CsvMalformedDataHandling.Throw,
        });
        try
        {
            return Read(csv);
        }
        catch (CsvFormatException)
        {
            return ([], [new(csv.LineNumber, "", "Les guillemets de cette ligne ou de la suivante ne vont pas par deux.")]);
        }
    }

    private static (IReadOnlyList<AccountLine> Lines, IReadOnlyList<ImportProblem> Problems) Read(CsvReader csv)
    {
        var columns = csv.Headers.Select(Fold).ToList();
        if (columns.Count == 0) return ([], [new(1, "", "Le fichier est vide.")]);
        var problems = OfColumns(columns).ToList();
        return problems.Count > 0 ? ([], problems) : Lines(csv, columns);
    }

    private static (IReadOnlyList<AccountLine> Lines, IReadOnlyList<ImportProblem> Problems) Lines(CsvReader csv, List<string> columns)
    {
        var lines = new List<AccountLine>();
        while (csv.Read())
        {
            if (lines.Count == MaximumLines) return ([], [new(csv.LineNumber, "", "Un fichier a {0} lignes au plus : partagez-le.", MaximumLines)]);
            if (csv.FieldCount > columns.Count) return ([], [new(csv.LineNumber, "", "Cette ligne a plus de colonnes que la première.")]);
            lines.Add(new(csv.LineNumber, columns.Index().ToDictionary(column => column.Item, column => ValueAt(csv, column.Index), StringComparer.Ordinal)));
        }

        return lines.Count == 0 ? ([], [new(1, "", "Le fichier ne contient aucun compte.")]) : (lines, []);
    }

    private static string ValueAt(CsvReader csv, int index) => index < csv.FieldCount ? csv.GetString(index).Trim() : "";

    private static IEnumerable<ImportProblem> OfColumns(List<string> columns) =>
    [
        .. Mandatory.Except(columns, StringComparer.Ordinal).Select(column => new ImportProblem(1, column, "Cette colonne manque.")),
        .. columns.Except(Columns, StringComparer.Ordinal).Select(column => new ImportProblem(1, column, "Cette colonne n’est pas connue.")),
        .. columns.CountBy(column => column, StringComparer.Ordinal).Where(column => column.Value > 1)
            .Select(column => new ImportProblem(1, column.Key, "Cette colonne est donnée deux fois.")),
    ];

    private static string Fold(string header) => SortKey.Of(header).ToLowerInvariant().Replace(' ', '_').Replace('-', '_');

    private static char SeparatorOf(string text)
    {
        var first = text.AsSpan(0, text.IndexOf('\n', StringComparison.Ordinal) is var end and >= 0 ? end : text.Length);
        return first.Count(';') >= first.Count(',') ? ';' : ',';
    }
}
