using Missions.Workflow.Missions;

namespace Missions.Web.Presentation;

/// <summary>Where the pages and forms are. Views and redirects name an address here, never as a string of their own.</summary>
public static class Links
{
    public const string Home = "/";
    public const string Missions = "/missions";
    public const string NewMission = "/missions/new";
    public const string NewGuest = "/missions/new/guest";
    public const string Places = "/missions/places";
    public const string Approvals = "/approvals";
    public const string ApproveBatch = "/approvals/approve";
    public const string ApprovalsSearch = "/approvals/search";
    public const string Away = "/approvals/away";
    public const string Absences = "/absences";
    public const string Balance = "/balance";
    public const string BalanceFile = "/balance/export.csv";
    public const string Factors = "/factors";
    public const string FactorsUpload = "/factors/upload";
    public const string FactorsPreview = "/factors/preview";
    public const string FactorsPublish = "/factors/publish";
    public const string FactorsChoose = "/factors/choose";
    public const string Profile = "/account/profile";
    public const string Passkeys = "/account/passkeys";

    /// <summary>What a new passkey is asked, and what one that is known is asked.</summary>
    public const string NewPasskeyQuestion = "/account/passkeys/new";
    public const string PasskeyQuestion = "/account/passkeys/question";

    public const string SignInByPasskey = "/account/sign-in/passkey";

    public const string RenamePasskey = "/account/passkeys/rename";
    public const string RemovePasskey = "/account/passkeys/remove";
    public const string Simulator = "/simulator";
    public const string Password = "/account/password";
    public const string AboutData = "/about/data";
    public const string Admin = "/admin";
    public const string AdminAccounts = "/admin/accounts";
    public const string AdminNewAccount = "/admin/accounts/new";
    public const string AdminImport = "/admin/accounts/import";
    public const string AdminRoles = "/admin/roles";
    public const string AdminUnits = "/admin/units";
    public const string AdminInstitutions = "/admin/institutions";
    public const string AdminProjects = "/admin/projects";
    public const string AdminSites = "/admin/sites";
    public const string AdminLogos = "/admin/logos";

    public const string AdminLeadTimes = "/admin/lead-times";
    public const string AdminStuck = "/admin/stuck";
    public const string AdminJobs = "/admin/jobs";
    public const string AdminGuestLinks = "/admin/guest-links";

    /// <summary>What a guest without account sees of their mission.</summary>
    public const string Follow = "/follow";

    /// <summary>What the link of a mail opens to its recipient without signing in.</summary>
    public const string Confirm = "/confirm";

    public const string Policies = "/policies";
    public const string NewPolicy = "/policies/new";
    public const string EditPolicy = "/policies/edit";
    public const string PreviewPolicy = "/policies/preview";
    public const string PublishPolicy = "/policies/publish";

    public const string Mails = "/mails";
    public const string MailPreviews = "/mails/previews";

    /// <summary>The ministry's advice on where, and whether, to travel.</summary>
    public const string TravelAdvice = "https://www.diplomatie.gouv.fr/fr/conseils-aux-voyageurs/";

    /// <summary>Where anyone checks an order.</summary>
    public const string Verify = "/verify";

    public static string VerifyCode(string code) => $"{Verify}/{code}";

    public const string MailsRetry = $"{Mails}/retry";

    public static string MailRetry(Guid jobId) => $"{Mails}/{jobId}/retry";

    public static string Mail(Guid jobId) => $"{Mails}/{jobId}";

    public static string MailHtml(Guid jobId) => $"{Mails}/{jobId}/html";

    /// <param name="topic">What the letter tells.</param>
    /// <param name="variant">The query that names one of its variants; empty for the usual letter.</param>
    public static string MailPreview(string topic, string variant = "") => $"{MailPreviews}/{topic}{variant}";

    public static string MailPreviewHtml(string topic, string language, string variant = "") => $"{MailPreviews}/{topic}/{language}{variant}";

    public static string AdminAccount(Guid id) => $"{AdminAccounts}/{id}";

    public static string AdminGrantTo(Guid personId) => $"{AdminRoles}/new?personId={personId}";

    public static string Policy(Guid id) => $"{Policies}/{id}";

    /// <summary>A new version for an employer, or of the common route; from another version, or from the one in force.</summary>
    public static string NewPolicyFor(Guid? employerId, Guid? from = null) => $"{NewPolicy}?employer={employerId}&from={from}";

    public static string FactorSet(string id) => $"{Factors}/{id}";

    public static string FactorSetFile(string id) => $"{Factors}/{id}/file";

    public static string FactorSetCopy(string id) => $"{Factors}/{id}/copy";

    public const string NewDelegation = "/absences/delegations/new";

    public static string RevokeDelegation(Guid id) => $"{Absences}/delegations/{id}/revoke";

    public static string DelegationDecision(Guid id) => $"{Absences}/delegations/{id}/decision";

    public static string RevokeAbsence(Guid id) => $"{Absences}/{id}/revoke";

    public static string Mission(Guid id) => $"/missions/{id}";

    public static string NewMissionFor(Guid travellerId) => $"{NewMission}?traveller={travellerId}";

