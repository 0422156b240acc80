using System.Globalization;
using Missions.Geo.Emissions;
using Missions.Web.Data.Factors;
using Missions.Web.Presentation;

namespace Missions.Web.Features.Factors;

/// <summary>A set being made: the one it starts from, what its cells show, and what is wrong with it.</summary>
public sealed class FactorDraft
{
    private const int MostCellLetters = FactorSet.MostSourceLetters;
    public const int MostNameLetters = FactorSet.MostIdLetters - 6;

    private readonly List<(string Path, FactorSetProblem Problem)> _problems = [];

    private FactorDraft(FactorSet start, FactorSet set, IReadOnlyDictionary<string, string> cells)
    {
        Start = start;
        Set = set;
        Cells = cells;
    }

    /// <summary>The set copied or read from a file; its structure is not edited here.</summary>
    public FactorSet Start { get; }

    public FactorSet Set { get; }

    public IReadOnlyDictionary<string, string> Cells { get; }

    public string Name { get; private init; } = "";

    public string Note { get; private init; } = "";

    /// <summary>Sentences by path; empty when the set may be published.</summary>
    public IReadOnlyList<(string Path, FactorSetProblem Problem)> Problems => _problems;

    public string BaseJson => FactorSetReader.Write(Start);

    /// <summary>What a preview vouched for: anything changed since changes it.</summary>
    public string Mark => PublishFactorSet.Sha256(FactorSetReader.Write(Set) + Name);

    public static FactorDraft Of(FactorSet set) =>
        new(set, set.Named(FactorSetVersion.IdOf(NameOf(set.Id), 1)), FactorCells.Of(set)) { Name = NameOf(set.Id) };

    /// <summary>The draft that a form sends, or null when what it starts from is not a usable set: no page of ours sends that.</summary>
    public static FactorDraft? Read(string? start, string? name, string? note, IReadOnlyDictionary<string, string> typed)
    {
        if (FactorSetReader.Examine(start ?? "") is not { Set: { } set, Problems.Count: 0 }) return null;
        var unread = new List<FactorSetProblem>();
        var map = new FactorCells(
            (path, former, scale, needed) => Number(typed.GetValueOrDefault(path, ""), path, former, scale, needed, unread),
            (path, _, needed) => typed.GetValueOrDefault(path, "").Trim() is { Length: > 0 } text ? text : needed ? "" : null);
        var edited = map.Map(set).Named(FactorSetVersion.IdOf((name ?? "").Trim(), 1));
        var draft = new FactorDraft(set, edited, typed) { Name = (name ?? "").Trim(), Note = (note ?? "").Trim() };
        draft.Check(unread);
        return draft;
    }

    private void Check(List<FactorSetProblem> unread)
    {
        if (!FactorSet.IsId(Name) || Name.Length > MostNameLetters || FactorSetCatalogue.Embedded.Find(Name) is not null || HasVersion(Name))
            _problems.Add(("Name", new("id", FactorSetFault.BadId)));
        if (Note.Length is 0 or > FactorSetVersion.MostNoteLetters || Note.Any(letter => char.IsControl(letter) && letter is not ('\n' or '\r')))
            _problems.Add(("Note", new("note", FactorSetFault.BadText, FactorSetVersion.MostNoteLetters)));
        _problems.AddRange(unread.Concat(Set.Check().Where(problem => problem.Path != "id" && unread.All(other => other.Path != problem.Path)))
            .Select(problem => (problem.Path, Shown(problem))));
    }

    /// <summary>A problem's limits in the unit of its cell.</summary>
    private static FactorSetProblem Shown(FactorSetProblem problem) => problem.Fault == FactorSetFault.OutOfRange
        ? problem with { Arguments = [.. problem.Arguments.Select(limit => (object)(Convert.ToDecimal(limit, CultureInfo.InvariantCulture) * FactorCells.ScaleOf(problem.Path)))] }
        : problem;

    private static double? Number(string typed, string path, double? former, decimal scale, bool needed, List<FactorSetProblem> unread)
    {
        var text = string.Concat(typed.Where(letter => !char.IsWhiteSpace(letter))).Replace(',', '.').Replace('\u2212', '-');
        if (text.Length == 0 && !needed) return null;
        if (text.Length is > 0 and < MostCellLetters
            && decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var read))
            return (double)(read / scale);
        unread.Add(new(path, text.Length == 0 ? FactorSetFault.Missing : FactorSetFault.NotANumber));
        return former;
    }

    private static bool HasVersion(string name) =>
        name.LastIndexOf("-v", StringComparison.Ordinal) is var at and >= 0 && name.AsSpan(at + 2) is { Length: > 0 } rest && !rest.ContainsAnyExceptInRange('0', '9');

    /// <summary>A copy of the laboratory's own set is its next version; one of a shipped set needs a name of its own.</summary>
    private static string NameOf(string id) => HasVersion(id) ? id[..id.LastIndexOf("-v", StringComparison.Ordinal)]
        : FactorSetCatalogue.Embedded.Find(id) is null ? id : $"{id}-labo";
}
