namespace Missions.Web.Data.Jobs;

/// <summary>The jobs that follow what happened rather than what is awaited: nothing that changes later cancels them.</summary>
public static class NoticeJobs
{
    /// <summary>Something happened: who is to be told?</summary>
    public const string Notice = "notice";

    /// <summary>One person is to be told.</summary>
    public const string Mail = "mail";

    public static string NoticeKey(int sequence) => $"{Notice}:{sequence}";

    public static string NoticeKey(Guid organisationEventId) => $"{Notice}:{organisationEventId}";
}

/// <summary>The payload of a notice: an event of the job's mission by its sequence, or one of the organisation by its identifier.</summary>
public sealed record Happened(int Sequence = 0, Guid? OrganisationEventId = null);
