using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Missions.Geo.Emissions;
using Missions.Web.Presentation;
using Missions.Web.Security;

namespace Missions.Web.Features.Factors;

/// <summary>The sets of factors, what each holds, and the one of each year.</summary>
[Authorize(Policy = Policies.CarbonReferent)]
public sealed class FactorsController(FactorPages pages, ChooseFactorSet choose, CurrentPerson person, IStringLocalizer<Shared> text) : Controller
{
    [HttpGet(Links.Factors)]
    public async Task<IActionResult> Index(CancellationToken cancellation) => View(await pages.ListAsync(new(), cancellation));

    [HttpGet(Links.Factors + "/{id}")]
    public async Task<IActionResult> Show(string id, CancellationToken cancellation) =>
        await pages.OneAsync(id, cancellation) is { } page ? View(page) : NotFound();

    [HttpGet(Links.Factors + "/{id}/file")]
    public async Task<IActionResult> Download(string id, CancellationToken cancellation) => await pages.OneAsync(id, cancellation) is { } page
        ? File(Encoding.UTF8.GetBytes(FactorSetReader.Write(page.Row.Set) + "\n"), "application/json; charset=utf-8", $"{id}.json")
        : NotFound();

    [HttpPost(Links.FactorsChoose)]
    [Authorize(Policy = Policies.LaboratoryReferent)]
    public async Task<IActionResult> Choose(ChoiceForm form, CancellationToken cancellation)
    {
        if (ModelState.IsValid)
        {
            var result = await choose.RunAsync(person.Id, form.Year!.Value, form.SetId!, cancellation);
            if (result == ChoiceResult.Chosen)
            {
                TempData["Done"] = text["Le jeu « {0} » vaut pour les départs de {1}. Les demandes déjà soumises gardent le leur.", form.SetId!, form.Year].Value;
                return Redirect(Links.Factors);
            }

            ModelState.AddModelError(nameof(form.SetId), result == ChoiceResult.UnknownSet
                ? text["Choisissez une valeur de la liste."]
                : text["Le jeu « {0} » ne vaut pas pour les départs de {1}.", form.SetId!, form.Year]);
        }

        Response.StatusCode = StatusCodes.Status400BadRequest;
        return View(nameof(Index), await pages.ListAsync(form, cancellation));
    }
}
