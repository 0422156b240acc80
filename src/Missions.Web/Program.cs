using Missions.Web.Background;
using Missions.Web.Data;
using Missions.Web.Data.Start;
using Missions.Web.Infrastructure;
using Missions.Web.Infrastructure.Laboratory;
using Missions.Web.Security;

try
{
    var builder = WebApplication.CreateBuilder(args);
    builder.Services.AddSingleton<TimeProvider, MicrosecondClock>();
    builder.Services.AddData();
    builder.Services.AddBackground();
    builder.Services.AddLaboratory();
    builder.Services.AddSecurity();

    var app = builder.Build();
    await app.Services.GetRequiredService<DatabaseStart>().PrepareAsync();
    app.MapGet("/health/live", () => "ok");
    await app.RunAsync();
    return 0;
}
catch (StartupException refusal)
{
    await Console.Error.WriteLineAsync(refusal.Message);
    return 1;
}
