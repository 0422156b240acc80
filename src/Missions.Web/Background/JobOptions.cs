using System.ComponentModel.DataAnnotations;

namespace Missions.Web.Background;

/// <summary>Section <c>Jobs</c> of the configuration.</summary>
public sealed class JobOptions
{
    public const string Section = "Jobs";

    /// <summary>How long a claimed job is left to its process before another may take it.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "01:00:00", ConvertValueInInvariantCulture = true)]
    public TimeSpan Lease { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>How often to look for jobs fallen due, or committed by another process.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "00:10:00", ConvertValueInInvariantCulture = true)]
    public TimeSpan Poll { get; set; } = TimeSpan.FromSeconds(3);

    /// <summary>After so many failures a job waits for an administrator.</summary>
    [Range(1, 20)]
    public int MaxAttempts { get; set; } = 8;

    /// <summary>How long to wait after the nth failure: 10 s, 20 s, 40 s… up to an hour.</summary>
    public static TimeSpan BackOff(int attempts) => TimeSpan.FromSeconds(Math.Min(3600, 10 * Math.Pow(2, Math.Clamp(attempts - 1, 0, 20))));
}
