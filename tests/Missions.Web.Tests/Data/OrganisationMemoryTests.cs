using Microsoft.EntityFrameworkCore;
using Missions.Testing.Databases;
using Missions.Web.Data;
using Missions.Web.Tests.Infrastructure;
using Missions.Workflow.Organisation;

namespace Missions.Web.Tests.Data;

/// <summary>What is remembered is never older than the last commit, whoever made it and however.</summary>
public sealed class OrganisationMemoryTests
{
    private static readonly DateOnly Today = new(2026, 3, 2);

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Organisation_ChangedBehindTheApplication_IsReadAnew(DatabaseKind kind)
    {
        await using var app = await MissionsApp.StartAsync(kind);
        var before = await ReadAsync(app);
        var grant = before.Grants[0];

        await ExecuteAsync(app, $"UPDATE role_grants SET revoked_at = {(kind is DatabaseKind.Sqlite ? "1" : "now()")} WHERE id = '{Id(grant.Id, kind)}'");
        Assert.DoesNotContain((await ReadAsync(app)).Grants, kept => kept.Id == grant.Id);

        await ExecuteAsync(app, $"UPDATE role_grants SET revoked_at = NULL WHERE id = '{Id(grant.Id, kind)}'");
        Assert.Equal(before.Grants.Count, (await ReadAsync(app)).Grants.Count);

        await ExecuteAsync(app, $"DELETE FROM role_grants WHERE id = '{Id(grant.Id, kind)}'");
        Assert.DoesNotContain((await ReadAsync(app)).Grants, kept => kept.Id == grant.Id);

        await ExecuteAsync(app, $"UPDATE people SET active = {(kind is DatabaseKind.Sqlite ? "0" : "false")} WHERE id = '{Id(grant.PersonId, kind)}'");
        Assert.Contains(grant.PersonId, (await ReadAsync(app)).Inactive);
    }

    [Fact]
    public async Task Organisation_Unchanged_IsReadOnce()
    {
        await using var app = await MissionsApp.StartAsync(DatabaseKind.Postgres);

        Assert.Same(await ReadAsync(app), await ReadAsync(app));
    }

    [Fact]
    public async Task Organisation_OnTheNextDay_IsReadAnew()
    {
        await using var app = await MissionsApp.StartAsync(DatabaseKind.Postgres);
        await ExecuteAsync(app, "UPDATE role_grants SET until = '2026-03-02'");

        Assert.NotEmpty((await ReadAsync(app)).Grants);
        Assert.Empty((await ReadAsync(app, Today.AddDays(1))).Grants);
    }

    private static string Id(Guid id, DatabaseKind kind) => kind is DatabaseKind.Sqlite ? id.ToString().ToUpperInvariant() : id.ToString();

    private static Task<OrganisationSnapshot> ReadAsync(MissionsApp app, DateOnly? today = null) => app.ReadAsync<OrganisationMemory, OrganisationSnapshot>(
        memory => app.ReadAsync<MissionsDbContext, OrganisationSnapshot>(async db => (await memory.ReadAsync(db, today ?? Today, CancellationToken.None)).Organisation));

    private static Task<int> ExecuteAsync(MissionsApp app, string sql) => app.ReadAsync<MissionsDbContext, int>(db => db.Database.ExecuteSqlRawAsync(sql));
}
