using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Missions.Web.Data.Conventions;
using Missions.Web.Data.Counters;
using Missions.Web.Data.Jobs;
using Missions.Web.Security;

namespace Missions.Web.Data;

/// <summary>
/// The one model of the product. Inject it to read (scoped, project straight from it); to write, go through
/// <see cref="Write"/>. Its two empty derived classes only carry a migration set each.
/// </summary>
public abstract class MissionsDbContext(DbContextOptions options) : IdentityUserContext<Account, Guid>(options)
{
    public DbSet<Job> Jobs => Set<Job>();

    public DbSet<Counter> Counters => Set<Counter>();

    public DbSet<StoredKey> DataProtectionKeys => Set<StoredKey>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.StoreInstants(Database.IsSqlite());
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(MissionsDbContext).Assembly);
        SnakeCaseNames.Apply(builder.Model);
    }
}
