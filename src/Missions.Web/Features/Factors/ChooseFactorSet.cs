using Microsoft.EntityFrameworkCore;
using Missions.Web.Data;
using Missions.Web.Data.Factors;

namespace Missions.Web.Features.Factors;

/// <summary>What became of a choice.</summary>
public enum ChoiceResult
{
    Chosen,
    UnknownSet,
    NotValidThatYear,
}

/// <summary>Chooses the set of a year of departure. Missions already submitted keep theirs; the same choice again changes nothing.</summary>
public sealed class ChooseFactorSet(Write write, LaboratoryFactors factors, TimeProvider clock)
{
    public Task<ChoiceResult> RunAsync(Guid actorId, int year, string setId, CancellationToken cancellation) => write.InTransaction(
        async db =>
        {
            var catalogue = await factors.ReadAsync(db, cancellation);
            if (catalogue.Find(setId) is not { } set) return ChoiceResult.UnknownSet;
            if (!set.IsValidIn(year)) return ChoiceResult.NotValidThatYear;
            var before = catalogue.ForYear(year).Id;
            var choice = await db.FactorChoices.SingleOrDefaultAsync(choice => choice.Year == year, cancellation);
            if (choice?.SetId == setId) return ChoiceResult.Chosen;
            if (choice is null)
                db.FactorChoices.Add(choice = new() { Year = year, SetId = setId });
            var now = clock.GetUtcNow();
            (choice.SetId, choice.ChosenById, choice.ChosenAt) = (setId, actorId, now);
            var laboratory = await db.Units.Where(unit => unit.ParentId == null).OrderBy(unit => unit.Id).Select(unit => unit.Id).FirstAsync(cancellation);
            db.Record(OrganisationLog.FactorSetChosen, actorId, laboratory, now, new { Year = year, SetId = setId, Before = before });
            return ChoiceResult.Chosen;
        },
        cancellation);
}
