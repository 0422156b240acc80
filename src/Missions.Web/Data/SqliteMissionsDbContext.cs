using Microsoft.EntityFrameworkCore;

namespace Missions.Web.Data;

/// <summary>Carries the migrations of <c>Data/Migrations/Sqlite</c>; nothing injects it.</summary>
public sealed class SqliteMissionsDbContext(DbContextOptions<SqliteMissionsDbContext> options) : MissionsDbContext(options);
