namespace Missions.Web.Infrastructure.Errors;

/// <summary>What an error page shows.</summary>
public sealed record ErrorPage(int Status, string Title, string Sentence, string CorrelationId)
{
    /// <summary>The stable code of the rule broken, for machines; empty otherwise.</summary>
    public string Code { get; init; } = "";

    /// <summary>Where the mission concerned can be read as it stands now; null when there is none.</summary>
    public string? Back { get; init; }

    /// <summary>Where to sign in, and come back to the mission concerned, when that is what lacks.</summary>
    public string? SignIn { get; init; }

    /// <summary>What had been typed in the form that was refused; null when there was none.</summary>
    public TypedForm? Typed { get; init; }
}
