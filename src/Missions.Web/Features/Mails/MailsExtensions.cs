using Missions.Web.Infrastructure.Navigation;
using Missions.Web.Presentation;
using Missions.Web.Security;

namespace Missions.Web.Features.Mails;

public static class MailsExtensions
{
    public static IServiceCollection AddMails(this IServiceCollection services) => services
        .AddScoped<MailPages>()
        .AddScoped<MailSamples>()
        .AddScoped<RetryMails>()
        .AddNavigation(new("Courriels", Links.Mails, 95, "Lire les courriels écrits, et voir ceux qui attendent ou qui ont échoué.", Policies.MailReader, InHeader: false));
}
