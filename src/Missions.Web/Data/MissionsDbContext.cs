using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Missions.Web.Data.Conventions;
using Missions.Web.Data.Counters;
using Missions.Web.Data.Factors;
using Missions.Web.Data.Geocoding;
using Missions.Web.Data.Jobs;
using Missions.Web.Data.Places;
using Missions.Web.Data.Roads;
using Missions.Web.Security;
using Missions.Workflow.Calendars;
using Missions.Workflow.Missions;
using Missions.Workflow.Orders;
using Missions.Workflow.Organisation;
using Missions.Workflow.Risk;
using Missions.Workflow.Routing;
using Missions.Workflow.Substitutions;

namespace Missions.Web.Data;

/// <summary>
/// The one model of the product. Inject it to read (scoped, project straight from it); to write, go through
/// <see cref="Write"/>. Its two empty derived classes only carry a migration set each.
/// </summary>
public abstract class MissionsDbContext(DbContextOptions options) : IdentityUserContext<Account, Guid>(options)
{
    public DbSet<Mission> Missions => Set<Mission>();

    public DbSet<MissionEvent> MissionEvents => Set<MissionEvent>();

    public DbSet<MissionOrder> MissionOrders => Set<MissionOrder>();

    public DbSet<OrderFile> OrderFiles => Set<OrderFile>();

    public DbSet<SignatureEvidence> SignatureEvidence => Set<SignatureEvidence>();

    public DbSet<Logo> Logos => Set<Logo>();

    public DbSet<LogoOwner> LogoOwners => Set<LogoOwner>();

    public DbSet<OutsideDocument> OutsideDocuments => Set<OutsideDocument>();

    public DbSet<OpinionDocument> OpinionDocuments => Set<OpinionDocument>();

    public DbSet<RouteStep> RouteSteps => Set<RouteStep>();

    public DbSet<Decision> Decisions => Set<Decision>();

    public DbSet<RoutePolicy> RoutePolicies => Set<RoutePolicy>();

    public DbSet<Person> People => Set<Person>();

    public DbSet<Unit> Units => Set<Unit>();

    public DbSet<Institution> Institutions => Set<Institution>();

    public DbSet<Project> Projects => Set<Project>();

    public DbSet<RoleGrant> RoleGrants => Set<RoleGrant>();

    public DbSet<Substitution> Substitutions => Set<Substitution>();

    public DbSet<SigningDelegation> SigningDelegations => Set<SigningDelegation>();

    public DbSet<DelegationDocument> DelegationDocuments => Set<DelegationDocument>();

    public DbSet<RiskEntry> RiskEntries => Set<RiskEntry>();

    public DbSet<LeadTime> LeadTimes => Set<LeadTime>();

    public DbSet<Closure> Closures => Set<Closure>();

    public DbSet<ObservedHoliday> ObservedHolidays => Set<ObservedHoliday>();

    public DbSet<FactorSetVersion> FactorSets => Set<FactorSetVersion>();

    public DbSet<FactorChoice> FactorChoices => Set<FactorChoice>();

    public DbSet<OrganisationEvent> OrganisationEvents => Set<OrganisationEvent>();

    public DbSet<Job> Jobs => Set<Job>();

    public DbSet<Counter> Counters => Set<Counter>();

    public DbSet<GeocodedName> GeocodedNames => Set<GeocodedName>();

    public DbSet<ScientificSite> ScientificSites => Set<ScientificSite>();

    public DbSet<RoadMeasure> RoadMeasures => Set<RoadMeasure>();

    public DbSet<GuestLink> GuestLinks => Set<GuestLink>();

    public DbSet<StoredKey> DataProtectionKeys => Set<StoredKey>();

    /// <summary>With passkeys.</summary>
    protected override Version SchemaVersion => IdentitySchemaVersions.Version3;

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
        Sql.Map(builder);
    }
}
