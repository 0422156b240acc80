namespace Missions.Web.Documents.Sealing;

/// <summary>How long a certificate will still seal.</summary>
sealed record SealExpiry(SealCertificate Certificate, int DaysLeft, bool IsValid)
{
    /// <summary>From so many days before its end the laboratory is warned: ordering another takes weeks.</summary>
    public const int WarnedDays = 60;

    /// <summary>When administrators are written to: so many days before the end, then once it is past.</summary>
    static readonly int[] Warnings = [1, 7, 14, 30, WarnedDays];

    public bool IsPast => !IsValid && DaysLeft < 0;

    /// <summary>The warning that is due: the least number of days of those above, 0 once the end is past; null when there is time.</summary>
    public int? Warning => IsPast ? 0 : IsValid && IsNear ? Warnings.First(days => DaysLeft <= days) : null;

    public bool IsNear => IsValid && DaysLeft <= WarnedDays;

    public static SealExpiry Of(SealCertificate certificate, DateTimeOffset now) =>
        new(certificate, (int)Math.Floor((certificate.Until - now).TotalDays), certificate.IsValidAt(now));

    public void Say(ILogger log)
    {
        if (!IsValid)
            log.LogError("The certificate of the seal is valid from {From:u} to {Until:u}, not now: signed orders wait. Replace the file of Seal:CertificatePath.", Certificate.From, Certificate.Until);
        else if (IsNear)
            log.LogWarning("The certificate of the seal expires on {Until:u}, in {Days} days: replace the file of Seal:CertificatePath.", Certificate.Until, DaysLeft);
    }
}
