namespace Missions.Web.Infrastructure.Outgoing;

/// <summary>How a client asks a server outside.</summary>
public sealed record OutgoingTerms
{
    /// <summary>With or without a slash at its end; questions are relative to it, below its path.</summary>
    public required Uri BaseAddress { get; init; }

    /// <summary>Who asks, as the header says it.</summary>
    public required string UserAgent { get; init; }

    /// <summary>How long one attempt may take until its answer begins.</summary>
    public TimeSpan AttemptTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How often to ask again after a status of 500 or more, or no answer.</summary>
    public int Retries { get; init; } = 2;

    /// <summary>How long to wait before asking again the first time, about; twice as long each further time.</summary>
    public TimeSpan FirstDelay { get; init; } = TimeSpan.FromMilliseconds(500);

    /// <summary>How long an attempt may wait for its turn, where a gate lets one through at a time.</summary>
    public TimeSpan Patience { get; init; }

    /// <summary>What the whole may take, all attempts and the waits between them.</summary>
    internal TimeSpan Whole => (AttemptTimeout + Patience) * (Retries + 1) + FirstDelay * Math.Pow(2, Retries + 1);

    internal Uri Base => BaseAddress.AbsoluteUri.EndsWith('/') ? BaseAddress : new(BaseAddress.AbsoluteUri + "/");
}
