namespace Missions.Web.Data.Factors;

/// <summary>A set of factors of the laboratory's own, as published: never edited, never removed, so that what it computed can be read for ever.</summary>
public sealed class FactorSetVersion
{
    public const int MostNoteLetters = 500;

    public Guid Id { get; init; }

    /// <summary>What missions keep: the name and the version, as in <c>labo-2026-v2</c>.</summary>
    public required string SetId { get; init; }

    public required string Name { get; init; }

    public int Version { get; init; }

    /// <summary>The set as docs/emission-factors.md describes it.</summary>
    public required string Json { get; init; }

    /// <summary>Why it was made.</summary>
    public required string Note { get; init; }

    public Guid PublishedById { get; init; }

    public DateTimeOffset PublishedAt { get; init; }

    public static string IdOf(string name, int version) => FormattableString.Invariant($"{name}-v{version}");
}
