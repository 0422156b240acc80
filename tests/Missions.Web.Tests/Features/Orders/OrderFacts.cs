using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Missions.Testing.Pages;
using Missions.Web.Data;
using Missions.Workflow.Orders;

namespace Missions.Web.Tests.Features.Orders;

/// <summary>What order tests change around a mission, or read of it.</summary>
internal static class OrderFacts
{
    public static async Task<IReadOnlyList<MissionOrder>> GetOrdersAsync(this Page page, Requests requests, Guid id)
    {
        Assert.True(page.Response.IsSuccessStatusCode, page.Text);
        return (await requests.ReadAsync(id)).Orders;
    }

    /// <summary>Changes something that the order prints and that is not on the mission itself.</summary>
    public static Task RenameProjectAsync(this Requests requests, Guid id) => requests.QueryAsync(async db =>
    {
        var project = (await db.Missions.SingleAsync(m => m.Id == id)).Content.ProjectId;
        return await db.Projects.Where(p => p.Id == project).ExecuteUpdateAsync(set => set.SetProperty(p => p.Name, "Autre nom"));
    });

    public static Task RevokeAsync(this Requests requests, string email) => requests.QueryAsync(async db =>
    {
        var person = (await db.People.SingleAsync(p => p.Email == email)).Id;
        var at = new DateTimeOffset(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);
        return await db.RoleGrants.Where(g => g.PersonId == person).ExecuteUpdateAsync(set => set.SetProperty(g => g.RevokedAt, at))
            + await db.SigningDelegations.Where(d => d.DelegateId == person).ExecuteUpdateAsync(set => set.SetProperty(d => d.RevokedAt, at));
    });

    public static Task<OrderFile[]> FilesAsync(this Requests requests, Guid orderId) =>
        requests.QueryAsync(db => db.OrderFiles.AsNoTracking().Where(f => f.OrderId == orderId).OrderBy(f => f.Language).ThenBy(f => f.IsStamped).ToArrayAsync());
}
