using Microsoft.EntityFrameworkCore;

namespace Missions.Web.Data;

/// <summary>Hands out the derived context of the database in use under the name of its base.</summary>
public sealed class ContextFactory<TContext>(IDbContextFactory<TContext> inner) : IDbContextFactory<MissionsDbContext>
    where TContext : MissionsDbContext
{
    public MissionsDbContext CreateDbContext() => inner.CreateDbContext();

    public async Task<MissionsDbContext> CreateDbContextAsync(CancellationToken cancellationToken = default)
        => await inner.CreateDbContextAsync(cancellationToken);
}
