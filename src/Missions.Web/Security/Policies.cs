using Microsoft.AspNetCore.Authorization;
using Missions.Workflow.Organisation;

namespace Missions.Web.Security;

/// <summary>The names of the policies; every action carries one or allows anyone.</summary>
public static class Policies
{
    /// <summary>Anyone signed in; what they may see of a mission and decide on it depends on their relation to it.</summary>
    public const string SignedIn = "signed-in";

    public const string Manager = "manager";

    public const string Signatory = "signatory";

    /// <summary>Whoever a step may ask: by role, by name, or for someone they replace.</summary>
    public const string Decider = "decider";

    public const string CarbonReferent = "carbon-referent";

    /// <summary>The carbon referent of the whole laboratory, who says what it computes with.</summary>
    public const string LaboratoryReferent = "laboratory-referent";

    public const string Administrator = "administrator";

    /// <summary>An administrator; in the demonstration, anyone signed in.</summary>
    public const string MailReader = "mail-reader";

    public static void AddTo(AuthorizationOptions options)
    {
        options.AddPolicy(SignedIn, policy => policy.RequireAuthenticatedUser());
        options.AddPolicy(Manager, Holding(Role.Manager));
        options.AddPolicy(Signatory, Holding(Role.Signatory));
        options.AddPolicy(Decider, policy => policy.RequireAuthenticatedUser().AddRequirements(new MayBeAsked()));
        options.AddPolicy(CarbonReferent, Holding(Role.CarbonReferent));
        options.AddPolicy(
            LaboratoryReferent, policy => policy.RequireAuthenticatedUser().AddRequirements(new HoldsOverLaboratory(Role.CarbonReferent)));
        options.AddPolicy(Administrator, Holding(Role.Administrator));
        options.AddPolicy(MailReader, policy => policy.RequireAuthenticatedUser().AddRequirements(new ReadsMails()));
    }

    private static Action<AuthorizationPolicyBuilder> Holding(params Role[] roles) =>
        policy => policy.RequireAuthenticatedUser().AddRequirements(new HoldsOneOf(roles));
}
