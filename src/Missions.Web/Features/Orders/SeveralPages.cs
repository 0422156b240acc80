using Microsoft.EntityFrameworkCore;
using Missions.Web.Data;
using Missions.Web.Security;

namespace Missions.Web.Features.Orders;

/// <summary>Reads what is to be signed in one act, and what came of it.</summary>
public sealed class SeveralPages(SignPages pages, ProofGate gate, MissionsDbContext db, CurrentPerson person)
{
    /// <summary>Those of the missions whose signature awaits the reader, in the order given.</summary>
    public async Task<SeveralPage> ReadAsync(IEnumerable<Guid> missions, Guid actId, CancellationToken cancellation)
    {
        var all = missions.Distinct().ToList();
        var asked = all.Take(SeveralForm.Most).ToList();
        var orders = new List<SignPage>();
        foreach (var id in asked)
            if (await pages.FindAsync(id, cancellation) is { RecordsOutside: false } page) orders.Add(page);
        return new() { Orders = orders, Left = asked.Count - orders.Count, TooMany = all.Count - asked.Count, ActId = actId, Proof = await gate.PageAsync(cancellation) };
    }

    /// <summary>What came of an act of the reader: of each order, that it was signed, or the last reason why not. Empty when it is not theirs.</summary>
    public async Task<IReadOnlyList<ActResult>> ResultsAsync(Guid actId, CancellationToken cancellation)
    {
        var me = person.Id;
        var kept = await db.SignatureEvidence.AsNoTracking()
            .Where(evidence => evidence.ActId == actId && evidence.PersonId == me)
            .Join(db.Missions, evidence => evidence.MissionId, mission => mission.Id, (evidence, mission) => new { evidence, mission })
            .Select(row => new
            {
                row.evidence.Id,
                Result = new ActResult
                {
                    MissionId = row.mission.Id,
                    Reference = row.mission.Reference!,
                    Traveller = db.People.Where(p => p.Id == row.mission.TravellerId).Select(p => p.GivenName + " " + p.FamilyName).Single(),
                    Purpose = row.mission.Content.Purpose,
                    Code = row.evidence.Result,
                    OrderId = row.evidence.OrderId,
                    Number = row.mission.Orders.Where(order => order.Id == row.evidence.OrderId).Select(order => order.Number).SingleOrDefault(),
                    Document = row.mission.Orders.Where(order => order.Id == row.evidence.OrderId).Select(order => order.Document).SingleOrDefault(),
                },
            })
            .ToListAsync(cancellation);
        return
        [
            .. kept.GroupBy(row => row.Result.MissionId)
                .Select(group => group.OrderByDescending(row => row.Result.OrderId is not null).ThenByDescending(row => row.Id).First().Result)
                .OrderBy(result => result.OrderId is null).ThenBy(result => result.Number ?? result.Reference, StringComparer.Ordinal),
        ];
    }
}
