using Microsoft.EntityFrameworkCore;
using Missions.Testing.Pages;
using Missions.Web.Data;
using Missions.Web.Tests.Infrastructure;
using Missions.Workflow.Missions;

namespace Missions.Web.Tests.Features.CopySheets;

/// <summary>Missions whose payer makes the order in a national tool.</summary>
internal static class Geslab
{
    /// <summary>Signed by the director, awaiting its number.</summary>
    public static async Task<Guid> SignedAsync(MissionsApp app, Func<MissionContent, MissionContent>? change = null)
    {
        var requests = new Requests(app.Services);
        var payer = await requests.QueryAsync(db => db.Institutions.Where(one => one.ShortName == "CNRS").Select(one => one.Id).SingleAsync());
        var id = await requests.ValidatedAsync(DemoAccounts.Traveller, DemoAccounts.Manager, change, payer: payer);
        await Signing.SignAsync(app, id, DemoAccounts.Director);
        return id;
    }

    public static async Task<Page> NoteAsync(this Visitor manager, Guid id, string number, string on = "2026-03-02") =>
        await (await manager.GetAsync($"/copy-sheets/{id}")).FormTo($"/copy-sheets/{id}/number").Fill("Number", number).Fill("EnteredOn", on).SubmitAsync();

    public static async Task<OutsideNumber?> NumberAsync(this Requests requests, Guid id) => (await requests.ReadAsync(id)).OutsideNumber;
}
