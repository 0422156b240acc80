using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Migrations.Design;
using Microsoft.Extensions.DependencyInjection;
using Missions.Web.Data;

if (args is not [var name, var project])
{
    Console.Error.WriteLine("usage: tools/migration NAME [--reset]");
    return 2;
}

// Neither connection is ever opened: the model and the last snapshot are all that is compared.
using var sqlite = new SqliteMissionsDbContext(new DbContextOptionsBuilder<SqliteMissionsDbContext>().UseSqlite("Data Source=:memory:").Options);
using var postgres = new PostgresMissionsDbContext(new DbContextOptionsBuilder<PostgresMissionsDbContext>().UseNpgsql("Host=none").Options);
Scaffold(sqlite, "Sqlite");
Scaffold(postgres, "Postgres");
return 0;

void Scaffold(MissionsDbContext db, string set)
{
    var services = new ServiceCollection().AddEntityFrameworkDesignTimeServices().AddDbContextDesignTimeServices(db);
    var provider = db.Database.IsSqlite() ? typeof(SqliteDbContextOptionsBuilderExtensions).Assembly : typeof(NpgsqlDbContextOptionsBuilderExtensions).Assembly;
    var designTime = provider.GetCustomAttributes(typeof(DesignTimeProviderServicesAttribute), inherit: false).Cast<DesignTimeProviderServicesAttribute>().Single();
    ((IDesignTimeServices)Activator.CreateInstance(provider.GetType(designTime.TypeName, throwOnError: true)!)!).ConfigureDesignTimeServices(services);

    using var built = services.BuildServiceProvider();
    using var scope = built.CreateScope();
    var scaffolder = scope.ServiceProvider.GetRequiredService<IMigrationsScaffolder>();
    var folder = Path.Combine(project, "Data", "Migrations", set);
    var migration = scaffolder.ScaffoldMigration(name, "Missions.Web", $"Data.Migrations.{set}", "C#", dryRun: false);
    var files = scaffolder.Save(project, migration, folder, dryRun: false);
    Console.WriteLine($"{set}: {files.MigrationFile}");
}
