namespace Missions.Web.Data.Jobs;

/// <summary>Kinds of work that missions await and that this installation is not set up to do: no job is made for them.</summary>
public sealed record IdleWork(IReadOnlySet<string> Kinds)
{
    public static IdleWork None { get; } = new(new HashSet<string>(StringComparer.Ordinal));
}
