using System.Globalization;
using CsvHelper;
using Missions.Geo.Areas;
using Missions.Geo.Places;
using Missions.Web.Presentation.Csv;
using Missions.Workflow.Risk;

namespace Missions.Web.Data.Risk;

/// <summary>What is wrong in a file; the sentence is a key of the texts. Line 1 is that of the columns.</summary>
public sealed record RiskFileProblem(long Line, string Column, string Sentence, params IReadOnlyList<object> Arguments);

/// <summary>The risk list as a CSV file, the same for what the product ships, what a laboratory exports and what it imports.</summary>
public static class RiskFile
{
    public const int MaximumLines = 2000;

    private const string Country = "pays", ZoneName = "zone", Outline = "contour", Level = "niveau", Worst = "niveau_max";
    private const string Opinion = "avis_prealable", Source = "source", SourceDate = "date_source", ReviewBy = "a_revoir_le";
    private const string Day = "yyyy-MM-dd";
    private static readonly string[] Days = [Day, "dd/MM/yyyy"];

    private static readonly Dictionary<string, RiskLevel?> Levels = new(StringComparer.OrdinalIgnoreCase)
    {
        [""] = null,
        ["vert"] = RiskLevel.Green,
        ["jaune"] = RiskLevel.Yellow,
        ["orange"] = RiskLevel.Orange,
        ["rouge"] = RiskLevel.Red,
    };

    public static IReadOnlyList<string> Columns { get; } = [Country, ZoneName, Outline, Level, Worst, Opinion, Source, SourceDate, ReviewBy];

    public static string Write(IEnumerable<RiskFacts> entries) => string.Concat(
        entries.Select(entry => CsvLine.Of(
        [
            entry.CountryCode, entry.ZoneName, entry.Zone?.ToString() ?? "", Word(entry.Level), Word(entry.WorstLevel), entry.PriorOpinion ? "oui" : "non",
            entry.Source, Text(entry.SourceDate), Text(entry.ReviewBy),
        ])).Prepend(CsvLine.Of(Columns)));

    /// <summary>The entries of a file, or what is wrong with it: then none.</summary>
    public static (IReadOnlyList<RiskFacts> Entries, IReadOnlyList<RiskFileProblem> Problems) Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        using var csv = CsvReader.FromText(text, new() { Separator = ';', TrimWhitespace = true, TrackLineNumbers = true, MalformedData = CsvMalformedDataHandling.Throw });
        try
        {
            var missing = Columns.Except(csv.Headers, StringComparer.OrdinalIgnoreCase).Select(column => new RiskFileProblem(1, column, "Cette colonne manque.")).ToList();
            return missing.Count > 0 ? ([], missing) : Lines(csv, [.. csv.Headers]);
        }
        catch (CsvFormatException)
        {
            return ([], [new(csv.LineNumber, "", "Les guillemets de cette ligne ou de la suivante ne vont pas par deux.")]);
        }
    }

    private static (IReadOnlyList<RiskFacts>, IReadOnlyList<RiskFileProblem>) Lines(CsvReader csv, List<string> headers)
    {
        var (entries, problems) = (new List<RiskFacts>(), new List<RiskFileProblem>());
        while (csv.Read())
        {
            if (entries.Count == MaximumLines) return ([], [new(csv.LineNumber, "", "Un fichier a {0} lignes au plus : partagez-le.", MaximumLines)]);
            var line = new RiskLine(csv.LineNumber, column => headers.FindIndex(header => string.Equals(header, column, StringComparison.OrdinalIgnoreCase)) is var i and >= 0 && i < csv.FieldCount ? csv.GetString(i).Trim() : "");
            if (line.ToFacts() is { } facts && !entries.Exists(known => known.CountryCode == facts.CountryCode && known.ZoneName == facts.ZoneName)) entries.Add(facts);
            else problems.Add(line.Problem ?? new(csv.LineNumber, Country, "Ce pays ou cette zone est donné deux fois."));
        }

        if (entries.Count == 0 && problems.Count == 0) problems.Add(new(1, "", "Le fichier est vide."));
        return problems.Count > 0 ? ([], problems) : (entries, []);
    }

    private static string Word(RiskLevel? level) => Levels.First(word => word.Value == level).Key;

    private static string Text(DateOnly? day) => day?.ToString(Day, CultureInfo.InvariantCulture) ?? "";

    /// <summary>A line being read: the first thing wrong with it is kept.</summary>
    private sealed class RiskLine(long number, Func<string, string> value)
    {
        public RiskFileProblem? Problem { get; private set; }

        public RiskFacts? ToFacts()
        {
            var code = value(Country).ToUpperInvariant();
            Require(Countries.IsKnown(code), Country, "Donnez le code du pays en deux lettres : FR, CH…");
            Require(value(ZoneName).Length <= RiskFacts.MaximumZoneName, ZoneName, "Ce texte est trop long.");
            Require(value(Source).Length is > 0 and <= RiskFacts.MaximumSource, Source, "Donnez la source, en {0} caractères au plus.", RiskFacts.MaximumSource);
            Zone? zone = null;
            Require((value(Outline).Length == 0) == (value(ZoneName).Length == 0), Outline, "Une zone a un nom et un contour ; un pays n’a ni l’un ni l’autre.");
            Require(value(Outline).Length == 0 || ZoneText.TryRead(value(Outline), out zone), Outline, "Le contour se lit « disc latitude longitude rayon-en-km » ou « polygon lat lon; lat lon; lat lon ».");
            var (level, worst) = (LevelOf(Level), LevelOf(Worst));
            Require(value(Opinion).ToUpperInvariant() is "OUI" or "NON" or "", Opinion, "Répondez oui ou non.");
            var (published, review) = (DayOf(SourceDate), DayOf(ReviewBy));
            return Problem is not null ? null : new()
            {
                CountryCode = code,
                ZoneName = value(ZoneName),
                Zone = zone,
                Level = level,
                WorstLevel = worst,
                PriorOpinion = string.Equals(value(Opinion), "oui", StringComparison.OrdinalIgnoreCase),
                Source = value(Source),
                SourceDate = published,
                ReviewBy = review,
            };
        }

        private RiskLevel? LevelOf(string column)
        {
            Require(Levels.TryGetValue(value(column), out var level), column, "Le niveau est vert, jaune, orange ou rouge ; vide quand il n’est pas connu.");
            return level;
        }

        private DateOnly? DayOf(string column)
        {
            if (value(column).Length == 0) return null;
            Require(DateOnly.TryParseExact(value(column), Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day), column, "La date se lit 2026-04-13 ou 13/04/2026.");
            return day;
        }

        private void Require(bool holds, string column, string sentence, params IReadOnlyList<object> arguments)
        {
            if (!holds) Problem ??= new(number, column, sentence, arguments);
        }
    }
}
