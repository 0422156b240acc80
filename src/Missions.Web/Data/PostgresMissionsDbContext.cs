using Microsoft.EntityFrameworkCore;

namespace Missions.Web.Data;

/// <summary>Carries the migrations of <c>Data/Migrations/Postgres</c>; nothing injects it.</summary>
public sealed class PostgresMissionsDbContext(DbContextOptions<PostgresMissionsDbContext> options) : MissionsDbContext(options);