    public static string MissionsIn(MissionStatus status) => $"{Missions}?status={status}";

    /// <summary>How far the search of the places of a draft is.</summary>
    public static string MissionPlaces(Guid id) => $"/missions/{id}/places";

    public static string EditMission(Guid id) => $"/missions/{id}/edit";

    public static string MissionDraft(Guid id) => $"/missions/{id}/draft";

    public static string SubmitMission(Guid id) => $"/missions/{id}/submit";

    public static string DuplicateMission(Guid id) => $"/missions/{id}/duplicate";

    public static string DeleteMission(Guid id) => $"/missions/{id}/delete";

    public static string WithdrawMission(Guid id) => $"/missions/{id}/withdraw";

    public static string CancelMission(Guid id) => $"/missions/{id}/cancel";

    public static string ConfirmTravel(Guid id) => $"/missions/{id}/confirm-travel";

    public static string Travelled(Guid id) => $"/missions/{id}/travelled";

    public static string AmendMission(Guid id) => $"/missions/{id}/amend";

    /// <summary>Makes a new link for the guest who travels.</summary>
    public static string GuestLink(Guid missionId) => $"/missions/{missionId}/guest-link";

    /// <summary>Gives the name of a guest in Latin letters.</summary>
    public static string GuestName(Guid personId, Guid? missionId = null) => $"/missions/guests/{personId}/name{(missionId is { } id ? $"?mission={id}" : "")}";

    public static string RevokeGuestLink(Guid missionId) => $"/missions/{missionId}/guest-link/revoke";

    /// <param name="key">What lets in whoever has it. In the query, never in the path: paths are in logs.</param>
    public static string FollowMission(string key) => $"{Follow}?key={key}";

    public static string FollowAnswer(string key, Guid questionId) => $"{Follow}/questions/{questionId}?key={key}";

    public static string FollowOrder(string key) => $"{Follow}/order?key={key}";

    /// <param name="key">As for <see cref="FollowMission"/>.</param>
    public static string ConfirmStep(string key) => $"{Confirm}?key={key}";

    /// <param name="key">As for <see cref="FollowMission"/>.</param>
    public static string ConfirmReturn(string key) => $"{Confirm}/travel?key={key}";

    public static string FollowEnglish(string key) => $"{Follow}/order/en?key={key}";

    public static string Approval(Guid missionId) => $"/approvals/{missionId}";

    public static string Approve(Guid missionId) => $"/approvals/{missionId}/approve";

    public static string Return(Guid missionId) => $"/approvals/{missionId}/return";

    public static string Reject(Guid missionId) => $"/approvals/{missionId}/reject";

    public static string Funding(Guid missionId) => $"/approvals/{missionId}/funding";

    public static string SendBack(Guid missionId) => $"/approvals/{missionId}/send-back";

    public static string Claim(Guid missionId) => $"/approvals/{missionId}/claim";

    public static string Release(Guid missionId) => $"/approvals/{missionId}/release";

    public static string Ask(Guid missionId) => $"/approvals/{missionId}/ask";

    public static string Opinion(Guid missionId) => $"/approvals/{missionId}/opinion";

    public static string OpinionDocument(Guid missionId, Guid stepId) => $"/approvals/{missionId}/opinion/{stepId}/document";

    public static string Answer(Guid missionId, Guid questionId) => $"/missions/{missionId}/questions/{questionId}";

    public static string Correct(Guid missionId) => $"/missions/{missionId}/correct";

    public static string Sign(Guid missionId) => $"/orders/{missionId}/sign";

    /// <summary>Several orders, each listed, signed in one act.</summary>
    public const string SignSeveral = "/orders/sign";

    public static string SigningAct(Guid actId) => $"/orders/acts/{actId}";

    public static string Proof(Guid orderId) => $"/orders/{orderId}/proof";

    public static string ProofData(Guid orderId) => $"/orders/{orderId}/proof.json";

    public static string SignOutside(Guid missionId) => $"/orders/{missionId}/outside";

    public static string OutsideDocument(Guid missionId) => $"/orders/{missionId}/outside/document";

    public const string Risk = "/risk";

    public static string RiskOf(Guid entryId) => $"/risk/{entryId}";

    /// <summary>The missions whose payer awaits a number.</summary>
    public const string CopySheets = "/copy-sheets";

    public static string CopySheet(Guid missionId) => $"{CopySheets}/{missionId}";

    public static string CopySheetFile(Guid missionId) => $"{CopySheets}/{missionId}/export.csv";

    public static string OutsideNumber(Guid missionId) => $"{CopySheets}/{missionId}/number";

    public static string OutsideCancellation(Guid missionId) => $"{CopySheets}/{missionId}/cancellation";

    public static string AdminCopySheet(Guid institutionId) => $"{AdminInstitutions}/{institutionId}/copy-sheet";

    public static string OrderFile(Guid orderId) => $"/orders/{orderId}/file";

    public static string AdminLogo(string sha256) => $"{AdminLogos}/files/{sha256}";

    public static string EnglishFile(Guid orderId) => $"/orders/{orderId}/file/en";
}
