using Missions.Web.Features.Admin.Accounts;
using Missions.Web.Features.Admin.Import;
using Missions.Web.Features.Admin.Institutions;
using Missions.Web.Features.Admin.Jobs;
using Missions.Web.Features.Admin.LeadTimes;
using Missions.Web.Features.Admin.Logos;
using Missions.Web.Features.Admin.Projects;
using Missions.Web.Features.Admin.Roles;
using Missions.Web.Features.Admin.Sites;
using Missions.Web.Features.Admin.Stuck;
using Missions.Web.Features.Admin.Units;
using Missions.Web.Infrastructure.Navigation;
using Missions.Web.Presentation;
using Missions.Web.Security;

namespace Missions.Web.Features.Admin;

public static class AdminExtensions
{
    public static IServiceCollection AddAdmin(this IServiceCollection services) => services
        .AddScoped<Choices>()
        .AddScoped<AccountPages>()
        .AddScoped<CreateAccount>()
        .AddScoped<ResetPassword>()
        .AddSingleton<SetAccountActive>()
        .AddSingleton<MovePerson>()
        .AddScoped<ImportCheck>()
        .AddScoped<ImportAccounts>()
        .AddScoped<RolePages>()
        .AddSingleton<GrantRole>()
        .AddSingleton<RevokeRole>()
        .AddSingleton<SaveUnit>()
        .AddSingleton<SaveInstitution>()
        .AddSingleton<SaveCopySheet>()
        .AddSingleton<SaveProject>()
        .AddScoped<LeadTimePages>()
        .AddSingleton<SetLeadTime>()
        .AddSingleton<RemoveLeadTime>()
        .AddSingleton<ChangeLabDays>()
        .AddSingleton<SaveSite>()
        .AddSingleton<RemoveSite>()
        .AddSingleton<SetLogo>()
        .AddSingleton<RetryJob>()
        .AddSingleton<HastenSeals>()
        .AddScoped<StuckRequests>()
        .AddSingleton<ReassignStep>()
        .AddNavigation(new("Administration", Links.Admin, 90, "Tenir les comptes, les rôles, les unités, les établissements et les délais.", Policies.Administrator));
}
