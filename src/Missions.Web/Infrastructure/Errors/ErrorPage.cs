namespace Missions.Web.Infrastructure.Errors;

/// <summary>What an error page shows.</summary>
public sealed record ErrorPage(int Status, string Title, string Sentence, string CorrelationId)
{
    /// <summary>The stable code of the rule broken, for machines; empty otherwise.</summary>
    public string Code { get; init; } = "";

    /// <summary>Where the mission concerned can be read as it stands now; null when there is none.</summary>
    public string? Back { get; init; }
}
