namespace Missions.Web.Background;

/// <summary>Trying again would not help: the job waits for an administrator at once, with this sentence.</summary>
public sealed class GiveUpException(string reason) : Exception(reason);
