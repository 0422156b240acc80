using Missions.Web.Infrastructure.Navigation;
using Missions.Web.Presentation;
using Missions.Web.Security;

namespace Missions.Web.Features.Approvals;

public static class ApprovalExtensions
{
    public static IServiceCollection AddApprovals(this IServiceCollection services) => services
        .AddScoped<Inbox>()
        .AddScoped<DecisionPages>()
        .AddScoped<MissionSearch>()
        .AddScoped<AwayWeek>()
        .AddSingleton<DecisionTransaction>()
        .AddSingleton<ApproveStep>()
        .AddSingleton<ReturnRequest>()
        .AddSingleton<RejectRequest>()
        .AddSingleton<SendBackToStep>()
        .AddSingleton<RecordOpinion>()
        .AddSingleton<AssignFunding>()
        .AddNavigation(new("À valider", Links.Approvals, 20, "Viser, renvoyer, refuser ou signer les demandes qui vous attendent.", Policies.Decider))
        .AddNavigation(new("Qui est absent ?", Links.Away, 30, "Voir qui est en mission cette semaine dans vos unités.", Policies.Decider, InHeader: false));
}
