using Missions.Web.Features.Absences;
using Missions.Web.Features.Account;
using Missions.Web.Features.Admin;
using Missions.Web.Features.Approvals;
using Missions.Web.Features.Balance;
using Missions.Web.Features.Confirm;
using Missions.Web.Features.CopySheets;
using Missions.Web.Features.Factors;
using Missions.Web.Features.Follow;
using Missions.Web.Features.Home;
using Missions.Web.Features.Mails;
using Missions.Web.Features.Missions;
using Missions.Web.Features.Orders;
using Missions.Web.Features.Risk;
using Missions.Web.Features.RoutePolicies;
using Missions.Web.Features.Simulator;
using Missions.Web.Features.Verify;
using Missions.Web.Presentation;

namespace Missions.Web.Features;

/// <summary>Everything the features add to the host, one line each.</summary>
public static class FeatureExtensions
{
    public static IServiceCollection AddFeatures(this IServiceCollection services)
    {
        services.AddPresentation();
        services.AddAbsences();
        services.AddAccount();
        services.AddApprovals();
        services.AddAdmin();
        services.AddHome();
        services.AddOrders();
        services.AddRisk();
        services.AddRoutePolicies();
        services.AddBalance();
        services.AddFactors();
        services.AddSimulator();
        services.AddMissions();
        services.AddMails();
        services.AddVerify();
        services.AddFollow();
        services.AddConfirm();
        services.AddCopySheets();
        return services;
    }
}
