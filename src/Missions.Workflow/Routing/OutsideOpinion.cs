namespace Missions.Workflow.Routing;

/// <summary>The sense of an opinion given outside.</summary>
public enum OpinionSense
{
    /// <summary>Favourable.</summary>
    Favourable,

    /// <summary>Favourable under conditions, told in the comment.</summary>
    WithConditions,

    /// <summary>Unfavourable: it stops the request.</summary>
    Unfavourable,
}

/// <summary>
/// An opinion (avis sûreté) or an agreement given outside the application, by an authority without an account, as it was recorded. The
/// document that bears it is kept beside the mission.
/// </summary>
/// <param name="Author">Who gave it, at most 200 characters, for example the security officer of the employer (FSD).</param>
/// <param name="Reference">The reference of the act, at most 200 characters.</param>
/// <param name="On">The day it bears.</param>
/// <param name="Sense">Its sense.</param>
/// <param name="DocumentSha256">SHA-256 of the document, 64 lower-case hexadecimal digits; <see langword="null"/> without one.</param>
public sealed record OutsideOpinion(string Author, string Reference, DateOnly On, OpinionSense Sense, string? DocumentSha256 = null);
