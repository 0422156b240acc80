using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Missions.Web.Data;
using Missions.Web.Data.Jobs;
using Missions.Web.Documents.Sealing;
using Missions.Web.Infrastructure;
using Missions.Workflow.Calendars;

namespace Missions.Web.Background;

/// <summary>
/// Every night, looks at how long the certificate of the seal will last, and has administrators told, once for each of the days that
/// <see cref="SealExpiry"/> names: ordering another takes weeks.
/// </summary>
sealed class SealWatch(SealKey key, LabCalendar calendar, TimeProvider clock, ILogger<SealWatch> log) : IDatabaseJobHandler, INightlyJob
{
    public const string JobKind = "seal-watch";

    static readonly TimeSpan Hour = TimeSpan.FromHours(5);

    public string Kind => JobKind;

    public Job Of(DateOnly day, DateTimeOffset now) =>
        Job.Of(JobKind, string.Create(CultureInfo.InvariantCulture, $"{JobKind}:{day:yyyy-MM-dd}"), missionId: null, now, calendar.StartOf(day) + Hour);

    public async Task RunAsync(MissionsDbContext db, Job job, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        if (Expiry(now) is { Warning: { } warning } expiry && !await WasToldAsync(db, expiry.Certificate, warning, cancellation))
        {
            var seal = expiry.Certificate;
            db.Record(
                expiry.IsPast ? OrganisationLog.SealEnded : OrganisationLog.SealEnding, actor: null, IdOf(seal), now,
                new { seal.Name, seal.Until, Days = expiry.DaysLeft, Warning = warning, seal.Sha256 });
        }
        await this.ArmAsync(db, calendar.DayOf(now).AddDays(1), now, cancellation);
    }

    SealExpiry? Expiry(DateTimeOffset now)
    {
        try
        {
            return key.IsAbsent ? null : SealExpiry.Of(key.Current(), now);
        }
        catch (StartupException e)
        {
            log.LogError("The certificate of the seal cannot be read, signed orders wait: {Reason}", e.Message);
            return null;
        }
    }

    static async Task<bool> WasToldAsync(MissionsDbContext db, SealCertificate seal, int warning, CancellationToken cancellation)
    {
        var id = IdOf(seal);
        var told = await db.OrganisationEvents
            .Where(e => (e.Kind == OrganisationLog.SealEnding || e.Kind == OrganisationLog.SealEnded) && e.SubjectId == id)
            .Select(e => e.Data).ToListAsync(cancellation);
        return told.Exists(data => WarningIn(data) <= warning);
    }

    static int WarningIn(string data)
    {
        using var read = JsonDocument.Parse(data);
        return read.RootElement.GetProperty("warning").GetInt32();
    }

    static Guid IdOf(SealCertificate seal) => new(Convert.FromHexString(seal.Sha256).AsSpan(0, 16));
}
