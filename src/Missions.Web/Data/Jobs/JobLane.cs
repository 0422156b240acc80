namespace Missions.Web.Data.Jobs;

/// <summary>Work that waits on servers outside runs beside the rest, so that an order never waits for a server that is down.</summary>
public enum JobLane
{
    Prompt,

    Slow,

    /// <summary>Mails: a mail server that does not answer delays nothing else.</summary>
    Mail,
}
