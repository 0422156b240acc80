namespace Missions.Web.Features.Verify;

/// <summary>The question and, once asked, its answer.</summary>
/// <param name="At">When the answer was given: it may change later.</param>
public sealed record VerifyPage(DateTimeOffset At)
{
    public Verdict? Verdict { get; init; }

    /// <summary>The code as it was typed.</summary>
    public string? Code { get; init; }
}
