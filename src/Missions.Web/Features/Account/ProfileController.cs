using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Missions.Geo.Places;
using Missions.Web.Data.Places;
using Missions.Web.Presentation;
using Missions.Web.Security;

namespace Missions.Web.Features.Account;

/// <summary>What a person says about themselves; fills in their requests.</summary>
[Route("account/profile")]
[Authorize(Policies.SignedIn)]
public sealed class ProfileController(
    ProfilePages pages, SaveProfile save, CurrentPerson current, PlaceIndex index, LatinNames latin, IStringLocalizer<Shared> text) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show(CancellationToken cancellation)
    {
        var person = await pages.PersonAsync(cancellation);
        return View("Profile", await pages.ReadAsync(person, ProfileForm.Of(person), cancellation));
    }

    [HttpPost("")]
    public async Task<IActionResult> Save(ProfileForm form, CancellationToken cancellation)
    {
        var page = await pages.ReadAsync(await pages.PersonAsync(cancellation), form, cancellation);
        Check(page);
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return View("Profile", page);
        }

        await save.RunAsync(current.Id, ProfileOf(page), form.Language, cancellation);
        TempData["Done"] = text["Profil enregistré ; il remplira vos prochaines demandes."].Value;
        return Redirect(Links.Profile);
    }

    private static Workflow.Organisation.PersonProfile ProfileOf(ProfilePage page) => new()
    {
        GivenName = page.Form.GivenName.Trim(),
        FamilyName = page.Form.FamilyName.Trim(),
        LatinGivenName = LatinNames.GivenOf(page.Form),
        LatinFamilyName = LatinNames.FamilyOf(page.Form),
        Title = page.Form.Title.Trim(),
        Matricule = page.Form.Matricule?.Trim() ?? "",
        Status = page.Form.Status!.Value,
        EmployerId = page.Form.EmployerId,
        AdministrativeResidence = page.Administrative.Place,
        FamilyResidence = page.Family.Place,
    };

    private void Check(ProfilePage page)
    {
        var form = page.Form;
        latin.Check(form, ModelState);
        if (form.EmployerId is { } employer && page.Employers.All(institution => institution.Id != employer))
            ModelState.AddModelError(nameof(form.EmployerId), text["Cet établissement n’emploie personne : choisissez-en un dans la liste."]);
        if (string.IsNullOrWhiteSpace(form.Administrative.Text))
            ModelState.AddModelError("Administrative.Text", text["Le champ « {0} » est obligatoire.", text["Résidence administrative"]]);
        Check("Administrative", text["Résidence administrative"], form.Administrative, page.Administrative);
        Check("Family", text["Résidence familiale"], form.Family, page.Family);
    }

    private void Check(string prefix, string label, PlaceField field, PlaceReading reading)
    {
        if (!string.IsNullOrEmpty(field.CountryCode) && !Countries.IsKnown(field.CountryCode))
            ModelState.AddModelError($"{prefix}.CountryCode", text["{0} : choisissez un pays de la liste.", label]);
        else if (reading.Candidates.Count > 0)
            ModelState.AddModelError($"{prefix}.Text", text["{0} : ce nom peut être celui d’un autre lieu, choisissez ci-dessous.", label]);
        else if (reading.IsUnknown && !index.IsReady)
            ModelState.AddModelError($"{prefix}.Text", text["{0} : la recherche de lieux se prépare, réessayez dans quelques secondes. Votre saisie est gardée.", label]);
        else if (reading.IsUnknown)
            ModelState.AddModelError($"{prefix}.Text", text["{0} : ce lieu n’est pas connu, corrigez-le ou gardez-le tel quel ci-dessous.", label]);
    }
}
