using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Missions.Workflow.Organisation;

namespace Missions.Web.Data;

/// <summary>The kinds of <see cref="OrganisationEvent"/> and the one way to write them; docs/mission-events.md lists what each holds.</summary>
public static class OrganisationLog
{
    public const string AccountCreated = "account-created";
    public const string AccountDeactivated = "account-deactivated";
    public const string AccountReactivated = "account-reactivated";
    public const string PasswordReset = "password-reset";
    public const string PasskeyAdded = "passkey-added";
    public const string PasskeyRemoved = "passkey-removed";
    public const string ProfileChanged = "profile-changed";
    public const string PersonMoved = "person-moved";
    public const string RoleGranted = "role-granted";
    public const string RoleRevoked = "role-revoked";
    public const string SubstitutionNamed = "substitution-named";
    public const string SubstitutionRevoked = "substitution-revoked";
    public const string DelegationGranted = "delegation-granted";
    public const string DelegationRevoked = "delegation-revoked";
    public const string UnitCreated = "unit-created";
    public const string UnitChanged = "unit-changed";
    public const string InstitutionCreated = "institution-created";
    public const string InstitutionChanged = "institution-changed";
    public const string ProjectCreated = "project-created";
    public const string ProjectChanged = "project-changed";
    public const string LeadTimeSet = "lead-time-set";
    public const string LeadTimeRemoved = "lead-time-removed";
    public const string ClosureAdded = "closure-added";
    public const string ClosureRemoved = "closure-removed";
    public const string HolidaysChanged = "holidays-changed";
    public const string FactorSetPublished = "factor-set-published";
    public const string FactorSetChosen = "factor-set-chosen";
    public const string SiteAdded = "site-added";
    public const string SiteChanged = "site-changed";
    public const string SiteRemoved = "site-removed";
    public const string RiskChanged = "risk-changed";
    public const string RiskChecked = "risk-checked";
    public const string RiskRemoved = "risk-removed";
    public const string PolicyPublished = "policy-published";
    public const string LogoChanged = "logo-changed";
    public const string JobRetried = "job-retried";
    public const string GuestLinkCreated = "guest-link-created";
    public const string GuestLinkRevoked = "guest-link-revoked";
    public const string SealEnding = "seal-ending";
    public const string SealEnded = "seal-ended";

    /// <summary>Whether someone is told by mail.</summary>
    public static bool IsNews(string kind) => kind is SubstitutionNamed or SubstitutionRevoked or DelegationGranted or DelegationRevoked or SealEnding or SealEnded;

    /// <summary>What is done to an account that ends every proof of identity given before: whoever did it may not trust its open sessions.</summary>
    public static readonly string[] EndProofs = [AccountDeactivated, PasswordReset, PasskeyRemoved, RoleGranted, RoleRevoked];

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>Adds the event to the write in progress: it is kept if and only if the change is.</summary>
    public static void Record(this MissionsDbContext db, string kind, Guid? actor, Guid subject, DateTimeOffset at, object data) =>
        db.OrganisationEvents.Add(new(Guid.CreateVersion7(at), kind, actor, subject, at, JsonSerializer.Serialize(data, Json)));
}
