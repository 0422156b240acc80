using Microsoft.EntityFrameworkCore;
using Missions.Web.Data;
using Missions.Web.Data.Jobs;
using Missions.Web.Mail.Notices;
using Missions.Workflow.Organisation;

namespace Missions.Web.Features.Mails;

/// <summary>Finds mails by the number of their mission, or by the name or address of their recipient.</summary>
public static class MailSearch
{
    private const int MostPeople = 50;

    public static async Task<IQueryable<Job>> SearchAsync(this IQueryable<Job> mails, MissionsDbContext db, string words, CancellationToken cancellation)
    {
        if (words.Length == 0) return mails;
        var number = words.ToUpperInvariant();
        var people = db.People.AsNoTracking();
        foreach (var word in SortKey.Of(words).Split(' ', StringSplitOptions.RemoveEmptyEntries))
            people = people.Where(person => person.SortKey.Contains(word) || person.Email == words);
        var found = await people.OrderBy(person => person.SortKey).Select(person => person.Id).Take(MostPeople).ToListAsync(cancellation);
        var keys = found.ConvertAll(id => $"%{MailPayload.EndOfKey(id)}");
        return mails.Where(job => db.Missions.Any(mission => mission.Id == job.MissionId && mission.Reference == number) || keys.Any(key => EF.Functions.Like(job.Key, key)));
    }
}
