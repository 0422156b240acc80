using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Missions.Web.Data.Jobs;
using Missions.Web.Data.Risk;
using Missions.Web.Data.Start;
using Missions.Web.Infrastructure;

namespace Missions.Web.Data;

public static class DataExtensions
{
    public static IServiceCollection AddData(this IServiceCollection services)
    {
        services.AddSingleton<DataDirectory>();
        services.AddSingleton(s => DatabaseTarget.From(s.GetRequiredService<IConfiguration>(), s.GetRequiredService<DataDirectory>()));
        services.AddSingleton<DirectoryLock>();
        services.AddSingleton<DatabaseStart>();
        services.AddSingleton<WriteGate>();
        services.AddSingleton<GatedSaves>();
        services.AddSingleton<NoticeOutbox>();
        services.AddSingleton<JobSignal>();
        services.AddSingleton(IdleWork.None);
        services.AddSingleton<RiskRegister>();
        services.AddSingleton<OrganisationMemory>();
        services.AddSingleton<Write>();
        services.AddSingleton<AskForEnglish>();

        services.AddPooledDbContextFactory<SqliteMissionsDbContext>((s, o) => o
            .UseSqlite(s.GetRequiredService<DatabaseTarget>().ConnectionString)
            .AddInterceptors(s.GetRequiredService<NoticeOutbox>(), s.GetRequiredService<GatedSaves>())
            // Said at the first start of each new database, which has nothing to lose yet.
            .ConfigureWarnings(warnings => warnings.Log((RelationalEventId.NonTransactionalMigrationOperationWarning, LogLevel.Debug)))
            .WithKillPoint());
        services.AddPooledDbContextFactory<PostgresMissionsDbContext>((s, o) => o
            .UseNpgsql(s.GetRequiredService<DatabaseTarget>().ConnectionString)
            .AddInterceptors(s.GetRequiredService<NoticeOutbox>(), RowLock.OnPostgres)
            .WithKillPoint());
        services.AddSingleton<IDbContextFactory<MissionsDbContext>>(s => s.GetRequiredService<DatabaseTarget>().IsPostgres
            ? new ContextFactory<PostgresMissionsDbContext>(s.GetRequiredService<IDbContextFactory<PostgresMissionsDbContext>>())
            : new ContextFactory<SqliteMissionsDbContext>(s.GetRequiredService<IDbContextFactory<SqliteMissionsDbContext>>()));
        services.AddScoped(s => s.GetRequiredService<IDbContextFactory<MissionsDbContext>>().CreateDbContext());
        return services;
    }

    private static void WithKillPoint(this DbContextOptionsBuilder options)
    {
        if (KillPoint.IsWanted(MigrationKillPoint.Name))
            options.AddInterceptors(new MigrationKillPoint());
    }
}
