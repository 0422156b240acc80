namespace Missions.Web.Infrastructure;

/// <summary>A reason not to start, in one sentence for whoever runs the program: printed as it is, exit code 1.</summary>
public sealed class StartupException(string sentence, Exception? cause = null) : Exception(sentence, cause);
