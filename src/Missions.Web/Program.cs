using Missions.Web.Api.V1;
using Missions.Web.Background;
using Missions.Web.Commands;
using Missions.Web.Data;
using Missions.Web.Data.Geocoding;
using Missions.Web.Data.Places;
using Missions.Web.Data.Roads;
using Missions.Web.Data.Start;
using Missions.Web.Demo;
using Missions.Web.Documents;
using Missions.Web.Features;
using Missions.Web.Infrastructure;
using Missions.Web.Infrastructure.Errors;
using Missions.Web.Infrastructure.Hosting;
using Missions.Web.Infrastructure.Laboratory;
using Missions.Web.Infrastructure.Localization;
using Missions.Web.Infrastructure.Mvc;
using Missions.Web.Infrastructure.Navigation;
using Missions.Web.Infrastructure.Options;
using Missions.Web.Infrastructure.Product;
using Missions.Web.Mail;
using Missions.Web.Security;

try
{
    var builder = WebApplication.CreateBuilder(HostSetup.Options(args));
    builder.AddHost(args);
    DemoOptions.RefuseInProduction(builder.Configuration, builder.Environment);

    builder.Services.AddSingleton<TimeProvider, MicrosecondClock>();
    builder.Services.AddData();
    builder.Services.AddGeocoding();
    builder.Services.AddRoads();
    builder.Services.AddPlaces();
    builder.Services.AddBackground();
    builder.Services.AddDocuments();
    builder.Services.AddMail();
    builder.Services.AddLaboratory();
    builder.Services.AddSecurity();
    builder.Services.AddSignIn();
    builder.Services.AddLanguages();
    builder.Services.AddPages();
    builder.Services.AddErrors();
    builder.Services.AddProxies(builder.Configuration);
    builder.Services.AddApi();
    builder.Services.AddScoped<Menu>();
    builder.Services.AddCheckedOptions<ProductOptions>(ProductOptions.Section);
    builder.Services.AddDemo();
    builder.Services.AddFeatures();

    var app = builder.Build();
    if (Verbs.ChangeNoDatabase(args))
    {
        await Verbs.RunAsync(app, args);
        return 0;
    }

    await app.Services.GetRequiredService<DatabaseStart>().PrepareAsync();
    if (Verbs.AreIn(args))
    {
        await Verbs.RunAsync(app, args);
        return 0;
    }

    await app.Services.SeedDemoAsync();

    app.UseForwardedHeaders();
    app.UseSecurityHeaders();
    app.UseErrors();
    app.UseRequestLocalization();
    app.UseStaticFiles(HostSetup.StaticFiles);
    app.UseHead();
    app.UseRouting();
    app.UseRateLimiter();
    app.UseAuthentication();
    app.UseAuthorization();
    app.MapHealth();
    app.MapApi();
    app.MapControllers();
    app.MapFallback("{**path}", () => Results.NotFound()).AllowAnonymous();

    await app.RunAsync();
    return 0;
}
catch (Exception e) when (StartupFailure.Sentence(e) is not null)
{
    await Console.Error.WriteLineAsync(StartupFailure.Sentence(e));
    return 1;
}
