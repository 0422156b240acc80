namespace Missions.Web.Mail.Notices;

/// <summary>What an administrator is told of the certificate of the seal.</summary>
/// <param name="Topic">Whether it ends, or has ended.</param>
/// <param name="Recipient">The full name.</param>
/// <param name="Url">Where it can be seen.</param>
/// <param name="Certificate">The name of the certificate.</param>
/// <param name="Until">The last instant at which it seals.</param>
/// <param name="Days">Whole days until then.</param>
public sealed record SealNews(NoticeTopic Topic, string Recipient, string Url, string Certificate, DateTimeOffset Until, int Days);
