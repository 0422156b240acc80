namespace Missions.Web.Mail.Notices;

/// <summary>What a mail of a mission is about, as far as its subject says: known once its recipients are, whoever reads the subject and when.</summary>
/// <param name="Topic">What is told.</param>
/// <param name="OfRequest">Whether what was signed is a request: its payer makes the order elsewhere.</param>
/// <param name="Changes">The signed version that is being changed, or that the one signed now replaces; null for a first version.</param>
/// <param name="Tool">The payer's tool; null when it has none or nobody said which.</param>
public sealed record NoticeAbout(NoticeTopic Topic, bool OfRequest = false, int? Changes = null, string? Tool = null)
{
    /// <summary>The version that the change makes.</summary>
    public int? Makes => Changes + 1;

    public NoticeWords Words => OfRequest ? NoticeWords.OfRequest(Topic) : NoticeWords.Of(Topic);
}
