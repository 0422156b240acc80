namespace Missions.Web.Features.Factors;

/// <summary>A cell of the form, for <c>_Cell</c>.</summary>
/// <param name="Path">Its name, id and path in the JSON.</param>
/// <param name="Label">What a screen reader says of it.</param>
/// <param name="Value">What it shows.</param>
/// <param name="Words">Whether it holds a text rather than a number.</param>
public sealed record FactorCell(string Path, string Label, string? Value, bool Words = false);

/// <summary>The cells of one mode, for <c>_ModeCells</c>.</summary>
public sealed record FactorModeCells(FactorDraft Draft, int Index)
{
    public Geo.Emissions.ModeFactors Mode => Draft.Start.Modes[Index];

    public string Path => FormattableString.Invariant($"modes[{Index}]");

    public FactorCell Cell(string path, string label, bool words = false) => new(path, label, Draft.Cells.GetValueOrDefault(path), words);
}
