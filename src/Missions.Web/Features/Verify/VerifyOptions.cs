using System.ComponentModel.DataAnnotations;

namespace Missions.Web.Features.Verify;

/// <summary>Section <c>Verify</c>: how much the page that anyone may use bears.</summary>
public sealed class VerifyOptions
{
    public const string Section = "Verify";

    /// <summary>Questions a minute of one address, files and codes together.</summary>
    [Range(1, 100_000)]
    public int PerMinute { get; set; } = 30;
}
