namespace Missions.Web.Features.Verify;

/// <summary>A file that someone shows: in memory for as long as it is looked at, written nowhere.</summary>
public sealed record Upload(ReadOnlyMemory<byte> Content, string Sha256)
{
    public const int MaximumBytes = 5 * 1024 * 1024;
}

/// <summary>Why no file could be taken.</summary>
public enum UploadProblem
{
    Missing,
    Several,
    TooLarge,
    Broken,
}
