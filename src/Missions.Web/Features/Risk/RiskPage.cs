using Missions.Workflow.Risk;

namespace Missions.Web.Features.Risk;

/// <summary>Which entries are asked for.</summary>
public enum RiskFilter
{
    All,

    /// <summary>Those that ask for an opinion, by their flag or their colour.</summary>
    Opinion,

    /// <summary>Those that nobody checked, or that are past their date.</summary>
    ToCheck,
}

/// <summary>The list, or the part of it that was asked for.</summary>
public sealed record RiskPage(IReadOnlyList<RiskRow> Rows, int Total, RiskFilter Filter, string Query, bool Administers);

/// <summary>An entry with who checked it.</summary>
public sealed record RiskRow(RiskEntry Entry, bool IsChecked, string? CheckedBy);

/// <summary>The form of an entry, or of a new one.</summary>
public sealed record RiskEntryPage(RiskForm Form, RiskEntry? Entry, bool CanBeRemoved);
