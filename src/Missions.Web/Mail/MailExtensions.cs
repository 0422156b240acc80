using Microsoft.Extensions.Options;
using Missions.Web.Background;
using Missions.Web.Infrastructure.Options;
using Missions.Web.Infrastructure.Product;
using Missions.Web.Mail.Eml;
using Missions.Web.Mail.Notices;
using Missions.Web.Mail.Smtp;

namespace Missions.Web.Mail;

public static class MailExtensions
{
    /// <summary>Who is told of what, in which words, and what carries it.</summary>
    public static IServiceCollection AddMail(this IServiceCollection services)
    {
        services.AddCheckedOptions<MailOptions>(MailOptions.Section);
        services.AddSingleton<IValidateOptions<ProductOptions>, PublicAddressCheck>();
        services.AddSingleton<PublicAddress>();
        services.AddSingleton<EmlDirectory>();
        services.AddCheckedOptions<SmtpOptions>(SmtpOptions.Section);
        services.AddSingleton<SmtpTransport>();
        services.AddSingleton<IMailTransport>(s => s.GetRequiredService<IOptions<SmtpOptions>>().Value.IsSet ? s.GetRequiredService<SmtpTransport>() : s.GetRequiredService<EmlDirectory>());
        services.AddSingleton<IDatabaseJobHandler, ExpandNotice>();
        services.AddSingleton<IDatabaseJobHandler, AskAboutTravel>();
        services.AddSingleton<IDatabaseJobHandler, MailPurge>();
        services.AddSingleton<INightlyJob, MailPurge>();
        services.AddSingleton<IJobHandler, SendMail>();
        services.AddScoped<NewsReader>();
        services.AddScoped<NewsLinks>();
        services.AddScoped<SubjectWriter>();
        services.AddScoped<Particulars>();
        services.AddScoped<Sequels>();
        services.AddScoped<LetterWriter>();
        services.AddScoped<Enclosures>();
        services.AddScoped<Correspondence>();
        return services;
    }
}
