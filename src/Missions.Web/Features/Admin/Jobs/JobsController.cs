using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Missions.Web.Data;
using Missions.Web.Data.Jobs;
using Missions.Web.Mail;
using Missions.Web.Presentation;
using Missions.Web.Security;

namespace Missions.Web.Features.Admin.Jobs;

/// <summary>A job that failed as often as allowed, with the number of its mission, whose content an administrator does not read.</summary>
public sealed record FailedJob(Job Job, string? Reference)
{
    public bool IsMail => Job.Kind == NoticeJobs.Mail;

    /// <summary>Why a mail was not carried, as its job gave it before the detail; null for an error of another kind.</summary>
    public MailTrouble? Trouble => IsMail && Enum.TryParse<MailTrouble>(Job.LastError?.Split(':')[0], out var trouble) ? trouble : null;
}

/// <summary>What failed, and the seals that wait for something an administrator can mend.</summary>
public sealed record JobsPage(IReadOnlyList<FailedJob> Failed, IReadOnlyList<SealWait> Seals);

/// <summary>Jobs that wait for an administrator.</summary>
[Route("admin/jobs")]
[Authorize(Policies.Administrator)]
public sealed class JobsController(MissionsDbContext db, RetryJob retry, HastenSeals hasten, CurrentPerson current, IStringLocalizer<Shared> text) : Controller
{
    private const int Most = 200;

    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancellation)
    {
        var failed = await db.Jobs.AsNoTracking().Where(job => job.State == JobState.Failed)
            .OrderByDescending(job => job.EndedAt).Take(Most)
            .Select(job => new { job, Reference = db.Missions.Where(mission => mission.Id == job.MissionId).Select(mission => mission.Reference).FirstOrDefault() })
            .ToListAsync(cancellation);
        return View(new JobsPage(failed.ConvertAll(row => new FailedJob(row.job, row.Reference)), await db.SealsWaitingAsync(missionId: null, Most, cancellation)));
    }

    [HttpPost("{id:guid}/retry")]
    public async Task<IActionResult> Retry(Guid id, CancellationToken cancellation)
    {
        if (!await retry.RunAsync(current.Id, id, cancellation)) return NotFound();
        TempData["Done"] = text["Travail remis dans la file."].Value;
        return Redirect(Links.AdminJobs);
    }

    [HttpPost("seals")]
    public async Task<IActionResult> Seals(CancellationToken cancellation)
    {
        TempData["Done"] = text["Cachets remis dans la file : {0}.", await hasten.RunAsync(current.Id, cancellation)].Value;
        return Redirect(Links.AdminJobs);
    }
}
