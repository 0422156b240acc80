using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Missions.Web.Data;
using Missions.Web.Presentation;
using Missions.Web.Security;
using Missions.Workflow.Calendars;
using Missions.Workflow.Organisation;

namespace Missions.Web.Features.Absences;

/// <summary>Signing delegations, recorded and taken back by administrators alone.</summary>
[Route("absences/delegations")]
[Authorize(Policies.Administrator)]
public sealed class DelegationsController(
    MissionsDbContext db, RecordDelegation record, RevokeDelegation revoke, CurrentPerson current, Objections objections, IStringLocalizer<Shared> text) : Controller
{
    [HttpGet("new")]
    public async Task<IActionResult> New(CancellationToken cancellation) => View(await PageAsync(
        new() { From = (await current.AuthorityAsync()).Today, Destinations = Enum.GetValues<DestinationClass>() }, cancellation));

    [HttpPost("new")]
    public async Task<IActionResult> Record(DelegationForm form, CancellationToken cancellation)
    {
        foreach (var objection in DelegationRules.OfForm(form, (await current.AuthorityAsync()).Today)) Refuse(objection);
        var document = form.Document is { } file ? await UploadedDecision.ReadAsync(file, cancellation) : null;
        if (form.Document is not null && document is null)
            ModelState.AddModelError(nameof(form.Document), text["Joignez la décision : un PDF ou une image (PNG, JPEG) de {0} Mo au plus.", UploadedDecision.MaximumBytes / 1024 / 1024]);
        if (ModelState.IsValid && await record.RunAsync(current.Id, form, document!, cancellation) is { } refusal) Refuse(refusal);
        if (ModelState.IsValid) return Done(text["Délégation enregistrée ; elle compte à ces dates."]);
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return View("New", await PageAsync(form, cancellation));
    }

    [HttpPost("{id:guid}/revoke")]
    public async Task<IActionResult> Revoke(Guid id, CancellationToken cancellation) =>
        await revoke.RunAsync(current.Id, id, cancellation) ? Done(text["Délégation révoquée ; elle ne compte plus."]) : NotFound();

    private void Refuse(Objection objection) => ModelState.AddModelError(objection.Field, objections.Say(objection));

    private async Task<NewDelegationPage> PageAsync(DelegationForm form, CancellationToken cancellation)
    {
        var today = (await current.AuthorityAsync()).Today;
        var signatories = await db.RoleGrants
            .Where(grant => grant.Role == Role.Signatory && grant.DelegationReference == null && grant.RevokedAt == null && (grant.Until == null || grant.Until >= today))
            .Select(grant => grant.PersonId).ToListAsync(cancellation);
        var people = await Colleagues.ReadAsync(db, cancellation);
        return new(
            form,
            [.. people.Where(person => signatories.Contains(Guid.Parse(person.Value)))],
            people,
            [.. (await db.Units.AsNoTracking().OrderBy(unit => unit.ParentId != null).ThenBy(unit => unit.ShortName).ToListAsync(cancellation)).Select(unit => ChoiceOption.Of(unit.Id, unit.ShortName))],
            [.. (await db.Institutions.AsNoTracking().Where(one => one.Employs).OrderBy(one => one.ShortName).ToListAsync(cancellation)).Select(one => ChoiceOption.Of(one.Id, one.ShortName))]);
    }

    private RedirectResult Done(string sentence)
    {
        TempData["Done"] = sentence;
        return Redirect(Links.Absences);
    }
}
