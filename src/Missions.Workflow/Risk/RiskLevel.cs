namespace Missions.Workflow.Risk;

/// <summary>The colours of the ministry's advice to travellers, from the least to the worst.</summary>
public enum RiskLevel
{
    /// <summary>Normal vigilance.</summary>
    Green,

    /// <summary>Heightened vigilance.</summary>
    Yellow,

    /// <summary>Advised against unless imperative (déconseillé sauf raison impérative).</summary>
    Orange,

    /// <summary>Formally advised against (formellement déconseillé).</summary>
    Red,
}
