namespace Missions.Web.Features.CopySheets;

/// <summary>A line of a copy sheet: what the tool calls it, and what to type there.</summary>
/// <param name="Label">The tool's word, or ours.</param>
/// <param name="Value">As the tool wants it; empty when there is nothing to type.</param>
public sealed record CopyRow(string Label, string Value);
